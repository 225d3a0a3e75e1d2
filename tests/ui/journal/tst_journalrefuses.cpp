// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
// An interrupt that cannot be put on record is not sent, and the reason is said in words.
#include "app/action/send/interruptmanager.h"
#include "app/core/folders.h"
#include "app/journal/database.h"
#include "tests/support/testservices.h"
#include "ui/words/actionwords.h"
#include "ui/words/checkwords.h"

#include <QFile>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

#include <csignal>

#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;
using Action::Interrupt;
using Stage = Interrupt::Stage;

namespace {

class World
{
public:
    explicit World(const QString &folder)
        : m_simulator(startedSimulator(5)),
          profile(TestServices::profileOf(u"Test"_s, *m_simulator))
    {
        services.emplace(folder);
        profile.guard = Profile::GuardLevel::Lab;
        services->sessions.addTemporary(profile, services->keyOf(*m_simulator)(),
                                        services->keyOf(*m_simulator));
        services->sessions.open(profile.id);
    }
    // Its checks stand.
    Interrupt *ready()
    {
        Interrupt *opened = nullptr;
        const auto &place = *services->sessions.session();
        const Cloud::ServerId id{
            .region = *Cloud::RegionCode::fromText(u"KR"_s),
            .number = *Cloud::ServerNo::fromText(QString::number(Simulator::HungServer))};
        std::optional<Cloud::ServerInstance> shown;
        auto call =
            place.client()->serverDetail(id, &services->interrupts, [&shown](const auto &detail) {
                if (detail && detail.value())
                    shown = detail.value()->server;
            });
        [&] {
            QTRY_VERIFY(shown);
        }();
        services->interrupts.open(profile, place.client(), place.connection(), *shown,
                                  &services->interrupts,
                                  [&opened](Interrupt *one) { opened = one; });
        [&] {
            QTRY_VERIFY(opened && opened->stage() == Stage::Ready);
        }();
        return opened;
    }
    bool isOpen() const
    {
        return services->sessions.state() == Session::SessionManager::State::Open;
    }
    qsizetype received() const { return m_simulator->interruptsReceived().size(); }

private:
    std::unique_ptr<Simulator::Simulator> m_simulator;

public:
    Profile::Profile profile;
    std::optional<TestServices> services;
};

void send(Interrupt *interrupt)
{
    interrupt->send({.typedName = {}, .reason = {}, .accepted = {}});
}

// Files of this process may not grow over this many bytes; as if the disk were full.
class Limit
{
public:
    explicit Limit(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_signal = std::signal(SIGXFSZ, SIG_IGN); // a failed write, not the end
        const rlimit limit{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    Limit(const Limit &) = delete;
    Limit &operator=(const Limit &) = delete;
    ~Limit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        (void)std::signal(SIGXFSZ, m_signal);
    }

private:
    rlimit m_before = {};
    void (*m_signal)(int) = nullptr;
};

} // namespace

class TestJournalRefuses final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { leaveTheDesktop(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!append failed: |This plugin does not)"_s));
    }

