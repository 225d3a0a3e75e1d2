// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/contrast.h"
#include "ui/widgets/meaning.h"
#include "ui/widgets/profilecolour.h"
#include "ui/widgets/stateicon.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPalette>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Ui;

namespace {

constexpr double forText = 4.5;

const QList<Meaning> allMeanings{Meaning::Danger,      Meaning::Warning, Meaning::Success,
                                 Meaning::Information, Meaning::Unknown, Meaning::Muted};

void useScheme(ColourScheme scheme)
{
    // The opposite first: what is already so is left alone.
    applyColourScheme(scheme == ColourScheme::Dark ? ColourScheme::Light : ColourScheme::Dark);
    applyColourScheme(scheme);
}

} // namespace

class TestMeaning final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanupTestCase() { applyColourScheme(ColourScheme::Light); }

    void everyColourIsReadable_data()
    {
        QTest::addColumn<ColourScheme>("scheme");
        QTest::newRow("light") << ColourScheme::Light;
        QTest::newRow("dark") << ColourScheme::Dark;
    }
    void everyColourIsReadable()
    {
        QFETCH(const ColourScheme, scheme);
        useScheme(scheme);
        const QPalette palette = QApplication::palette();
        QCOMPARE(isDark(palette), scheme == ColourScheme::Dark);
        QList<QRgb> seen;
        for (const Meaning meaning : allMeanings) {
            const QColor colour = colourOf(meaning, palette);
            const QColor tint = tintOf(meaning, palette);
            QVERIFY(!seen.contains(colour.rgb()));
            seen << colour.rgb();
            for (const auto role :
                 {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::ToolTipBase})
                QVERIFY2(contrast(colour, palette.color(role)) >= forText,
                         qPrintable(u"%1 on %2"_s.arg(colour.name(), palette.color(role).name())));
            QVERIFY2(contrast(colour, tint) >= forText, qPrintable(colour.name()));
            QVERIFY(contrast(palette.color(QPalette::WindowText), tint) >= forText);
            QVERIFY(tint != palette.color(QPalette::Window));
        }
    }

    void statesAndVerdictsUseThem()
    {
        const QPalette palette = QApplication::palette();
        QCOMPARE(stateColour(State::Running, palette), colourOf(Meaning::Success, palette));
        QCOMPARE(stateColour(State::Busy, palette), colourOf(Meaning::Information, palette));
        QCOMPARE(stateColour(State::Off, palette), colourOf(Meaning::Muted, palette));
        QCOMPARE(stateColour(State::Failed, palette), colourOf(Meaning::Danger, palette));
        QCOMPARE(stateColour(State::Unknown, palette), colourOf(Meaning::Unknown, palette));
        QCOMPARE(verdictColour(Action::Verdict::Warn, palette),
                 colourOf(Meaning::Warning, palette));
    }

    // The band of a profile has white text in light and in dark windows.
    void whiteIsReadableOnEveryProfilesColour()
    {
        for (const Profile::Colour colour : allColours())
            QVERIFY2(contrast(Qt::white, shade(colour)) >= forText,
                     qPrintable(shade(colour).name()));
        QVERIFY(contrast(Qt::white, shadeOfMany()) >= forText);
    }
};

QTEST_MAIN(TestMeaning)
#include "tst_meaning.moc"
