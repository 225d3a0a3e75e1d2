// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/readiness/readinessbook.h"

#include "app/core/handover.h"
#include "app/core/jsonfile.h"
#include "app/core/replacefile.h"
#include "app/core/writelock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Console::Action {

namespace {

constexpr int fileFormat = 1;
constexpr qint64 largestFile = 16LL * 1024 * 1024;

QString keyOf(const QString &gateway, const QString &region, const QString &number)
{
    return gateway + u'\n' + region + u'\n' + number;
}

QString keyOf(const Cloud::Gateway &gateway, const Cloud::ServerId &server)
{
    return keyOf(gateway.identity(), server.region.text(), server.number.text());
}

} // namespace

ReadinessBook::ReadinessBook(QString file, QObject *parent)
    : QObject(parent), m_file(std::move(file)), m_content(read(m_file))
{
    m_writer.setMaxThreadCount(1);
}

ReadinessBook::~ReadinessBook() { m_writer.waitForDone(); }

ReadinessBook::Content ReadinessBook::read(const QString &path)
{
    Content content;
    const Result<QJsonObject, QString> found = readJsonFile(path, fileFormat, largestFile);
    if (!found) {
        content.problem = found.error();
        return content;
    }
    const QJsonArray servers = found.value().value("servers"_L1).toArray();
    qsizetype lost = 0;
    for (const auto value : servers) {
        const QJsonObject server = value.toObject();
        const QString gateway = Cloud::gatewayIdentity(server.value("gateway"_L1).toString());
        const QString region = server.value("region"_L1).toString();
        const QString number = server.value("number"_L1).toString();
        const QDateTime at =
            QDateTime::fromString(server.value("kept"_L1).toString(), Qt::ISODate).toUTC();
        const QString probe = server.value("probe"_L1).toString();
        if (gateway.isEmpty() || region.isEmpty() || number.isEmpty() || !at.isValid()
            || !ReadinessProbe::fromText(probe)) {
            ++lost;
            continue;
        }
        // Older versions kept one for each spelling of the gateway: the newest counts.
        Line &line = content.lines[keyOf(gateway, region, number)];
        if (!line.at.isValid() || line.at <= at)
            line = {.probe = probe, .at = at};
    }
    if (lost > 0)
        content.problem = u"%1 of %2 entries cannot be read"_s.arg(lost).arg(servers.size());
    return content;
}

std::optional<ReadinessBook::Kept> ReadinessBook::find(const Cloud::Gateway &gateway,
                                                       const Cloud::ServerId &server) const
{
    const auto line = m_content.lines.constFind(keyOf(gateway, server));
    if (line == m_content.lines.constEnd())
        return std::nullopt;
    const auto probe = ReadinessProbe::fromText(line->probe);
    return probe ? std::optional(Kept{.probe = probe.value(), .at = line->at}) : std::nullopt;
}

Readiness ReadinessBook::judge(const Cloud::Gateway &gateway, const Cloud::ServerInstance &server,
                               const QDateTime &now, std::chrono::hours stale) const
{
    const auto kept = find(gateway, server.id);
    if (kept)
        return judgeReadiness(kept->probe, kept->at, server, now, stale);
    Readiness none;
    // A damaged file may have held one, so not Never.
    none.state = m_content.problem.isEmpty() ? Readiness::State::Never : Readiness::State::Lost;
    none.os = server.os;
    none.memoryBytes = server.memoryBytes;
    return none;
}

ReadinessBook::Written ReadinessBook::write(const QString &path, const QString &key,
                                            const Line &line)
{
    const WriteLock lock(path, WriteLock::forThreads);
    Written written{.content = read(path)}; // another console may have written
    if (!lock.isHeld()) {
        written.failed = lock.problem();
        return written;
    }
    if (!written.content.problem.isEmpty()) {
        written.damagedKeptAs = keepAside(path);
        if (written.damagedKeptAs.isEmpty()) {
            written.failed = u"the damaged file could not be set aside"_s;
            return written;
        }
    }
    QHash<QString, Line> wanted = written.content.lines;
    wanted.insert(key, line);
    QStringList keys = wanted.keys();
    keys.sort(); // for comparable file versions
    QJsonArray servers;
    for (const QString &one : std::as_const(keys)) {
        const QStringList parts = one.split(u'\n');
        const Line &kept = wanted[one];
        servers.append(QJsonObject{{u"gateway"_s, parts.at(0)},
                                   {u"region"_s, parts.at(1)},
                                   {u"number"_s, parts.at(2)},
                                   {u"kept"_s, kept.at.toString(Qt::ISODate)},
                                   {u"probe"_s, kept.probe}});
    }
    const QJsonObject root{{u"format"_s, fileFormat}, {u"servers"_s, servers}};
    written.failed = replaceFile(path, QJsonDocument(root).toJson());
    if (written.failed.isEmpty())
        written.content = {.lines = std::move(wanted)};
    return written;
}

void ReadinessBook::take(const Written &written)
{
    m_content = written.content;
    if (!written.damagedKeptAs.isEmpty())
        m_damagedKeptAs = written.damagedKeptAs;
    Q_EMIT changed();
}

void ReadinessBook::keep(const Cloud::Gateway &gateway, const Cloud::ServerId &server,
                         const ReadinessProbe &probe, const QDateTime &now, QObject *context,
                         Done done)
{
    const Line line{.probe = probe.toText(), .at = now.toUTC()};
    m_writer.start(HandedOver([this, path = m_file, key = keyOf(gateway, server), line,
                               waiting = QPointer(context), done = std::move(done)] {
        const Written written = write(path, key, line);
        const auto tell = [this, written, waiting, done] {
            take(written);
            if (waiting)
                done(written.failed);
        };
        postTo(this, tell);
    }));
}

} // namespace Console::Action
