// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testservices.h"
#include "ui/profile/importdialog.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;
using Ui::ImportDialog;

namespace {

// Invented values.
const QByteArray configure = "# a comment\n"
                             "ncloud_access_key_id = AKIDPLAIN000000000001\n"
                             "ncloud_secret_access_key = plain=secret==0000000001\n"
                             "\n"
                             "[gov]\n"
                             "ncloud_access_key_id=AKIDGOV0000000000002\n"
                             "ncloud_secret_access_key=gov-secret-0000000000002\n"
                             "ncloud_api_url=https://ncloud.apigw.gov-ntruss.com\n"
                             "[nokey]\n"
                             "ncloud_secret_access_key=lonely-secret-00000003\n"
                             "[bad]\n"
                             "ncloud_access_key_id=AK ID WITH BLANKS 04\n"
                             "ncloud_secret_access_key=bad-secret-000000000004\n";
const QByteArrayList secrets{"plain=secret==0000000001", "gov-secret-0000000000002",
                             "lonely-secret-00000003", "bad-secret-000000000004"};

class World
{
public:
    World()
    {
        qputenv("HOME", home.path().toUtf8());
        QDir(home.path()).mkdir(u".ncloud"_s);
    }
    bool writeConfigure(const QByteArray &content) const
    {
        QFile file(home.filePath(u".ncloud/configure"_s));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

    QTemporaryDir home;
    QTemporaryDir folder;
    TestServices services{folder.path()};
};

QTableWidget &tableOf(const ImportDialog &dialog)
{
    return *named<QTableWidget>(dialog, u"Profiles to import"_s);
}
QString messageOf(const ImportDialog &dialog)
{
    return dialog.findChild<QLabel *>(u"bannerSentence"_s)->text();
}
QComboBox &regionOf(const ImportDialog &dialog, int row)
{
    return *qobject_cast<QComboBox *>(tableOf(dialog).cellWidget(row, 3));
}
int rowOf(const ImportDialog &dialog, const QString &name)
{
    const auto found = tableOf(dialog).findItems(name, Qt::MatchExactly);
    return found.isEmpty() ? -1 : found.first()->row();
}

// All that the user, a screen reader or a tooltip can be told by the window.
QByteArray everythingSaid(const ImportDialog &dialog)
{
    QStringList said;
    const auto widgets = dialog.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        said << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip()
             << widget->whatsThis() << widget->property("text").toString()
             << widget->property("currentText").toString();
    }
    const QTableWidget &table = tableOf(dialog);
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column) {
            const QModelIndex index = table.model()->index(row, column);
            const auto roles = table.model()->itemData(index);
            for (const QVariant &value : roles)
                said << value.toString();
            for (const int role : {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole,
                                   Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                said << index.data(role).toString();
        }
    }
    return said.join(u'\n').toUtf8();
}

// Every file below a folder, one after the other; not the journal's, which its own thread makes
// some time after the start and in which no import has any business.
QByteArray everythingWritten(const QString &folder)
{
    QByteArray all;
    QStringList folders{folder};
    while (!folders.isEmpty()) {
        const QDir dir(folders.takeLast());
        const auto entries =
            dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        for (const QFileInfo &entry : entries) {
            QFile file(entry.filePath());
            if (entry.isDir())
                folders += entry.filePath();
            else if (!entry.fileName().startsWith(u"journal.sqlite"_s)
                     && file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
    }
    return all;
}

} // namespace

class TestImportDialog final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initMain() { leaveTheDesktop(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void whatThereIsIsShownFirst()
    {
        World world; // no configure file
        ImportDialog empty(world.services.services());
        QVERIFY(button(empty, u"~/.ncloud/configure"_s)->isChecked());
        world.services.fromEnvironment = {
            {.profile = {.name = u"Environment"_s,
                         .gateway = Cloud::Gateway::of(Cloud::Environment::Public),
                         .accessKeyId = u"AKID"_s},
             .origin = Profile::ImportOrigin::EnvironmentVariables}};
        ImportDialog variables(world.services.services());
        QVERIFY(button(variables, u"Environment variables"_s)->isChecked());
        QCOMPARE(tableOf(variables).rowCount(), 1);
        QVERIFY(world.writeConfigure(configure));
        ImportDialog both(world.services.services());
        QVERIFY(button(both, u"~/.ncloud/configure"_s)->isChecked());
    }

    void aConfigureFileIsShownWithItsSecretsMasked()
    {
        World world;
        QVERIFY(world.writeConfigure(configure));
        ImportDialog dialog(world.services.services());
        dialog.show();
        const QTableWidget &table = tableOf(dialog);
        QCOMPARE(table.rowCount(), 4);
        const int gov = rowOf(dialog, u"gov"_s);
        QVERIFY(gov >= 0);
        QCOMPARE(table.item(gov, 1)->text(), u"Government"_s);
        QCOMPARE(regionOf(dialog, gov).currentText(), u"All regions"_s);
        QCOMPARE(table.item(gov, 5)->text(), u"AKID…0002"_s);
        QCOMPARE(table.item(gov, 6)->text(), u"••••••••"_s);
        // Without an access key it is not chosen from the start.
        QCOMPARE(table.item(rowOf(dialog, u"nokey"_s), 0)->checkState(), Qt::Unchecked);
        const QByteArray said = everythingSaid(dialog);
        QVERIFY(said.contains("Nothing is saved until you press Import."));
        for (const QByteArray &secret : secrets)
            QVERIFY2(!said.contains(secret.left(6)), secret.constData());
        QVERIFY(!said.contains("AKIDGOV0000000000002"));
        QVERIFY(!said.contains("AKIDPLAIN000000000001"));
    }

    void nothingIsWrittenBeforeOk()
    {
        World world;
        QVERIFY(world.writeConfigure(configure));
        const QByteArray before = everythingWritten(world.folder.path());
        QSignalSpy changed(&world.services.book, &Profile::ProfileBook::changed);
        {
            ImportDialog dialog(world.services.services());
            QSignalSpy imported(&dialog, &ImportDialog::imported);
            dialog.show();
            regionOf(dialog, 0).setEditText(u"KR"_s);
            tableOf(dialog).item(0, 0)->setText(u"other"_s);
            button(dialog, u"Cancel"_s)->click();
            QVERIFY(!dialog.isVisible());
            QCOMPARE(imported.count(), 0);
        }
        QCOMPARE(changed.count(), 0);
        QVERIFY(world.services.book.profiles().isEmpty());
        QVERIFY(world.services.fileOfProfiles().isEmpty());
        QCOMPARE(everythingWritten(world.folder.path()), before);
    }

    void okMakesTheChosenProfiles()
    {
        World world;
        QVERIFY(world.writeConfigure(configure));
        ImportDialog dialog(world.services.services());
        QSignalSpy imported(&dialog, &ImportDialog::imported);
        dialog.show();
        const int gov = rowOf(dialog, u"gov"_s);
        for (int row = 0; row < 4; ++row)
            tableOf(dialog).item(row, 0)->setCheckState(row == gov ? Qt::Checked : Qt::Unchecked);
        tableOf(dialog).item(gov, 0)->setText(u" Prod gov "_s);
        regionOf(dialog, gov).setEditText(u"KR"_s);
        button(dialog, u"Import"_s)->click();
        QTRY_COMPARE(imported.count(), 1);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(world.services.book.profiles().size(), 1);
        const Profile::Profile made = world.services.book.profiles().first();
        QCOMPARE(made.name, u"Prod gov"_s);
        QCOMPARE(made.accessKeyId, u"AKIDGOV0000000000002"_s);
        QCOMPARE(made.gateway.environment(), Cloud::Environment::Government);
        QCOMPARE(made.region, Cloud::RegionCode::fromText(u"KR"_s));
        QCOMPARE(made.guard, Profile::GuardLevel::Production);
        QCOMPARE(imported.first().first().value<QList<QUuid>>(), QList<QUuid>{made.id});
        // No keychain took the secret: that is said, and no file has it.
        const QString told = imported.first().last().toString();
        QVERIFY2(told.contains(u"Prod gov has no secret key: No keychain answers"_s),
                 qPrintable(told));
        const QByteArray written = everythingWritten(world.folder.path());
        for (const QByteArray &secret : secrets)
            QVERIFY(!written.contains(secret));
    }

    void nothingChosenMakesNothing()
    {
        World world;
        QVERIFY(world.writeConfigure(configure));
        ImportDialog dialog(world.services.services());
        dialog.show();
        for (int row = 0; row < 4; ++row)
            tableOf(dialog).item(row, 0)->setCheckState(Qt::Unchecked);
        QVERIFY(!button(dialog, u"Import"_s)->isEnabled());
    }

    void aNameThatIsTakenGetsANumberOrIsRefused()
    {
        World world;
        Profile::Profile present{.id = QUuid::createUuid(),
                                 .name = u"GOV"_s,
                                 .gateway = Cloud::Gateway::of(Cloud::Environment::Public),
                                 .accessKeyId = u"X"_s};
        QVERIFY(!world.services.book.put(present));
        QVERIFY(world.writeConfigure(configure));
        ImportDialog dialog(world.services.services());
        dialog.show();
        const int gov = rowOf(dialog, u"gov 2"_s);
        QVERIFY(gov >= 0);
        for (int row = 0; row < 4; ++row)
            tableOf(dialog).item(row, 0)->setCheckState(row == gov ? Qt::Checked : Qt::Unchecked);
        QVERIFY(button(dialog, u"Import"_s)->isEnabled());
        tableOf(dialog).item(gov, 0)->setText(u"Gov"_s);
        QVERIFY(!button(dialog, u"Import"_s)->isEnabled());
        QVERIFY(messageOf(dialog).contains(u"Another profile has this name."_s));
        tableOf(dialog).item(gov, 0)->setText(u"Gov 7"_s);
        QVERIFY(button(dialog, u"Import"_s)->isEnabled());
        QVERIFY(!messageOf(dialog).contains(u"Another profile has this name."_s));
    }

    void aRegionThatIsNoCodeIsRefused()
    {
        World world;
        QVERIFY(world.writeConfigure(configure));
        ImportDialog dialog(world.services.services());
        dialog.show();
        const int gov = rowOf(dialog, u"gov"_s);
        for (int row = 0; row < 4; ++row)
            tableOf(dialog).item(row, 0)->setCheckState(row == gov ? Qt::Checked : Qt::Unchecked);
        regionOf(dialog, gov).setEditText(u"K R!"_s);
        QVERIFY(!button(dialog, u"Import"_s)->isEnabled());
        regionOf(dialog, gov).setEditText(u"KR"_s);
        QVERIFY(button(dialog, u"Import"_s)->isEnabled());
    }

    void anAccessKeyThatCannotBeRightIsRefused()
    {
        World world;
        QVERIFY(world.writeConfigure(configure));
        ImportDialog dialog(world.services.services());
        dialog.show();
        const int bad = rowOf(dialog, u"bad"_s);
        QVERIFY(tableOf(dialog).item(bad, 9)->text().contains(u"access key ID cannot be right"_s));
        for (int row = 0; row < 4; ++row)
            tableOf(dialog).item(row, 0)->setCheckState(row == bad ? Qt::Checked : Qt::Unchecked);
        QVERIFY(!button(dialog, u"Import"_s)->isEnabled());
        button(dialog, u"Import"_s)->click();
        QVERIFY(world.services.book.profiles().isEmpty());
        QVERIFY(world.services.fileOfProfiles().isEmpty());
        QVERIFY(!messageOf(dialog).contains(u"bad-secret"_s));
    }

    void noConfigureFileIsSaid()
    {
        World world;
        ImportDialog dialog(world.services.services());
        dialog.show();
        QCOMPARE(tableOf(dialog).rowCount(), 0);
        QVERIFY(messageOf(dialog).contains(u".ncloud/configure"_s));
        QVERIFY(!button(dialog, u"Import"_s)->isEnabled());
        QVERIFY(button(dialog, u"~/.ncloud/configure"_s)->isChecked());
    }

    void theVariablesOfTheStart()
    {
        World world;
        qputenv("NCLOUD_ACCESS_KEY_ID", "AKIDENV0000000000009");
        qputenv("NCLOUD_SECRET_ACCESS_KEY", "env-secret-00000000009");
        qputenv("NCLOUD_REGION", "SGN");
        world.services.fromEnvironment = Profile::candidatesFromEnvironment();
        for (const char *const name :
             {"NCLOUD_ACCESS_KEY_ID", "NCLOUD_SECRET_ACCESS_KEY", "NCLOUD_REGION"})
            qunsetenv(name);
        ImportDialog dialog(world.services.services());
        dialog.show();
        button(dialog, u"Environment variables"_s)->click();
        QCOMPARE(tableOf(dialog).rowCount(), 1);
        QCOMPARE(regionOf(dialog, 0).currentText(), u"SGN"_s);
        QVERIFY(!everythingSaid(dialog).contains("env-sec"));
        QVERIFY(!everythingSaid(dialog).contains("AKIDENV0000000000009"));
        button(dialog, u"~/.ncloud/configure"_s)->click(); // and away from it again
        QCOMPARE(tableOf(dialog).rowCount(), 0);
        QVERIFY(!button(dialog, u"Import"_s)->isEnabled());
    }

    // A colleague's file; the keys may be left to each user.
    void aFileOfProfiles()
    {
        World world;
        const Profile::Profile shared{.id = QUuid::createUuid(),
                                      .name = u"Team"_s,
                                      .gateway = Cloud::Gateway::of(Cloud::Environment::Public),
                                      .accessKeyId = u"AKIDTEAM000000000005"_s,
                                      .guard = Profile::GuardLevel::ReadOnly};
        QFile file(world.folder.filePath(u"team.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(Profile::profilesToJson({shared}));
        file.close();
        ImportDialog dialog(world.services.services());
        QSignalSpy imported(&dialog, &ImportDialog::imported);
        dialog.show();
        button(dialog, u"File…"_s)->click();
        auto *const chooser = dialog.findChild<QFileDialog *>();
        QVERIFY(chooser);
        QVERIFY(chooser->testOption(QFileDialog::DontUseNativeDialog));
        Q_EMIT chooser->fileSelected(file.fileName());
        chooser->close();
        QCOMPARE(tableOf(dialog).rowCount(), 1);
        QCOMPARE(tableOf(dialog).item(0, 6)->text(), u"none"_s);
        button(dialog, u"Import"_s)->click();
        QCOMPARE(imported.count(), 1);
        const Profile::Profile made = world.services.book.profiles().first();
        QVERIFY(made.id != shared.id); // it never finds the colleague's secret
        QCOMPARE(made.guard, Profile::GuardLevel::ReadOnly);
        QCOMPARE(made.name, u"Team"_s);
    }

    // A team shares the places; each user has a key of their own. A row that only lacks its key
    // id because a user's configure file is odd stays unticked (above).
    void aFileThatLeavesTheKeysToEachPersonIsReadyToImport()
    {
        World world;
        QList<Profile::Profile> shared;
        for (const QString &name : {u"Team gov"_s, u"Team fin"_s})
            shared.append({.id = QUuid::createUuid(),
                           .name = name,
                           .gateway = Cloud::Gateway::of(Cloud::Environment::Government)});
        QFile file(world.folder.filePath(u"team.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(Profile::profilesToJson(shared));
        file.close();
        ImportDialog dialog(world.services.services());
        QSignalSpy imported(&dialog, &ImportDialog::imported);
        dialog.show();
        button(dialog, u"File…"_s)->click();
        auto *const chooser = dialog.findChild<QFileDialog *>();
        QVERIFY(chooser);
        Q_EMIT chooser->fileSelected(file.fileName());
        chooser->close();
        QCOMPARE(tableOf(dialog).rowCount(), 2);
        for (int row = 0; row < 2; ++row) {
            QCOMPARE(tableOf(dialog).item(row, 0)->checkState(), Qt::Checked);
            QCOMPARE(tableOf(dialog).item(row, 5)->text(), u"none"_s);
            QCOMPARE(tableOf(dialog).item(row, 6)->text(), u"none"_s);
            QCOMPARE(tableOf(dialog).item(row, 9)->text(),
                     u"The file contains no key; type yours in the profile."_s);
        }
        QVERIFY(button(dialog, u"Import"_s)->isEnabled());
        button(dialog, u"Import"_s)->click();
        QCOMPARE(imported.count(), 1);
        QCOMPARE(world.services.book.profiles().size(), 2);
        QVERIFY(world.services.book.profiles().first().accessKeyId.isEmpty());
    }

    void whereAColleaguesFileLeadsIsShown()
    {
        World world;
        const Profile::Profile own{
            .id = QUuid::createUuid(),
            .name = u"Own"_s,
            .gateway = Cloud::Gateway::fromText(u"https://gateway.example:8443"_s).value(),
            .accessKeyId = u"AKIDTEAM000000000005"_s,
            .caFile = u"/etc/ssl/own-ca.pem"_s,
            .proxy = {.kind = Profile::Proxy::Kind::Explicit,
                      .host = u"proxy.example"_s,
                      .port = 3128,
                      .user = u"me"_s},
            .guard = Profile::GuardLevel::Lab};
        Profile::Profile trap = own;
        trap.id = QUuid::createUuid();
        trap.name = u"Trap"_s;
        trap.gateway = Cloud::Gateway::fromText(u"https://ncloud.apigw.ntrusss.com"_s).value();
        trap.region = Cloud::RegionCode::fromText(u"SG"_s);
        Profile::Profile usual = own;
        usual.id = QUuid::createUuid();
        usual.name = u"Usual"_s;
        usual.gateway = Cloud::Gateway::of(Cloud::Environment::Public);
        usual.region = Cloud::RegionCode::fromText(u"SG"_s);
        usual.guard = Profile::GuardLevel::ReadOnly;
        QFile file(world.folder.filePath(u"team.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(Profile::profilesToJson({own, trap, usual}));
        file.close();
        ImportDialog dialog(world.services.services());
        dialog.show();
        button(dialog, u"File…"_s)->click();
        auto *const chooser = dialog.findChild<QFileDialog *>();
        Q_EMIT chooser->fileSelected(file.fileName());
        chooser->close();
        const QTableWidget &table = tableOf(dialog);
        QCOMPARE(table.rowCount(), 3);
        QCOMPARE(table.item(0, 2)->text(), u"gateway.example:8443"_s);
        QCOMPARE(table.item(0, 7)->text(), u"/etc/ssl/own-ca.pem"_s);
        QCOMPARE(table.item(0, 8)->text(), u"me@proxy.example:3128"_s);
        QCOMPARE(table.item(2, 2)->text(), u"ncloud.apigw.ntruss.com"_s);

        // A name that only resembles the provider's: marked, and not chosen from the start.
        QVERIFY(!table.item(0, 9)->text().contains(u"resembles"_s));
        QVERIFY(table.item(1, 9)->text().contains(u"The gateway is not the provider's"_s));
        QVERIFY(!table.item(1, 9)->icon().isNull());
        QVERIFY(table.item(0, 9)->icon().isNull());
        QCOMPARE(table.item(0, 0)->checkState(), Qt::Checked);
        QCOMPARE(table.item(1, 0)->checkState(), Qt::Unchecked);

        // Regions that are not there are named with those that are.
        QVERIFY(messageOf(dialog).contains(
            u"Usual: The region “SG” is not documented. Documented regions: KR, SGN, JPN."_s));

        // Below Production only by a tick.
        QCOMPARE(table.item(0, 4)->text(), u"Lab (otherwise Production)"_s);
        QCOMPARE(table.item(0, 4)->checkState(), Qt::Unchecked);
        QVERIFY(!table.item(2, 4)->flags().testFlag(Qt::ItemIsUserCheckable));
        table.item(1, 0)->setCheckState(Qt::Checked);
        table.item(1, 4)->setCheckState(Qt::Checked);
        button(dialog, u"Import"_s)->click();
        const auto made = world.services.book.profiles();
        QCOMPARE(made.size(), 3);
        QCOMPARE(made.at(0).guard, Profile::GuardLevel::Production);
        QCOMPARE(made.at(1).guard, Profile::GuardLevel::Lab);
        QCOMPARE(made.at(2).guard, Profile::GuardLevel::ReadOnly);
    }

    void linesThatWereNotTakenAreNamed()
    {
        World world;
        QVERIFY(world.writeConfigure("ncloud_access_key_id = AKIDPLAIN000000000001\n"
                                     "ncloud_secret_access_ke = typed-wrong-00000001\n"));
        const ImportDialog dialog(world.services.services());
        QVERIFY(
            messageOf(dialog).contains(u"Line 2: unknown name “ncloud_secret_access_ke”; perhaps "
                                       u"“ncloud_secret_access_key” was meant."_s));
        QVERIFY(!everythingSaid(dialog).contains("typed-wrong"));
        World empty;
        QVERIFY(empty.writeConfigure("ncloud_acess_key_id = AKIDPLAIN000000000001\n"));
        const ImportDialog other(empty.services.services());
        QCOMPARE(tableOf(other).rowCount(), 0);
        QVERIFY(messageOf(other).contains(u"Line 1: unknown name “ncloud_acess_key_id”"_s));
    }

    // The window is hidden then; should it be answered all the same, no secret stays anywhere.
    void aLockedConsoleTakesNoSecret()
    {
        World world;
        QVERIFY(world.writeConfigure(configure));
        ImportDialog dialog(world.services.services());
        dialog.show();
        const int gov = rowOf(dialog, u"gov"_s);
        for (int row = 0; row < 4; ++row)
            tableOf(dialog).item(row, 0)->setCheckState(row == gov ? Qt::Checked : Qt::Unchecked);
        world.services.sessions.lock();
        button(dialog, u"Import"_s)->click();
        QTRY_VERIFY(!dialog.isVisible());
        for (const Profile::Profile &one : world.services.book.profiles())
            QVERIFY(world.services.credentials.slotOf(one.id, Profile::SecretKind::SecretKey)
                        ->isEmpty());
        for (const QByteArray &secret : secrets)
            QVERIFY(!everythingWritten(world.folder.path()).contains(secret));
    }
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
