// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testservices.h"
#include "ui/profile/profileform.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;
using Profile::FieldFault;
using Profile::ProfileField;
using Ui::ProfileForm;

namespace {

Profile::Profile plain()
{
    return {.id = QUuid::createUuid(),
            .name = u"Prod KR"_s,
            .gateway = Cloud::Gateway::of(Cloud::Environment::Public),
            .accessKeyId = u"AKID0123456789ABCDEF"_s,
            .colour = Profile::Colour::Blue,
            .guard = Profile::GuardLevel::Production};
}

QLineEdit *edit(const ProfileForm &form, const QString &name)
{
    return named<QLineEdit>(form, name);
}
QComboBox *combo(const ProfileForm &form, const QString &name)
{
    return named<QComboBox>(form, name);
}

// As the user: the old text goes, the new one is typed, and the cursor leaves.
void type(const ProfileForm &form, const QString &field, const QString &text)
{
    QLineEdit *const line = edit(form, field);
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
    line->clearFocus();
}

// What stands below a field; empty: nothing is shown there.
QString noteOf(const ProfileForm &form, const QString &field)
{
    QWidget *widget = edit(form, field);
    if (!widget)
        widget = combo(form, field);
    const QString note = widget->accessibleDescription();
    const auto labels = form.findChildren<QLabel *>();
    const bool shown = std::any_of(labels.begin(), labels.end(), [&note](const QLabel *label) {
        return label->isVisibleTo(label->window()) && label->text() == note;
    });
    return shown ? note : QString();
}

// What stands below a field is marked as a warning.
bool hasWarning(const ProfileForm &form, const QString &field)
{
    const QString note = noteOf(form, field);
    const auto labels = form.findChildren<QLabel *>();
    return !note.isEmpty()
        && std::any_of(labels.begin(), labels.end(), [&note](const QLabel *label) {
               return label->text() == note && label->accessibleDescription() == u"Warning"_s;
           });
}

bool isShown(const ProfileForm &form, const QString &field)
{
    QWidget *widget = edit(form, field);
    if (!widget)
        widget = combo(form, field);
    return widget->isVisible();
}

// A text with characters of its own: the field overwrites them, and a literal's cannot be.
QString owned(const QString &text) { return QString(text.constData(), text.size()); }

QList<Cloud::Region> regions(const QStringList &codes)
{
    QList<Cloud::Region> all;
    for (const QString &code : codes)
        all += Cloud::Region{.code = *Cloud::RegionCode::fromText(code), .name = code};
    return all;
}

bool has(const ProfileForm &form, ProfileField field, FieldFault fault)
{
    return form.problems().contains(Profile::FieldProblem{field, fault});
}

} // namespace

