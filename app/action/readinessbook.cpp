// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/readinessbook.h"

#include "app/core/replacefile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
    return keyOf(gateway.url().toString(), server.region.text(), server.number.text());
}

} // namespace

ReadinessBook::ReadinessBook(QString file, QObject *parent)
    : QObject(parent), m_file(std::move(file))
{
    load();
}

void ReadinessBook::load()
{
    m_lines.clear();
    m_problem.clear();
    QFile file(m_file);
    if (!file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        m_problem = file.errorString();
        return;
    }
    if (file.size() > largestFile) {
        m_problem = u"%1 bytes are too many"_s.arg(file.size());
        return;
    }
    QJsonParseError broken;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll(), &broken).object();
    if (broken.error != QJsonParseError::NoError) {
        m_problem = broken.errorString();
        return;
    }
    if (root.value("format"_L1).toInt() != fileFormat) {
        m_problem = u"format %1 is not known"_s.arg(root.value("format"_L1).toInt());
        return;
    }
    const QJsonArray servers = root.value("servers"_L1).toArray();
    qsizetype lost = 0;
    for (const auto &value : servers) {
        const QJsonObject server = value.toObject();
        const QString gateway = server.value("gateway"_L1).toString();
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
        m_lines.insert(keyOf(gateway, region, number), {.probe = probe, .at = at});
    }
    if (lost > 0)
        m_problem = u"%1 of %2 entries cannot be read"_s.arg(lost).arg(servers.size());
}

std::optional<ReadinessBook::Kept> ReadinessBook::find(const Cloud::Gateway &gateway,
                                                       const Cloud::ServerId &server) const
{
    const auto line = m_lines.find(keyOf(gateway, server));
    if (line == m_lines.end())
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
    // Never would be untrue if there may have been one.
    none.state = m_problem.isEmpty() ? Readiness::State::Never : Readiness::State::Lost;
    none.os = server.os;
    none.memoryBytes = server.memoryBytes;
    return none;
}

// Never over a file that is there: the second damage must not cost the first one's remains.
QString ReadinessBook::setAside()
{
    constexpr int enough = 100;
    for (int i = 1; i < enough; ++i) {
        const QString name = u"%1.damaged-%2"_s.arg(m_file).arg(i);
        if (!QFile::exists(name) && QFile::copy(m_file, name)) {
            m_damagedKeptAs = name;
            return {};
        }
    }
    return u"the damaged file could not be set aside"_s;
}

QString ReadinessBook::keep(const Cloud::Gateway &gateway, const Cloud::ServerId &server,
                            const ReadinessProbe &probe, const QDateTime &now)
{
    load(); // another console may have kept something since
    if (!m_problem.isEmpty()) {
        QString wrong = setAside();
        if (!wrong.isEmpty())
            return wrong;
    }
    QHash<QString, Line> wanted = m_lines;
    wanted.insert(keyOf(gateway, server), {.probe = probe.toText(), .at = now.toUTC()});
    QStringList keys = wanted.keys();
    keys.sort(); // so that two versions of the file can be compared
    QJsonArray servers;
    for (const QString &key : std::as_const(keys)) {
        const QStringList parts = key.split(u'\n');
        const Line &line = wanted[key];
        servers.append(QJsonObject{{u"gateway"_s, parts.at(0)},
                                   {u"region"_s, parts.at(1)},
                                   {u"number"_s, parts.at(2)},
                                   {u"kept"_s, line.at.toString(Qt::ISODate)},
                                   {u"probe"_s, line.probe}});
    }
    const QJsonObject root{{u"format"_s, fileFormat}, {u"servers"_s, servers}};
    QString failed = replaceFile(m_file, QJsonDocument(root).toJson());
    if (!failed.isEmpty())
        return failed;
    m_lines = std::move(wanted);
    m_problem.clear();
    Q_EMIT changed();
    return {};
}

} // namespace Console::Action
