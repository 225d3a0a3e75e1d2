// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "startbench.h"

#include "benchfleet.h"
#include "tests/support/testservices.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QEvent>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTableView>

#include <algorithm>
#include <cstdio>
#include <vector>

#include <time.h>

using namespace Qt::StringLiterals;

namespace Console::Bench {

namespace {

constexpr int servers = 1000;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double monotonicMs()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

QString inventoriesIn(const QString &folder) { return folder + u"/inventories"_s; }

// No gateway answers there.
Profile::Profile profile()
{
    return {.id = QUuid(u"{5b1f0c5e-0a70-4f0b-9f27-3c1f6d1f7f10}"_s),
            .name = u"Bench"_s,
            .gateway = Cloud::Gateway::fromText(u"http://127.0.0.1:9"_s).value(),
            .accessKeyId = u"BENCHKEY"_s};
}

bool writeCache(const QString &folder)
{
    Inventory::RegionSnapshot region{.code = *Cloud::RegionCode::fromText(u"KR"_s),
                                     .readAt = QDateTime::currentDateTimeUtc()};
    for (int i = 0; i < servers; ++i)
        region.rows.append(benchRow(i));
    const Cloud::Connection connection{.gateway = profile().gateway,
                                       .accessKeyId = profile().accessKeyId.toLatin1(),
                                       .secretKey = {},
                                       .clock = {},
                                       .extraCertificates = {}};
    const Inventory::CacheFolder cache(inventoriesIn(folder));
    return QDir(folder).mkdir(u"inventories"_s)
        && Inventory::writeSnapshot(cache.fileOf(Session::Session::cacheName(profile().id)),
                                    Inventory::snapshotOwner(connection), {region})
               .isEmpty();
}

// When the table is painted with something in it.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QTableView &view) : m_view(view)
    {
        view.viewport()->installEventFilter(this);
    }
    bool painted() const { return m_painted; }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_painted = m_painted || (event->type() == QEvent::Paint && m_view.model()->rowCount() > 0);
        return QObject::eventFilter(watched, event);
    }

private:
    QTableView &m_view;
    bool m_painted = false;
};

double pssMib()
{
    QFile rollup(u"/proc/self/smaps_rollup"_s);
    double kib = 0;
    if (rollup.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : rollup.readAll().split('\n')) {
            if (line.startsWith("Pss:"))
                kib = line.mid(4).trimmed().split(' ').constFirst().toDouble();
        }
    }
    return kib / 1024;
}

} // namespace

bool benchStart(const char *program, QJsonObject &figures)
{
    constexpr int rounds = 7;
    const QTemporaryDir folder;
    if (!writeCache(folder.path()))
        return false;
    std::vector<double> paints;
    std::vector<double> sizes;
    for (int round = 0; round < rounds; ++round) {
        QProcess child;
        child.start(QString::fromLocal8Bit(program),
                    {u"--cached"_s, folder.path(), QString::number(monotonicMs(), 'f', 3)});
        if (!child.waitForFinished(30'000) || child.exitCode() != 0)
            return false;
        const QByteArrayList words = child.readAllStandardOutput().trimmed().split(' ');
        if (words.size() != 2)
            return false;
        paints.push_back(words.at(0).toDouble());
        sizes.push_back(words.at(1).toDouble());
    }
    std::printf("fresh process to the window painted with %d cached servers: %.0f ms, %.1f MiB PSS "
                "(medians of %d)\n",
                servers, median(paints), median(sizes), rounds);
    figures["first_paint_ms"_L1] = median(paints);
    figures["pss_mib"_L1] = median(sizes);
    return true;
}

int showCachedServers(int argc, char **argv, const QString &folder, double startedMs)
{
    Test::leaveTheDesktop();
    const QApplication app(argc, argv);
    Inventory::CacheFolder cache(inventoriesIn(folder));
    Test::TestServices services(folder);
    if (services.book.put(profile()))
        return 1;
    services.credentials.keepForThisRun(profile().id, Profile::SecretKind::SecretKey,
                                        Secret(QByteArrayView("bench-secret")));
    services.sessions.keepInventoriesIn(cache);
    Ui::MainWindow window(services.services(), services.languages);
    const PaintWatch watch(*window.findChild<QTableView *>(u"servers"_s));
    window.show();
    services.sessions.open(profile().id);
    const QDeadlineTimer deadline(20'000);
    while (!watch.painted() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    if (!watch.painted())
        return 1;
    std::printf("%.1f %.1f\n", monotonicMs() - startedMs, pssMib());
    std::fflush(stdout);
    return 0;
}

} // namespace Console::Bench
