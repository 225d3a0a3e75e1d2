// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/keychain.h"

#include "tests/unit/profile/answers.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Profile;
using namespace Console::Test;

// No session bus at all: a program of its own, since a process looks for the bus once.
class TestKeychainAlone final : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray nowhere = m_folder.filePath(u"no-bus"_s).toUtf8();
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + nowhere);
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
        qputenv("HOME", m_folder.path().toUtf8());
        qunsetenv("DISPLAY");
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void noBus()
    {
        Keychain keychain;
        const auto read = std::make_shared<Answered>();
        const auto written = std::make_shared<Answered>();
        const auto removed = std::make_shared<Answered>();
        keychain.read(u"key"_s, this, noteSecret(read));
        keychain.write(u"key"_s, sharedSecret("nowhere"), this, note(written));
        keychain.remove(u"key"_s, this, note(removed));
        QTRY_COMPARE(removed->count, 1);
        QVERIFY(read->failedWith(Kind::NoService));
        QVERIFY(written->failedWith(Kind::NoService));
        QVERIFY(removed->failedWith(Kind::NoService));
        QVERIFY(!written->error->technical.isEmpty());
        QVERIFY(!written->error->technical.contains(u"nowhere"_s));
    }

    void backEndName()
    {
        Keychain keychain;
        QString name;
        keychain.backEndName(this, [&name](const QString &answer) { name = answer; });
        QTRY_COMPARE(name, u"Secret Service"_s);
    }
};

QTEST_GUILESS_MAIN(TestKeychainAlone)
#include "tst_keychainalone.moc"
