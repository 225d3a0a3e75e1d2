// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QVariant>

#include <algorithm>
#include <limits>
#include <span>
#include <type_traits>

namespace Console {

// A setting: its name in the file, its type, its default and its range. Text, lists and bytes are
// empty by default and have no range.
template <typename T> struct Setting {
    QLatin1String name;

    T read(const QVariant &stored) const { return stored.value<T>(); }
};

// A number or a bool, as QVariant converts it: text that is no number is 0.
template <typename T>
    requires std::is_arithmetic_v<T>
struct Setting<T> {
    QLatin1String name;
    T standard = {};
    T least = std::numeric_limits<T>::lowest(); // less is read as this,
    T most = std::numeric_limits<T>::max();     // and more as that
    std::span<const T> choices = {}; // another number is read as the standard; empty: all are good

    constexpr T inRange(T value) const
    {
        if (!choices.empty() && std::ranges::find(choices, value) == choices.end())
            return standard;
        return std::clamp(value, least, most);
    }
    T read(const QVariant &stored) const
    {
        return stored.isValid() ? inRange(stored.value<T>()) : standard;
    }
};

// One of a few words; any other is read as the standard.
template <> struct Setting<QLatin1String> {
    QLatin1String name;
    QLatin1String standard;
    std::span<const QLatin1String> words;

    QLatin1String read(const QVariant &stored) const
    {
        const auto found = std::ranges::find(words, stored.toString());
        return found == words.end() ? standard : *found;
    }
};

} // namespace Console
