// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/columnwidths.h"

#include "app/cloud/serverinstance.h"
#include "ui/words/openinterruptwords.h"
#include "ui/words/words.h"

#include <QFontMetrics>
#include <QStyle>
#include <QTableView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

Cloud::ServerInstance someServer()
{
    return {.id = {.region = *Cloud::RegionCode::fromText(u"KR"_s),
                   .number = *Cloud::ServerNo::fromText(u"1"_s)}};
}

// One that is not known keeps its code, of five letters as all of them have.
QStringList statusWords()
{
    using Cloud::ServerStatus;
    constexpr std::array statuses{
        ServerStatus::Initialized,     ServerStatus::Created,        ServerStatus::Running,
        ServerStatus::Stopped,         ServerStatus::Terminated,     ServerStatus::FailureStopped,
        ServerStatus::ShutdownFailure, ServerStatus::RestartFailure, ServerStatus::StartFailure};
    QStringList words{statusWord(u"NEWST"_s)};
    for (const ServerStatus status : statuses) {
        Cloud::ServerInstance server = someServer();
        server.status = status;
        words += statusWord(server);
    }
    return words;
}

// Long rare words are left out; they have a tool tip.
QStringList operationWords()
{
    using Cloud::ServerOperation;
    constexpr std::array operations{ServerOperation::Start, ServerOperation::Shutdown,
                                    ServerOperation::Restart, ServerOperation::SetUp};
    QStringList words;
    for (const ServerOperation operation : operations) {
        Cloud::ServerInstance server = someServer();
        server.operation = operation;
        words += operationWord(server);
    }
    return words;
}

QStringList hypervisorWords()
{
    Cloud::ServerInstance bare = someServer();
    bare.bareMetal = true;
    return {hypervisorWord(someServer()), hypervisorWord(bare)};
}

QStringList examples(Inventory::ServerColumn column)
{
    switch (column) {
    case Inventory::ServerColumn::Name:
        return {u"webserver-prod-01"_s};
    case Inventory::ServerColumn::Status:
        return statusWords();
    case Inventory::ServerColumn::Operation:
        return operationWords();
    case Inventory::ServerColumn::PrivateIp:
    case Inventory::ServerColumn::PublicIp:
        return {u"203.200.100.200"_s};
    case Inventory::ServerColumn::Os:
        return {u"Windows"_s};
    case Inventory::ServerColumn::Hypervisor:
        return hypervisorWords();
    case Inventory::ServerColumn::Zone:
    case Inventory::ServerColumn::Region:
        return {u"USWN-1"_s};
    case Inventory::ServerColumn::Number:
        return {u"100000000"_s};
    case Inventory::ServerColumn::Memory:
        return {u"1024 GiB"_s};
    case Inventory::ServerColumn::Vpc:
    case Inventory::ServerColumn::Subnet:
    case Inventory::ServerColumn::Spec:
        return {u"production-01"_s};
    case Inventory::ServerColumn::Profile:
        return {u"Production (KR)"_s};
    case Inventory::ServerColumn::Cpus:
        return {u"128"_s};
    case Inventory::ServerColumn::Booted:
    case Inventory::ServerColumn::Created:
        return {u"2026-10-02 03:12:07 +09:00"_s};
    case Inventory::ServerColumn::Protection:
        return {};
    case Inventory::ServerColumn::Description:
        return {u"what it is there for, by whom"_s};
    }
    return {};
}

bool hasIcon(Inventory::ServerColumn column)
{
    return column == Inventory::ServerColumn::Status || column == Inventory::ServerColumn::Profile;
}

} // namespace

int standardColumnWidth(Inventory::ServerColumn column, const QTableView &table)
{
    const QFontMetrics metrics = table.fontMetrics();
    const QStyle *style = table.style();
    int widest = 0;
    for (const QString &example : examples(column))
        widest = std::max(widest, metrics.horizontalAdvance(example));
    // The margin that an item view puts on both sides of the text and of the icon.
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &table) + 1;
    const int icon = style->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &table);
    if (column == Inventory::ServerColumn::Operation) { // as a badge
        QFont demiBold = table.font();
        demiBold.setWeight(QFont::DemiBold);
        const QFontMetrics badge(demiBold);
        for (const QString &mark : usualInterruptMarks())
            widest = std::max(widest, badge.horizontalAdvance(mark) + badge.height());
    }
    constexpr int air = 2; // rounding would cut a text that just fits
    return widest + 2 * margin + air + (hasIcon(column) ? icon + 2 * margin : 0);
}

} // namespace Console::Ui
