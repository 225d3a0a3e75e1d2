// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/jsonfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;

namespace {

constexpr int format = 3;
constexpr qint64 largest = 64;

bool put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestJsonFile final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileThatIsNotThereHoldsNothing()
    {
        const auto read = readJsonFile(m_folder.filePath(u"none"_s), format, largest);
        QVERIFY(read);
        QVERIFY(read.value().isEmpty());
    }

    void files_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("problem");
        QTest::newRow("good") << QByteArray(R"({"format": 3, "a": 1})") << QString();
        QTest::newRow("another format")
            << QByteArray(R"({"format": 4})") << u"format 4 is not known"_s;
        QTest::newRow("no format") << QByteArray("{}") << u"format 0 is not known"_s;
        QTest::newRow("no object") << QByteArray("[]") << u"format 0 is not known"_s;
        QTest::newRow("cut off") << QByteArray(R"({"format": 3, )") << u"unterminated object"_s;
        QTest::newRow("empty") << QByteArray() << u"illegal value"_s;
        QTest::newRow("too large") << QByteArray(65, ' ') << u"65 bytes are too many"_s;
    }
    void files()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, problem);
        const QString path = m_folder.filePath(u"file"_s);
        QVERIFY(put(path, content));
        const auto read = readJsonFile(path, format, largest);
        QCOMPARE(read.hasValue(), problem.isEmpty());
        if (read)
            QCOMPARE(read.value().value("a"_L1).toInt(), 1);
        else
            QCOMPARE(read.error(), problem);
    }

    void aFolderIsNoFile() { QVERIFY(!readJsonFile(m_folder.path(), format, largest)); }

    void whatWasKeptAsideStays()
    {
        const QString path = m_folder.filePath(u"kept"_s);
        QVERIFY(put(path, "first"));
        QCOMPARE(keepAside(path), path + u".damaged-1"_s);
        QVERIFY(put(path, "second"));
        QCOMPARE(keepAside(path), path + u".damaged-2"_s);
        QCOMPARE(contentOf(path + u".damaged-1"_s), QByteArray("first"));
        QCOMPARE(contentOf(path + u".damaged-2"_s), QByteArray("second"));
        QCOMPARE(keepAside(m_folder.filePath(u"none"_s)), QString());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestJsonFile)
#include "tst_jsonfile.moc"
