// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/settingskeys.h"
#include "tests/support/testservices.h"
#include "ui/profile/guardquestion.h"
#include "ui/profile/importdialog.h"
#include "ui/profile/profileswindow.h"
#include "ui/profile/secretedit.h"
#include "ui/widgets/meaning.h"

#include <QComboBox>
#include <QFileDialog>
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
using State = Session::SessionManager::State;
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

// The window beside an office in a folder of its own.
class World
{
public:
    explicit World(const QStringList &names = {})
    {
        QList<Profile::Profile> profiles;
        for (const QString &name : names)
            profiles += made(name);
        const auto problem = services.book.insert(0, profiles);
        Q_ASSERT(!problem);
        window.emplace(services.services());
        window->show();
    }

    QStringList names() const
    {
        QStringList all;
        for (const Profile::Profile &one : services.book.profiles())
            all += one.name;
        return all;
    }
    QStringList listed() const
    {
        const auto *list = named<QListWidget>(*window, u"Saved profiles"_s);
        QStringList all;
        for (int row = 0; row < list->count(); ++row)
            all += list->item(row)->text();
        return all;
    }
    QString selected() const
    {
        const QListWidgetItem *const item =
            named<QListWidget>(*window, u"Saved profiles"_s)->currentItem();
        return item ? item->text() : QString();
    }
    void choose(const QString &name) const
    {
        auto *list = named<QListWidget>(*window, u"Saved profiles"_s);
        list->setCurrentItem(list->findItems(name, Qt::MatchExactly).first());
    }
    QLineEdit *field(const QString &name) const { return named<QLineEdit>(*window, name); }
    QComboBox *combo(const QString &name) const { return named<QComboBox>(*window, name); }
    void type(const QString &name, const QString &text) const
    {
        field(name)->clear();
        QTest::keyClicks(field(name), text);
    }
    void press(const QString &text) const
    {
        QAbstractButton *const found = button(*window, text);
        if (!found || !found->isEnabled())
            QFAIL(qPrintable(text));
        found->click();
    }
    // What the window says with this in it, on a label or a field's note that can be seen.
    bool says(const QString &part) const
    {
        const auto labels = window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&part](const QLabel *label) {
            return label->isVisible() && label->text().contains(part);
        });
    }
    // The question about what is not saved; null: there is none.
    QMessageBox *question() const
    {
        const auto boxes = window->findChildren<QMessageBox *>();
        for (QMessageBox *const box : boxes) {
            if (box->isVisible())
                return box;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    TestServices services{folder.path()};
    std::optional<ProfilesWindow> window;
};

} // namespace

