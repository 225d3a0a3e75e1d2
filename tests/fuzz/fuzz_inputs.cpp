// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0

// What is typed, pasted or lies on the disk. The first byte says which of them the rest is.
#include "app/action/readiness/readinessprobe.h"
#include "app/action/rules/ruleset.h"
#include "app/inventory/load/servercache.h"
#include "app/inventory/rows/rowfilter.h"
#include "app/profile/profilejson.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace Console;

namespace {

void must(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

void filter(const QString &text)
{
    const auto read = Inventory::RowFilter::fromText(text, 1'700'000'000'000);
    must(read == Inventory::RowFilter::fromText(text, 1'700'000'000'000), "a filter is itself");
    must(read.narrows(read), "a filter narrows itself");
}

void probe(const QString &text)
{
    const auto read = Action::ReadinessProbe::fromText(text);
    if (read)
        must(bool(Action::ReadinessProbe::fromText(read.value().toText())), "a probe reads itself");
}

void cache(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("one.servers"));
    QFile file(path);
    must(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "the disk has room");
    file.close();
    (void)Inventory::readSnapshot(path, QByteArray());
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int * /*count*/, char *** /*arguments*/)
{
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(static_cast<const char *>(static_cast<const void *>(data + 1)),
                           qsizetype(size - 1));
    switch (data[0] % 5) {
    case 0:
        filter(QString::fromUtf8(bytes));
        break;
    case 1:
        probe(QString::fromUtf8(bytes));
        break;
    case 2:
        (void)Action::RuleSet::fromJson(bytes);
        break;
    case 3:
        (void)Profile::profilesFromJson(bytes);
        break;
    default:
        cache(bytes);
        break;
    }
    return 0;
}
