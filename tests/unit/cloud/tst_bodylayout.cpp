// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/bodylayout.h"

#include <QDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace Console;

namespace {

// What a body says, with the blanks at the edges of its texts gone.
QStringList said(const QByteArray &body)
{
    QStringList all;
    QXmlStreamReader xml(body);
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            all += u"<"_s + xml.name().toString();
            break;
        case QXmlStreamReader::EndElement:
            all += u">"_s + xml.name().toString();
            break;
        case QXmlStreamReader::Characters:
            if (const auto text = xml.text().trimmed(); !text.isEmpty())
                all += text.toString();
            break;
        default:
            break;
        }
    }
    return all << xml.errorString();
}

} // namespace

class TestBodyLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesSayTheSame_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QDir samples(QStringLiteral(TEST_DATA "/samples"));
        const QStringList names = samples.entryList({u"*.xml"_s}, QDir::Files);
        QVERIFY(names.size() > 10);
        for (const QString &name : names) {
            QFile file(samples.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(name)) << file.readAll();
        }
    }
    void samplesSayTheSame()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(said(Cloud::withoutLayout(body)), said(body));
    }

    void takesAwayWhatStandsBetweenTags()
    {
        QByteArray text =
            Cloud::withoutLayout("<a>\n  <b> x y </b>\r\n\t<c>1 &lt; 2 &gt; 0</c>\n</a>\n");
        QCOMPARE(QByteArray(text).replace("<a>" + QByteArray(300, ' '), "<a>"),
                 "<a><b> x y </b><c>1 &lt; 2 &gt; 0</c></a>\n");
    }

    void leavesWhatMightMeanSomethingElse_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a CDATA section") << QByteArray("<a><![CDATA[>  <]]></a>");
        QTest::newRow("UTF-16") << QByteArray("<\0a\0>\0 \0<\0", 10);
        QTest::newRow("UTF-16 with its mark") << QByteArray("\xff\xfe<\0a\0\x3e\x20<\0", 10);
        QTest::newRow("no XML") << QByteArray("Bad gateway: -> <none>");
    }
    void leavesWhatMightMeanSomethingElse()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(Cloud::withoutLayout(body), body);
    }

    void brokenStaysBroken_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body :
             {"<", "<a", "<a>", "<a>\n <b>", "<a>> <b", "<a x=\"> <\"/>", "<a></b>"})
            QTest::newRow(body) << QByteArray(body);
    }
    void brokenStaysBroken()
    {
        QFETCH(QByteArray, body);
        QXmlStreamReader xml(Cloud::withoutLayout(body));
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY(xml.hasError());
    }
};

QTEST_APPLESS_MAIN(TestBodyLayout)
#include "tst_bodylayout.moc"
