// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testservices.h"
#include "ui/shell/notifier.h"
#include "ui/shell/tray.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QLoggingCategory>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;
using Desktop::Notice;
using Desktop::NotifierBus;
using Ui::NoticeKind;
using Stage = Action::Interrupt::Stage;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

struct Shown {
    uint replaces = 0;
    QString title;
    QString body;
    QStringList actions;
    QVariantMap hints;
    int expires = 0;
};

// What a desktop runs, on a connection of its own to the real bus.
class NotificationServer final : public QDBusVirtualObject
{
public:
    explicit NotificationServer(const QString &bus)
        : m_connection(QDBusConnection::connectToBus(bus, u"desktop"_s))
    {
        m_connection.registerVirtualObject(path, this);
        m_connection.registerService(service);
    }
    ~NotificationServer() override
    {
        m_connection.unregisterService(service);
        m_connection.unregisterObject(path);
        QDBusConnection::disconnectFromBus(u"desktop"_s);
    }
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (hangs) {
            ++unanswered;
            return true;
        }
        if (message.member() == u"GetCapabilities")
            return bus.send(message.createReply(QVariant(capabilities)));
        if (message.member() == u"CloseNotification") {
            withdrawn.append(message.arguments().constFirst().toUInt());
            return bus.send(message.createReply());
        }
        if (message.member() != u"Notify")
            return false;
        const QVariantList all = message.arguments();
        shown.append({.replaces = all.at(1).toUInt(),
                      .title = all.at(3).toString(),
                      .body = all.at(4).toString(),
                      .actions = all.at(5).toStringList(),
                      .hints = qdbus_cast<QVariantMap>(all.at(6)),
                      .expires = all.at(7).toInt()});
        const uint id = shown.last().replaces != 0 ? shown.last().replaces : ++last;
        return bus.send(message.createReply(id));
    }
    void click(uint id, const QString &action)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, service, u"ActionInvoked"_s);
        signal << id << action;
        m_connection.send(signal);
    }
    void close(uint id)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, service, u"NotificationClosed"_s);
        signal << id << 2U;
        m_connection.send(signal);
    }

    QStringList capabilities{u"body"_s, u"body-markup"_s, u"actions"_s};
    bool hangs = false;
    int unanswered = 0;
    uint last = 40;
    QList<Shown> shown;
    QList<uint> withdrawn;

private:
    QDBusConnection m_connection;
};

int complaints = 0;
void countComplaints(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (text.contains(u"no notifications"))
        ++complaints;
}

} // namespace

