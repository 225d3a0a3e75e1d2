// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testservices.h"
#include "tests/support/windowworld.h"
#include "ui/profile/profileswindow.h"
#include "ui/profile/profilewizard.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

#include <array>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;
using Ui::ProfilesWindow;

namespace {

Profile::Profile made(const QString &name)
{
    return {.id = QUuid::createUuid(),
            .name = name,
            .gateway = Cloud::Gateway::fromText(u"http://127.0.0.1:1"_s).value(),
            .accessKeyId = u"AKID0123456789ABCDEF"_s,
            .guard = Profile::GuardLevel::Production};
}

QList<QMessageBox *> openQuestions()
{
    QList<QMessageBox *> open;
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget *const one : widgets) {
        auto *const box = qobject_cast<QMessageBox *>(one);
        if (box && box->isVisible())
            open += box;
    }
    return open;
}

// What one event was; only a choice of the user may open a question.
enum class Act { Focus, Escape, Choice };

// Keys, focus changes and clicks for the window that a user could reach now.
class RandomUser
{
public:
    RandomUser(QWidget &window, quint32 seed) : m_window(window), m_random(seed)
    {
        // A tool button's menu runs an event loop of its own.
        QObject::connect(&m_closer, &QTimer::timeout, &m_closer, [] {
            if (QWidget *const popup = QApplication::activePopupWidget())
                popup->close();
        });
        m_closer.start(20);
    }

    Act act()
    {
        QWidget &reachable = window();
        QWidget *const focused = reachable.focusWidget() ? reachable.focusWidget() : &reachable;
        // Qt's file dialogs have questions of their own, in nested event loops.
        if (qobject_cast<QFileDialog *>(&reachable))
            return key(reachable, Qt::Key_Escape, Act::Escape);
        switch (m_random.bounded(8)) {
        case 0:
            return key(*focused, Qt::Key_Tab, Act::Focus);
        case 1:
            return key(*focused, Qt::Key_Backtab, Act::Focus);
        case 2:
            return focusAny(reachable);
        case 3:
            return key(*focused, Qt::Key_Escape, Act::Escape);
        case 4:
            return clickAny(reachable);
        case 5:
            return key(*focused, choices.at(std::size_t(m_random.bounded(int(choices.size())))),
                       Act::Choice);
        default:
            m_done += u"letter "_s;
            QTest::keyClick(focused, char('a' + m_random.bounded(26)));
            return Act::Choice;
        }
    }
    const QString &done() const { return m_done; } // all events so far

private:
    static constexpr std::array choices{Qt::Key_Return, Qt::Key_Space, Qt::Key_Up, Qt::Key_Down,
                                        Qt::Key_Home,   Qt::Key_End,   Qt::Key_F2};

    QWidget &window() const
    {
        if (QWidget *const popup = QApplication::activePopupWidget())
            return *popup;
        QWidget *const modal = QApplication::activeModalWidget();
        return modal ? *modal : m_window;
    }
    Act key(QWidget &widget, Qt::Key which, Act meaning)
    {
        m_done += QKeySequence(which).toString() + u' ';
        QTest::keyClick(&widget, which);
        return meaning;
    }
    template <typename T> T *any(const QWidget &parent, bool (*fits)(const T &))
    {
        auto all = parent.findChildren<T *>();
        all.removeIf([&](const T *one) {
            return !one->isVisible() || !one->isEnabled() || one->window() != &parent
                || !fits(*one);
        });
        return all.isEmpty() ? nullptr : all.at(m_random.bounded(int(all.size())));
    }
    Act focusAny(const QWidget &parent)
    {
        QWidget *const one = any<QWidget>(
            parent, [](const QWidget &w) { return (w.focusPolicy() & Qt::TabFocus) != 0; });
        if (one) {
            m_done += u"focus:%1 "_s.arg(one->accessibleName());
            one->setFocus(Qt::TabFocusReason);
        }
        return Act::Focus;
    }
    Act clickAny(const QWidget &parent)
    {
        QAbstractButton *const one =
            any<QAbstractButton>(parent, [](const QAbstractButton &) { return true; });
        if (one) {
            m_done += u"click:%1 "_s.arg(one->text());
            one->click();
        }
        return Act::Choice;
    }

    QWidget &m_window;
    QRandomGenerator m_random;
    QString m_done;
    QTimer m_closer;
};

} // namespace

class TestRandomEvents final : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_files; // what a file dialog writes

