// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QVariant>

#include <algorithm>
#include <limits>
#include <span>
#include <type_traits>
#include <utility>

namespace Console {

// Text, lists and bytes: empty by default.
template <typename T> struct Setting {
    QLatin1String name;

    T read(const QVariant &stored) const { return stored.value<T>(); }
};

// Others than numbers, true and false are read as standard: garbage must not switch a lock off.
template <typename T>
requires std::is_integral_v<T>
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
        const QString text = stored.toString();
        bool understood = false;
        if constexpr (std::is_same_v<T, bool>) {
            const bool on = isOneOf(text, "true", "1");
            understood = on || isOneOf(text, "false", "0");
            return understood ? on : standard;
        } else {
            const auto number = text.toLongLong(&understood);
            return understood && std::in_range<T>(number) ? inRange(T(number)) : standard;
        }
    }

private:
    static bool isOneOf(const QString &text, const char *word, const char *digit)
    {
        return text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0
            || text == QLatin1String(digit);
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