class TestProfilesWindow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initMain() { leaveTheDesktop(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void theNamesThatPeopleRelyOn()
    {
        const World world;
        QCOMPARE(world.window->windowTitle(), u"Profiles"_s);
        QCOMPARE(world.window->accessibleName(), u"Profiles"_s);
        QVERIFY(!world.window->isModal());
        for (const QString &text : {u"Add"_s, u"Import…"_s, u"Test connection"_s, u"Save"_s})
            QVERIFY2(button(*world.window, text), qPrintable(text));
        for (const QString &name :
             {u"Name"_s, u"Gateway URL"_s, u"Access key ID"_s, u"Secret key"_s})
            QVERIFY2(world.field(name), qPrintable(name));
        for (const QString &name : {u"Environment"_s, u"Region"_s, u"Guard level"_s})
            QVERIFY2(world.combo(name), qPrintable(name));
        QCOMPARE(world.field(u"Secret key"_s)->echoMode(), QLineEdit::Password);
        QVERIFY(named<QListWidget>(*world.window, u"Connection test"_s));
    }

    void aTeamsProfilesWaitInTheFormForTheirKey()
    {
        World world;
        Profile::Profile first = made(u"Team gov"_s);
        Profile::Profile second = made(u"Team fin"_s);
        first.accessKeyId.clear();
        second.accessKeyId.clear();
        QFile file(world.folder.filePath(u"team.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(Profile::profilesToJson({made(u"With a key"_s), first, second}));
        file.close();
        world.press(u"Import…"_s);
        const QPointer<Ui::ImportDialog> dialog(world.window->findChild<Ui::ImportDialog *>());
        QVERIFY(dialog);
        button(*dialog, u"File…"_s)->click();
        auto *const chooser = dialog->findChild<QFileDialog *>();
        QVERIFY(chooser);
        Q_EMIT chooser->fileSelected(file.fileName());
        chooser->close();
        button(*dialog, u"Import"_s)->click();
        QTRY_COMPARE(world.names(), (QStringList{u"With a key"_s, u"Team gov"_s, u"Team fin"_s}));

        // None of the three has a secret: the first of them is in the form.
        QCOMPARE(world.selected(), u"With a key"_s);
        // It is opened, so the keychain is asked first.
        QTRY_VERIFY(world.says(u"The secret key is not stored. Type it here."_s));
        QVERIFY(!world.says(u"no access key ID"_s));
        QVERIFY(world.field(u"Secret key"_s)->placeholderText().isEmpty());
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        QCOMPARE(world.window->focusWidget(), world.field(u"Secret key"_s));

        world.choose(u"Team gov"_s);
        QVERIFY(world.says(u"This profile has no access key ID yet. Type yours"_s));
        QVERIFY(world.says(u"The secret key is not stored. Type it here."_s));
        // Half a key is none.
        world.type(u"Access key ID"_s, u"AKIDTEAM000000000005"_s);
        QVERIFY(!world.says(u"no access key ID"_s));
        world.press(u"Save"_s);
        QVERIFY(world.says(u"The secret key is missing."_s));
        QVERIFY(world.services.book.profiles().at(1).accessKeyId.isEmpty());
        world.type(u"Secret key"_s, u"made-up-secret-0001"_s);
        QVERIFY(!world.says(u"The secret key is not stored"_s));
        world.press(u"Save"_s);
        // There is no keychain here.
        QTRY_VERIFY(button(*world.window, u"Keep for this run only"_s)->isVisible());
        QVERIFY(world.says(u"The secret key is not stored. Type it here."_s));
        world.press(u"Keep for this run only"_s);
        QVERIFY(world.says(u"Saved."_s));
        QVERIFY(!world.says(u"The secret key is not stored"_s));
        QCOMPARE(world.field(u"Secret key"_s)->placeholderText(), u"Unchanged"_s);
        QCOMPARE(world.services.book.profiles().at(1).accessKeyId, u"AKIDTEAM000000000005"_s);
        world.choose(u"Team fin"_s);
        QVERIFY(world.says(u"The secret key is not stored"_s));
    }

    // No secret makes it work: it says so instead of asking a keychain.
    void aProfileWithoutAccessKeyIdIsNotOpened()
    {
        World world;
        Profile::Profile team = made(u"Team"_s);
        team.accessKeyId.clear();
        QVERIFY(!world.services.book.put(team));
        world.services.sessions.open(team.id);
        QCOMPARE(world.services.sessions.state(), State::Failed);
        QVERIFY(world.services.sessions.problem()->accessKeyIdMissing);
    }

    void addingIsTheWizards()
    {
        World world; // no profile: it is an empty form from the start
        QVERIFY(world.field(u"Name"_s)->text().isEmpty());
        QCOMPARE(world.combo(u"Guard level"_s)->currentText(), u"Production"_s);
        QCOMPARE(world.combo(u"Region"_s)->currentText(), u"All regions"_s);
        QSignalSpy add(&*world.window, &ProfilesWindow::addRequested);
        world.type(u"Name"_s, u"half typed"_s);
        world.press(u"Add"_s);
        QCOMPARE(add.count(), 1);
        QVERIFY(!world.question());
        QCOMPARE(world.field(u"Name"_s)->text(), u"half typed"_s);
    }

    void whatIsMissingIsSaidAndNothingIsSaved()
    {
        World world;
        world.press(u"Save"_s);
        QVERIFY(world.says(u"A profile needs a name."_s));
        QVERIFY(world.says(u"The access key ID is missing."_s));
        QVERIFY(world.says(u"The secret key is missing."_s));
        QVERIFY(world.names().isEmpty());
        QVERIFY(world.services.fileOfProfiles().isEmpty());
    }

    // No session bus: the profile is saved, and its key has nowhere to go but this run's memory.
    void withoutAKeychainTheKeyIsKeptForThisRunOnly()
    {
        World world;
        world.type(u"Name"_s, u"Prod KR"_s);
        world.combo(u"Environment"_s)->setCurrentText(u"Custom"_s);
        world.type(u"Gateway URL"_s, u"http://127.0.0.1:1"_s);
        world.type(u"Access key ID"_s, u"AKID0123456789ABCDEF"_s);
        world.type(u"Secret key"_s, u"made-up-secret-0001"_s);
        QAbstractButton *const keep = button(*world.window, u"Keep for this run only"_s);
        QVERIFY(!keep->isVisible());
        world.press(u"Save"_s);
        QVERIFY(world.field(u"Secret key"_s)->text().isEmpty()); // taken at once
        QVERIFY(!button(*world.window, u"Save"_s)->isEnabled()); // until the keychain has spoken
        QTRY_VERIFY(keep->isVisible());
        QVERIFY(world.says(u"The profile is saved, its secret key is not."_s));
        QVERIFY(world.says(u"No keychain answers on this computer."_s));
        QCOMPARE(world.names(), QStringList{u"Prod KR"_s});
        QCOMPARE(world.selected(), u"Prod KR"_s);
        const QUuid id = world.services.book.profiles().first().id;
        const auto slot = world.services.credentials.slotOf(id, SecretKind::SecretKey);
        QVERIFY(slot->isEmpty());
        QVERIFY(world.says(u"The secret key is not stored. Type it here."_s));
        QVERIFY(world.field(u"Secret key"_s)->placeholderText().isEmpty());

        keep->click();
        QVERIFY(!keep->isVisible());
        QVERIFY(world.says(
            u"Saved. The secret key is kept for this run only; it is stored nowhere."_s));
        QCOMPARE(world.field(u"Secret key"_s)->placeholderText(), u"Unchanged"_s);
        QCOMPARE(slot->bytes(), QByteArrayView("made-up-secret-0001"));
        QVERIFY(world.services.credentials.onlyThisRun(id, SecretKind::SecretKey));
        // The only profile is opened, since none was.
        QCOMPARE(world.services.sessions.state(), State::Open);
        world.window.reset();
        world.services.settings.sync();
        const QDir folder(world.folder.path());
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("made-up-secret"), qPrintable(name));
        }
    }

    // Nothing can be stored, so nothing is "unchanged".
    void withoutAKeychainAnOldProfileClaimsNoKey()
    {
        const World world({u"One"_s});
        QTRY_VERIFY(world.says(u"No keychain answers on this computer."_s));
        QVERIFY(world.field(u"Secret key"_s)->placeholderText().isEmpty());
        QVERIFY(!world.says(u"Stored in"_s));
    }

    void aCancelledRequestIsSaid()
    {
        const World world({u"One"_s});
        world.type(u"Secret key"_s, u"made-up-secret"_s);
        world.press(u"Save"_s);
        QVERIFY(world.says(u"Waiting for the keychain."_s));
        QVERIFY(!world.says(u"The secret key is missing."_s));
        world.press(u"Cancel"_s);
        QTRY_VERIFY(world.says(u"You cancelled; whether the secret key is stored is not known."_s));
        QVERIFY(world.says(u"You cancelled the access to the keychain."_s));
        QVERIFY(world.field(u"Secret key"_s)->placeholderText().isEmpty());
    }

    // It would speak of another connection.
    void anOldTestGoesWithWhatItTested_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("goes");
        for (const char *const field : {"Gateway URL", "Access key ID", "Secret key", "CA file"})
            QTest::newRow(field) << QString::fromLatin1(field) << true;
        QTest::newRow("Name") << u"Name"_s << false;
    }
    void anOldTestGoesWithWhatItTested()
    {
        QFETCH(const QString, field);
        QFETCH(const bool, goes);
        const World world({u"One"_s});
        world.type(u"Secret key"_s, u"made-up-secret"_s);
        world.press(u"Test connection"_s);
        QTRY_VERIFY(button(*world.window, u"Test connection"_s)); // it has ended
        auto *const steps = named<QListWidget>(*world.window, u"Connection test"_s);
        QVERIFY(steps->isVisible() && steps->count() > 0);
        QTest::keyClicks(world.field(field), u"1"_s);
        QCOMPARE(steps->isVisible(), !goes);
        QCOMPARE(steps->count() == 0, goes);
    }

