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

// Text, lists and bytes: empty by default.
template <typename T> struct Setting {
    QLatin1String name;

    T read(const QVariant &stored) const { return stored.value<T>(); }
};

// Text that is no number is 0.
template <typename T>
requires std::is_arithmetic_v<T>
struct Setting<T> {
    QLatin1String name;
    T standard = {};
    T least = std::numeric_limits<T>::lowest();
    T most = std::numeric_limits<T>::max();
    std::span<const T> choices = {}; // others: standard; empty: all allowed

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

// Others are read as standard.
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
