// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "limits.h"

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Console::Bench {

namespace {

enum class Kind { AtMost, AtLeast };
struct Limit {
    QLatin1String figure;
    Kind kind;
    double limit;            // of the figure, or of its share in the reference
    QLatin1String reference; // empty: none
    bool large;              // asked for 100 000 servers
};

constexpr std::array limits{
    Limit{"parse_mb_s"_L1, Kind::AtLeast, 0.8, "parse_bare_mb_s"_L1, false},
    Limit{"first_paint_ms"_L1, Kind::AtMost, 150, ""_L1, false},
    Limit{"pss_mib"_L1, Kind::AtMost, 70, ""_L1, false},
    Limit{"filter_ms"_L1, Kind::AtMost, 16, ""_L1, true},
    Limit{"filter_ms"_L1, Kind::AtMost, 1.0 / 8, "filter_stock_ms"_L1, true},
    Limit{"sort_ms"_L1, Kind::AtMost, 1.0 / 3, "sort_stock_ms"_L1, true},
    Limit{"refresh_total_ms"_L1, Kind::AtMost, 1.0 / 5, "refresh_reset_ms"_L1, true},
    Limit{"refresh_max_block_ms"_L1, Kind::AtMost, 16, ""_L1, true},
    Limit{"bytes_per_server"_L1, Kind::AtMost, 1229, ""_L1, true},
    Limit{"wire_to_table_share"_L1, Kind::AtLeast, 0.7, ""_L1, true},
    Limit{"idle_core_percent"_L1, Kind::AtMost, 0.5, ""_L1, false},
};

} // namespace

bool printLimits(const QJsonObject &figures)
{
    constexpr int large = 100'000;
    bool kept = true;
    std::printf("--- limits\n");
    for (const Limit &one : limits) {
        if (!figures.contains(one.figure) || (one.large && figures["rows"_L1].toInt() != large))
            continue;
        double value = figures[one.figure].toDouble();
        if (!one.reference.isEmpty())
            value /= figures[one.reference].toDouble();
        const bool isKept = one.kind == Kind::AtMost ? value <= one.limit : value >= one.limit;
        kept = kept && isKept;
        std::printf("  %-6s %-22s %-20s %8.3f  (at %s %.3f)\n", isKept ? "kept" : "MISSED",
                    one.figure.data(),
                    one.reference.isEmpty() ? ""
                                            : qPrintable(u"/ %1"_s.arg(QString(one.reference))),
                    value, one.kind == Kind::AtMost ? "most" : "least", one.limit);
    }
    return kept;
}

} // namespace Console::Bench
