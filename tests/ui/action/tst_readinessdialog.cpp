// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/action/readinessdialog.h"

#include "tests/support/probesamples.h"
#include "tests/support/testserver.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Ui;

namespace {

class FixedClock final : public Clock
{
public:
    qint64 wallMs() const override
    {
        return QDateTime({2026, 11, 13}, {3, 0, 0}, Qt::UTC).toMSecsSinceEpoch();
    }
    qint64 monotonicMs() const override { return 0; }
};

class Window
{
public:
    explicit Window(const Cloud::ServerInstance &server = Test::runningServer())
        : book(folder.filePath(u"readiness.json"_s)),
          dialog(book, Cloud::Gateway::of(Cloud::Environment::Public), server, clock)
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
    }

    QPushButton *button(const QString &text) const
    {
        const auto found = dialog.findChildren<QPushButton *>();
        for (QPushButton *const one : found) {
            if (one->text().remove(u'&') == text)
                return one;
        }
        return nullptr;
    }
    QPlainTextEdit *field(const QString &name) const
    {
        const auto found = dialog.findChildren<QPlainTextEdit *>();
        for (QPlainTextEdit *const one : found) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    QString label(const QString &name) const { return dialog.findChild<QLabel *>(name)->text(); }
    void paste(const QString &text) const { field(u"Output of the probe"_s)->setPlainText(text); }

    QTemporaryDir folder;
    FixedClock clock;
    Action::ReadinessBook book;
    ReadinessDialog dialog;
};

} // namespace

class TestReadinessDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says that of every window with a minimum size.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void theProbeOfTheServersSystemIsCopied()
    {
        const Window window;
        QVERIFY(window.field(u"Probe"_s)->isReadOnly());
        window.button(u"Copy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 Action::ReadinessProbe::sourceFor(Cloud::OsFamily::Windows));
        QVERIFY(window.dialog.findChild<QComboBox *>()->isHidden());

        Cloud::ServerInstance server = Test::runningServer();
        server.os = Cloud::OsFamily::Linux;
        const Window linuxWindow(server);
        QVERIFY(linuxWindow.field(u"Probe"_s)->toPlainText().contains(u"/proc/cmdline"_s));

        server.os = Cloud::OsFamily::Unknown;
        const Window unknown(server);
        auto *const system = unknown.dialog.findChild<QComboBox *>();
        QVERIFY(system->isVisible());
        system->setCurrentIndex(1);
        QVERIFY(unknown.field(u"Probe"_s)->toPlainText().contains(u"/proc/cmdline"_s));
    }

    void aReadyGuestIsJudgedAtOnceAndKept()
    {
        const Window window;
        QVERIFY(window.label(u"kept"_s).startsWith(u"Unknown: Never verified"_s));
        QVERIFY(!window.button(u"Keep"_s)->isEnabled());
        window.paste(Test::readyWindows());
        const QString judged = window.label(u"judgement"_s);
        QVERIFY2(
            judged.startsWith(
                u"Pass: Verified 12 day(s) ago: complete dump, page file 24 GiB for 16 GiB RAM."_s),
            qPrintable(judged));
        QVERIFY(judged.contains(u"ERP-WIN-01"_s));
        window.button(u"Keep"_s)->click();
        QTRY_VERIFY(window.label(u"problem"_s).contains(u"Kept"_s));
        QVERIFY(window.label(u"kept"_s).startsWith(u"Pass: Verified 12 day"_s));
        QVERIFY(!window.button(u"Keep"_s)->isEnabled());
        QVERIFY(window.book.find(Cloud::Gateway::of(Cloud::Environment::Public),
                                 Test::runningServer().id));
    }

    void whatIsNotReadyNamesWhatToDo()
    {
        const Window window;
        window.paste(Test::readyWindows().replace(u"dump_type: 1"_s, u"dump_type: 3"_s));
        QVERIFY(window.label(u"judgement"_s).startsWith(u"Warn: "_s));
        QVERIFY(window.label(u"judgement"_s).contains(u"Complete memory dump"_s));
        QVERIFY(window.button(u"Keep"_s)->isEnabled());
    }

    void whatIsNoOutputCannotBeKept_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        const QString good = Test::readyWindows();
        QTest::newRow("something else") << u"hello"_s << u"not the output"_s;
        QTest::newRow("cut off") << good.left(100) << u"end of the output"_s;
        QTest::newRow("another machine")
            << QString(good).replace(u"17179332608"_s, u"4294967296"_s) << u"4 GiB RAM"_s;
        QTest::newRow("another system") << Test::readyLinux() << u"runs Windows"_s;
    }
    void whatIsNoOutputCannotBeKept()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, said);
        const Window window;
        window.paste(text);
        QVERIFY(window.label(u"judgement"_s).startsWith(u"Unknown: "_s));
        QVERIFY2(window.label(u"judgement"_s).contains(said),
                 qPrintable(window.label(u"judgement"_s)));
        QVERIFY(!window.button(u"Keep"_s)->isEnabled());
    }

    void whatCouldNotBeKeptIsSaid()
    {
        Window window;
        QVERIFY(window.folder.remove());
        window.paste(Test::readyWindows());
        window.button(u"Keep"_s)->click();
        QTRY_VERIFY2(window.label(u"problem"_s).contains(u"could not be kept"_s),
                     qPrintable(window.label(u"problem"_s)));
        QVERIFY(window.button(u"Keep"_s)->isEnabled());
        QVERIFY(window.label(u"kept"_s).startsWith(u"Unknown"_s));
    }
};

QTEST_MAIN(TestReadinessDialog)
#include "tst_readinessdialog.moc"