private Q_SLOTS:
    static void initMain() { leaveTheDesktop(); }
    void initTestCase() { QVERIFY(QDir::setCurrent(m_files.path())); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    // Tab past the last button reaches the list, which must not take a profile by that.
    void theFocusAloneAsksNothing()
    {
        const QTemporaryDir folder;
        TestServices services(folder.path());
        QVERIFY(!services.book.insert(0, {made(u"One"_s), made(u"Two"_s)}));
        ProfilesWindow window(services.services());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        button(window, u"Duplicate"_s)->click(); // in no list yet
        auto *const key = named<QLineEdit>(window, u"Secret key"_s);
        auto *const list = named<QListWidget>(window, u"Saved profiles"_s);
        QTest::keyClicks(key, u"typed-secret"_s);
        for (int i = 0; i < 40 && window.focusWidget() != list; ++i)
            QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(window.focusWidget(), list);
        QVERIFY(openQuestions().isEmpty());
        QVERIFY(!list->currentItem());

        QTest::keyClick(list, Qt::Key_Down); // chooses
        QTRY_COMPARE(openQuestions().size(), 1);
        const QPointer<QMessageBox> first = openQuestions().first();
        QTest::keyClick(first.data(), Qt::Key_Escape);
        QTRY_VERIFY(!first);
        QVERIFY(openQuestions().isEmpty());
        QCOMPARE(key->text(), u"typed-secret"_s);
        QVERIFY(!list->currentItem()); // the form's profile is in no list yet

        list->setFocus();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualItemRect(list->item(0)).center());
        QTRY_COMPARE(openQuestions().size(), 1);
        openQuestions().first()->button(QMessageBox::Discard)->click();
        QTRY_VERIFY(openQuestions().isEmpty());
        QCOMPARE(list->currentItem()->text(), u"One"_s);
        QCOMPARE(named<QLineEdit>(window, u"Name"_s)->text(), u"One"_s);
        QVERIFY(!window.hasUnsaved());
    }

    void copyingAsksBeforeItForgets()
    {
        const QTemporaryDir folder;
        TestServices services(folder.path());
        QVERIFY(!services.book.insert(0, {made(u"One"_s)}));
        ProfilesWindow window(services.services());
        window.show();
        auto *const key = named<QLineEdit>(window, u"Secret key"_s);
        QTest::keyClicks(key, u"typed-secret"_s);
        button(window, u"Duplicate"_s)->click();
        QCOMPARE(openQuestions().size(), 1);
        QCOMPARE(key->text(), u"typed-secret"_s);
        openQuestions().first()->button(QMessageBox::Discard)->click();
        QTRY_VERIFY(openQuestions().isEmpty());
        QCOMPARE(named<QLineEdit>(window, u"Name"_s)->text(), u"One 2"_s);
        QVERIFY(key->text().isEmpty());
    }

    void theProfilesWindow_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void theProfilesWindow()
    {
        QFETCH(const int, seed);
        const QTemporaryDir folder;
        TestServices services(folder.path());
        QVERIFY(!services.book.insert(0, {made(u"One"_s), made(u"Two"_s)}));
        const QPointer<ProfilesWindow> window = new ProfilesWindow(services.services());
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        if (seed % 2 == 0)
            button(*window, u"Duplicate"_s)->click(); // in no list yet
        RandomUser user(*window, quint32(seed));
        for (int i = 0; i < 200; ++i) {
            if (!window->isVisible())
                window->show(); // the user opens it again
            const auto before = openQuestions();
            const bool unsaved = window->hasUnsaved();
            const bool storing = !button(*window, u"Save"_s)->isEnabled(); // ends by itself
            const Act act = user.act();
            QCoreApplication::processEvents();
            const auto now = openQuestions();
            QVERIFY2(now.size() <= 1, qPrintable(user.done()));
            if (act == Act::Focus) {
                QVERIFY2(now == before, qPrintable(user.done()));
                QVERIFY2(storing || window->hasUnsaved() == unsaved, qPrintable(user.done()));
            }
            if (act == Act::Escape && !before.isEmpty()) {
                QVERIFY2(now.isEmpty(), qPrintable(user.done()));
                QVERIFY2(storing || window->hasUnsaved() == unsaved, qPrintable(user.done()));
            }
        }
        delete window;
        QVERIFY(openQuestions().isEmpty());
    }

    void theWizard_data() { theProfilesWindow_data(); }
    void theWizard()
    {
        QFETCH(const int, seed);
        const QTemporaryDir folder;
        TestServices services(folder.path());
        QVERIFY(!services.book.insert(0, {made(u"One"_s)}));
        const QPointer<Ui::ProfileWizard> wizard = new Ui::ProfileWizard(services.services());
        wizard->show();
        wizard->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(wizard));
        RandomUser user(*wizard, quint32(seed));
        for (int i = 0; i < 200; ++i) {
            if (!wizard->isVisible())
                wizard->show(); // the user opens it again
            const auto before = openQuestions();
            const bool unsaved = wizard->hasUnsaved();
            // The end of storing comes by itself.
            const bool over = wizard->step() == Ui::ProfileWizard::Step::Saved;
            const Act act = user.act();
            QCoreApplication::processEvents();
            const auto now = openQuestions();
            QVERIFY2(now.size() <= 1, qPrintable(user.done()));
            if (act == Act::Focus) {
                QVERIFY2(now == before, qPrintable(user.done()));
                QVERIFY2(over || wizard->hasUnsaved() == unsaved, qPrintable(user.done()));
            }
            if (act == Act::Escape && !before.isEmpty()) {
                QVERIFY2(now.isEmpty(), qPrintable(user.done()));
                QVERIFY2(over || wizard->hasUnsaved() == unsaved, qPrintable(user.done()));
            }
        }
        delete wizard;
        QVERIFY(openQuestions().isEmpty());
    }

    // The main window with whatever it opens, over a simulator.
    void theWholeConsole_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void theWholeConsole()
    {
        QFETCH(const int, seed);
        WindowWorld world;
        QVERIFY(world.startTemporary(TestServices::profileOf(u"Random"_s, *world.one), *world.one));
        RandomUser user(*world.window, quint32(seed));
        for (int i = 0; i < 200; ++i) {
            if (!world.window->isVisible())
                world.window->show();
            const auto before = openQuestions();
            const Act act = user.act();
            QCoreApplication::processEvents();
            const auto now = openQuestions();
            QVERIFY2(now.size() <= 1, qPrintable(user.done()));
            if (act == Act::Focus)
                QVERIFY2(now == before, qPrintable(user.done()));
            if (act == Act::Escape && !before.isEmpty())
                QVERIFY2(now.isEmpty(), qPrintable(user.done()));
        }
    }
};

QTEST_MAIN(TestRandomEvents)
#include "tst_randomevents.moc"
