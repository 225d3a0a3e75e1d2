// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
// Used while building, not installed. See the usage below.
#include "app/cli/commandline.h"
#include "app/simulator/simulatoroptions.h"
#include "resources/package/changelog.h"
#include "resources/package/manual.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Console;

namespace {

constexpr auto usage =
    "usage: packagetexts KIND SOURCE OUTPUT SECONDS\n"
    "KIND is bash, zsh or fish, and SOURCE a program; man, and SOURCE its page to fill in; or\n"
    "metainfo, and SOURCE that file; or debian-changelog, and SOURCE the maintainer, both with\n"
    "CHANGELOG.md in the working directory.\n"
    "SECONDS since 1970 are the date of what is written.\n";

std::optional<QString> textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QString::fromUtf8(file.readAll());
}

std::optional<Package::Program> programNamed(const QString &name)
{
    if (name == u"ncp-console"_s)
        return Package::Program{.name = name, .options = Cli::commandLineOptions()};
    if (name == u"ncp-simulator"_s)
        return Package::Program{.name = name, .options = Simulator::commandLineOptions()};
    return std::nullopt;
}

std::optional<QString> written(const QString &kind, const QString &source, const QDateTime &now)
{
    const QDate date = now.date();
    const QString version = QString::fromLatin1(NCP_CONSOLE_VERSION);
    const auto changelog = textOf(u"CHANGELOG.md"_s);
    if (!changelog)
        return std::nullopt;
    const auto releases = Package::releases(*changelog);
    if (kind == u"debian-changelog"_s)
        return Package::debianChangelog(releases, source, now);
    if (kind == u"metainfo"_s) {
        auto page = textOf(source);
        return page
            ? std::optional(page->replace(u"@RELEASES@"_s, Package::releasesXml(releases, date)))
            : std::nullopt;
    }
    const auto program = programNamed(source.section(u'/', -1).section(u'.', 0, 0));
    if (!program)
        return std::nullopt;
    if (kind == u"man"_s) {
        const auto page = textOf(source);
        return page ? std::optional(Package::manPage(*page, *program, date, version))
                    : std::nullopt;
    }
    if (kind == u"bash"_s)
        return Package::bashCompletion(*program);
    if (kind == u"zsh"_s)
        return Package::zshCompletion(*program);
    return kind == u"fish"_s ? std::optional(Package::fishCompletion(*program)) : std::nullopt;
}

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    const QByteArray bytes = text.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): only the lack of memory throws, and ends the program
int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    if (arguments.size() != 4) {
        std::fputs(usage, stderr);
        return EXIT_FAILURE;
    }
    const auto now = QDateTime::fromSecsSinceEpoch(arguments[3].toLongLong(), Qt::UTC);
    const auto text = written(arguments[0], arguments[1], now);
    if (text && write(arguments[2], *text))
        return EXIT_SUCCESS;
    std::fprintf(stderr, "packagetexts: no %s of %s\n", qPrintable(arguments[0]),
                 qPrintable(arguments[1]));
    return EXIT_FAILURE;
}
