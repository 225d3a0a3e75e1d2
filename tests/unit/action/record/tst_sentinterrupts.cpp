// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/record/sentinterrupts.h"

#include "app/action/record/interruptrecord.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Action;
using Journal::Entry;
using Journal::Kind;
using Store = Console::Journal::Journal;

namespace {

const QDateTime at({2026, 11, 1}, {3, 0, 0}, Qt::UTC);
const QString gateway = u"https://ncloud.apigw.gov-ntruss.com"_s;

Entry entryOf(const QUuid &action, Kind kind, const QJsonObject &facts)
{
    return {.action = action, .run = QUuid::createUuid(), .kind = kind, .at = at, .facts = facts};
}

Entry intention(const QUuid &action, const QString &number = u"101"_s)
{
    return entryOf(action, Kind::Intention,
                   {{u"gateway"_s, gateway},
                    {u"server"_s, QJsonObject{{u"number"_s, number}, {u"region"_s, u"KR"_s}}}});
}

Entry outcome(const QUuid &action, Outcome word)
{
    return entryOf(action, Kind::Outcome, {{u"outcome"_s, outcomeText(word)}});
}

Entry judged(const QUuid &action, Judgement judgement)
{
    return entryOf(
        action, Kind::Resolution,
        resolutionFacts({.judgement = judgement, .evidence = u"seen"_s, .by = u"kim"_s}));
}

// Appended when this returns.
void write(Store &journal, const QList<Entry> &entries)
{
    qsizetype written = 0;
    for (const Entry &entry : entries)
        journal.append(entry, &journal, [&written](const auto &one) { written += one ? 1 : 0; });
    QTRY_COMPARE_WITH_TIMEOUT(written, entries.size(), 60'000);
}

} // namespace

class TestSentInterrupts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatCounts_data()
    {
        QTest::addColumn<QList<Entry>>("later");
        QTest::addColumn<bool>("counts");
        const QUuid id = QUuid::createUuid();
        const Entry unknown = outcome(id, Outcome::Unknown);
        QTest::newRow("no outcome") << QList<Entry>{} << true;
        QTest::newRow("accepted") << QList{outcome(id, Outcome::Accepted)} << true;
        QTest::newRow("unknown") << QList{unknown} << true;
        QTest::newRow("refused") << QList{outcome(id, Outcome::Refused)} << false;
        QTest::newRow("not sent") << QList{outcome(id, Outcome::NotSent)} << false;
        QTest::newRow("a later outcome changes nothing")
            << QList{unknown, outcome(id, Outcome::Refused)} << true;
        QTest::newRow("judged to have arrived")
            << QList{unknown, judged(id, Judgement::Arrived)} << true;
        QTest::newRow("judged not to have arrived")
            << QList{unknown, judged(id, Judgement::DidNotArrive)} << false;
        QTest::newRow("judged anew") << QList{unknown, judged(id, Judgement::DidNotArrive),
                                              judged(id, Judgement::CannotBeTold)}
                                     << true;
    }
    void whatCounts()
    {
        QFETCH(const QList<Entry>, later);
        QFETCH(const bool, counts);
        const QUuid id = later.isEmpty() ? QUuid::createUuid() : later.first().action;
        const QTemporaryDir folder;
        Store journal(folder.filePath(u"journal.sqlite"_s));
        write(journal, QList{intention(id)} + later);
        const SentInterrupts sent(journal);
        const QSignalSpy changed(&sent, &SentInterrupts::changed);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(sent.list().size(), counts ? 1 : 0);
        if (!counts)
            return;
        QCOMPARE(sent.list().first().gateway, gateway);
        QCOMPARE(sent.list().first().server.number.text(), u"101"_s);
        QCOMPARE(sent.list().first().server.region.text(), u"KR"_s);
        QCOMPARE(sent.list().first().atMs, at.toMSecsSinceEpoch());
    }

    void aLongJournalIsToldOnce()
    {
        constexpr int many = 450;
        const QTemporaryDir folder;
        Store journal(folder.filePath(u"journal.sqlite"_s));
        QList<Entry> entries;
        for (int i = 0; i < many; ++i)
            entries.append(intention(QUuid::createUuid(), QString::number(1000 + i)));
        write(journal, entries);
        const SentInterrupts sent(journal);
        const QSignalSpy changed(&sent, &SentInterrupts::changed);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(sent.list().size(), many);

        // What comes later is heard of, and told if it makes a difference.
        const QUuid id = QUuid::createUuid();
        write(journal, {intention(id), outcome(id, Outcome::Accepted)});
        QTRY_COMPARE(sent.list().size(), many + 1);
    }
};

QTEST_GUILESS_MAIN(TestSentInterrupts)
#include "tst_sentinterrupts.moc"
