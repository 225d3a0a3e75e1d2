// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/setting.h"

#include <array>

// Names are in users' files: never change.
namespace Console::Keys {

using namespace Qt::StringLiterals;

inline constexpr QLatin1String asDesktop = "desktop"_L1;
inline constexpr QLatin1String light = "light"_L1;
inline constexpr QLatin1String dark = "dark"_L1;
inline constexpr std::array colourSchemes{asDesktop, light, dark};
inline constexpr Setting<QLatin1String> colourScheme{"appearance/colours"_L1, asDesktop,
                                                     colourSchemes};
inline constexpr QLatin1String compact = "compact"_L1;
inline constexpr QLatin1String normal = "normal"_L1;
inline constexpr QLatin1String roomy = "roomy"_L1;
inline constexpr std::array densities{compact, normal, roomy};
inline constexpr Setting<QLatin1String> density{"appearance/rows"_L1, normal, densities};
// Of the desktop's size.
inline constexpr Setting<int> tableFontPercent{"appearance/tableFontPercent"_L1, 100, 70, 300};

inline constexpr Setting<QString> language{"window/language"_L1}; // empty: the desktop's
inline constexpr Setting<QByteArray> windowGeometry{"window/geometry"_L1};
inline constexpr Setting<QByteArray> windowState{"window/state"_L1};
inline constexpr Setting<bool> showDetails{"window/details"_L1, true};
inline constexpr Setting<bool> showOverview{"servers/overview"_L1, true};
inline constexpr Setting<QByteArray> oldColumns{"servers/columns"_L1}; // before saved views

inline constexpr Setting<QVariant> lastProfile{"profiles/last"_L1}; // a QUuid, or this text:
inline constexpr QLatin1String allProfiles = "all"_L1;
inline constexpr Setting<QStringList> removedProfiles{"profiles/removals"_L1};

inline constexpr QLatin1String local = "local"_L1;
inline constexpr QLatin1String korea = "korea"_L1;
inline constexpr QLatin1String utc = "utc"_L1;
inline constexpr std::array timeZones{local, korea, utc};
inline constexpr Setting<QLatin1String> timeZone{"times/zone"_L1, local, timeZones};

inline constexpr Setting<int> idleMinutes{"lock/idleMinutes"_L1, 15};     // 0 or less: never locks
inline constexpr std::array refreshChoices{0, 15, 30, 60, 120, 300, 600}; // 0: off
inline constexpr Setting<int> refreshSeconds{
    .name = "refresh/seconds"_L1, .standard = 60, .choices = refreshChoices};
// After an interrupt: minimum, and minutes per 8 GiB of memory.
inline constexpr Setting<int> followMinutes{"follow/minutes"_L1, 15, 10, 24 * 60};
inline constexpr Setting<int> followMinutesPer8GiB{"follow/minutesPer8GiB"_L1, 1, 0, 60};

inline constexpr QLatin1String all = "all"_L1;
inline constexpr QLatin1String urgent = "urgent"_L1;
inline constexpr QLatin1String none = "none"_L1;
inline constexpr std::array noticeChoices{all, urgent, none};
inline constexpr Setting<QLatin1String> notices{"notifications/show"_L1, all, noticeChoices};
inline constexpr Setting<bool> noticeNames{"notifications/names"_L1, true}; // of servers
inline constexpr Setting<bool> trayIcon{"notifications/tray"_L1, true};

inline constexpr QLatin1String csv = "csv"_L1;
inline constexpr QLatin1String json = "json"_L1;
inline constexpr std::array exportFormats{csv, json};
inline constexpr Setting<QLatin1String> exportFormat{"export/format"_L1, csv, exportFormats};
inline constexpr Setting<bool> exportByteOrderMark{"export/byteOrderMark"_L1, true};

inline constexpr Setting<bool> logDetails{"log/details"_L1, false}; // besides warnings
inline constexpr Setting<bool> logFile{"log/file"_L1, false};       // besides standard error

} // namespace Console::Keys
