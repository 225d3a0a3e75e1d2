// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/record/recordcodes.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Console::Action {

QString codeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return u"Pass"_s;
    case Verdict::Warn:
        return u"Warn"_s;
    case Verdict::Block:
        return u"Block"_s;
    case Verdict::Unknown:
        return u"Unknown"_s;
    }
    return {};
}

QString codeOf(Rule rule)
{
    switch (rule) {
    case Rule::Profile:
        return u"profile"_s;
    case Rule::Status:
        return u"status"_s;
    case Rule::Operation:
        return u"operation"_s;
    case Rule::Support:
        return u"support"_s;
    case Rule::FreshReading:
        return u"freshReading"_s;
    case Rule::EarlierInterrupt:
        return u"earlierInterrupt"_s;
    case Rule::Clock:
        return u"clock"_s;
    case Rule::Readiness:
        return u"readiness"_s;
    }
    return {};
}

QString codeOf(Profile::GuardLevel guard)
{
    switch (guard) {
    case Profile::GuardLevel::ReadOnly:
        return u"ReadOnly"_s;
    case Profile::GuardLevel::Production:
        return u"Production"_s;
    case Profile::GuardLevel::Standard:
        return u"Standard"_s;
    case Profile::GuardLevel::Lab:
        return u"Lab"_s;
    }
    return {};
}

QString codeOf(FollowVerdict verdict)
{
    switch (verdict) {
    case FollowVerdict::Following:
        return u"Following"_s;
    case FollowVerdict::Rebooted:
        return u"Rebooted"_s;
    case FollowVerdict::NoVisibleReaction:
        return u"NoVisibleReaction"_s;
    case FollowVerdict::StillDown:
        return u"StillDown"_s;
    case FollowVerdict::NotRead:
        return u"NotRead"_s;
    case FollowVerdict::Gone:
        return u"Gone"_s;
    }
    return {};
}

QString codeOf(Mark::Kind kind)
{
    switch (kind) {
    case Mark::Kind::Sent:
        return u"Sent"_s;
    case Mark::Kind::Answered:
        return u"Answered"_s;
    case Mark::Kind::NoAnswer:
        return u"NoAnswer"_s;
    case Mark::Kind::NotSent:
        return u"NotSent"_s;
    case Mark::Kind::FirstChange:
        return u"FirstChange"_s;
    case Mark::Kind::LeftRunning:
        return u"LeftRunning"_s;
    case Mark::Kind::Back:
        return u"Back"_s;
    case Mark::Kind::BootTimeChanged:
        return u"BootTimeChanged"_s;
    case Mark::Kind::NoVisibleReaction:
        return u"NoVisibleReaction"_s;
    case Mark::Kind::PortAway:
        return u"PortAway"_s;
    case Mark::Kind::PortBack:
        return u"PortBack"_s;
    case Mark::Kind::PortAnswers:
        return u"PortAnswers"_s;
    case Mark::Kind::Paused:
        return u"Paused"_s;
    case Mark::Kind::Resumed:
        return u"Resumed"_s;
    case Mark::Kind::Ended:
        return u"Ended"_s;
    }
    return {};
}

QString codeOf(Reason reason)
{
    switch (reason) {
    case Reason::ProfileAllows:
        return u"ProfileAllows"_s;
    case Reason::ProfileReadOnly:
        return u"ProfileReadOnly"_s;
    case Reason::ConsoleLocked:
        return u"ConsoleLocked"_s;
    case Reason::StatusRunning:
        return u"StatusRunning"_s;
    case Reason::StatusNotRunning:
        return u"StatusNotRunning"_s;
    case Reason::StatusAfterInterrupt:
        return u"StatusAfterInterrupt"_s;
    case Reason::OperationNone:
        return u"OperationNone"_s;
    case Reason::OperationInProgress:
        return u"OperationInProgress"_s;
    case Reason::Supported:
        return u"Supported"_s;
    case Reason::SupportedUnverified:
        return u"SupportedUnverified"_s;
    case Reason::NotSupported:
        return u"NotSupported"_s;
    case Reason::BareMetal:
        return u"BareMetal"_s;
    case Reason::ReadingFresh:
        return u"ReadingFresh"_s;
    case Reason::ReadingPending:
        return u"ReadingPending"_s;
    case Reason::ReadingFailed:
        return u"ReadingFailed"_s;
    case Reason::ReadingChanged:
        return u"ReadingChanged"_s;
    case Reason::ServerGone:
        return u"ServerGone"_s;
    case Reason::OtherRegion:
        return u"OtherRegion"_s;
    case Reason::NoEarlierInterrupt:
        return u"NoEarlierInterrupt"_s;
    case Reason::EarlierUnresolved:
        return u"EarlierUnresolved"_s;
    case Reason::EarlierUnderWay:
        return u"EarlierUnderWay"_s;
    case Reason::EarlierPending:
        return u"EarlierPending"_s;
    case Reason::EarlierNotKnown:
        return u"EarlierNotKnown"_s;
    case Reason::EarlierFollowed:
        return u"EarlierFollowed"_s;
    case Reason::EarlierRecent:
        return u"EarlierRecent"_s;
    case Reason::ClockGood:
        return u"ClockGood"_s;
    case Reason::ClockSkewed:
        return u"ClockSkewed"_s;
    case Reason::ReadinessOfGuest:
        return u"ReadinessOfGuest"_s;
    }
    return {};
}

