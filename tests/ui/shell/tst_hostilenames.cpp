// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/readingsgateway.h"
#include "tests/support/windowworld.h"
#include "ui/action/readinessdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;
using Stage = Action::Interrupt::Stage;

namespace {

constexpr int patienceMs = 60'000;
const QString reversed = u"\u202Edorp-vrs"_s; // painted as srv-prod
const QString seen = u"⟨U+202E⟩dorp-vrs"_s;

QByteArray answerTo(const ArrivedReading &request, const ListedServer &server)
{
    const auto page = [](const QByteArray &body) {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    };
    if (request.target.contains("getRegionList"))
        return page("<getRegionListResponse><returnCode>0</returnCode><regionList><region>"
                    "<regionCode>KR</regionCode><regionName>Korea</regionName></region>"
                    "</regionList></getRegionListResponse>");
    if (request.target.contains("interruptServerInstance"))
        return page("<interruptServerInstanceResponse><returnCode>0</returnCode>"
                    "</interruptServerInstanceResponse>");
    if (request.target.contains("getServerInstance"))
        return ReadingsGateway::listing(request, {server});
    const QByteArray action =
        request.target.mid(request.target.lastIndexOf('/') + 1).split('?').first();
    return page('<' + action + "Response><returnCode>0</returnCode></" + action + "Response>");
}

// The console on a gateway with one server.
class World : public WindowWorld
{
public:
    explicit World(ListedServer server, Profile::GuardLevel guard = Profile::GuardLevel::Production)
        : gateway([server](const ArrivedReading &request) { return answerTo(request, server); })
    {
        const Profile::Profile profile{.id = QUuid::createUuid(),
                                       .name = u"Test"_s,
                                       .gateway = Cloud::Gateway::fromText(gateway.url()).value(),
                                       .accessKeyId = u"KEY"_s,
                                       .guard = guard};
        services.sessions.addTemporary(profile, Secret(QByteArrayView("secret")),
                                       [] { return Secret(QByteArrayView("secret")); });
        start();
        ready = openAndLoad(profile.id);
        if (ready)
            part<Ui::ServerTable>().select({.profile = profile.id,
                                            .server = {*Cloud::RegionCode::fromText(u"KR"_s),
                                                       *Cloud::ServerNo::fromText(u"1001"_s)}});
    }

    ReadingsGateway gateway;
    bool ready = false;
};

ListedServer serverOf(const QString &name, const QString &code = u"WND64"_s)
{
    return {.number = u"1001"_s, .name = name, .platform = code};
}

void tickAll(const QWidget &window)
{
    const auto boxes = window.findChildren<QCheckBox *>();
    for (QCheckBox *const box : boxes) {
        if (box->isVisible())
            box->setChecked(true);
    }
}

QString labelOf(const QWidget &window, const QString &name)
{
    return window.findChild<QLabel *>(name)->text();
}

} // namespace

