// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/columnwidths.h"
#include "ui/shell/languages.h"
#include "ui/words/words.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTableView>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Ui;

namespace {

QStringList contextMenuOf(QLineEdit &field)
{
    const std::unique_ptr<QMenu> menu(field.createStandardContextMenu());
    QStringList texts;
    const auto actions = menu->actions();
    for (const QAction *const action : actions)
        texts += action->text().section(u'\t', 0, 0);
    return texts;
}

} // namespace

class TestLanguages final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &code : {u"ko"_s, u"ja"_s}) {
            const QString file = QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_"_s
                + code + u".qm"_s;
            QVERIFY2(QFileInfo::exists(file),
                     qPrintable(file + u" is missing (package qt6-translations-l10n)"_s));
        }
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theWordsOfQtsOwnMenusFollow()
    {
        Languages languages;
        QLineEdit field;
        languages.use(u"ko"_s);
        QVERIFY(contextMenuOf(field).contains(u"복사(&C)"_s));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"취소"_s);
        languages.use(u"ja"_s);
        QVERIFY(contextMenuOf(field).contains(u"コピー(&C)"_s));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"キャンセル"_s);
        languages.use(u"en"_s);
        QVERIFY(contextMenuOf(field).contains(u"&Copy"_s));
    }

    void anUnknownStatusIsNotCut()
    {
        Languages languages;
        const QTableView table;
        for (const QString &code : {u"en"_s, u"ko"_s, u"ja"_s}) {
            languages.use(code);
            const QString word = statusWord(u"NEWST"_s);
            QVERIFY(word.contains(u"NEWST"_s));
            QVERIFY2(standardColumnWidth(Inventory::ServerColumn::Status, table)
                         > table.fontMetrics().horizontalAdvance(word),
                     qPrintable(word));
        }
        languages.use(u"en"_s);
    }

    // They are kept in the journal and the log, and a dead proxy is known by its words only.
    void errorsStayEnglish()
    {
        Languages languages;
        languages.use(u"ja"_s);
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, 1); // where nobody listens
        QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
        QCOMPARE(socket.errorString(), u"Connection refused"_s);
        QCOMPARE(QCoreApplication::translate("QIODevice", "Unknown error"), u"Unknown error"_s);
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
