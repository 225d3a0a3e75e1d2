// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/views/columnlayout.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Console::Inventory {

namespace {

constexpr int narrowest = 16;
constexpr int widest = 4000;

// In files: never change.
constexpr std::array columnNames{
    "name"_L1,      "status"_L1,   "operation"_L1, "os"_L1,         "hypervisor"_L1,
    "privateIp"_L1, "publicIp"_L1, "zone"_L1,      "region"_L1,     "number"_L1,
    "vpc"_L1,       "subnet"_L1,   "spec"_L1,      "cpus"_L1,       "memory"_L1,
    "profile"_L1,   "booted"_L1,   "created"_L1,   "protection"_L1, "description"_L1,
};
static_assert(columnNames.size() == serverColumns);

QString nameOf(ServerColumn column) { return columnNames.at(static_cast<std::size_t>(column)); }

std::optional<ServerColumn> columnFrom(const QJsonValue &value)
{
    const QString text = value.toString();
    const auto *const known = std::find(columnNames.begin(), columnNames.end(), text);
    if (known == columnNames.end())
        return std::nullopt;
    return static_cast<ServerColumn>(known - columnNames.begin());
}

bool hiddenAtFirst(ServerColumn column) { return column >= ServerColumn::Spec; }

bool has(const QList<ColumnLayout::Column> &columns, ServerColumn wanted)
{
    return std::any_of(columns.begin(), columns.end(),
                       [wanted](const ColumnLayout::Column &one) { return one.column == wanted; });
}

// Appends missing columns.
void complete(QList<ColumnLayout::Column> &columns)
{
    for (int i = 0; i < serverColumns; ++i) {
        const auto column = static_cast<ServerColumn>(i);
        if (!has(columns, column))
            columns.append({.column = column, .width = 0, .hidden = hiddenAtFirst(column)});
    }
}

} // namespace

ColumnLayout ColumnLayout::standard()
{
    ColumnLayout layout;
    complete(layout.columns);
    return layout;
}

ColumnLayout ColumnLayout::fromJson(const QJsonObject &object)
{
    ColumnLayout layout;
    const QJsonArray columns = object.value("columns"_L1).toArray();
    for (const auto value : columns) {
        const QJsonObject one = value.toObject();
        const auto column = columnFrom(one.value("column"_L1));
        if (!column || has(layout.columns, *column))
            continue;
        const int width = one.value("width"_L1).toInt();
        layout.columns.append({.column = *column,
                               .width = width > 0 ? std::clamp(width, narrowest, widest) : 0,
                               .hidden = one.value("hidden"_L1).toBool() && canBeHidden(*column)});
    }
    complete(layout.columns);
    layout.sortedBy = columnFrom(object.value("sortedBy"_L1)).value_or(ServerColumn::Name);
    layout.descending = object.value("descending"_L1).toBool();
    return layout;
}

QJsonObject ColumnLayout::toJson() const
{
    QJsonArray all;
    for (const Column &one : columns) {
        QJsonObject object{{u"column"_s, nameOf(one.column)}};
        if (one.width > 0)
            object.insert(u"width"_s, one.width);
        if (one.hidden)
            object.insert(u"hidden"_s, true);
        all.append(object);
    }
    QJsonObject object{{u"columns"_s, all}, {u"sortedBy"_s, nameOf(sortedBy)}};
    if (descending)
        object.insert(u"descending"_s, true);
    return object;
}

bool ColumnLayout::setHidden(ServerColumn column, bool hidden)
{
    const auto shown = std::count_if(columns.cbegin(), columns.cend(),
                                     [](const Column &one) { return !one.hidden; });
    for (Column &one : columns) {
        if (one.column != column)
            continue;
        if (one.hidden == hidden || (hidden && (shown <= 1 || !canBeHidden(column))))
            return false;
        one.hidden = hidden;
        return true;
    }
    return false;
}

bool ColumnLayout::move(qsizetype from, qsizetype to)
{
    const auto isPlace = [this](qsizetype place) {
        return place >= 0 && place < columns.size();
    };
    if (from == to || !isPlace(from) || !isPlace(to))
        return false;
    columns.move(from, to);
    return true;
}

} // namespace Console::Inventory