    void enterPressesTheFocusedButton()
    {
        World world({u"One"_s});
        world.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&*world.window));
        QAbstractButton *const add = button(*world.window, u"Add"_s);
        QSignalSpy asked(&*world.window, &ProfilesWindow::addRequested);
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        world.type(u"Name"_s, u""_s);
        QTest::keyClick(world.field(u"Name"_s), Qt::Key_Return); // no button's
        QVERIFY(world.window->isVisible());
        QVERIFY(!world.says(u"A profile needs a name."_s));
    }

    void anotherConsolesChangeIsShown()
    {
        World world({u"One"_s, u"Two"_s});
        Profile::ProfileBook other(world.services.path(u"profiles.json"_s), world.services.clock);
        Profile::Profile one = other.profiles().first();
        one.guard = Profile::GuardLevel::ReadOnly;
        QVERIFY(!other.put(one));
        world.choose(u"Two"_s);
        world.type(u"Name"_s, u"Zwei"_s);
        world.press(u"Save"_s);
        QCOMPARE(world.names(), (QStringList{u"One"_s, u"Zwei"_s}));
        world.choose(u"One"_s);
        QCOMPARE(world.combo(u"Guard level"_s)->currentText(), u"Read-only"_s);

        // Both change the same one: ours is refused, once, and what was typed stays.
        one.name = u"Uno"_s;
        QVERIFY(!other.put(one));
        world.type(u"Name"_s, u"Eins"_s);
        world.press(u"Save"_s);
        QVERIFY(world.says(u"Another console has changed “Uno”."_s));
        QCOMPARE(world.field(u"Name"_s)->text(), u"Eins"_s);
        QCOMPARE(world.listed(), (QStringList{u"Uno"_s, u"Zwei"_s}));
        world.press(u"Save"_s);
        QCOMPARE(world.names(), (QStringList{u"Eins"_s, u"Zwei"_s}));
    }

    void aKeyThatNobodyTookIsForgottenWithTheNextEdit()
    {
        World world;
        world.type(u"Name"_s, u"x"_s);
        world.type(u"Access key ID"_s, u"AKID"_s);
        world.type(u"Secret key"_s, u"made-up-secret"_s);
        world.press(u"Save"_s);
        QAbstractButton *const keep = button(*world.window, u"Keep for this run only"_s);
        QTRY_VERIFY(keep->isVisible());
        world.type(u"Name"_s, u"y"_s);
        QVERIFY(!keep->isVisible());
        keep->click(); // as a screen reader might all the same
        QCOMPARE(world.names(), QStringList{u"x"_s});
        const QUuid id = world.services.book.profiles().first().id;
        QVERIFY(world.services.credentials.slotOf(id, SecretKind::SecretKey)->isEmpty());
    }

    // The keychain may ask the user first; what it then says belongs to this profile's form.
    void whileTheKeyIsBeingStoredNothingElseIsDone()
    {
        World world({u"a"_s, u"b"_s});
        world.choose(u"a"_s);
        world.type(u"Secret key"_s, u"made-up-secret"_s);
        auto *const list = named<QListWidget>(*world.window, u"Saved profiles"_s);
        QAbstractButton *const cancel = button(*world.window, u"Cancel"_s);
        QVERIFY(!cancel->isVisible());
        world.press(u"Save"_s);
        QVERIFY(world.window->hasUnsaved());
        QVERIFY(world.says(u"Saving the secret key in the keychain."_s));
        QVERIFY(cancel->isVisible() && cancel->isEnabled());
        QVERIFY(!list->isEnabled());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualItemRect(list->item(1)).center());
        QCOMPARE(world.selected(), u"a"_s);
        QVERIFY(!world.field(u"Name"_s)->isEnabled());
        for (const QString &text : {u"Add"_s, u"Import…"_s, u"Duplicate"_s, u"Delete"_s, u"Save"_s})
            QVERIFY2(!button(*world.window, text)->isEnabled(), qPrintable(text));
        world.window->importProfiles();
        QCOMPARE(world.field(u"Name"_s)->text(), u"a"_s);
        QVERIFY(!world.window->findChild<Ui::ImportDialog *>());

        cancel->click();
        QTRY_VERIFY(!cancel->isVisible());
        QVERIFY(list->isEnabled());
        // The write may have begun, so nothing is claimed.
        QVERIFY(world.says(u"whether the keychain has its secret key is not known"_s));
        QVERIFY(button(*world.window, u"Keep for this run only"_s)->isVisible());
        QCOMPARE(world.selected(), u"a"_s);
        world.choose(u"b"_s);
        QVERIFY(!world.question());
        QCOMPARE(world.field(u"Name"_s)->text(), u"b"_s);
    }

    void closingWhileTheKeyIsBeingStoredTellsFirst()
    {
        World world({u"a"_s});
        world.type(u"Secret key"_s, u"made-up-secret"_s);
        world.press(u"Save"_s);
        world.window->close();
        QVERIFY(world.window->isVisible());
        QTRY_VERIFY(world.says(u"whether the keychain has its secret key is not known"_s));
        world.window->close();
        QTRY_VERIFY(!world.window->isVisible());
    }

    void duplicateNamesAreRefused()
    {
        World world({u"Prod"_s, u"Lab"_s});
        const QByteArray before = world.services.fileOfProfiles();
        world.choose(u"Lab"_s);
        world.type(u"Name"_s, u"PROD"_s);
        QVERIFY(world.says(u"Another profile has this name."_s));
        world.press(u"Save"_s);
        QCOMPARE(world.names(), QStringList({u"Prod"_s, u"Lab"_s}));
        QCOMPARE(world.services.fileOfProfiles(), before);
        world.type(u"Name"_s, u"lab"_s); // itself, in other letters
        world.press(u"Save"_s);
        QCOMPARE(world.names(), QStringList({u"Prod"_s, u"lab"_s}));
    }

    void renaming()
    {
        World world({u"One"_s, u"Two"_s});
        world.choose(u"Two"_s);
        QCOMPARE(world.field(u"Name"_s)->text(), u"Two"_s);
        const QUuid id = world.services.book.profiles().last().id;
        world.type(u"Name"_s, u"Three"_s);
        world.press(u"Save"_s);
        QVERIFY(world.says(u"Saved."_s));
        QCOMPARE(world.listed(), QStringList({u"One"_s, u"Three"_s}));
        QCOMPARE(world.selected(), u"Three"_s);
        QCOMPARE(world.services.book.profiles().last().id, id);
        QCOMPARE(Profile::ProfileBook(world.services.path(u"profiles.json"_s), world.services.clock)
                     .profiles(),
                 world.services.book.profiles());
    }

    void duplicating()
    {
        World world({u"One"_s});
        const Profile::Profile source = world.services.book.profiles().first();
        world.press(u"Duplicate"_s);
        QCOMPARE(world.field(u"Name"_s)->text(), u"One 2"_s);
        QCOMPARE(world.names().size(), 1); // not before it is saved
        world.press(u"Save"_s);
        // The source's key is in no keychain, and that is said.
        QTRY_VERIFY(world.says(u"its secret key is not"_s));
        QCOMPARE(world.names(), QStringList({u"One"_s, u"One 2"_s}));
        const Profile::Profile copy = world.services.book.profiles().last();
        QVERIFY(copy.id != source.id);
        QCOMPARE(copy.accessKeyId, source.accessKeyId);
        QCOMPARE(copy.guard, source.guard);
        QCOMPARE(world.services.book.profiles().first(), source);
    }

    // A key kept for this run only is in memory, so the copy can have it for this run.
    void duplicatingOffersAKeyOfThisRunForTheCopy()
    {
        World world({u"One"_s});
        const QUuid source = world.services.book.profiles().first().id;
        QVERIFY(world.services.credentials.keepForThisRun(source, SecretKind::SecretKey,
                                                          Secret("made-up")));
        world.press(u"Duplicate"_s);
        world.press(u"Save"_s);
        QTRY_VERIFY(world.says(u"its secret key is not"_s));
        QVERIFY(button(*world.window, u"Keep for this run only"_s)->isVisible());
        QVERIFY(!world.services.credentials.slotOf(source, SecretKind::SecretKey)->isEmpty());
    }

    void reordering()
    {
        World world({u"a"_s, u"b"_s, u"c"_s});
        auto *const up = named<QToolButton>(*world.window, u"Move up"_s);
        auto *const down = named<QToolButton>(*world.window, u"Move down"_s);
        world.choose(u"a"_s);
        QVERIFY(!up->isEnabled());
        down->click();
        QCOMPARE(world.names(), QStringList({u"b"_s, u"a"_s, u"c"_s}));
        QCOMPARE(world.selected(), u"a"_s);
        down->click();
        QCOMPARE(world.listed(), QStringList({u"b"_s, u"c"_s, u"a"_s}));
        QVERIFY(!down->isEnabled());
        up->click();
        QCOMPARE(world.names(), QStringList({u"b"_s, u"a"_s, u"c"_s}));
        // Ctrl+1 follows the order.
        QCOMPARE(world.services.sessions.choices().first().name, u"b"_s);
    }

    void deletingCanBeUndone()
    {
        World world({u"a"_s, u"b"_s, u"c"_s});
        const Profile::Profile b = world.services.book.profiles().at(1);
        QVERIFY(
            world.services.credentials.keepForThisRun(b.id, SecretKind::SecretKey, Secret("x")));
        world.choose(u"b"_s);
        world.press(u"Delete"_s);
        QCOMPARE(world.names(), QStringList({u"a"_s, u"c"_s}));
        QVERIFY(world.says(u"“b” was deleted."_s));
        QCOMPARE(world.selected(), u"c"_s);
        QVERIFY(world.services.credentials.slotOf(b.id, SecretKind::SecretKey)->isEmpty());
        // A console killed now knows at its next start whose secret is still to be removed.
        QVERIFY(world.services.settings.get(Keys::removedProfiles).contains(b.id.toString()));

        world.press(u"Undo"_s);
        QCOMPARE(world.names(), QStringList({u"a"_s, u"b"_s, u"c"_s})); // in its place
        QCOMPARE(world.services.book.profiles().at(1), b);
        QCOMPARE(world.selected(), u"b"_s);
        QVERIFY(!button(*world.window, u"Undo"_s)->isVisible());
        QVERIFY(!world.services.settings.contains(Keys::removedProfiles));
    }

    void onlyTheLastDeletionCanBeUndone()
    {
        World world({u"a"_s, u"b"_s, u"c"_s});
        world.choose(u"a"_s);
        world.press(u"Delete"_s);
        world.press(u"Delete"_s);
        QCOMPARE(world.names(), QStringList{u"c"_s});
        world.press(u"Undo"_s);
        QCOMPARE(world.names(), QStringList({u"b"_s, u"c"_s}));
        QVERIFY(!button(*world.window, u"Undo"_s)->isVisible());
        world.press(u"Delete"_s);
        world.press(u"Delete"_s);
        QVERIFY(world.names().isEmpty());
        QVERIFY(world.field(u"Name"_s)->text().isEmpty()); // an empty form
        QVERIFY(!button(*world.window, u"Delete"_s)->isEnabled());
        world.window->close();
        QVERIFY(world.services.settings.contains(Keys::removedProfiles)); // no keychain to ask
    }

    void undoingBringsTheCurrentProfileBack()
    {
        World world({u"only"_s});
        const QUuid id = world.services.book.profiles().first().id;
        QVERIFY(world.services.credentials.keepForThisRun(id, SecretKind::SecretKey, Secret("x")));
        world.services.sessions.open(id);
        QCOMPARE(world.services.sessions.state(), State::Open);
        world.press(u"Delete"_s);
        QCOMPARE(world.services.sessions.state(), State::Empty);
        QVERIFY(!world.services.sessions.session());
        world.press(u"Undo"_s);
        QCOMPARE(world.names(), QStringList{u"only"_s});
        QVERIFY(world.services.sessions.state() != State::Empty);
    }

    void loweringTheGuardAsksForTheName()
    {
        World world({u"Prod KR"_s});
        world.combo(u"Guard level"_s)->setCurrentText(u"Lab"_s);
        world.press(u"Save"_s);
        const QPointer<Ui::GuardQuestion> question = world.window->findChild<Ui::GuardQuestion *>();
        QVERIFY(question);
        auto *const name = named<QLineEdit>(*question, u"Profile name"_s);
        name->setText(u"prod kr"_s);
        QTest::keyClick(name, Qt::Key_Return); // is Cancel here
        QTRY_VERIFY(!question);
        QCOMPARE(world.services.book.profiles().first().guard, Profile::GuardLevel::Production);
        QCOMPARE(world.combo(u"Guard level"_s)->currentText(), u"Lab"_s); // what was chosen stays

        world.press(u"Save"_s);
        auto *const asked = world.window->findChild<Ui::GuardQuestion *>();
        QVERIFY(asked);
        auto *const again = named<QLineEdit>(*asked, u"Profile name"_s);
        for (const QString &wrong : {QString(), u"prod kr"_s, u"Prod KR "_s, u"Prod K"_s}) {
            again->setText(wrong);
            QVERIFY2(!button(*asked, u"Lower"_s)->isEnabled(), qPrintable(wrong));
        }
        again->setText(u"Prod KR"_s);
        QCOMPARE(world.services.book.profiles().first().guard, Profile::GuardLevel::Production);
        button(*asked, u"Lower"_s)->click();
        QCOMPARE(world.services.book.profiles().first().guard, Profile::GuardLevel::Lab);
    }

    // The old name is the one that the user knows the profile by.
    void loweringWithARenameAsksForTheOldName()
    {
        World world({u"Prod KR"_s});
        world.type(u"Name"_s, u"x"_s);
        world.combo(u"Guard level"_s)->setCurrentText(u"Standard"_s);
        world.press(u"Save"_s);
        auto *const question = world.window->findChild<Ui::GuardQuestion *>();
        QVERIFY(question);
        auto *const name = named<QLineEdit>(*question, u"Profile name"_s);
        name->setText(u"x"_s);
        QVERIFY(!button(*question, u"Lower"_s)->isEnabled());
        name->setText(u"Prod KR"_s);
        button(*question, u"Lower"_s)->click();
        QCOMPARE(world.names(), QStringList{u"x"_s});
    }

    // It acts with the same key on the same servers.
    void aDuplicateWithALowerGuardAsksForItsName()
    {
        World world({u"Prod KR"_s});
        world.press(u"Duplicate"_s);
        world.combo(u"Guard level"_s)->setCurrentText(u"Lab"_s);
        world.press(u"Save"_s);
        auto *const question = world.window->findChild<Ui::GuardQuestion *>();
        QVERIFY(question);
        QCOMPARE(world.names(), QStringList{u"Prod KR"_s});
        named<QLineEdit>(*question, u"Profile name"_s)->setText(u"Prod KR 2"_s);
        button(*question, u"Lower"_s)->click();
        QCOMPARE(world.names(), (QStringList{u"Prod KR"_s, u"Prod KR 2"_s}));
        QCOMPARE(world.services.book.profiles().last().guard, Profile::GuardLevel::Lab);
    }

    void raisingTheGuardAsksNothing()
    {
        World world({u"Prod KR"_s});
        world.combo(u"Guard level"_s)->setCurrentText(u"Read-only"_s);
        world.press(u"Save"_s);
        QVERIFY(!world.window->findChild<Ui::GuardQuestion *>());
        QCOMPARE(world.services.book.profiles().first().guard, Profile::GuardLevel::ReadOnly);
    }

    void exportingHasNoSecret()
    {
        World world({u"a"_s, u"b"_s});
        const auto profiles = world.services.book.profiles();
        QVERIFY(world.services.credentials.keepForThisRun(
            profiles.first().id, SecretKind::SecretKey, Secret("made-up-secret")));
        world.press(u"Export…"_s);
        auto *const chooser = world.window->findChild<QFileDialog *>();
        QVERIFY(chooser && chooser->testOption(QFileDialog::DontUseNativeDialog));
        const QString path = world.folder.filePath(u"shared.json"_s);
        Q_EMIT chooser->fileSelected(path);
        QVERIFY(world.says(u"Saved without secrets"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(!content.contains("made-up-secret"));
        const auto read = Profile::profilesFromJson(content);
        QVERIFY(read);
        QCOMPARE(read.value(), profiles);
        Q_EMIT chooser->fileSelected(path + u"/below.json"_s);
        QVERIFY(world.says(u"could not be saved"_s));
        chooser->reject();
    }

    void importingSelectsWhatCame()
    {
        World world({u"a"_s});
        QFile file(world.folder.filePath(u"team.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(Profile::profilesToJson({made(u"a"_s), made(u"Team"_s)}));
        file.close();
        world.press(u"Import…"_s);
        auto *const dialog = world.window->findChild<Ui::ImportDialog *>();
        QVERIFY(dialog);
        button(*dialog, u"File…"_s)->click();
        auto *const chooser = dialog->findChild<QFileDialog *>();
        Q_EMIT chooser->fileSelected(file.fileName());
        chooser->close();
        button(*dialog, u"Import"_s)->click();
        QCOMPARE(world.names(), QStringList({u"a"_s, u"a 2"_s, u"Team"_s}));
        QVERIFY(world.says(u"2 profile"_s));
        QCOMPARE(world.selected(), u"a 2"_s);
    }

    void changesAreNotLostByChoosingAnother()
    {
        World world({u"a"_s, u"b"_s});
        world.choose(u"a"_s);
        world.type(u"Access key ID"_s, u"OTHER"_s);
        world.choose(u"b"_s);
        QVERIFY(world.question());
        QCOMPARE(world.selected(), u"a"_s); // back to what the form shows
        world.question()->button(QMessageBox::Cancel)->click();
        QCOMPARE(world.field(u"Access key ID"_s)->text(), u"OTHER"_s);
        QTRY_VERIFY(!world.question());
        world.choose(u"b"_s);
        world.question()->button(QMessageBox::Discard)->click();
        QCOMPARE(world.selected(), u"b"_s);
        QCOMPARE(world.field(u"Name"_s)->text(), u"b"_s);
        QVERIFY(world.services.book.profiles().first().accessKeyId != u"OTHER"_s);
        world.type(u"Name"_s, u"c"_s);
        world.window->close();
        QVERIFY(world.window->isVisible()); // asks first
        QTRY_VERIFY(world.question());
        world.question()->button(QMessageBox::Discard)->click();
        QTRY_VERIFY(!world.window->isVisible());
        QCOMPARE(world.names(), QStringList({u"a"_s, u"b"_s}));
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        World world({u"a"_s});
        const QString file = world.services.path(u"profiles.json"_s);
        QVERIFY(QFile::remove(file));
        QVERIFY(QDir().mkdir(file)); // not even root writes over a folder
        world.type(u"Name"_s, u"b"_s);
        world.press(u"Save"_s);
        QVERIFY(world.says(u"The profiles file cannot be read."_s));
        const auto *const mark =
            named<QLabel>(*world.window, Ui::meaningWord(Ui::Meaning::Warning));
        QVERIFY(mark && mark->isVisible());
        QCOMPARE(world.names(), QStringList{u"a"_s});
        QCOMPARE(world.field(u"Name"_s)->text(), u"b"_s); // what was typed is not lost
        world.press(u"Delete"_s);
        QCOMPARE(world.names(), QStringList{u"a"_s});
        QVERIFY(!world.services.settings.contains(Keys::removedProfiles));
    }

    // The key in use was wrong; the right one counts at once.
    void aNewKeyOfTheCurrentProfileIsUsedAtOnce()
    {
        const auto simulator = startedSimulator(5);
        World world;
        Profile::Profile one = TestServices::profileOf(u"One"_s, *simulator);
        QVERIFY(!world.services.book.put(one));
        QVERIFY(world.services.credentials.keepForThisRun(one.id, SecretKind::SecretKey,
                                                          Secret("wrong")));
        world.services.sessions.open(one.id);
        Inventory::Inventory &inventory = world.services.sessions.session()->inventory();
        inventory.refresh();
        QTRY_VERIFY(!inventory.loading());
        QVERIFY(inventory.error());
        world.window->select(one.id);
        world.type(u"Secret key"_s, QString::fromLatin1(simulator->secretKey()));
        world.press(u"Save"_s);
        QAbstractButton *const keep = button(*world.window, u"Keep for this run only"_s);
        QTRY_VERIFY(keep->isVisible());
        keep->click();
        QVERIFY(inventory.loading());
        QTRY_COMPARE(inventory.rows().size(), 5);
    }

    void lockingForgetsAKeyThatNobodyTook()
    {
        World world;
        world.type(u"Name"_s, u"x"_s);
        world.type(u"Access key ID"_s, u"AKID"_s);
        world.type(u"Secret key"_s, u"made-up-secret"_s);
        world.press(u"Save"_s);
        QAbstractButton *const keep = button(*world.window, u"Keep for this run only"_s);
        QTRY_VERIFY(keep->isVisible());
        world.services.sessions.lock();
        world.window->hide(); // as the main window does
        world.services.sessions.unlock();
        QTRY_VERIFY(world.services.sessions.state() != State::Locked);
        world.window->show();
        keep->click(); // nothing is left that it could keep
        const QUuid id = world.services.book.profiles().first().id;
        QVERIFY(world.services.credentials.slotOf(id, SecretKind::SecretKey)->isEmpty());
    }
};

QTEST_MAIN(TestProfilesWindow)
#include "tst_profileswindow.moc"
