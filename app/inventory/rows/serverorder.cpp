// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/rows/serverorder.h"

#include "app/inventory/store/searchtext.h"

#include <algorithm>
#include <limits>

namespace Console::Inventory {

namespace {

constexpr quint64 noValue = std::numeric_limits<quint64>::max(); // after all others

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string_view foldedName(const StoreView &view, RowId row)
{
    const std::string_view key = view.searchKey(row);
    return key.substr(0, key.find('\n'));
}

quint64 prefixOf(std::string_view key)
{
    quint64 prefix = 0;
    for (std::size_t i = 0; i < 8; ++i)
        prefix = prefix << 8U | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0U);
    return prefix;
}

int compareNumbers(const PackedServer &left, const PackedServer &right)
{
    const auto leftValue = left.numberValue();
    const auto rightValue = right.numberValue();
    if (leftValue && rightValue)
        return *leftValue == *rightValue ? 0 : *leftValue < *rightValue ? -1 : 1;
    const QString a = left.number();
    const QString b = right.number();
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    return a.compare(b);
}

// For naturally equal names.
bool lessByRest(const StoreView &view, RowId left, RowId right)
{
    const PackedServer a = view.server(left);
    const PackedServer b = view.server(right);
    int order = a.nameBytes() == b.nameBytes() ? 0 : a.name().compare(b.name());
    if (order == 0)
        order = compareNumbers(a, b);
    if (order == 0)
        order = view.text(a.head().region).compare(view.text(b.head().region));
    if (order == 0)
        order = int(view.profile(left)) - int(view.profile(right));
    return order < 0;
}

} // namespace

void appendNaturalKey(std::string &key, std::string_view folded)
{
    for (std::size_t i = 0; i < folded.size();) {
        if (!isDigit(folded[i])) {
            key.push_back(folded[i++]);
            continue;
        }
        std::size_t end = i;
        while (end < folded.size() && isDigit(folded[end]))
            ++end;
        while (i + 1 < end && folded[i] == '0')
            ++i;
        key.push_back('0'); // numbers sort among other characters as digits do
        key.push_back(char(std::min<std::size_t>(end - i, 255)));
        key.append(folded.substr(i, end - i));
        i = end;
    }
}

std::vector<RowId> ServerOrder::byName(const StoreView &view, const std::vector<RowId> &placed,
                                       const std::vector<RowId> &fresh)
{
    struct Item {
        quint64 prefix = 0;
        quint32 from = 0;
        quint32 size = 0;
        RowId row = 0;
    };
    std::vector<Item> items;
    items.reserve(placed.size() + fresh.size());
    std::string keys;
    keys.reserve(items.capacity() * 20);
    const auto take = [&](RowId row) {
        const std::size_t from = keys.size();
        appendNaturalKey(keys, foldedName(view, row));
        const auto size = keys.size() - from;
        items.push_back({.prefix = prefixOf(std::string_view(keys).substr(from, size)),
                         .from = quint32(from),
                         .size = quint32(size),
                         .row = row});
    };
    std::for_each(placed.begin(), placed.end(), take);
    std::for_each(fresh.begin(), fresh.end(), take);
    const auto less = [&](const Item &a, const Item &b) {
        if (a.prefix != b.prefix)
            return a.prefix < b.prefix;
        const std::string_view all(keys);
        const int order = all.substr(a.from, a.size).compare(all.substr(b.from, b.size));
        return order == 0 ? lessByRest(view, a.row, b.row) : order < 0;
    };
    const auto firstFresh = items.begin() + std::ptrdiff_t(placed.size());
    std::sort(firstFresh, items.end(), less);
    std::inplace_merge(items.begin(), firstFresh, items.end(), less);
    std::vector<RowId> rows;
    rows.reserve(items.size());
    for (const Item &item : items)
        rows.push_back(item.row);
    return rows;
}

std::vector<RowId> ServerOrder::sorted(const StoreView &view, const std::vector<RowId> &byName)
{
    rankTexts(view, byName);
    if (m_column == ServerColumn::Name)
        return byName;
    if (m_column == ServerColumn::Description)
        return sortedByText(view, byName);
    struct Item {
        quint64 key = 0;
        RowId row = 0;
    };
    std::vector<Item> items;
    items.reserve(byName.size());
    for (const RowId row : byName)
        items.push_back({.key = key(view, row), .row = row});
    std::stable_sort(items.begin(), items.end(),
                     [](const Item &a, const Item &b) { return a.key < b.key; });
    std::vector<RowId> rows;
    rows.reserve(items.size());
    for (const Item &item : items)
        rows.push_back(item.row);
    return rows;
}

TextPool::Id ServerOrder::textOf(const StoreView &view, RowId row) const
{
    const ServerHead &head = view.head(row);
    switch (m_column) {
    case ServerColumn::Status:
        return head.statusCode;
    case ServerColumn::Operation:
        return head.operationCode;
    case ServerColumn::Os:
        return head.platformCode;
    case ServerColumn::Hypervisor:
        return head.hypervisorCode;
    case ServerColumn::Zone:
        return head.zone;
    case ServerColumn::Region:
        return head.region;
    case ServerColumn::Vpc:
        return view.vpcText(row);
    case ServerColumn::Subnet:
        return view.subnetText(row);
    case ServerColumn::Spec:
        return head.specCode;
    case ServerColumn::Name:
    case ServerColumn::PrivateIp:
    case ServerColumn::PublicIp:
    case ServerColumn::Number:
    case ServerColumn::Cpus:
    case ServerColumn::Memory:
    case ServerColumn::Profile:
    case ServerColumn::Booted:
    case ServerColumn::Created:
    case ServerColumn::Protection:
    case ServerColumn::Description:
        break;
    }
    return TextPool::empty;
}

