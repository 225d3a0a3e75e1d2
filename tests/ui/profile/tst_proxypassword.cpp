// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/replacefile.h"
#include "tests/support/faultserver.h"
#include "tests/support/interruptonce.h"
#include "tests/support/keyringsession.h"
#include "tests/support/proxyprocess.h"
#include "tests/support/testservices.h"
#include "ui/profile/profileswindow.h"
#include "ui/profile/secretedit.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;
using Profile::SecretKind;

namespace {

constexpr int patience = 20'000; // ms

const QString refused = u"The proxy password was not kept. The keychain refused the access."_s;

bool says(const QWidget &window, const QString &part)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&part](const QLabel *label) {
        return label->isVisible() && label->text().contains(part);
    });
}

void type(const QWidget &window, const QString &name, const QString &text)
{
    auto *const field = named<QLineEdit>(window, name);
    QVERIFY2(field && field->isVisible(), qPrintable(name));
    field->clear();
    QTest::keyClicks(field, text);
}

} // namespace

// A store that takes secret keys and refuses passwords of proxies.
class TestProxyPassword final : public QObject
{
    Q_OBJECT
private:
    KeyringSession m_session;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_session.error().isEmpty(), qPrintable(m_session.error()));
        QVERIFY2(m_session.startStrangeStore(u"refuses-passwords"_s),
                 qPrintable(m_session.serviceLog()));
    }
    void cleanupTestCase() { QVERIFY(m_session.killService()); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void aRefusedPasswordIsNotCoveredBySaved()
    {
        TestServices services(m_folder.path());
        Ui::ProfilesWindow window(services.services());
        window.show();
        type(window, u"Name"_s, u"Behind a proxy"_s);
        named<QComboBox>(window, u"Environment"_s)->setCurrentText(u"Custom"_s);
        type(window, u"Gateway URL"_s, u"http://127.0.0.1:1"_s);
        type(window, u"Access key ID"_s, u"AKID0123456789ABCDEF"_s);
        type(window, u"Secret key"_s, u"made-up-secret-0001"_s);
        named<QComboBox>(window, u"Proxy"_s)->setCurrentText(u"Manual"_s);
        type(window, u"Proxy host"_s, u"127.0.0.1"_s);
        type(window, u"Proxy port"_s, u"3128"_s);
        type(window, u"Proxy user"_s, u"me"_s);
        type(window, u"Proxy password"_s, u"made-up-password"_s);
        QAbstractButton *const save = button(window, u"Save"_s);
        save->click();
        QVERIFY(!save->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), patience);
        QCOMPARE(services.book.profiles().size(), 1);
        const QUuid id = services.book.profiles().first().id;
        // The key was kept, and the password not: the window speaks of the one that was not.
        QCOMPARE(services.credentials.slotOf(id, SecretKind::SecretKey)->bytes(),
                 QByteArrayView("made-up-secret-0001"));
        QVERIFY(services.credentials.slotOf(id, SecretKind::ProxyPassword)->isEmpty());
        QVERIFY(says(window, refused));
        QVERIFY(!says(window, u"Saved."_s));

        // The same without a new key, where nothing but the password is on its way.
        type(window, u"Proxy password"_s, u"made-up-password"_s);
        QVERIFY(!says(window, refused)); // an edit takes the old word away
        save->click();
        QTRY_VERIFY_WITH_TIMEOUT(says(window, refused), patience);
        QVERIFY(!says(window, u"Saved."_s));
        QVERIFY(services.credentials.slotOf(id, SecretKind::ProxyPassword)->isEmpty());

        // It can be used all the same, from memory.
        QAbstractButton *const thisRun = button(window, u"Keep for this run only"_s);
        QVERIFY(thisRun->isVisible());
        thisRun->click();
        QCOMPARE(services.credentials.slotOf(id, SecretKind::ProxyPassword)->bytes(),
                 QByteArrayView("made-up-password"));
        QVERIFY(services.credentials.onlyThisRun(id, SecretKind::ProxyPassword));
        QVERIFY(!services.credentials.onlyThisRun(id, SecretKind::SecretKey));
        QVERIFY(says(window, u"Saved."_s));
        QVERIFY(!says(window, refused));
        QVERIFY(!thisRun->isVisible());
        QVERIFY(!services.fileOfProfiles().contains("made-up"));
    }

    // A profile that is not saved yet: key and password are in the form only.
    void aTestOfTheConnectionUsesWhatIsTyped_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("right") << u"made-up-password"_s << u"Passed"_s;
        QTest::newRow("wrong") << u"another"_s << u"Failed"_s;
    }

    void aTestOfTheConnectionUsesWhatIsTyped()
    {
        QFETCH(QString, password);
        QFETCH(QString, verdict);
        // Only the proxy knows where this is.
        const TestAuthority authority;
        FaultServer gateway(authority.issue("DNS:gateway.invalid"));
        gateway.play({{.answer = httpAnswer(200, sample("region-list.xml"))},
                      {.answer = httpAnswer(200, sample("server-list.xml"))}});
        ProxyProcess proxy({.login = "me:made-up-password", .upstream = gateway.port()});
        const QString caFile = m_folder.filePath(u"authority.pem"_s);
        QCOMPARE(replaceFile(caFile, authority.certificate().toPem()), QString());
        TestServices services(m_folder.path());
        Ui::ProfilesWindow window(services.services());
        window.show();
        button(window, u"Duplicate"_s)->click(); // the test before has left a profile
        type(window, u"Name"_s, u"Not saved"_s);
        named<QComboBox>(window, u"Environment"_s)->setCurrentText(u"Custom"_s);
        type(window, u"Gateway URL"_s, u"https://gateway.invalid"_s);
        type(window, u"Access key ID"_s, u"AKID0123456789ABCDEF"_s);
        type(window, u"Secret key"_s, u"made-up-secret-0001"_s);
        type(window, u"CA file"_s, caFile);
        named<QComboBox>(window, u"Proxy"_s)->setCurrentText(u"Manual"_s);
        type(window, u"Proxy host"_s, u"127.0.0.1"_s);
        type(window, u"Proxy port"_s, QString::number(proxy.port()));
        type(window, u"Proxy user"_s, u"me"_s);
        type(window, u"Proxy password"_s, password);
        button(window, u"Test connection"_s)->click();
        // Until it has ended the button stops it.
        QTRY_VERIFY_WITH_TIMEOUT(button(window, u"Test connection"_s), patience);

        auto *const steps = named<QListWidget>(window, u"Connection test"_s);
        QVERIFY(steps);
        QStringList told;
        for (int row = 0; row < steps->count(); ++row)
            told += steps->item(row)->text();
        const auto first = told.filter(QRegularExpression(u"^Proxy\\b"_s));
        QCOMPARE(first.size(), 1);
        QVERIFY2(first.first().contains(verdict), qPrintable(told.join(u'\n')));
        QCOMPARE(told.filter(u"Passed"_s).contains(told.last()), verdict == u"Passed"_s);
        QVERIFY(!told.join(u' ').contains(password));
        const int status = verdict == u"Passed"_s ? 200 : 407;
        const auto answered = [&proxy, status] {
            const auto seen = proxy.requests();
            return std::any_of(seen.begin(), seen.end(), [status](const ProxyRequest &one) {
                return one.status == status && one.credentials;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(answered(), patience);
        QCOMPARE(services.book.profiles().size(), 1); // nothing was saved
    }
};

QTEST_MAIN(TestProxyPassword)
#include "tst_proxypassword.moc"
