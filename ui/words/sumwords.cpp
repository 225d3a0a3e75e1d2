// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/sumwords.h"

#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace Console::Ui {

namespace {

struct SumWords {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::SumWords)
};

} // namespace

QString sizeWords(const Inventory::ServerSums &sums)
{
    // Whole GiB even for large sums: TiB would hide small additions.
    constexpr qint64 gibi = 1LL << 30;
    const QString memory = sums.memoryBytes % gibi == 0
        ? SumWords::tr("%1 GiB").arg(QLocale().toString(sums.memoryBytes / gibi))
        : QLocale().formattedDataSize(sums.memoryBytes, 1);
    //: a sum: "12 vCPU · 48 GiB"
    return SumWords::tr("%1 vCPU · %2").arg(QLocale().toString(sums.cpus), memory);
}

QString statusWord(const Inventory::ServerSums::Status &status)
{
    static const auto region = Cloud::RegionCode::fromText(QStringLiteral("-"));
    static const auto number = Cloud::ServerNo::fromText(QStringLiteral("0"));
    Cloud::ServerInstance server{.id = {.region = *region, .number = *number}};
    server.status = status.status;
    server.statusCode.code = status.code;
    return statusWord(server);
}

} // namespace Console::Ui
