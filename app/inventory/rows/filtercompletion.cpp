// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/rows/filtercompletion.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace Console::Inventory {

namespace {

using Field = FilterTerm::Field;

constexpr std::size_t mostValues = 500;

bool isOperator(QChar c) { return c == u':' || c == u'=' || c == u'<' || c == u'>'; }

// Usual operator for amounts.
QString usualRelation(Field field)
{
    switch (field) {
    case Field::Cpus:
    case Field::Memory:
        return u">="_s;
    case Field::Uptime:
        return u">"_s;
    case Field::Created:
    case Field::Interrupted:
        return u"<"_s;
    case Field::Word:
    case Field::Name:
    case Field::Number:
    case Field::Status:
    case Field::Operation:
    case Field::Os:
    case Field::Hypervisor:
    case Field::Ip:
    case Field::Zone:
    case Field::Region:
    case Field::Vpc:
    case Field::Subnet:
    case Field::Spec:
    case Field::Image:
    case Field::Key:
    case Field::Profile:
    case Field::Protected:
        return u":"_s;
    }
    return u":"_s;
}

QString quoted(const QString &value)
{
    const bool blanks =
        std::any_of(value.begin(), value.end(), [](QChar c) { return c.isSpace(); });
    return blanks ? u'"' + value + u'"' : value;
}

QString sizeText(qint64 bytes)
{
    constexpr qint64 mebi = 1LL << 20;
    constexpr qint64 gibi = 1LL << 30;
    if (bytes % gibi == 0)
        return u"%1GiB"_s.arg(bytes / gibi);
    return bytes % mebi == 0 ? u"%1MiB"_s.arg(bytes / mebi) : u"%1B"_s.arg(bytes);
}

// Most servers first.
template <typename Key> std::vector<Key> mostFrequent(const std::unordered_map<Key, int> &counts)
{
    std::vector<std::pair<Key, int>> all(counts.begin(), counts.end());
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    all.resize(std::min(all.size(), mostValues));
    std::vector<Key> keys;
    keys.reserve(all.size());
    for (const auto &[key, count] : all)
        keys.push_back(key);
    return keys;
}

template <typename Key, typename KeyOf>
std::unordered_map<Key, int> counted(const StoreView &view, KeyOf keyOf)
{
    std::unordered_map<Key, int> counts;
    for (RowId row = 0; row < view.end(); ++row) {
        if (view.isUsed(row))
            ++counts[keyOf(row)];
    }
    counts.erase(Key(0)); // not told
    return counts;
}

template <typename IdOf> QStringList texts(const StoreView &view, IdOf idOf)
{
    QStringList all;
    for (const TextPool::Id id : mostFrequent(counted<TextPool::Id>(view, idOf)))
        all += view.text(id);
    return all;
}

QStringList profiles(const StoreView &view)
{
    QStringList names;
    for (qsizetype profile = 0; profile < view.profileCount(); ++profile)
        names += view.profileName(ProfileIndex(profile));
    names.removeAll(QString());
    return names;
}

QStringList sizes(const StoreView &view)
{
    auto all = mostFrequent(
        counted<qint64>(view, [&view](RowId row) { return view.head(row).memoryBytes; }));
    std::sort(all.begin(), all.end());
    QStringList values;
    for (const qint64 bytes : all)
        values += sizeText(bytes);
    return values;
}

QStringList cpuCounts(const StoreView &view)
{
    auto all =
        mostFrequent(counted<qint32>(view, [&view](RowId row) { return view.head(row).cpuCount; }));
    std::sort(all.begin(), all.end());
    QStringList values;
    for (const qint32 count : all)
        values += QString::number(count);
    return values;
}

QStringList occurring(const StoreView &view, Field field)
{
    const auto of = [&view](TextPool::Id ServerHead::*text) {
        return texts(view, [&view, text](RowId row) { return view.head(row).*text; });
    };
    switch (field) {
    case Field::Status:
        return of(&ServerHead::statusCode);
    case Field::Operation:
        return of(&ServerHead::operationCode);
    case Field::Os:
        return of(&ServerHead::platformCode);
    case Field::Hypervisor:
        return of(&ServerHead::hypervisorCode);
    case Field::Zone:
        return of(&ServerHead::zone);
    case Field::Region:
        return of(&ServerHead::region);
    case Field::Vpc:
        return texts(view, [&view](RowId row) { return view.vpcText(row); });
    case Field::Subnet:
        return texts(view, [&view](RowId row) { return view.subnetText(row); });
    case Field::Spec:
        return of(&ServerHead::specCode);
    case Field::Image:
        return of(&ServerHead::imageProductCode);
    case Field::Key:
        return of(&ServerHead::loginKeyName);
    case Field::Profile:
        return profiles(view);
    case Field::Memory:
        return sizes(view);
    case Field::Cpus:
        return cpuCounts(view);
    case Field::Uptime:
    case Field::Created:
    case Field::Interrupted:
        return {u"1h"_s, u"1d"_s, u"7d"_s, u"30d"_s, u"90d"_s};
    case Field::Word:
    case Field::Name:
    case Field::Number:
    case Field::Ip:
    case Field::Protected:
        return {};
    }
    return {};
}

} // namespace

