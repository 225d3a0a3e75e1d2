// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/cafile.h"

#include <QFile>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Cloud;

namespace {

// Two certificates of test authorities whose keys nobody has kept.
constexpr auto first = R"(-----BEGIN CERTIFICATE-----
MIIBUzCCAQWgAwIBAgIUeFsPL0kTDuVwNNO0j+SUpUvjpowwBQYDK2VwMB4xHDAa
BgNVBAMME0V4YW1wbGUgYXV0aG9yaXR5IDEwIBcNMjYxMTI0MTUxOTMxWhgPMjEy
NjEwMzExNTE5MzFaMB4xHDAaBgNVBAMME0V4YW1wbGUgYXV0aG9yaXR5IDEwKjAF
BgMrZXADIQCLYo8rnRt4IFeK+tKsG66RlFz8QJLlbMKPyH3WXFpvG6NTMFEwHQYD
VR0OBBYEFDhvGr3Z+A8SUn9XeeIbRZcZb4gTMB8GA1UdIwQYMBaAFDhvGr3Z+A8S
Un9XeeIbRZcZb4gTMA8GA1UdEwEB/wQFMAMBAf8wBQYDK2VwA0EA74bu9+LRsyYZ
EQqoXuHO0yHO0p9BaB7OrSlvjqtoBoUvAWwiABdxQbibCX6kZFSZbzSvDlY8zSrT
PTt9gU4PCw==
-----END CERTIFICATE-----
)";
constexpr auto second = R"(-----BEGIN CERTIFICATE-----
MIIBUzCCAQWgAwIBAgIUJ3yLH15CRXeZWjL7nUnyVcC3eqcwBQYDK2VwMB4xHDAa
BgNVBAMME0V4YW1wbGUgYXV0aG9yaXR5IDIwIBcNMjYxMTI0MTUxOTMxWhgPMjEy
NjEwMzExNTE5MzFaMB4xHDAaBgNVBAMME0V4YW1wbGUgYXV0aG9yaXR5IDIwKjAF
BgMrZXADIQD7DPTiL7XQMQXEPe/O14W6RO5PtBBUd5xjv9+As6ZfmaNTMFEwHQYD
VR0OBBYEFHsLLLKh6AhPk8svyfSS+XTRIfgXMB8GA1UdIwQYMBaAFHsLLLKh6AhP
k8svyfSS+XTRIfgXMA8GA1UdEwEB/wQFMAMBAf8wBQYDK2VwA0EAldrjlKG2b3pK
/Hc6vrMKJ/Gj39kOvEuoSNk8xy4Bcks16ah729j1zSc7+munhCyV4gdq8jZppVcE
+KPX5T7zDQ==
-----END CERTIFICATE-----
)";

constexpr qsizetype mebibyte = 1024LL * 1024;

qsizetype sizeOf(const char *text) { return QByteArrayView(text).size(); }

// An element of ASN.1 in DER.
QByteArray der(char tag, const QByteArray &content)
{
    QByteArray length(1, char(content.size()));
    if (content.size() >= 0x80)
        length = QByteArray("\x82") + char(content.size() >> 8) + char(content.size() & 0xFF);
    return tag + length + content;
}

QByteArray pkcs7(const QByteArray &certificates)
{
    const QByteArray data("\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x01", 11);
    const QByteArray signedData("\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x02", 11);
    const QByteArray inner = QByteArray("\x02\x01\x01", 3) + der('\x31', {}) + der('\x30', data)
        + (certificates.isEmpty() ? QByteArray() : der('\xA0', certificates)) + der('\x31', {});
    return der('\x30', signedData + der('\xA0', der('\x30', inner)));
}

QByteArray pkcs7()
{
    return pkcs7(QSslCertificate(first).toDer() + QSslCertificate(second).toDer());
}

QByteArray cut(QByteArray pem)
{
    pem.remove(pem.size() / 2, 40);
    return pem;
}

} // namespace

// A CA file is taken as a whole, or refused with the reason.
class TestCaFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isTaken_data();
    void isTaken();
    void isRefused_data();
    void isRefused();
    void isRefusedUnread();