// What the provider may send as a name, in every window.
class TestHostileNames final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initTestCase() { leaveTheDesktop(); }

    void aNameIsNeverShownAsAnother()
    {
        World world(serverOf(reversed));
        QVERIFY(world.ready);
        const QAbstractItemModel &model = *world.view().model();
        QCOMPARE(model.index(0, 0).data().toString(), seen);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), seen);
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(seen));
        QTRY_VERIFY_WITH_TIMEOUT(world.action(u"Interrupt…"_s)->isEnabled(), patienceMs);
        const QPointer<Ui::InterruptDialog> dialog = world.openInterrupt();
        QVERIFY(dialog);
        QCOMPARE(labelOf(*dialog, u"targetName"_s), seen);
        QVERIFY(dialog->findChild<QLabel *>(u"copyNote"_s)->isVisible());
        QVERIFY(!world.everythingShown().contains(QChar(0x202E)));
        QVERIFY(world.everythingShown().count(seen) >= 3); // table, details, dialog

        // What is seen is not its name; the copied one is.
        auto &typed = *Test::named<QLineEdit>(*dialog, u"Server name"_s);
        auto &send = *dialog->findChild<QPushButton *>(u"sendInterrupt"_s);
        tickAll(*dialog);
        Test::named<QLineEdit>(*dialog, u"Reason"_s)->setText(u"INC-1"_s);
        for (const QString &wrong : {u"srv-prod"_s, u"dorp-vrs"_s, seen}) {
            typed.setText(wrong);
            QVERIFY2(!send.isEnabled(), qPrintable(wrong));
        }
        typed.clear();
        button(*dialog, u"Copy the name"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), reversed);
        QVERIFY(!send.isEnabled()); // it is still the user who gives it
        typed.paste();
        QVERIFY2(send.isEnabled(), qPrintable(send.toolTip()));
        send.click();
        QTRY_COMPARE_WITH_TIMEOUT(dialog->interrupt()->stage(), Stage::Following, patienceMs);
        world.action(u"Journal"_s)->trigger();
        const auto journalShows = [&world] {
            return world.everythingShown().count(seen) >= 4;
        };
        QTRY_VERIFY_WITH_TIMEOUT(journalShows(), patienceMs);
        QVERIFY(!world.everythingShown().contains(QChar(0x202E)));
    }

    void whateverItIsCalledEveryWindowFitsTheScreen_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code"); // zone, status, operation, platform
        const QString marks = u"a"_s + u"\u0301"_s.repeated(200);
        QTest::newRow("5000 letters") << QString(5000, u'W') << u"KR-2"_s;
        QTest::newRow("5000 syllables") << u"뷁"_s.repeated(5000) << u"KR-2"_s;
        QTest::newRow("200 marks") << marks << u"KR-2"_s;
        QTest::newRow("200 marks, each on a letter") << u"a\u0301"_s.repeated(200) << u"KR-2"_s;
        QTest::newRow("300 direction marks") << u"\u202E"_s.repeated(300) << u"KR-2"_s;
        QTest::newRow("300 line ends") << u"a\n"_s.repeated(300) << u"KR-2"_s;
        QTest::newRow("codes of 5000 letters") << u"a"_s << QString(5000, u'W');
    }
    void whateverItIsCalledEveryWindowFitsTheScreen()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, code);
        ListedServer server = serverOf(name, code);
        server.zone = code;
        if (code.size() > 100)
            server.operation = code.toUtf8();
        World world(server);
        QVERIFY(world.ready);
        QTRY_VERIFY_WITH_TIMEOUT(world.action(u"Interrupt…"_s)->isEnabled(), patienceMs);
        const QPointer<Ui::InterruptDialog> dialog = world.openInterrupt();
        QVERIFY(dialog);
        button(*dialog, u"Readiness…"_s)->click();
        QVERIFY(dialog->findChild<Ui::ReadinessDialog *>());
        const QAbstractItemModel &model = *world.view().model();
        for (int column = 0; column < model.columnCount(); ++column) {
            QToolTip::showText(world.view().mapToGlobal(QPoint(5, 5)),
                               model.index(0, column).data(Qt::ToolTipRole).toString());
            fitsTheScreen();
        }
        QToolTip::hideText();
        tickAll(*dialog);
        Test::named<QLineEdit>(*dialog, u"Reason"_s)->setText(u"INC-1"_s);
        auto &typed = *Test::named<QLineEdit>(*dialog, u"Server name"_s);
        button(*dialog, u"Copy the name"_s)->click();
        typed.paste();
        typed.setText(dialog->interrupt()->confirmationText());
        auto &send = *dialog->findChild<QPushButton *>(u"sendInterrupt"_s);
        QVERIFY2(send.isEnabled(), qPrintable(send.toolTip()));
        // The buttons can be reached.
        QVERIFY(dialog->rect().contains(QRect(send.mapTo(dialog.data(), QPoint()), send.size())));
        fitsTheScreen();
        send.click();
        QTRY_COMPARE_WITH_TIMEOUT(dialog->interrupt()->stage(), Stage::Following, patienceMs);
        world.action(u"Journal"_s)->trigger();
        fitsTheScreen();
    }

    void aServerWithoutANameIsConfirmedByItsNumber()
    {
        World world(serverOf({}), Profile::GuardLevel::Standard);
        QVERIFY(world.ready);
        QTRY_VERIFY_WITH_TIMEOUT(world.action(u"Interrupt…"_s)->isEnabled(), patienceMs);
        const QPointer<Ui::InterruptDialog> dialog = world.openInterrupt();
        QVERIFY(dialog);
        tickAll(*dialog);
        QCOMPARE(labelOf(*dialog, u"targetName"_s), u"A server without a name"_s);
        QCOMPARE(labelOf(*dialog, u"nameCaption"_s).remove(u'&'),
                 u"Type the number of the server:"_s);
        QVERIFY(labelOf(*dialog, u"targetWhere"_s).contains(u"1001"_s));
        QCOMPARE(labelOf(*dialog, u"missing"_s), u"Type the number of the server."_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"copyName"_s)->isVisible());
        auto &typed = *Test::named<QLineEdit>(*dialog, u"Server name"_s);
        typed.setText(u"1002"_s);
        QCOMPARE(labelOf(*dialog, u"missing"_s), u"The typed number is not the server's number."_s);
        typed.setText(u"1001"_s);
        QVERIFY(dialog->findChild<QPushButton *>(u"sendInterrupt"_s)->isEnabled());
    }

    // Typed as input methods write it; no other server's name passes.
    void aNameIsConfirmedAsItIsSeen_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("copied"); // the window offers to copy it
        QTest::addColumn<bool>("passes");
        const QString composed = u"서버-é"_s;
        const QString decomposed = composed.normalized(QString::NormalizationForm_D);
        QTest::newRow("composed") << composed << composed << false << true;
        QTest::newRow("decomposed, typed composed") << decomposed << composed << false << true;
        QTest::newRow("decomposed") << decomposed << decomposed << false << true;
        QTest::newRow("composed, typed decomposed") << composed << decomposed << false << true;
        QTest::newRow("without its marks") << decomposed << u"서버-e"_s << false << false;
        QTest::newRow("Kelvin for K") << u"web-K"_s << u"web-\u212A"_s << false << false;
        QTest::newRow("K for Kelvin") << u"web-\u212A"_s << u"web-K"_s << true << false;
        QTest::newRow("Kelvin") << u"web-\u212A"_s << u"web-\u212A"_s << true << true;
        QTest::newRow("a hard blank") << u"a\u00A0b"_s << u"a\u00A0b"_s << true << true;
        QTest::newRow("a blank for a hard one") << u"a\u00A0b"_s << u"a b"_s << true << false;
        // The reader drops what is around a name.
        QTest::newRow("a blank at the end") << u"web-1 "_s << u"web-1"_s << false << true;
        QTest::newRow("a hard blank at the end") << u"web-1\u00A0"_s << u"web-1"_s << false << true;
        QTest::newRow("two blanks") << u"web  1"_s << u"web  1"_s << true << true;
        QTest::newRow("one blank for two") << u"web  1"_s << u"web 1"_s << true << false;
        QTest::newRow("with a blank at the end") << u"web-1"_s << u"web-1 "_s << false << false;
        QTest::newRow("in capitals") << u"web-1"_s << u"WEB-1"_s << false << false;
    }
    void aNameIsConfirmedAsItIsSeen()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, typed);
        QFETCH(const bool, copied);
        QFETCH(const bool, passes);
        World world(serverOf(name), Profile::GuardLevel::Standard);
        QVERIFY(world.ready);
        QTRY_VERIFY_WITH_TIMEOUT(world.action(u"Interrupt…"_s)->isEnabled(), patienceMs);
        const QPointer<Ui::InterruptDialog> dialog = world.openInterrupt();
        QVERIFY(dialog);
        QCOMPARE(dialog->interrupt()->before().name, name.trimmed());
        tickAll(*dialog);
        QCOMPARE(dialog->findChild<QPushButton *>(u"copyName"_s)->isVisible(), copied);
        Test::named<QLineEdit>(*dialog, u"Server name"_s)->setText(typed);
        QCOMPARE(dialog->findChild<QPushButton *>(u"sendInterrupt"_s)->isEnabled(), passes);
        // The window is not the only judge.
        dialog->interrupt()->send({.typedName = typed,
                                   .reason = {},
                                   .accepted = {Action::Rule::Support, Action::Rule::Operation,
                                                Action::Rule::EarlierInterrupt}});
        QCOMPARE(dialog->interrupt()->problem() == Action::SendProblem::NameDiffers, !passes);
    }

private:
    static void fitsTheScreen()
    {
        QCoreApplication::processEvents();
        const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
        const auto windows = QApplication::topLevelWidgets();
        for (const QWidget *const window : windows) {
            if (!window->isVisible())
                continue;
            const QSize size = window->size().expandedTo(window->minimumSizeHint());
            QVERIFY2(size.width() <= room.width() && size.height() <= room.height(),
                     qPrintable(u"%1 \"%2\": %3 x %4 on %5 x %6"_s
                                    .arg(QLatin1String(window->metaObject()->className()),
                                         window->windowTitle())
                                    .arg(size.width())
                                    .arg(size.height())
                                    .arg(room.width())
                                    .arg(room.height())));
        }
    }
};

QTEST_MAIN(TestHostileNames)
#include "tst_hostilenames.moc"