QString codeOf(PortSightings::State state)
{
    switch (state) {
    case PortSightings::State::NotSeen:
        return u"notSeen"_s;
    case PortSightings::State::Open:
        return u"open"_s;
    case PortSightings::State::Silent:
        return u"silent"_s;
    }
    return {};
}

QString codeOf(OutcomeReason reason)
{
    switch (reason) {
    case OutcomeReason::Answered:
        return u"Answered"_s;
    case OutcomeReason::Redirected:
        return u"Redirected"_s;
    case OutcomeReason::NothingSent:
        return u"NothingLeft"_s;
    case OutcomeReason::Cancelled:
        return u"Cancelled"_s;
    case OutcomeReason::NotAllowed:
        return u"NotAllowed"_s;
    case OutcomeReason::Locked:
        return u"Locked"_s;
    case OutcomeReason::NoAnswer:
        return u"NoAnswer"_s;
    case OutcomeReason::UnusableAnswer:
        return u"UnusableAnswer"_s;
    case OutcomeReason::ProgramEnded:
        return u"ProgramEnded"_s;
    }
    return {};
}

QString codeOf(Judgement judgement)
{
    switch (judgement) {
    case Judgement::Arrived:
        return u"Arrived"_s;
    case Judgement::DidNotArrive:
        return u"DidNotArrive"_s;
    case Judgement::CannotBeTold:
        return u"CannotBeTold"_s;
    }
    return {};
}

QString codeOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return u"Accepted"_s;
    case Outcome::Refused:
        return u"Refused"_s;
    case Outcome::NotSent:
        return u"NotSent"_s;
    case Outcome::Unknown:
        return u"Unknown"_s;
    }
    return {};
}

QString codeOf(Readiness::State state)
{
    switch (state) {
    case Readiness::State::Never:
        return u"Never"_s;
    case Readiness::State::Lost:
        return u"Lost"_s;
    case Readiness::State::Judged:
        return u"Judged"_s;
    case Readiness::State::Old:
        return u"Old"_s;
    case Readiness::State::OtherMachine:
        return u"OtherMachine"_s;
    case Readiness::State::OtherSystem:
        return u"OtherSystem"_s;
    }
    return {};
}

QString codeOf(DumpKind kind)
{
    switch (kind) {
    case DumpKind::NotTold:
        return u"NotTold"_s;
    case DumpKind::None:
        return u"None"_s;
    case DumpKind::Small:
        return u"Small"_s;
    case DumpKind::Kernel:
        return u"Kernel"_s;
    case DumpKind::Automatic:
        return u"Automatic"_s;
    case DumpKind::Active:
        return u"Active"_s;
    case DumpKind::Complete:
        return u"Complete"_s;
    case DumpKind::Kdump:
        return u"Kdump"_s;
    }
    return {};
}

QString codeOf(ReadinessPoint::Kind kind)
{
    switch (kind) {
    case ReadinessPoint::Kind::NotTold:
        return u"NotTold"_s;
    case ReadinessPoint::Kind::NoDump:
        return u"NoDump"_s;
    case ReadinessPoint::Kind::SmallDumpOnly:
        return u"SmallDumpOnly"_s;
    case ReadinessPoint::Kind::DumpTypeNotKnown:
        return u"DumpTypeNotKnown"_s;
    case ReadinessPoint::Kind::RoomTooSmall:
        return u"RoomTooSmall"_s;
    case ReadinessPoint::Kind::RoomMaybeTooSmall:
        return u"RoomMaybeTooSmall"_s;
    case ReadinessPoint::Kind::DiskTooSmall:
        return u"DiskTooSmall"_s;
    case ReadinessPoint::Kind::StaysOnBlueScreen:
        return u"StaysOnBlueScreen"_s;
    case ReadinessPoint::Kind::KeepsOldDump:
        return u"KeepsOldDump"_s;
    case ReadinessPoint::Kind::InterruptIgnored:
        return u"InterruptIgnored"_s;
    case ReadinessPoint::Kind::NothingReserved:
        return u"NothingReserved"_s;
    case ReadinessPoint::Kind::KdumpNotLoaded:
        return u"KdumpNotLoaded"_s;
    case ReadinessPoint::Kind::InterruptOnlyLogged:
        return u"InterruptOnlyLogged"_s;
    case ReadinessPoint::Kind::WrittenElsewhere:
        return u"WrittenElsewhere"_s;
    case ReadinessPoint::Kind::DiskMaybeTooSmall:
        return u"DiskMaybeTooSmall"_s;
    }
    return {};
}

QString codeOf(Cloud::OsFamily os)
{
    switch (os) {
    case Cloud::OsFamily::Unknown:
        return u"Unknown"_s;
    case Cloud::OsFamily::Windows:
        return u"Windows"_s;
    case Cloud::OsFamily::Linux:
        return u"Linux"_s;
    }
    return {};
}

QString outcomeText(Outcome outcome) { return codeOf(outcome); }

QString accountMark(const QByteArray &accessKeyId)
{
    constexpr qsizetype enough = 16;
    return QString::fromLatin1(
        QCryptographicHash::hash(accessKeyId, QCryptographicHash::Sha256).toHex().left(enough));
}

QString codeOfTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFromCode(const QString &code)
{
    return QDateTime::fromString(code, Qt::ISODateWithMs);
}

} // namespace Console::Action