    void nothingIsSentWhenAFileCannotGrow()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"runs"_s));
        World world(folder.path());
        QTRY_VERIFY(world.isOpen());
        Interrupt *const interrupt = world.ready();
        {
            const Limit limit(1);
            send(interrupt);
            QTRY_COMPARE(interrupt->problem(), Action::SendProblem::JournalFailed);
        }
        QCOMPARE(interrupt->stage(), Stage::Ready);
        QCOMPARE(world.received(), 0);
        QCOMPARE(interrupt->journalError()->cause, Journal::Cause::DiskFailed);
        QCOMPARE(Ui::problemSentence(*interrupt),
                 u"Nothing was sent: it could not be recorded. The journal %1 cannot be read "
                 "or written: its disk failed, or a limit on the size of files was reached."_s.arg(
                     world.services->path(u"journal.sqlite"_s)));
        // Once there is room again, a new click goes through.
        send(interrupt);
        QTRY_VERIFY(interrupt->outcome());
        QCOMPARE(interrupt->outcome()->outcome, Action::Outcome::Accepted);
        QCOMPARE(world.received(), 1);
        QTRY_COMPARE(Journal::verified(world.services->path(u"journal.sqlite"_s)).value().records,
                     2);
    }

    // A file system of its own that has no room left. Only the system's superuser may mount one;
    // anybody else has the limit of the test above, which fails the same call of the system.
    void nothingIsSentWhenTheDiskIsFull()
    {
        const QTemporaryDir folder;
        const QByteArray path = QFile::encodeName(folder.path());
        if (::mount("tmpfs", path.constData(), "tmpfs", 0, "size=512k") != 0) {
            qInfo(
                "no file system may be mounted here: the limit on files stands for the full disk");
            return nothingIsSentWhenAFileCannotGrow();
        }
        const auto unmount = qScopeGuard([&path] { ::umount2(path.constData(), MNT_DETACH); });
        QVERIFY(QDir(folder.path()).mkdir(u"runs"_s));
        World world(folder.path());
        QTRY_VERIFY(world.isOpen());
        Interrupt *const interrupt = world.ready();
        QFile filler(folder.filePath(u"filler"_s));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) == 4096) { }
        send(interrupt);
        QTRY_COMPARE(interrupt->problem(), Action::SendProblem::JournalFailed);
        QCOMPARE(interrupt->stage(), Stage::Ready);
        QCOMPARE(world.received(), 0);
        QCOMPARE(interrupt->journalError()->cause, Journal::Cause::Full);
        QCOMPARE(Ui::problemSentence(*interrupt),
                 u"Nothing was sent: it could not be recorded. The journal %1 cannot be "
                 "written: its disk is full."_s.arg(world.services->path(u"journal.sqlite"_s)));
        QVERIFY(filler.resize(0));
        send(interrupt);
        QTRY_VERIFY(interrupt->outcome());
        QCOMPARE(world.received(), 1);
    }

    // The superuser may write everything, so the test lets go of that where it has it.
    void nothingIsSentWhenTheJournalIsReadOnly()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"runs"_s));
        const QString file = folder.filePath(u"journal.sqlite"_s);
        {
            Journal::Database database(file, Journal::Database::Mode::Write);
            QVERIFY(!database.open());
        }
        using P = QFile::Permission;
        const QFile::Permissions read = P::ReadOwner | P::ReadGroup | P::ReadOther;
        const QFile::Permissions enter = P::ExeOwner | P::ExeGroup | P::ExeOther;
        QVERIFY(
            QFile::setPermissions(folder.filePath(u"runs"_s),
                                  read | enter | P::WriteOwner | P::WriteGroup | P::WriteOther));
        QVERIFY(QFile::setPermissions(file, read));
        QVERIFY(QFile::setPermissions(folder.path(), read | enter));
        constexpr uid_t nobody = 65534;
        const bool root = ::geteuid() == 0;
        if (root)
            QCOMPARE(::seteuid(nobody), 0);
        const auto back = qScopeGuard([&] {
            if (root)
                QCOMPARE(::seteuid(0), 0);
            QFile::setPermissions(folder.path(), read | enter | P::WriteOwner);
        });
        World world(folder.path());
        QTRY_VERIFY(world.isOpen());
        Interrupt *const interrupt = world.ready(); // it can be read
        QVERIFY(!Action::blocked(interrupt->checks()));
        send(interrupt);
        QTRY_COMPARE(interrupt->problem(), Action::SendProblem::JournalFailed);
        QCOMPARE(interrupt->stage(), Stage::Ready);
        QCOMPARE(world.received(), 0);
        QCOMPARE(Ui::problemSentence(*interrupt),
                 u"Nothing was sent: it could not be recorded. The journal %1 cannot be "
                 "written: you may not write to the file, its folder or its disk."_s.arg(file));
    }

    // Without a home folder there is no place for it.
    void nothingIsSentWithoutAHome()
    {
        for (const char *const variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            qunsetenv(variable);
        World world(Folders::forRun(RunKind::Real, {}).data);
        QTRY_VERIFY(world.isOpen());
        Interrupt *const interrupt = world.ready();
        const auto checks = interrupt->checks();
        const Action::Check &earlier = checks.at(int(Action::Rule::EarlierInterrupt));
        QCOMPARE(earlier.reason, Action::Reason::EarlierNotKnown);
        QVERIFY2(Ui::checkSentence(earlier).endsWith(u"Set HOME, then start the console again."_s),
                 qPrintable(Ui::checkSentence(earlier)));
        send(interrupt);
        QCOMPARE(interrupt->problem(), Action::SendProblem::CheckBlocks);
        QCOMPARE(world.received(), 0);
    }
};

QTEST_MAIN(TestJournalRefuses)
#include "tst_journalrefuses.moc"
