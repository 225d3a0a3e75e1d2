// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testservices.h"
#include "ui/profile/keypage.h"
#include "ui/profile/welcomepage.h"
#include "ui/words/keychainwords.h"

#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;

// The pages that stand in place of the servers, by keyboard alone.
class TestKeyPage final : public QObject
{
    Q_OBJECT
private:
    template <typename Page> static bool isActive(Page &page)
    {
        page.show();
        page.activateWindow();
        return QTest::qWaitForWindowActive(&page);
    }

private Q_SLOTS:
    static void initMain() { leaveTheDesktop(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void enterUnlocks()
    {
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
            Ui::KeyPage page;
            QVERIFY(isActive(page));
            page.showLocked(std::nullopt);
            QAbstractButton *const unlock = button(page, u"Unlock"_s);
            QVERIFY(unlock->hasFocus());
            QSignalSpy requested(&page, &Ui::KeyPage::unlockRequested);
            QTest::keyClick(unlock, key);
            QCOMPARE(requested.count(), 1);
        }
    }

    // The next thing to do is to type it.
    void afterUnlockingTheMissingKeyHasTheFocus_data()
    {
        QTest::addColumn<bool>("keychain");
        QTest::newRow("it was kept for one run") << false;
        QTest::newRow("the keychain failed") << true;
    }
    void afterUnlockingTheMissingKeyHasTheFocus()
    {
        QFETCH(const bool, keychain);
        Session::OpeningProblem problem{.keyWanted = !keychain};
        if (keychain)
            problem.keychain = Profile::KeychainError{.kind = Profile::KeychainError::Kind::Locked};
        Ui::KeyPage page;
        QVERIFY(isActive(page));
        page.showLocked(std::nullopt);
        QTest::keyClick(page.focusWidget(), Qt::Key_Return);
        page.showLocked(problem);
        auto *const key = named<QLineEdit>(page, u"Secret key"_s);
        QVERIFY(key->isVisible() && key->hasFocus());
        QSignalSpy given(&page, &Ui::KeyPage::keyGiven);
        QTest::keyClicks(key, u"made-up"_s);
        QTest::keyClick(key, Qt::Key_Return);
        QCOMPARE(given.count(), 1);
    }

    void afterWaitingTheMissingKeyHasTheFocus()
    {
        Ui::KeyPage page;
        QVERIFY(isActive(page));
        page.showWaiting(u"Prod"_s);
        QSignalSpy cancelled(&page, &Ui::KeyPage::cancelRequested);
        QVERIFY(button(page, u"Cancel"_s)->hasFocus());
        QTest::keyClick(page.focusWidget(), Qt::Key_Return);
        QCOMPARE(cancelled.count(), 1);
        page.showProblem(
            u"Prod"_s,
            {.keychain = Profile::KeychainError{.kind = Profile::KeychainError::Kind::Cancelled}});
        auto *const key = named<QLineEdit>(page, u"Secret key"_s);
        QVERIFY(key->hasFocus());
        button(page, u"Try again"_s)->setFocus();
        page.showProblem( // told again: the user's place stays
            u"Prod"_s,
            {.keychain = Profile::KeychainError{.kind = Profile::KeychainError::Kind::Cancelled}});
        QVERIFY(button(page, u"Try again"_s)->hasFocus());
    }

    // The words of the profile's form.
    void theStateOfTheKeyIsSaid_data()
    {
        using Kind = Profile::KeychainError::Kind;
        QTest::addColumn<Session::OpeningProblem>("problem");
        QTest::addColumn<Profile::KeyState>("state");
        for (int kind = 0; kind <= int(Kind::Failed); ++kind) {
            const Profile::KeychainError error{.kind = Kind(kind)};
            QTest::addRow("keychain error %d", kind)
                << Session::OpeningProblem{.keychain = error} << Profile::keyStateAfter(error);
        }
        QTest::newRow("kept for one run")
            << Session::OpeningProblem{.keyWanted = true}
            << Profile::KeyState{.kind = Profile::KeyState::Kind::WasThisRun};
    }
    void theStateOfTheKeyIsSaid()
    {
        QFETCH(const Session::OpeningProblem, problem);
        QFETCH(const Profile::KeyState, state);
        const auto says = [&state](const QWidget &page) {
            const auto labels = page.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&state](const QLabel *label) {
                return label->isVisibleTo(label->window())
                    && label->text().contains(Ui::keyStateSentence(state));
            });
        };
        Ui::KeyPage page;
        page.showProblem(u"Prod"_s, problem);
        QVERIFY(says(page));
        page.showLocked(problem);
        QVERIFY(says(page));
        page.showWaiting(u"Prod"_s);
        QVERIFY(!says(page));
        QVERIFY(Ui::openingSentence(problem).contains(Ui::keyStateSentence(state)));
    }

    void enterOpensTheDoorsOfTheFirstStart()
    {
        Ui::WelcomePage page;
        QVERIFY(isActive(page));
        QSignalSpy demo(&page, &Ui::WelcomePage::demoRequested);
        QSignalSpy add(&page, &Ui::WelcomePage::addRequested);
        QSignalSpy import(&page, &Ui::WelcomePage::importRequested);
        for (const QString &text : {u"Try the demo"_s, u"Add a profile"_s, u"Import…"_s}) {
            button(page, text)->setFocus();
            QTest::keyClick(button(page, text), Qt::Key_Return);
        }
        QCOMPARE(demo.count(), 1);
        QCOMPARE(add.count(), 1);
        QCOMPARE(import.count(), 1);
    }
};

QTEST_MAIN(TestKeyPage)
#include "tst_keypage.moc"
