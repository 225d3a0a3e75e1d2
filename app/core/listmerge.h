// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <algorithm>
#include <optional>

namespace Console {

// Merges two changes of `base`; `keyOf` identifies a value. Where both sides changed one,
// resolve(base, ours, theirs) says what remains; null: not there. The order is ours if we changed
// it, else theirs; the other side's new values come last.
template <typename T, typename KeyOf, typename Resolve>
QList<T> mergedLists(const QList<T> &base, const QList<T> &ours, const QList<T> &theirs,
                     KeyOf keyOf, Resolve resolve)
{
    const auto find = [&keyOf](const QList<T> &list, const auto &key) -> const T * {
        const auto it = std::find_if(list.cbegin(), list.cend(),
                                     [&](const T &one) { return keyOf(one) == key; });
        return it == list.cend() ? nullptr : &*it;
    };
    const auto same = [](const T *a, const T *b) {
        return a && b ? *a == *b : a == b;
    };
    // Keys of values that all three have, in the order of one.
    const auto commonOrder = [&](const QList<T> &list) {
        QList<decltype(keyOf(list.first()))> keys;
        for (const T &one : list) {
            const auto key = keyOf(one);
            if (find(base, key) && find(ours, key) && find(theirs, key))
                keys.append(key);
        }
        return keys;
    };
    const bool ourOrder =
        commonOrder(ours) != commonOrder(base) || commonOrder(theirs) == commonOrder(base);
    QList<T> order = ourOrder ? ours : theirs;
    for (const T &one : ourOrder ? theirs : ours) {
        if (!find(order, keyOf(one)))
            order.append(one);
    }
    QList<T> merged;
    for (const T &one : std::as_const(order)) {
        const auto key = keyOf(one);
        const T *const before = find(base, key);
        const T *const mine = find(ours, key);
        const T *const other = find(theirs, key);
        std::optional<T> kept;
        if (same(mine, other) || same(before, other))
            kept = mine ? std::optional(*mine) : std::nullopt;
        else if (same(before, mine))
            kept = other ? std::optional(*other) : std::nullopt;
        else
            kept = resolve(before, mine, other);
        if (kept)
            merged.append(*kept);
    }
    return merged;
}

} // namespace Console