class TestProfileForm final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initMain() { leaveTheDesktop(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void everyFieldComesBackAsItWas_data()
    {
        QTest::addColumn<Profile::Profile>("profile");
        QTest::newRow("a plain one") << plain();
        for (const auto environment :
             {Cloud::Environment::Government, Cloud::Environment::Financial}) {
            Profile::Profile one = plain();
            one.gateway = Cloud::Gateway::of(environment);
            QTest::addRow("environment %d", int(environment)) << one;
        }
        Profile::Profile custom = plain();
        custom.gateway = Cloud::Gateway::fromText(u"https://gateway.test:8443/base"_s).value();
        QTest::newRow("a gateway of one's own") << custom;
        Profile::Profile region = plain();
        region.region = Cloud::RegionCode::fromText(u"SGN"_s);
        QTest::newRow("one region") << region;
        Profile::Profile ca = plain();
        ca.caFile = u"/etc/own ca.pem"_s;
        QTest::newRow("a CA file") << ca;
        Profile::Profile none = plain();
        none.proxy.kind = Profile::Proxy::Kind::None;
        QTest::newRow("no proxy") << none;
        Profile::Profile proxy = plain();
        proxy.proxy = {.kind = Profile::Proxy::Kind::Explicit,
                       .host = u"proxy.test"_s,
                       .port = 3128,
                       .user = u"someone"_s};
        QTest::newRow("a proxy with a user") << proxy;
        for (const auto colour : {Profile::Colour::Red, Profile::Colour::Grey}) {
            Profile::Profile one = plain();
            one.colour = colour;
            QTest::addRow("colour %d", int(colour)) << one;
        }
        for (const auto guard : {Profile::GuardLevel::ReadOnly, Profile::GuardLevel::Standard,
                                 Profile::GuardLevel::Lab}) {
            Profile::Profile one = plain();
            one.guard = guard;
            QTest::addRow("guard level %d", int(guard)) << one;
        }
    }
    void everyFieldComesBackAsItWas()
    {
        QFETCH(const Profile::Profile, profile);
        ProfileForm form;
        QSignalSpy edited(&form, &ProfileForm::edited);
        form.setProfile(profile, true);
        QCOMPARE(form.profile(), profile);
        QVERIFY(form.problems().isEmpty());
        QVERIFY(!form.isChanged());
        QCOMPARE(edited.count(), 0); // the user has not typed
        // Whatever stood there before leaves nothing behind.
        Profile::Profile other = plain();
        other.proxy = {.kind = Profile::Proxy::Kind::Explicit, .host = u"other.test"_s, .port = 1};
        other.region = Cloud::RegionCode::fromText(u"JPN"_s);
        form.setProfile(other, true);
        form.setProfile(profile, true);
        QCOMPARE(form.profile(), profile);
        QVERIFY(!form.isChanged());
    }

    void whatIsTypedIsInTheProfile()
    {
        ProfileForm form;
        form.setProfile(plain(), true);
        form.show();
        QSignalSpy edited(&form, &ProfileForm::edited);
        type(form, u"Name"_s, u"Gov"_s);
        QVERIFY(edited.count() > 0);
        QVERIFY(form.isChanged());
        type(form, u"Access key ID"_s, u"OTHER"_s);
        type(form, u"CA file"_s, u"/etc/ssl/own-ca.pem"_s);
        combo(form, u"Environment"_s)->setCurrentText(u"Government"_s);
        combo(form, u"Guard level"_s)->setCurrentText(u"Read-only"_s);
        combo(form, u"Region"_s)->setEditText(u"KR"_s);
        combo(form, u"Proxy"_s)->setCurrentIndex(2);
        type(form, u"Proxy host"_s, u"p.test"_s);
        type(form, u"Proxy port"_s, u"8080"_s);
        type(form, u"Proxy user"_s, u"me"_s);
        const Profile::Profile typed = form.profile();
        QCOMPARE(typed.name, u"Gov"_s);
        QCOMPARE(typed.accessKeyId, u"OTHER"_s);
        QCOMPARE(typed.caFile, u"/etc/ssl/own-ca.pem"_s);
        QCOMPARE(typed.gateway, Cloud::Gateway::of(Cloud::Environment::Government));
        QCOMPARE(typed.guard, Profile::GuardLevel::ReadOnly);
        QCOMPARE(typed.region, Cloud::RegionCode::fromText(u"KR"_s));
        QCOMPARE(typed.proxy,
                 (Profile::Proxy{.kind = Profile::Proxy::Kind::Explicit,
                                 .host = u"p.test"_s,
                                 .port = 8080,
                                 .user = u"me"_s}));
        QVERIFY(form.problems().isEmpty());
    }

    void blanksAtTheEndsGoAndThatIsSaid_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *const field : {"Name", "Access key ID", "CA file"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void blanksAtTheEndsGoAndThatIsSaid()
    {
        QFETCH(const QString, field);
        ProfileForm form;
        form.setProfile(plain(), true);
        form.show();
        form.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        QLineEdit *const line = edit(form, field);
        line->setFocus();
        line->selectAll();
        QGuiApplication::clipboard()->setText(u" ABCDEF\n"_s);
        line->paste();
        QTest::keyClick(line, Qt::Key_Tab);
        QCOMPARE(line->text(), u"ABCDEF"_s);
        QCOMPARE(noteOf(form, field), u"Spaces and line breaks around it were removed."_s);
        QVERIFY(form.problems().isEmpty());
        line->setFocus();
        QTest::keyClicks(line, u"G"_s);
        QVERIFY(!noteOf(form, field).contains(u"removed"_s)); // until the next change
        QTest::keyClicks(line, u" "_s);
        line->clearFocus();
        QCOMPARE(noteOf(form, field), u"Spaces around it were removed."_s);
    }

    void aSecretsBlanksGoAndThatIsSaid()
    {
        ProfileForm form;
        form.setProfile(plain(), true);
        form.show();
        form.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        form.secretKey().setFocus();
        QGuiApplication::clipboard()->setText(u"s3cret-made-up\n"_s);
        form.secretKey().paste();
        QTest::keyClick(&form.secretKey(), Qt::Key_Tab);
        QVERIFY(form.problems().isEmpty());
        const Secret secret = form.secretKey().secret();
        QCOMPARE(secret.bytes(), QByteArrayView("s3cret-made-up"));
        QVERIFY(noteOf(form, u"Secret key"_s).contains(u"removed"_s));
    }

    void problemsAreShownAsTheyAreTyped()
    {
        ProfileForm form;
        form.setProfile(plain(), true);
        form.setOthers({[] {
            Profile::Profile other = plain();
            other.name = u"Lab"_s;
            return other;
        }()});
        form.show();
        type(form, u"Name"_s, u"lAB"_s); // too alike to be told apart
        QVERIFY(has(form, ProfileField::Name, FieldFault::Duplicate));
        QVERIFY(noteOf(form, u"Name"_s).contains(u"Another profile has this name."_s));
        type(form, u"Name"_s, u"Lab 2"_s);
        QCOMPARE(noteOf(form, u"Name"_s), QString());
        type(form, u"Access key ID"_s, u"a b"_s);
        QVERIFY(hasWarning(form, u"Access key ID"_s));
        QVERIFY(has(form, ProfileField::AccessKeyId, FieldFault::Blank));
        combo(form, u"Region"_s)->setEditText(u"K R"_s);
        QVERIFY(has(form, ProfileField::Region, FieldFault::NotARegion));
        QVERIFY(noteOf(form, u"Region"_s).contains(u"region's code"_s));
        combo(form, u"Proxy"_s)->setCurrentIndex(2);
        QCOMPARE(noteOf(form, u"Proxy host"_s), QString()); // still empty is no fault yet
        type(form, u"Proxy port"_s, u"99999"_s);
        QVERIFY(noteOf(form, u"Proxy port"_s).contains(u"65535"_s));
        type(form, u"Proxy host"_s, u"http://p"_s);
        QVERIFY(noteOf(form, u"Proxy host"_s).contains(u"without scheme"_s));
        combo(form, u"Proxy"_s)->setCurrentIndex(0); // what does not apply is no problem
        QVERIFY(!has(form, ProfileField::ProxyPort, FieldFault::NotAPort));
        QVERIFY(!isShown(form, u"Proxy port"_s));
    }

    void whatIsMissingIsShownWhenSomebodyWantsToSave()
    {
        ProfileForm form;
        form.setProfile(
            {.id = QUuid::createUuid(), .gateway = Cloud::Gateway::of(Cloud::Environment::Public)},
            false);
        form.show();
        form.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        for (const QString &field : {u"Name"_s, u"Access key ID"_s, u"Secret key"_s})
            QVERIFY2(!hasWarning(form, field), qPrintable(field));
        form.showAllProblems();
        for (const QString &field : {u"Name"_s, u"Access key ID"_s, u"Secret key"_s})
            QVERIFY2(hasWarning(form, field), qPrintable(field));
        QVERIFY(edit(form, u"Name"_s)->hasFocus());
        type(form, u"Name"_s, u"x"_s);
        QCOMPARE(noteOf(form, u"Name"_s), QString());
        form.showAllProblems();
        QVERIFY(edit(form, u"Access key ID"_s)->hasFocus());
    }

    void problemsOfNewAndStoredProfiles()
    {
        ProfileForm form;
        form.setProfile(plain(), false);
        QVERIFY(has(form, ProfileField::SecretKey, FieldFault::Empty));
        QVERIFY(edit(form, u"Secret key"_s)->placeholderText().isEmpty());
        form.setProfile(plain(), true);
        QVERIFY(form.problems().isEmpty()); // the keychain may have it
        QVERIFY(edit(form, u"Secret key"_s)->placeholderText().isEmpty()); // or not
        form.secretKey().setText(owned(u"a b"_s));
        QVERIFY(has(form, ProfileField::SecretKey, FieldFault::Blank));
        QVERIFY(form.isChanged());
        form.secretKey().setText(QString(1001, u'x'));
        QVERIFY(has(form, ProfileField::SecretKey, FieldFault::TooLong));
        form.secretKey().setText(owned(u"   "_s)); // nothing but blanks is nothing
        QVERIFY(form.problems().isEmpty());
    }

    void theStateOfTheKeyIsSaid_data()
    {
        using Kind = Profile::KeyState::Kind;
        QTest::addColumn<Profile::KeyState>("state");
        QTest::addColumn<QString>("placeholder");
        QTest::addColumn<QString>("note");
        const auto row = [](const char *name, const Profile::KeyState &state,
                            const QString &placeholder, const QString &note) {
            QTest::newRow(name) << state << placeholder << note;
        };
        row("not looked up", {.kind = Kind::NotLooked}, {},
            u"Whether the secret key is stored is not known yet."_s);
        row("asking", {.kind = Kind::Asking}, {}, u"Waiting for the keychain."_s);
        row("stored", {.kind = Kind::Stored}, u"Unchanged"_s, u"Stored in: Test store"_s);
        row("this run only", {.kind = Kind::ThisRun}, u"Unchanged"_s,
            u"The secret key is kept for this run only; it is stored nowhere."_s);
        row("was this run only", {.kind = Kind::WasThisRun}, {},
            u"The secret key was kept for one run only and is gone. Type it here."_s);
        row("missing", {.kind = Kind::Missing}, {},
            u"The secret key is not stored. Type it here."_s);
        row("locked", {.kind = Kind::Locked}, {},
            u"The keychain is locked; whether the secret key is stored is not known."_s);
        row("cancelled", {.kind = Kind::Cancelled}, {},
            u"You cancelled; whether the secret key is stored is not known."_s);
        row("failed", Profile::keyStateAfter({.kind = Profile::KeychainError::Kind::NoService}), {},
            u"No keychain answers on this computer."_s);
    }
    void theStateOfTheKeyIsSaid()
    {
        QFETCH(const Profile::KeyState, state);
        QFETCH(const QString, placeholder);
        QFETCH(const QString, note);
        ProfileForm form;
        form.setBackEnd(u"Test store"_s);
        Profile::Profile profile = plain();
        profile.proxy = {.kind = Profile::Proxy::Kind::Explicit,
                         .host = u"proxy.test"_s,
                         .port = 1,
                         .user = u"me"_s};
        form.setProfile(profile, true);
        form.setKeyStates(state, {});
        form.show();
        QCOMPARE(edit(form, u"Secret key"_s)->placeholderText(), placeholder);
        QVERIFY(edit(form, u"Proxy password"_s)->placeholderText().isEmpty());
        QVERIFY2(noteOf(form, u"Secret key"_s).startsWith(note),
                 qPrintable(noteOf(form, u"Secret key"_s)));
        form.setKeyStates({}, state);
        QCOMPARE(edit(form, u"Proxy password"_s)->placeholderText(), placeholder);
        // A new profile has none, whatever was said of the one before.
        form.setProfile(plain(), false);
        QVERIFY(edit(form, u"Secret key"_s)->placeholderText().isEmpty());
        QCOMPARE(noteOf(form, u"Secret key"_s), u"Will be stored in: Test store"_s);
    }

    // It was typed and is on its way.
    void nothingIsMissingWhileTheKeychainIsAsked()
    {
        ProfileForm form;
        form.setProfile(plain(), false);
        form.show();
        form.showAllProblems();
        QCOMPARE(noteOf(form, u"Secret key"_s), u"The secret key is missing."_s);
        form.setKeyStates({.kind = Profile::KeyState::Kind::Asking}, {});
        QVERIFY(form.problems().isEmpty());
        QVERIFY(noteOf(form, u"Secret key"_s).startsWith(u"Waiting for the keychain."_s));
    }

    void theProxysPasswordIsCheckedToo()
    {
        ProfileForm form;
        Profile::Profile profile = plain();
        profile.proxy = {.kind = Profile::Proxy::Kind::Explicit,
                         .host = u"proxy.test"_s,
                         .port = 1,
                         .user = u"me"_s};
        form.setProfile(profile, true);
        form.show();
        form.proxyPassword().setText(owned(u"a good one: ü"_s));
        QVERIFY(form.problems().isEmpty());
        QVERIFY(form.isChanged());
        form.proxyPassword().setText(owned(u"a\tb"_s));
        QVERIFY(has(form, ProfileField::ProxyPassword, FieldFault::UnusableCharacter));
        QVERIFY(hasWarning(form, u"Proxy password"_s));
        form.proxyPassword().setText(QString(1001, u'x'));
        QVERIFY(has(form, ProfileField::ProxyPassword, FieldFault::TooLong));
        combo(form, u"Proxy"_s)->setCurrentIndex(0); // applies no more
        QVERIFY(form.problems().isEmpty());
    }

    void tabGoesDownTheScreen()
    {
        ProfileForm form;
        Profile::Profile profile = plain();
        profile.gateway = Cloud::Gateway::fromText(u"https://gateway.test"_s).value();
        profile.proxy = {.kind = Profile::Proxy::Kind::Explicit,
                         .host = u"proxy.test"_s,
                         .port = 1,
                         .user = u"me"_s};
        form.setProfile(profile, true);
        form.show();
        form.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        form.focusName();
        QStringList names;
        QPoint before(-1, -1);
        for (int i = 0; i < 16; ++i) {
            const QWidget *const now = form.focusWidget();
            names += now->accessibleName();
            const QPoint place = now->mapTo(&form, QPoint());
            QVERIFY2(place.y() > before.y()
                         || (place.y() >= before.y() - 5 && place.x() > before.x()),
                     qPrintable(names.join(u' ')));
            before = place;
            QTest::keyClick(form.focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(names.size(), 16);
        QCOMPARE(form.focusWidget(), edit(form, u"Name"_s)); // all of them were visited
    }

    void aRegionThatNobodyListsIsNamed()
    {
        ProfileForm form;
        form.setProfile(plain(), true);
        form.show();
        QComboBox *const region = combo(form, u"Region"_s);
        QCOMPARE(noteOf(form, u"Region"_s), QString());
        for (const QString &typed : {u"SG"_s, u"kr-standard"_s, u"kr"_s}) {
            region->setEditText(typed);
            QCOMPARE(noteOf(form, u"Region"_s),
                     u"The region “%1” is not documented. Documented regions: KR, SGN, JPN."_s.arg(
                         typed));
            QVERIFY(form.problems().isEmpty()); // there may be new ones
        }
        region->setEditText(u"SGN"_s);
        QCOMPARE(noteOf(form, u"Region"_s), QString());
        form.setRegions(regions({u"KR"_s, u"NEW"_s}));
        QCOMPARE(noteOf(form, u"Region"_s),
                 u"The gateway has no region “SGN”. Its regions: KR, NEW."_s);
        region->setEditText(u"NEW"_s);
        QCOMPARE(noteOf(form, u"Region"_s), QString());
        combo(form, u"Environment"_s)->setCurrentText(u"Financial"_s); // another gateway
        QCOMPARE(noteOf(form, u"Region"_s),
                 u"The region “NEW” is not documented. Documented regions: FKR."_s);
    }

    void theGatewaysUrlIsForCustomOnly()
    {
        ProfileForm form;
        form.setProfile(plain(), true);
        form.show();
        QComboBox *const environment = combo(form, u"Environment"_s);
        QStringList words;
        for (int i = 0; i < environment->count(); ++i)
            words += environment->itemText(i);
        QCOMPARE(words, QStringList({u"Public"_s, u"Government"_s, u"Financial"_s, u"Custom"_s}));
        for (const QString &word : words) {
            environment->setCurrentText(word);
            QCOMPARE(isShown(form, u"Gateway URL"_s), word == u"Custom"_s);
        }
        QVERIFY(form.isChanged());
        QVERIFY(has(form, ProfileField::GatewayUrl, FieldFault::Empty));
        const QList<std::pair<QString, FieldFault>> wrong{
            {u"http://gateway.test"_s, FieldFault::NotHttps},
            {u"https://user@gateway.test"_s, FieldFault::HasExtras},
            {u"nonsense"_s, FieldFault::NotAUrl}};
        for (const auto &[url, fault] : wrong) {
            type(form, u"Gateway URL"_s, url);
            QVERIFY2(has(form, ProfileField::GatewayUrl, fault), qPrintable(url));
            QVERIFY2(hasWarning(form, u"Gateway URL"_s), qPrintable(url));
        }
        type(form, u"Gateway URL"_s, u"http://127.0.0.1:1234/vserver/v2/"_s);
        QVERIFY(form.problems().isEmpty());
        QCOMPARE(form.profile().gateway.url().toString(), u"http://127.0.0.1:1234"_s);
        environment->setCurrentText(u"Public"_s);
        QCOMPARE(form.profile().gateway, Cloud::Gateway::of(Cloud::Environment::Public));
        QVERIFY(!form.isChanged());
    }

    void theRegionStartsAsAllRegions()
    {
        ProfileForm form;
        form.setProfile(plain(), true);
        QComboBox *const region = combo(form, u"Region"_s);
        QCOMPARE(region->currentText(), u"All regions"_s);
        QCOMPARE(region->count(), 1);
        form.setRegions(regions({u"KR"_s, u"SGN"_s}));
        QCOMPARE(region->count(), 3);
        QCOMPARE(region->currentText(), u"All regions"_s); // kept
        QVERIFY(!form.profile().region);
        QVERIFY(!form.isChanged());
        region->setCurrentIndex(2);
        QCOMPARE(form.profile().region, Cloud::RegionCode::fromText(u"SGN"_s));
        region->setCurrentIndex(0);
        QVERIFY(!form.profile().region);
    }

    void newRegionsKeepWhatWasTyped()
    {
        ProfileForm form;
        form.setProfile(plain(), true);
        form.show();
        QComboBox *const region = combo(form, u"Region"_s);
        QSignalSpy edited(&form, &ProfileForm::edited);
        for (const QString &typed : {u"JP"_s, u"KR"_s, u"K R"_s, QString()}) {
            region->setEditText(typed);
            edited.clear();
            form.setRegions(regions({u"KR"_s, u"JPN"_s}));
            QCOMPARE(region->currentText(), typed);
            QCOMPARE(edited.count(), 0);
        }
        type(form, u"Name"_s, u"other"_s);
        form.secretKey().setText(owned(u"typed"_s));
        form.setRegions(regions({u"KR"_s}));
        QCOMPARE(edit(form, u"Name"_s)->text(), u"other"_s);
        QVERIFY(!form.secretKey().isEmpty());
    }

    void aTakenSecretLeavesNothingInTheField_data()
    {
        QTest::addColumn<bool>("taken");
        QTest::newRow("take()") << true;
        QTest::newRow("wipe()") << false;
    }
    void aTakenSecretLeavesNothingInTheField()
    {
        QFETCH(const bool, taken);
        ProfileForm form;
        form.setProfile(plain(), true);
        form.show();
        Ui::SecretEdit &field = form.secretKey();
        QCOMPARE(field.echoMode(), QLineEdit::Password);
        QCOMPARE(field.contextMenuPolicy(), Qt::NoContextMenu);
        field.setFocus();
        QTest::keyClicks(&field, u" s3cret-"_s);
        field.insert(u"키 "_s); // as an input method does
        // Another hand on the very characters: they are overwritten, not only let go.
        const QString held = field.text();
        if (taken) {
            const Secret secret = field.take();
            QCOMPARE(secret.bytes(), QByteArrayView("s3cret-\xed\x82\xa4"));
        } else {
            field.wipe();
        }
        QVERIFY(field.text().isEmpty());
        QVERIFY(field.isEmpty());
        QVERIFY(!held.contains(u"s3cret"_s));
        QVERIFY(std::all_of(held.begin(), held.end(), [](QChar c) { return c.isNull(); }));
        field.undo();
        field.redo();
        QVERIFY(field.text().isEmpty());
        QVERIFY(!form.isChanged());
    }

    void nothingIsCopiedOutOfASecretField()
    {
        ProfileForm form;
        form.setProfile(plain(), true);
        form.show();
        QGuiApplication::clipboard()->setText(u"before"_s);
        Ui::SecretEdit &field = form.secretKey();
        field.setFocus();
        QTest::keyClicks(&field, u"s3cret"_s);
        field.selectAll();
        field.copy();
        QTest::keySequence(&field, QKeySequence::Copy);
        QTest::keySequence(&field, QKeySequence::Cut);
        field.cut();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QVERIFY(!QGuiApplication::clipboard()->text(QClipboard::Selection).contains(u"s3c"_s));
        QVERIFY(!field.displayText().contains(u's'));
        // Undoing brings no earlier text back.
        field.setText({});
        QTest::keyClicks(&field, u"abc"_s);
        QTest::keyClick(&field, Qt::Key_Backspace);
        QTest::keySequence(&field, QKeySequence::Undo);
        QVERIFY(field.text().isEmpty());
        QTest::keySequence(&field, QKeySequence::Redo);
        QVERIFY(field.text().isEmpty());
    }

    void aHiddenFormForgetsItsSecrets()
    {
        ProfileForm form;
        form.setProfile(plain(), true);
        form.show();
        form.secretKey().setText(owned(u"s3cret"_s));
        form.proxyPassword().setText(owned(u"proxy's"_s));
        const QString held = form.secretKey().text();
        form.hide();
        QVERIFY(form.secretKey().isEmpty());
        QVERIFY(form.proxyPassword().isEmpty());
        QVERIFY(!held.contains(u"s3cret"_s));
        form.show();
        form.secretKey().setText(owned(u"s3cret"_s));
        form.setProfile(plain(), true); // another profile
        QVERIFY(form.secretKey().isEmpty());
    }

    void theBackEndIsNamed()
    {
        ProfileForm form;
        form.setProfile(plain(), false);
        form.show();
        QCOMPARE(noteOf(form, u"Secret key"_s), QString());
        form.setBackEnd(u"Secret Service (gnome-keyring)"_s);
        QVERIFY(noteOf(form, u"Secret key"_s).contains(u"Secret Service (gnome-keyring)"_s));
    }

    // What is not understood is not in profile(), and yet was typed.
    void textThatIsNotUnderstoodIsAChange_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("region") << u"Region"_s;
        QTest::newRow("gateway") << u"Gateway URL"_s;
        QTest::newRow("proxy port") << u"Proxy port"_s;
    }
    void textThatIsNotUnderstoodIsAChange()
    {
        QFETCH(const QString, field);
        ProfileForm form;
        Profile::Profile profile = plain();
        profile.gateway = Cloud::Gateway::fromText(u"https://gateway.test"_s).value();
        profile.proxy = {.kind = Profile::Proxy::Kind::Explicit, .host = u"p.test"_s, .port = 1};
        form.setProfile(profile, true);
        QVERIFY(!form.isChanged());
        if (QComboBox *const box = combo(form, field))
            box->setEditText(u"?! "_s);
        else
            edit(form, field)->setText(u"?!"_s);
        QVERIFY(!form.problems().isEmpty());
        QVERIFY(form.isChanged());
    }
};

QTEST_MAIN(TestProfileForm)
#include "tst_profileform.moc"