private:
    QString write(const QByteArray &text) const
    {
        QFile file(m_folder.filePath(u"ca.pem"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the file");
        return file.fileName();
    }

    const QTemporaryDir m_folder;
};

void TestCaFile::isTaken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("names");
    const QStringList both{u"Example authority 1"_s, u"Example authority 2"_s};
    QTest::newRow("one") << QByteArray(first) << QStringList{both.constFirst()};
    QTest::newRow("two in their order") << QByteArray(first) + second << both;
    QTest::newRow("with words around them") << "Our authorities\n\n# the old one\n"
            + QByteArray(first) + "\n# the new one\n" + second
            + "end\n" << both;
    QTest::newRow("with line ends of another system")
        << QByteArray(QByteArray(first) + second).replace("\n", "\r\n") << both;
    QTest::newRow("DER") << QSslCertificate(first).toDer() << QStringList{both.constFirst()};
    QTest::newRow("PKCS#7, as .p7b") << pkcs7() << both;
    QTest::newRow("PKCS#7 in PEM form") << "-----BEGIN PKCS7-----\n" + pkcs7().toBase64()
            + "\n-----END PKCS7-----\n" << both;
    QTest::newRow("almost 1 MiB") << QByteArray(mebibyte - sizeOf(first) - 1, '\n') + '\n' + first
                                  << QStringList{both.constFirst()};
}

void TestCaFile::isTaken()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, names);
    const auto read = certificatesFromFile(write(text));
    QVERIFY(read);
    QStringList found;
    for (const QSslCertificate &one : read.value())
        found.append(one.subjectDisplayName());
    QCOMPARE(found, names);
}

void TestCaFile::isRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<CaFileError>("error");
    QTest::newRow("empty") << QByteArray() << CaFileError::NoCertificate;
    QTest::newRow("no PEM") << QByteArray("hello\n\0\xff world", 15) << CaFileError::NoCertificate;
    QTest::newRow("a key") << QByteArray("-----BEGIN PRIVATE KEY-----\nMC4CAQAw\n"
                                         "-----END PRIVATE KEY-----\n")
                           << CaFileError::NoCertificate;
    QTest::newRow("a cut DER") << QSslCertificate(first).toDer().chopped(5) << CaFileError::Damaged;
    QTest::newRow("a cut PKCS#7") << pkcs7().chopped(400) << CaFileError::Damaged;
    QTest::newRow("a PKCS#7 without certificates") << pkcs7({}) << CaFileError::NoCertificate;
    QTest::newRow("a PKCS#7 with half a certificate")
        << pkcs7(der('\x30', QSslCertificate(first).toDer().mid(4, 100))) << CaFileError::Damaged;
    QTest::newRow("a PKCS#7 in PEM form without its end")
        << "-----BEGIN PKCS7-----\n" + pkcs7().toBase64() << CaFileError::Damaged;
    QTest::newRow("the middle is missing") << cut(first) << CaFileError::Damaged;
    QTest::newRow("the end is missing") << QByteArray(first).chopped(60) << CaFileError::Damaged;
    QTest::newRow("one of two is damaged")
        << QByteArray(first) + cut(second) << CaFileError::Damaged;
    QTest::newRow("a byte over 1 MiB")
        << QByteArray(first) + QByteArray(mebibyte + 1 - sizeOf(first), '\n')
        << CaFileError::TooLarge;
}

void TestCaFile::isRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(CaFileError, error);
    const auto read = certificatesFromFile(write(text));
    QVERIFY(!read);
    QCOMPARE(read.error(), error);
}

void TestCaFile::isRefusedUnread()
{
    const auto errorOf = [](const QString &path) {
        const auto read = certificatesFromFile(path);
        return read ? std::nullopt : std::optional(read.error());
    };
    QCOMPARE(errorOf({}), CaFileError::Unreadable);
    QCOMPARE(errorOf(m_folder.filePath(u"missing.pem"_s)), CaFileError::Unreadable);
    QCOMPARE(errorOf(m_folder.path()), CaFileError::NotAFile);
    const QString pipe = m_folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(errorOf(pipe), CaFileError::NotAFile); // opening it would never return
    QCOMPARE(errorOf(u"/dev/zero"_s), CaFileError::NotAFile);
    const QString closed = write(first);
    QVERIFY(QFile::setPermissions(closed, {}));
    if (geteuid() != 0) // who may read everything
        QCOMPARE(errorOf(closed), CaFileError::Unreadable);
    QVERIFY(QFile::remove(closed));
}

QTEST_GUILESS_MAIN(TestCaFile)
#include "tst_cafile.moc"
