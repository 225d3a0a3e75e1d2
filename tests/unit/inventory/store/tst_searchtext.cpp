// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/store/searchtext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Console::Inventory;

class TestSearchText final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // First and last byte are compared for sixteen places at once.
    void everyCandidateOfABlockIsCompared()
    {
        const std::string needle = "a-b";
        for (std::size_t before = 0; before < 12; ++before) {
            std::string text;
            for (std::size_t i = 0; i < before; ++i)
                text += "a+b"; // fits at both ends
            text += needle;
            for (const char *behind : {"", "c", "a+b", "cccccccccccccccccccccccccccccccc"})
                QVERIFY2(contains(text + behind, needle), (text + behind).c_str());
            QVERIFY(!contains(std::string(text).replace(text.size() - 2, 1, "+"), needle));
        }
    }

    void itFindsWhatASlowSearchFinds()
    {
        QRandomGenerator random(20261130);
        const auto made = [&random](int longest) {
            std::string text;
            for (int left = random.bounded(longest); left >= 0; --left)
                text.push_back(char('a' + random.bounded(2)));
            return text;
        };
        int found = 0;
        constexpr int rounds = 50'000;
        for (int i = 0; i < rounds; ++i) {
            const std::string text = made(60);
            const std::string needle = made(9);
            const bool expected = text.find(needle) != std::string::npos;
            QVERIFY2(contains(text, needle) == expected, (text + ' ' + needle).c_str());
            found += expected ? 1 : 0;
        }
        QVERIFY(found > rounds / 5 && found < rounds * 4 / 5);
    }
};

QTEST_APPLESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
