// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testservices.h"
#include "ui/profile/profilewizard.h"
#include "ui/profile/secretedit.h"
#include "ui/widgets/meaning.h"
#include "ui/widgets/steplist.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;
using Profile::SecretKind;
using Ui::ProfileWizard;
using State = Session::SessionManager::State;
using Step = ProfileWizard::Step;

namespace {

const QString pasted =
    u"[DEFAULT]\nncloud_access_key_id = AKIDPASTED0000000001\nncloud_secret_access_key = made-up=paste\n"_s;

bool warnedStep(const ProfileWizard &wizard)
{
    return nullptr
        != named<QLabel>(*wizard.findChild<Ui::StepList *>(),
                         Ui::meaningWord(Ui::Meaning::Warning));
}

class World
{
public:
    explicit World(const QList<Profile::Profile> &profiles = {})
    {
        const auto problem = services.book.insert(0, profiles);
        Q_ASSERT(!problem);
        wizard.emplace(services.services());
        wizard->show();
    }

    QLineEdit *field(const QString &name) const { return named<QLineEdit>(*wizard, name); }
    QComboBox *combo(const QString &name) const { return named<QComboBox>(*wizard, name); }
    void type(const QString &name, const QString &text) const
    {
        field(name)->clear();
        QTest::keyClicks(field(name), text);
    }
    void press(const QString &text) const
    {
        QAbstractButton *const found = button(*wizard, text);
        if (!found || !found->isEnabled() || !found->isVisible())
            QFAIL(qPrintable(text));
        found->click();
    }
    bool says(const QString &part) const
    {
        const auto labels = wizard->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&part](const QLabel *label) {
            return label->isVisible() && label->text().contains(part);
        });
    }
    QMessageBox *question() const
    {
        const auto boxes = wizard->findChildren<QMessageBox *>();
        for (QMessageBox *const box : boxes) {
            if (box->isVisible())
                return box;
        }
        return nullptr;
    }
    void toKeys(const Simulator::Simulator &simulator) const
    {
        combo(u"Environment"_s)->setCurrentText(u"Custom"_s);
        type(u"Gateway URL"_s, simulator.baseUrl().toString());
        press(u"Next"_s);
    }
    void toTest(const Simulator::Simulator &simulator) const
    {
        toKeys(simulator);
        type(u"Access key ID"_s, QString::fromLatin1(simulator.accessKeyId()));
        type(u"Secret key"_s, QString::fromLatin1(simulator.secretKey()));
        press(u"Next"_s);
    }

    QTemporaryDir folder;
    TestServices services{folder.path()};
    std::optional<ProfileWizard> wizard;
};

} // namespace

class TestProfileWizard final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Simulator::Simulator> m_simulator = startedSimulator(5);

