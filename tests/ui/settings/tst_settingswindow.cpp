// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"
#include "app/core/settingskeys.h"
#include "tests/support/windowworld.h"
#include "ui/settings/routelist.h"
#include "ui/settings/settingswindow.h"
#include "ui/settings/supportinformation.h"
#include "ui/shell/appearance.h"
#include "ui/shell/refreshcontrol.h"
#include "ui/words/times.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;
using Ui::SettingsWindow;

namespace {

// Not for the user: what windows remember, and lists of work.
const QStringList ofWindows{u"window/geometry"_s,  u"window/state"_s,    u"window/details"_s,
                            u"servers/overview"_s, u"servers/columns"_s, u"profiles/last"_s,
                            u"profiles/removals"_s};

QStringList registeredNames()
{
    QFile file(QStringLiteral(SOURCES "/app/core/settingskeys.h"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression name(u"\"([a-z]+/[A-Za-z0-9]+)\"_L1"_s);
    QStringList names;
    for (auto all = name.globalMatch(QString::fromUtf8(file.readAll())); all.hasNext();)
        names += all.next().captured(1);
    return names;
}

bool isDarkNow() { return QApplication::palette().color(QPalette::Window).lightness() < 128; }

// As the user does: the text in the list.
void choose(const SettingsWindow &window, const QString &setting, const QString &text)
{
    auto *const box = named<QComboBox>(window, setting);
    QVERIFY2(box, qPrintable(setting));
    const int index = box->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

QStringList shownSections(const SettingsWindow &window)
{
    const auto &list = *window.findChild<QListWidget *>();
    QStringList shown;
    for (int row = 0; row < list.count(); ++row) {
        if (!list.item(row)->isHidden())
            shown += list.item(row)->text();
    }
    return shown;
}

} // namespace

class TestSettingsWindow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { leaveTheDesktop(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(
            u"^(?!This plugin does not support (propagateSizeHints|raise)\\(\\)|console).*"_s));
    }
    void cleanup()
    {
        Ui::showTimesIn(Ui::ShownZone::Local);
        QCoreApplication::removePostedEvents(qApp, QEvent::LanguageChange);
    }

    void everySettingIsInTheWindow()
    {
        const QTemporaryDir folder;
        TestServices services(folder.path());
        const SettingsWindow window(services.services(), {}, nullptr);
        const QStringList shown = window.settingNames();
        const QStringList registered = registeredNames();
        QVERIFY(registered.size() > 15);
        for (const QString &name : registered)
            QVERIFY2(shown.contains(name) != ofWindows.contains(name), qPrintable(name));
        for (const QString &name : shown)
            QVERIFY2(registered.contains(name), qPrintable(name));
        QCOMPARE(QSet<QString>(shown.begin(), shown.end()).size(), shown.size());
    }

    void coloursChangeAtOnceAndBack()
    {
        const QTemporaryDir folder;
        TestServices services(folder.path());
        Ui::followAppearance(services.settings);
        const SettingsWindow window(services.services(), {}, nullptr);
        const bool before = isDarkNow();
        choose(window, u"Colours"_s, u"Dark"_s);
        QVERIFY(isDarkNow());
        choose(window, u"Colours"_s, u"Light"_s);
        QVERIFY(!isDarkNow());
        choose(window, u"Colours"_s, u"Dark"_s);
        auto *const back = named<QToolButton>(window, u"Set back: Colours"_s);
        QVERIFY(back->isEnabled());
        back->click();
        QVERIFY(!back->isEnabled());
        QCOMPARE(named<QComboBox>(window, u"Colours"_s)->currentText(), u"Same as the system"_s);
        QVERIFY(!services.settings.contains(Keys::colourScheme));
        QCOMPARE(isDarkNow(), before);
    }

    void timesChangeAtOnce()
    {
        const QTemporaryDir folder;
        TestServices services(folder.path());
        Ui::followAppearance(services.settings);
        const SettingsWindow window(services.services(), {}, nullptr);
        const QDateTime time(QDate(2026, 10, 2), QTime(20, 12, 7), Qt::UTC);
        choose(window, u"Show times in"_s, u"Korea (KST, +09:00)"_s);
        QCOMPARE(Ui::localTime(time), u"2026-10-03 05:12:07 +09:00"_s);
        QCOMPARE(Ui::startOfShownDay(QDate(2026, 10, 3)).toUTC().time(), QTime(15, 0));
        QCOMPARE(Ui::shortTime(time, time), u"05:12:07"_s);
        choose(window, u"Show times in"_s, u"UTC"_s);
        QCOMPARE(Ui::localTime(time), u"2026-10-02 20:12:07 +00:00"_s);
    }

    void theMainWindowFollows()
    {
        WindowWorld world;
        world.services.settings.follow(
            Keys::language, &world.services.languages,
            [&world](const QString &code) { world.services.languages.useOrDesktops(code); });
        world.start();
        world.action(u"Settings…"_s)->trigger();
        auto *const window = world.window->findChild<SettingsWindow *>();
        QVERIFY(window && window->isVisible());
        QCOMPARE(window->accessibleName(), u"Settings"_s);

        auto &refresh = world.part<Ui::RefreshControl>();
        choose(*window, u"Read servers every"_s, u"5 minute(s)"_s);
        QCOMPARE(refresh.pace().every, std::chrono::seconds(300));
        for (const QAction *const action : refresh.every().actions())
            QCOMPARE(action->isChecked(), action->data().toInt() == 300);
        // The menu and the window are one.
        refresh.every().actions().constFirst()->trigger();
        QCOMPARE(named<QComboBox>(*window, u"Read servers every"_s)->currentText(),
                 u"Only when asked"_s);

        const int height = world.view().verticalHeader()->defaultSectionSize();
        const double size = world.view().font().pointSizeF();
        choose(*window, u"Row height"_s, u"Compact"_s);
        QVERIFY(world.view().verticalHeader()->defaultSectionSize() < height);
        named<QSpinBox>(*window, u"Text size"_s)->setValue(150);
        QCOMPARE(world.view().font().pointSizeF(), size * 1.5);
        QVERIFY(world.view().verticalHeader()->defaultSectionSize() > height);

        QCOMPARE(named<QSpinBox>(*window, u"Text size"_s)->value(), 150);
        world.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&*world.window));
        QTest::keyClick(&*world.window, Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(named<QSpinBox>(*window, u"Text size"_s)->value(), 140);
        QTest::keyClick(&*world.window, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(world.view().font().pointSizeF(), size);
        QTest::keyClick(&*world.window, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(world.services.settings.get(Keys::tableFontPercent), 110);
        QTest::keyClick(&*world.window, Qt::Key_F11);
        QVERIFY(world.window->isFullScreen());
        QTest::keyClick(&*world.window, Qt::Key_F11);
        QVERIFY(!world.window->isFullScreen());

        choose(*window, u"Language"_s, u"한국어"_s);
        QCOMPARE(world.services.languages.current(), u"ko"_s);
        QCOMPARE(world.services.settings.get(Keys::language), u"ko"_s);
        world.services.settings.remove(Keys::language);
        QCOMPARE(world.services.languages.current(), Ui::Languages::desktopLanguage());

        named<QCheckBox>(*window, u"Icon in the panel while a server is followed"_s)->click();
        QVERIFY(!world.services.settings.get(Keys::trayIcon));
    }

    void garbageInTheFileIsShownAsItIsUsed()
    {
        const QTemporaryDir folder;
        TestServices services(folder.path());
        services.settings.set(Keys::idleMinutes, 7);
        services.settings.set(Keys::followMinutes, 3);
        const SettingsWindow window(services.services(), {}, nullptr);
        QCOMPARE(named<QComboBox>(window, u"Lock when not used for"_s)->currentText(),
                 u"7 minute(s)"_s);
        QCOMPARE(named<QSpinBox>(window, u"Follow for at least"_s)->value(), 10);
    }

    void theSearchFindsInAllSections()
    {
        const QTemporaryDir folder;
        TestServices services(folder.path());
        SettingsWindow window(services.services(), {}, nullptr);
        window.show();
        auto &field = *named<QLineEdit>(window, u"Search settings"_s);
        const qsizetype all = shownSections(window).size();
        QCOMPARE(all, 9);
        QTest::keyClicks(&field, u"dump larg"_s);
        QCOMPARE(shownSections(window), QStringList{u"Following"_s});
        QVERIFY(named<QSpinBox>(window, u"Longer for each 8 GiB of memory"_s)->isVisible());
        QVERIFY(!named<QSpinBox>(window, u"Follow for at least"_s)->isVisible());
        field.setText(u"proxy"_s);
        QCOMPARE(shownSections(window), QStringList{u"Network"_s});
        field.setText(u"xyzzy"_s);
        QCOMPARE(shownSections(window), QStringList());
        QVERIFY(labelled(window, u"No settings match."_s));
        field.clear();
        QCOMPARE(shownSections(window).size(), all);
        QVERIFY(!labelled(window, u"No settings match."_s));
    }

    void theProxyInUseIsTold()
    {
        qputenv("https_proxy", "http://user:s3cret@proxy.example:3128");
        qputenv("no_proxy", "direct.example");
        const auto found = [](const QString &host) {
            Cloud::RouteResult result = Failure{Cloud::ProxyProblem{}};
            Cloud::RouteSearch search;
            search.find({.gateway = Cloud::Gateway::fromText(u"https://"_s + host).value(),
                         .accessKeyId = {},
                         .secretKey = {},
                         .clock = {}},
                        [&result](const Cloud::RouteResult &one) { result = one; });
            return result;
        };
        const auto through = found(u"gateway.example"_s);
        QCOMPARE(Ui::wayText(through), u"proxy.example:3128"_s);
        QCOMPARE(Ui::waySource(through, false), u"https_proxy"_s);
        QCOMPARE(Ui::waySource(through, true), u"the profile"_s);
        QCOMPARE(Ui::wayText(found(u"direct.example"_s)), u"directly"_s);
        qputenv("https_proxy", "no proxy at all");
        const auto broken = found(u"gateway.example"_s);
        QCOMPARE(Ui::wayText(broken), u"proxy not usable"_s);
        QCOMPARE(Ui::waySource(broken, false), u"https_proxy"_s);
        qunsetenv("https_proxy");
        qunsetenv("no_proxy");
    }

    void supportInformationNamesNothing()
    {
        WindowWorld world;
        const auto profile = world.services.save(u"Prod Zebra"_s, *world.one);
        world.start();
        QVERIFY(world.openAndLoad(profile.id));
        keepLog();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a code .*zebra.*"_s));
        qCWarning(logCloud) << "a code" << u"zebra-host-01"_s << Folders::homeFolder();

        world.action(u"Settings…"_s)->trigger();
        auto *const window = world.window->findChild<SettingsWindow *>();
        button(*window, u"Copy support information"_s)->click();
        const QString text = QGuiApplication::clipboard()->text();
        for (const QString &told :
             {u"NCP Console "_s, u"Qt "_s, u"System: "_s, u"platform plug-in offscreen"_s,
              u"Keychain: "_s, u"appearance/colours=desktop"_s, u"refresh/seconds=60"_s,
              u"console.cloud: a code"_s})
            QVERIFY2(text.contains(told), qPrintable(told + u'\n' + text));
        QStringList secrets{u"zebra"_s,
                            QString::fromLatin1(world.one->secretKey()),
                            QString::fromLatin1(world.one->accessKeyId()),
                            u"127.0.0.1"_s,
                            Folders::homeFolder(),
                            world.folder.path()};
        for (const auto &row : world.services.sessions.session()->inventory().rows())
            secrets << row.server.name << row.server.id.number.text();
        for (const QString &secret : secrets)
            QVERIFY2(!text.contains(secret, Qt::CaseInsensitive), qPrintable(secret));
    }

private:
    static bool labelled(const QWidget &window, const QString &text)
    {
        const auto labels = window.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *one) {
            return one->isVisible() && one->text() == text;
        });
    }
};

QTEST_MAIN(TestSettingsWindow)
#include "tst_settingswindow.moc"
