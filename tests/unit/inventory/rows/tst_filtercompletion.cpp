// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/rows/filtercompletion.h"

#include "app/inventory/store/serverstore.h"
#include "tests/support/serverrows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Inventory;
using Field = FilterTerm::Field;

namespace {

QStringList termsOf(const QList<FilterChoice> &choices)
{
    QStringList terms;
    for (const FilterChoice &choice : choices)
        terms += choice.term;
    return terms;
}

} // namespace

class TestFilterCompletion final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // | is the cursor.
    void places_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place"); // from+length field operator value
        QTest::newRow("nothing") << u"|"_s << u"0+0   "_s;
        QTest::newRow("a word") << u"we|"_s << u"0+2 we  "_s;
        QTest::newRow("between words") << u"web |"_s << u"4+0   "_s;
        QTest::newRow("before a word") << u"web |db"_s << u"4+0   "_s;
        QTest::newRow("a field") << u"web status:|"_s << u"4+7 status : "_s;
        QTest::newRow("a value") << u"status:ru|"_s << u"0+9 status : ru"_s;
        QTest::newRow("in the middle") << u"sta|tus:run web"_s << u"0+10 sta  "_s;
        QTest::newRow("two signs") << u"memory>=1|"_s << u"0+9 memory >= 1"_s;
        QTest::newRow("one sign") << u"uptime>|"_s << u"0+7 uptime > "_s;
        QTest::newRow("not") << u"-zone:K|"_s << u"0+7 -zone : K"_s;
        QTest::newRow("in quotes") << u"vpc:\"my v|"_s << u"0+9 vpc : my v"_s;
        QTest::newRow("quoted") << u"\"http://|"_s << u"0+8 \"http://  "_s;
    }
    void places()
    {
        QFETCH(QString, text);
        QFETCH(const QString, place);
        const int cursor = int(text.indexOf(u'|'));
        text.remove(cursor, 1);
        const FilterPlace found = filterPlaceAt(text, cursor);
        QCOMPARE(
            u"%1+%2 %3%4 %5 %6"_s.arg(found.from)
                .arg(found.length)
                .arg(found.isNot ? u"-"_s : QString(), found.field, found.relation, found.value),
            place);
    }

    void fields()
    {
        const auto typed = [](const QString &text) {
            return termsOf(fieldChoices(filterPlaceAt(text, int(text.size()))));
        };
        QCOMPARE(typed(u"ST"_s), QStringList({u"status:"_s}));
        QCOMPARE(typed(u"-me"_s), QStringList({u"-memory>="_s}));
        QCOMPARE(typed(u"web"_s), QStringList());
        QCOMPARE(typed(u"status:"_s), QStringList());
        QCOMPARE(typed({}).size(), filterFieldNames().size());
    }

    // Whatever is offered is a term that works.
    void everyChoiceIsATerm()
    {
        const SystemClock clock;
        ServerStore store(clock);
        store.addProfile({}, u"Prod KR"_s);
        Inventory::ServerRow row = Test::serverRow(u"1"_s, u"a"_s);
        row.server.memoryBytes = 16LL << 30U;
        row.server.cpuCount = 4;
        store.setRows(0, {row});
        for (const FilterChoice &field : fieldChoices({})) {
            const QString text = field.term;
            const QStringList values = filterValuesIn(store.view(), field.field);
            for (const FilterChoice &choice :
                 valueChoices(filterPlaceAt(text, int(text.size())), values)) {
                const auto terms = filterTermsFromText(choice.term);
                QCOMPARE(terms.size(), std::size_t(1));
                QVERIFY2(terms.front().problem == FilterTerm::Problem::None,
                         qPrintable(choice.term));
                QCOMPARE(terms.front().field, field.field);
            }
        }
    }

    void values()
    {
        const SystemClock clock;
        ServerStore store(clock);
        store.addProfile({}, {});
        QList<Inventory::ServerRow> rows;
        for (const auto *const zone :
             {"KR-1", "KR-2", "KR-2", "a \"strange\" one", "my zone", "SGN-4"}) {
            rows += Test::serverRow(QString::number(rows.size() + 1), u"x"_s);
            rows.last().server.zone = QString::fromLatin1(zone);
            rows.last().server.memoryBytes = rows.size() * (2LL << 30U);
        }
        store.setRows(0, rows);
        const QStringList zones = filterValuesIn(store.view(), Field::Zone);
        QCOMPARE(zones.size(), 5);
        QCOMPARE(zones.first(), u"KR-2"_s); // most have it
        const auto typed = [](const QString &text, const QStringList &values) {
            return termsOf(valueChoices(filterPlaceAt(text, int(text.size())), values));
        };
        QCOMPARE(typed(u"zone:k"_s, zones), QStringList({u"zone:KR-2"_s, u"zone:KR-1"_s}));
        QCOMPARE(typed(u"-zone:1"_s, zones), QStringList({u"-zone:KR-1"_s}));
        QCOMPARE(typed(u"zone:my"_s, zones), QStringList({u"zone:\"my zone\""_s}));
        QCOMPARE(typed(u"zone:\"my "_s, zones), QStringList({u"zone:\"my zone\""_s}));
        QCOMPARE(typed(u"staus:r"_s, zones), QStringList());
        QVERIFY(filterValuesIn(store.view(), Field::Status).contains(u"run"_s));
        QCOMPARE(filterValuesIn(store.view(), Field::Memory).first(), u"2GiB"_s);
        QCOMPARE(filterValuesIn(store.view(), Field::Name), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestFilterCompletion)
#include "tst_filtercompletion.moc"