private Q_SLOTS:
    static void initMain() { leaveTheDesktop(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void fromTheEnvironmentToTheServers()
    {
        Profile::Profile other = TestServices::profileOf(u"127.0.0.1"_s, *m_simulator);
        other.colour = Profile::Colour::Blue;
        World world({other});
        QCOMPARE(world.wizard->windowTitle(), u"Add a profile"_s);
        QVERIFY(!world.wizard->isModal());
        QCOMPARE(world.wizard->accessibleDescription(), u"Step 1 of 5: Environment"_s);
        QVERIFY(!button(*world.wizard, u"Back"_s)->isEnabled());
        QVERIFY(!world.field(u"Gateway URL"_s)->isVisible());

        world.combo(u"Environment"_s)->setCurrentText(u"Custom"_s);
        world.press(u"Next"_s);
        QCOMPARE(world.wizard->step(), Step::Environment);
        QVERIFY(world.says(u"A custom environment needs its gateway's URL."_s));
        world.toKeys(*m_simulator);
        QCOMPARE(world.wizard->step(), Step::Keys);
        QVERIFY(!world.says(u"is missing"_s)); // not before the step is to be left
        world.press(u"Next"_s);
        QCOMPARE(world.wizard->step(), Step::Keys);
        QVERIFY(world.says(u"The access key ID is missing."_s));
        QVERIFY(world.says(u"The secret key is missing."_s));
        world.press(u"Back"_s);
        QVERIFY(world.field(u"Gateway URL"_s)->isVisible());

        world.toTest(*m_simulator);
        QCOMPARE(world.wizard->step(), Step::Test);
        auto *const lines = named<QListWidget>(*world.wizard, u"Connection test"_s);
        QVERIFY(lines->isVisible());
        QTRY_VERIFY(button(*world.wizard, u"Test again"_s)); // it has ended by itself
        QVERIFY(lines->item(lines->count() - 1)->text().contains(u"Passed"_s));
        world.press(u"Next"_s);

        QCOMPARE(world.wizard->step(), Step::Guard);
        QCOMPARE(world.field(u"Name"_s)->text(), u"127.0.0.1 2"_s);
        QCOMPARE(world.combo(u"Guard level"_s)->currentText(), u"Production"_s);
        QVERIFY(world.combo(u"Colour"_s)->currentText() != u"Blue"_s); // that one is taken
        world.type(u"Name"_s, u"Prod KR"_s);
        QSignalSpy saved(&*world.wizard, &ProfileWizard::saved);
        world.press(u"Save"_s);

        // No keychain answers here.
        QCOMPARE(world.wizard->step(), Step::Saved);
        QTRY_VERIFY(world.says(u"The profile is saved, its secret key is not."_s));
        QVERIFY(world.says(u"“Prod KR” is saved"_s));
        QVERIFY(!button(*world.wizard, u"Back"_s)->isVisible());
        QCOMPARE(world.services.sessions.state(), State::Empty);
        world.press(u"Keep for this run only"_s);
        QVERIFY(world.says(u"The secret key is kept for this run only; it is stored nowhere."_s));
        QVERIFY(!button(*world.wizard, u"Keep for this run only"_s));
        QCOMPARE(world.services.book.profiles().size(), 2);
        const QUuid id = world.services.book.profiles().last().id;
        QCOMPARE(saved.last().first().toUuid(), id);
        QTRY_COMPARE(world.services.sessions.state(), State::Open);
        QCOMPARE(world.services.sessions.profile()->id, id);
        QVERIFY(!world.wizard->hasUnsaved());
        QVERIFY(!warnedStep(*world.wizard));
        world.press(u"Close"_s);
        QVERIFY(!world.wizard->isVisible() && !world.question());
    }

    void theNameThatIsProposedFollowsTheEnvironment()
    {
        const World world;
        const auto toGuard = [&world] {
            world.press(u"Next"_s);
            world.type(u"Access key ID"_s, u"AKID"_s);
            world.type(u"Secret key"_s, u"made-up"_s);
            world.press(u"Next"_s);
            world.press(u"Next"_s);
        };
        const auto toStart = [&world] {
            for (int i = 0; i < 3; ++i)
                world.press(u"Back"_s);
        };
        toGuard();
        QCOMPARE(world.field(u"Name"_s)->text(), u"Public"_s);
        QVERIFY(warnedStep(*world.wizard)); // the test was not waited for
        toStart();
        world.combo(u"Environment"_s)->setCurrentText(u"Government"_s);
        world.combo(u"Region"_s)->setEditText(u"KR"_s);
        toGuard();
        QCOMPARE(world.field(u"Name"_s)->text(), u"Government KR"_s);
        world.type(u"Name"_s, u"Mine"_s);
        toStart();
        toGuard();
        QCOMPARE(world.field(u"Name"_s)->text(), u"Mine"_s);
    }

    void aPairIsTakenWhereverItIsPasted_data()
    {
        QTest::addColumn<QString>("where");
        QTest::newRow("access key") << u"Access key ID"_s;
        QTest::newRow("secret key") << u"Secret key"_s;
        QTest::newRow("button") << QString();
    }
    void aPairIsTakenWhereverItIsPasted()
    {
        QFETCH(const QString, where);
        const World world;
        world.press(u"Next"_s);
        QGuiApplication::clipboard()->setText(pasted);
        if (where.isEmpty())
            world.press(u"Paste both keys"_s);
        else
            world.field(where)->paste();
        QGuiApplication::clipboard()->clear();
        QCOMPARE(world.field(u"Access key ID"_s)->text(), u"AKIDPASTED0000000001"_s);
        QCOMPARE(world.field(u"Secret key"_s)->text(), u"made-up=paste"_s);
        world.field(u"Access key ID"_s)->undo(); // the secret came with it
        QVERIFY(!world.field(u"Access key ID"_s)->text().contains(u"made-up"_s));
    }

    void whatIsNoPairSaysSo()
    {
        const World world;
        world.press(u"Next"_s);
        QGuiApplication::clipboard()->setText(u"something else"_s);
        world.press(u"Paste both keys"_s);
        QGuiApplication::clipboard()->clear();
        QVERIFY(world.says(u"No pair of keys was copied."_s));
        QVERIFY(world.field(u"Access key ID"_s)->text().isEmpty());
        world.type(u"Access key ID"_s, u"A"_s);
        QVERIFY(!world.says(u"No pair of keys was copied."_s));
    }

    void theSecretIsShownOnRequestOnly()
    {
        World world;
        world.press(u"Next"_s);
        auto *const eye = named<QToolButton>(*world.wizard, u"Show the secret key"_s);
        QVERIFY(eye && eye->isVisible());
        QCOMPARE(world.field(u"Secret key"_s)->echoMode(), QLineEdit::Password);
        eye->click();
        QCOMPARE(world.field(u"Secret key"_s)->echoMode(), QLineEdit::Normal);
        world.wizard->hide();
        QCOMPARE(world.field(u"Secret key"_s)->echoMode(), QLineEdit::Password);
    }

    void escapeAsksOnlyIfSomethingWasTyped()
    {
        World world;
        ProfileWizard &wizard = *world.wizard;
        QTest::keyClick(wizard.focusWidget(), Qt::Key_Escape);
        QVERIFY(!world.wizard->isVisible() && !world.question());
        wizard.show();
        world.press(u"Next"_s);
        world.type(u"Access key ID"_s, u"AKID"_s);
        QTest::keyClick(world.field(u"Access key ID"_s), Qt::Key_Escape);
        QVERIFY(world.question());
        QVERIFY(world.wizard->isVisible());
        world.question()->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(!world.question());
        QCOMPARE(world.field(u"Access key ID"_s)->text(), u"AKID"_s);
        wizard.close();
        world.question()->button(QMessageBox::Discard)->click();
        QTRY_VERIFY(!world.wizard->isVisible());
        QVERIFY(!wizard.hasUnsaved());
        QVERIFY(world.field(u"Access key ID"_s)->text().isEmpty());
    }

    void aLockTakesTheKeysBack()
    {
        World world({TestServices::profileOf(u"One"_s, *m_simulator)});
        world.toTest(*m_simulator);
        world.press(u"Next"_s);
        QCOMPARE(world.wizard->step(), Step::Guard);
        world.services.sessions.lock();
        QCOMPARE(world.wizard->step(), Step::Keys);
        QVERIFY(world.field(u"Secret key"_s)->text().isEmpty());
        QCOMPARE(world.field(u"Access key ID"_s)->text(),
                 QString::fromLatin1(m_simulator->accessKeyId()));
    }

    void whatWasWipedIsAskedForBeforeSaving()
    {
        World world;
        ProfileWizard &wizard = *world.wizard;
        world.press(u"Next"_s);
        world.type(u"Access key ID"_s, u"AKID"_s);
        world.type(u"Secret key"_s, u"made-up"_s);
        world.press(u"Next"_s);
        world.press(u"Next"_s);
        wizard.hide(); // wipes it
        wizard.show();
        world.press(u"Save"_s);
        QCOMPARE(wizard.step(), Step::Keys);
        QVERIFY(world.says(u"The secret key is missing."_s));
        QVERIFY(world.services.book.profiles().isEmpty());
    }
};

QTEST_MAIN(TestProfileWizard)
#include "tst_profilewizard.moc"
