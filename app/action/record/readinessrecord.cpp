// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/record/readinessrecord.h"

#include "app/action/record/recordcodes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Console::Action {

QJsonObject readinessRecord(const Readiness &readiness)
{
    QJsonArray points;
    for (const ReadinessPoint &point : readiness.points)
        points.append(QJsonObject{{u"point"_s, codeOf(point.kind)},
                                  {u"what"_s, point.what},
                                  {u"have"_s, point.have},
                                  {u"need"_s, point.need}});
    return {{u"state"_s, codeOf(readiness.state)},
            {u"verdict"_s, codeOf(readiness.verdict)},
            {u"found"_s, codeOf(readiness.found)},
            {u"days"_s, readiness.days},
            {u"verified"_s, codeOfTime(readiness.verified)},
            {u"os"_s, codeOf(readiness.os)},
            {u"dump"_s, codeOf(readiness.dump)},
            {u"ramBytes"_s, readiness.ramBytes},
            {u"memoryBytes"_s, readiness.memoryBytes},
            {u"roomBytes"_s, readiness.roomBytes},
            {u"dedicated"_s, readiness.dedicated},
            {u"freeBytes"_s, readiness.freeBytes},
            {u"place"_s, readiness.place},
            {u"points"_s, points}};
}

std::optional<Readiness> readinessFrom(const QJsonObject &record)
{
    const auto text = [&record](QLatin1String key) { return record.value(key).toString(); };
    const auto number = [&record](QLatin1String key) { return record.value(key).toInteger(); };
    const auto state = valueOf<Readiness::State>(text("state"_L1));
    const auto dump = valueOf<DumpKind>(text("dump"_L1));
    if (!state || !dump)
        return std::nullopt;
    Readiness readiness{
        .state = *state,
        .verdict = valueOf<Verdict>(text("verdict"_L1)).value_or(Verdict::Unknown),
        .found = valueOf<Verdict>(text("found"_L1)).value_or(Verdict::Unknown),
        .days = number("days"_L1),
        .verified = timeFromCode(text("verified"_L1)),
        .os = valueOf<Cloud::OsFamily>(text("os"_L1)).value_or(Cloud::OsFamily::Unknown),
        .dump = *dump,
        .ramBytes = number("ramBytes"_L1),
        .memoryBytes = number("memoryBytes"_L1),
        .roomBytes = number("roomBytes"_L1),
        .dedicated = record.value("dedicated"_L1).toBool(),
        .freeBytes = number("freeBytes"_L1),
        .place = text("place"_L1)};
    const QJsonArray points = record.value("points"_L1).toArray();
    for (const auto one : points) {
        const QJsonObject facts = one.toObject();
        const auto kind = valueOf<ReadinessPoint::Kind>(facts.value("point"_L1).toString());
        if (!kind)
            return std::nullopt; // without it more would be said than was found
        readiness.points.append({.kind = *kind,
                                 .what = facts.value("what"_L1).toString(),
                                 .have = facts.value("have"_L1).toInteger(),
                                 .need = facts.value("need"_L1).toInteger()});
    }
    return readiness;
}

} // namespace Console::Action
