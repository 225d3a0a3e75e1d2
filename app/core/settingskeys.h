// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/setting.h"

#include <array>

// Names are in users' files: never change.
namespace Console::Keys {

using namespace Qt::StringLiterals;

inline constexpr Setting<QString> language{"window/language"_L1};
inline constexpr Setting<QByteArray> windowGeometry{"window/geometry"_L1};
inline constexpr Setting<QByteArray> windowState{"window/state"_L1};
inline constexpr Setting<bool> showDetails{"window/details"_L1, true};
inline constexpr Setting<bool> showOverview{"servers/overview"_L1, true};
inline constexpr Setting<QByteArray> oldColumns{"servers/columns"_L1}; // before saved views

inline constexpr Setting<QVariant> lastProfile{"profiles/last"_L1}; // a QUuid, or this text:
inline constexpr QLatin1String allProfiles = "all"_L1;
inline constexpr Setting<QStringList> removedProfiles{"profiles/removals"_L1};

inline constexpr Setting<int> idleMinutes{"lock/idleMinutes"_L1, 15};     // 0 or less: never locks
inline constexpr std::array refreshChoices{0, 15, 30, 60, 120, 300, 600}; // 0: off
inline constexpr Setting<int> refreshSeconds{
    .name = "refresh/seconds"_L1, .standard = 60, .choices = refreshChoices};
// After an interrupt: minimum, and minutes per 8 GiB of memory.
inline constexpr Setting<int> followMinutes{"follow/minutes"_L1, 15, 10, 24 * 60};
inline constexpr Setting<int> followMinutesPer8GiB{"follow/minutesPer8GiB"_L1, 1, 0, 60};

inline constexpr QLatin1String csv = "csv"_L1;
inline constexpr QLatin1String json = "json"_L1;
inline constexpr std::array exportFormats{csv, json};
inline constexpr Setting<QLatin1String> exportFormat{"export/format"_L1, csv, exportFormats};
inline constexpr Setting<bool> exportByteOrderMark{"export/byteOrderMark"_L1, true};

} // namespace Console::Keys