void ServerOrder::rankTexts(const StoreView &view, const std::vector<RowId> &rows)
{
    m_ranks.assign(view.pool().size(), 0);
    std::vector<std::pair<std::string, TextPool::Id>> texts;
    for (const RowId row : rows) {
        const TextPool::Id id = textOf(view, row);
        if (m_ranks[id] != 0)
            continue;
        m_ranks[id] = 1;
        std::string folded;
        appendFolded(folded, view.text(id));
        std::string key;
        appendNaturalKey(key, folded);
        texts.emplace_back(std::move(key), id);
    }
    std::sort(texts.begin(), texts.end());
    quint32 rank = 0;
    for (const auto &[key, id] : texts)
        m_ranks[id] = ++rank;
}

bool ServerOrder::knows(const StoreView &view, RowId row) const
{
    const TextPool::Id id = textOf(view, row);
    return id == TextPool::empty || (id < m_ranks.size() && m_ranks[id] != 0);
}

quint64 ServerOrder::key(const StoreView &view, RowId row) const
{
    const PackedServer server = view.server(row);
    const ServerHead &head = server.head();
    const auto ranked = [&](quint64 value) {
        const TextPool::Id id = textOf(view, row);
        return value << 32U | (id < m_ranks.size() ? m_ranks[id] : 0U);
    };
    const auto address = [](const QString &text) {
        quint32 value = 0;
        if (text.isEmpty())
            return noValue;
        return ipv4FromText(text, value) ? quint64(value) : noValue - 1;
    };
    const auto instant = [](qint64 ms) {
        return ms == ServerHead::noTime ? noValue : quint64(std::max<qint64>(ms, 0));
    };
    switch (m_column) {
    case ServerColumn::Name:
        return 0;
    case ServerColumn::Status:
        return ranked(head.status);
    case ServerColumn::Operation:
        return ranked(head.operation);
    case ServerColumn::Os:
        return ranked(head.os);
    case ServerColumn::Hypervisor:
        return ranked(head.hypervisor);
    case ServerColumn::PrivateIp:
        return address(view.interfaces(row).firstIp());
    case ServerColumn::PublicIp:
        return head.publicAddress != 0 ? head.publicAddress : address(server.publicIp());
    case ServerColumn::Zone:
    case ServerColumn::Region:
    case ServerColumn::Vpc:
    case ServerColumn::Subnet:
    case ServerColumn::Spec:
        return textOf(view, row) == TextPool::empty ? noValue : ranked(0);
    case ServerColumn::Number: {
        bool plain = false;
        const quint64 number = server.number().toULongLong(&plain);
        return plain ? number : noValue;
    }
    case ServerColumn::Cpus:
        return head.cpuCount == 0 ? noValue : quint64(head.cpuCount);
    case ServerColumn::Memory:
        return head.memoryBytes == 0 ? noValue : quint64(head.memoryBytes);
    case ServerColumn::Profile:
        return view.profile(row);
    case ServerColumn::Booted:
        return instant(head.bootedMs);
    case ServerColumn::Created:
        return instant(head.createdMs);
    case ServerColumn::Protection:
        return head.terminationProtected == ServerHead::NotTold ? noValue
                                                                : head.terminationProtected;
    case ServerColumn::Description: // further by textKey()
        return server.description().isEmpty() ? noValue : 0;
    }
    return 0;
}

std::vector<RowId> ServerOrder::sortedByText(const StoreView &view,
                                             const std::vector<RowId> &byName) const
{
    std::vector<std::pair<std::string, RowId>> items;
    items.reserve(byName.size());
    for (const RowId row : byName)
        items.emplace_back(textKey(view, row), row);
    std::stable_sort(items.begin(), items.end(), [](const auto &a, const auto &b) {
        return a.first.empty() != b.first.empty() ? b.first.empty() : a.first < b.first;
    });
    std::vector<RowId> rows;
    rows.reserve(items.size());
    for (const auto &[text, row] : items)
        rows.push_back(row);
    return rows;
}

// Descriptions hardly repeat, so they have no ranks.
std::string ServerOrder::textKey(const StoreView &view, RowId row) const
{
    std::string key;
    if (m_column == ServerColumn::Description) {
        std::string text;
        appendFolded(text, view.server(row).description());
        appendNaturalKey(key, text);
    }
    return key;
}

bool ServerOrder::lessThan(const StoreView &view, RowId left, RowId right) const
{
    if (m_column != ServerColumn::Name) {
        const quint64 a = key(view, left);
        const quint64 b = key(view, right);
        if (a != b)
            return a < b;
        const int order = textKey(view, left).compare(textKey(view, right));
        if (order != 0)
            return order < 0;
    }
    std::string a;
    std::string b;
    appendNaturalKey(a, foldedName(view, left));
    appendNaturalKey(b, foldedName(view, right));
    const int order = a.compare(b);
    return order == 0 ? lessByRest(view, left, right) : order < 0;
}

} // namespace Console::Inventory