FilterPlace filterPlaceAt(const QString &text, int cursor)
{
    FilterPlace place{.from = cursor};
    const auto terms = filterTermsFromText(text);
    const auto here = std::find_if(terms.begin(), terms.end(), [cursor](const FilterTerm &term) {
        return term.position < cursor && cursor <= term.position + term.length;
    });
    if (here == terms.end())
        return place;
    place.from = here->position;
    place.length = here->length;
    QString typed = text.mid(here->position, cursor - here->position);
    if (typed.startsWith(u'-')) {
        place.isNot = true;
        typed.remove(0, 1);
    }
    const QString name = typed.section(u'"', 0, 0); // an operator in quotes is none
    const auto *const op = std::find_if(name.begin(), name.end(), isOperator);
    if (op == name.end()) {
        place.field = typed;
        return place;
    }
    qsizetype at = op - name.begin();
    place.field = typed.left(at);
    const bool twoSigns =
        (*op == u'<' || *op == u'>') && at + 1 < typed.size() && typed.at(at + 1) == u'=';
    place.relation = typed.mid(at, twoSigns ? 2 : 1);
    at += place.relation.size();
    place.value = typed.mid(at).remove(u'"');
    return place;
}

QList<FilterChoice> fieldChoices(const FilterPlace &place)
{
    QList<FilterChoice> choices;
    if (!place.relation.isEmpty())
        return choices;
    const QString begin = folded(place.field);
    const QStringList names = filterFieldNames();
    for (const QString &name : names) {
        const auto field = filterFieldFromName(name);
        if (field && name.startsWith(begin))
            choices += {.field = *field,
                        .term = (place.isNot ? u"-"_s : QString()) + name + usualRelation(*field)};
    }
    return choices;
}

QList<FilterChoice> valueChoices(const FilterPlace &place, const QStringList &values)
{
    const auto field = filterFieldFromName(place.field);
    const bool amount = field && usualRelation(*field) != u":"_s;
    if (!field || place.relation.isEmpty() || (!amount && !u":="_s.contains(place.relation)))
        return {};
    const QString typed = folded(place.value).trimmed();
    QList<FilterChoice> begin;
    QList<FilterChoice> hold;
    for (const QString &value : values) {
        const QString known = folded(value);
        if (!known.contains(typed) || value.contains(u'"'))
            continue;
        FilterChoice choice{.field = *field,
                            .value = value,
                            .term = (place.isNot ? u"-"_s : QString()) + place.field
                                + place.relation + quoted(value)};
        (known.startsWith(typed) ? begin : hold).append(std::move(choice));
    }
    return begin + hold;
}

QStringList filterValuesIn(const StoreView &view, FilterTerm::Field field)
{
    QStringList values = filterValues(field);
    const QStringList found = occurring(view, field);
    for (const QString &value : found) {
        if (!values.contains(value, Qt::CaseInsensitive))
            values += value;
    }
    return values;
}

} // namespace Console::Inventory