class TestNotifier final : public QObject
{
    Q_OBJECT
public:
    static void initMain()
    {
        leaveTheDesktop();
        static QProcess daemon;
        daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (daemon.waitForReadyRead(20'000))
            qputenv("DBUS_SESSION_BUS_ADDRESS", daemon.readLine().trimmed());
    }
private Q_SLOTS:
    void init()
    {
        m_bus = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
        QVERIFY(QDBusConnection::sessionBus().isConnected());
        complaints = 0;
    }

    void aNoticeIsShownAndReplaced()
    {
        NotificationServer desktop(m_bus);
        Desktop::NotifierBus bus;
        const QUuid one = QUuid::createUuid();
        bus.show(one,
                 {.title = u"a <b> & c"_s,
                  .body = u"<i>x</i> & y"_s,
                  .open = u"Show"_s,
                  .urgent = true,
                  .stays = true});
        QTRY_COMPARE(desktop.shown.size(), 1);
        const Shown first = desktop.shown.constFirst();
        QCOMPARE(first.replaces, 0U);
        QCOMPARE(first.title, u"a <b> & c"_s); // no markup there
        QCOMPARE(first.body, u"&lt;i&gt;x&lt;/i&gt; &amp; y"_s);
        QCOMPARE(first.actions, (QStringList{u"default"_s, u"Show"_s}));
        QCOMPARE(first.hints.value(u"urgency"_s).toInt(), 2);
        QCOMPARE(first.hints.value(u"desktop-entry"_s).toString(), u"ncp-console"_s);
        QCOMPARE(first.hints.value(u"resident"_s).toBool(), true);
        QCOMPARE(first.expires, 0);

        QTRY_COMPARE(bus.shown(), QList<QUuid>{one});
        bus.show(one, {.title = u"later"_s});
        QTRY_COMPARE(desktop.shown.size(), 2);
        QCOMPARE(desktop.shown.last().replaces, 41U);
        QCOMPARE(desktop.shown.last().hints.value(u"urgency"_s).toInt(), 1);
        QCOMPARE(desktop.shown.last().expires, -1);
    }

    void manyAtOnceBecomeOneEach()
    {
        NotificationServer desktop(m_bus);
        Desktop::NotifierBus bus;
        const QUuid one = QUuid::createUuid();
        const QUuid other = QUuid::createUuid();
        for (int i = 0; i < 5; ++i)
            bus.show(one, {.title = QString::number(i)});
        bus.show(other, {.title = u"other"_s});
        QTRY_COMPARE(bus.shown().size(), 2);
        bus.show(one, {.title = u"5"_s});
        bus.show(one, {.title = u"6"_s}); // its predecessor is on the way
        QTRY_COMPARE(desktop.shown.size(), 4);
        QCOMPARE(desktop.shown.last().title, u"6"_s);
        QVERIFY(desktop.shown.last().replaces != 0);
    }

    void aPoorDesktopGetsPlainText()
    {
        NotificationServer desktop(m_bus);
        desktop.capabilities = {};
        Desktop::NotifierBus bus;
        bus.show(QUuid::createUuid(),
                 {.title = u"title"_s, .body = u"a & b\nc"_s, .open = u"Show"_s});
        QTRY_COMPARE(desktop.shown.size(), 1);
        QCOMPARE(desktop.shown.constFirst().title, u"title — a & b c"_s);
        QVERIFY(desktop.shown.constFirst().body.isEmpty());
        QVERIFY(desktop.shown.constFirst().actions.isEmpty());
        desktop.shown.clear();
        desktop.capabilities = {u"body"_s};
        Desktop::NotifierBus plain;
        plain.show(QUuid::createUuid(), {.title = u"title"_s, .body = u"a & b"_s});
        QTRY_COMPARE(desktop.shown.size(), 1);
        QCOMPARE(desktop.shown.constFirst().body, u"a & b"_s);
    }

    void aClickOpensWhatItIsAbout()
    {
        NotificationServer desktop(m_bus);
        Desktop::NotifierBus bus;
        QSignalSpy opened(&bus, &Desktop::NotifierBus::opened);
        const QUuid one = QUuid::createUuid();
        bus.show(one, {.title = u"title"_s, .open = u"Show"_s});
        QTRY_COMPARE(bus.shown().size(), 1);
        desktop.click(7, u"default"_s); // another program's
        desktop.click(41, u"other"_s);
        desktop.click(41, u"default"_s);
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(opened.constFirst().constFirst().toUuid(), one);
        bus.withdraw(QUuid::createUuid());
        desktop.close(41);
        QTRY_VERIFY(bus.shown().isEmpty());
        bus.show(one, {.title = u"anew"_s});
        QTRY_COMPARE(desktop.shown.size(), 2);
        QCOMPARE(desktop.shown.last().replaces, 0U);
        QTRY_COMPARE(bus.shown().size(), 1);
        bus.withdraw(one);
        QTRY_COMPARE(desktop.withdrawn, QList<uint>{42});
        QVERIFY(bus.shown().isEmpty());
    }

    void withoutAServiceNothingBreaks()
    {
        QLoggingCategory::setFilterRules(u"*.info=true"_s);
        const auto before = qInstallMessageHandler(countComplaints);
        Desktop::NotifierBus bus;
        bus.show(QUuid::createUuid(), {.title = u"lost"_s});
        QTRY_COMPARE(complaints, 1);
        bus.show(QUuid::createUuid(), {.title = u"lost, too"_s});
        {
            // It comes up later: what is new is shown, and the log was told once.
            NotificationServer desktop(m_bus);
            QTRY_VERIFY((bus.show(QUuid(), {.title = u"now"_s}), !desktop.shown.isEmpty()));
            QCOMPARE(desktop.shown.constFirst().title, u"now"_s);
        }
        qInstallMessageHandler(before);
        QCOMPARE(complaints, 1);
    }

    void aServiceThatHangsKeepsNobodyWaiting()
    {
        NotificationServer desktop(m_bus);
        desktop.hangs = true;
        {
            Desktop::NotifierBus bus;
            bus.show(QUuid::createUuid(), {.title = u"one"_s});
            bus.show(QUuid::createUuid(), {.title = u"two"_s});
            QTRY_COMPARE(desktop.unanswered, 1); // one question, and nobody waits here
        }
        desktop.hangs = false;
    }

    void words_data()
    {
        QTest::addColumn<NoticeKind>("kind");
        QTest::newRow("unknown") << NoticeKind::Unknown;
        QTest::newRow("rebooted") << NoticeKind::Rebooted;
        QTest::newRow("no visible reaction") << NoticeKind::NoVisibleReaction;
        QTest::newRow("still down") << NoticeKind::StillDown;
        QTest::newRow("not read") << NoticeKind::NotRead;
        QTest::newRow("gone") << NoticeKind::Gone;
        QTest::newRow("locked") << NoticeKind::Locked;
        QTest::newRow("key missing") << NoticeKind::KeyMissing;
    }
    void words()
    {
        QFETCH(const NoticeKind, kind);
        const Desktop::Notice named = Ui::noticeOf(kind, u"erp-win-01"_s);
        const Desktop::Notice nameless = Ui::noticeOf(kind, {});
        QCOMPARE(named.title.contains(u"erp-win-01"_s), kind != NoticeKind::Locked);
        for (const Desktop::Notice &notice : {named, nameless})
            QVERIFY(!notice.title.isEmpty() && !notice.body.isEmpty()
                    && !notice.title.contains(u'%'));
    }

    void anInterruptIsToldAndLosesItsNameWithTheLock()
    {
        NotificationServer desktop(m_bus);
        const QTemporaryDir folder;
        Simulator::Options options;
        options.servers = 5;
        options.scenario = Simulator::Scenario::LostAnswer;
        options.backAfter = std::chrono::minutes(10);
        Simulator::Simulator simulator(options);
        QVERIFY(simulator.start());
        TestServices services(folder.path());
        Profile::Profile profile = TestServices::profileOf(u"Drill"_s, simulator);
        profile.guard = Profile::GuardLevel::Lab;
        profile.demo = true;
        services.sessions.addTemporary(profile, services.keyOf(simulator)(),
                                       services.keyOf(simulator));
        Ui::Notifier notifier(services.services(), nullptr);
        const Ui::Tray tray(services.services(), nullptr);
        QSignalSpy opened(&notifier, &Ui::Notifier::opened);
        services.sessions.open(services.sessions.choices().constFirst().id);
        QTRY_VERIFY(services.sessions.session());
        Session::Session &session = *services.sessions.session();
        session.inventory().refresh();
        QTRY_VERIFY(!session.inventory().loading() && !session.inventory().rows().isEmpty());
        Cloud::ServerInstance hung = session.inventory().rows().constFirst().server;
        for (const auto &row : session.inventory().rows()) {
            if (row.server.name == u"erp-win-01")
                hung = row.server;
        }
        Action::Interrupt *interrupt = nullptr;
        services.interrupts.open(session.profile(), session.client(), session.connection(), hung,
                                 this, [&interrupt](Action::Interrupt *made) { interrupt = made; });
        QTRY_VERIFY(interrupt && interrupt->stage() == Stage::Ready);
        QVERIFY(desktop.shown.isEmpty());
        interrupt->send({});
        QTRY_COMPARE(desktop.shown.size(), 1);
        QCOMPARE(desktop.shown.constFirst().title, u"DRILL — erp-win-01: outcome unknown"_s);
        const auto shows = [&tray](const QString &text) {
            const auto actions = tray.menu().actions();
            return std::any_of(actions.begin(), actions.end(),
                               [&text](const QAction *action) { return action->text() == text; });
        };
        QVERIFY(shows(u"erp-win-01"_s));

        desktop.click(desktop.last, u"default"_s);
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(opened.constFirst().constFirst().value<Action::Interrupt *>(), interrupt);

        services.sessions.lock();
        services.interrupts.setLocked(true);
        QTRY_VERIFY(desktop.shown.last().title == u"DRILL — Following has paused");
        for (const Shown &one : desktop.shown.sliced(1)) {
            QVERIFY(!one.title.contains(u"erp"_s) && !one.body.contains(u"erp"_s));
            QCOMPARE(one.replaces, desktop.last); // what showed the name is gone
        }
        QVERIFY(!shows(u"erp-win-01"_s));
    }

private:
    QString m_bus;
};

QTEST_MAIN(TestNotifier)
#include "tst_notifier.moc"
