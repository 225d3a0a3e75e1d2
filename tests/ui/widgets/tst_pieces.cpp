// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/contrast.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttonkeys.h"
#include "ui/widgets/cardbutton.h"
#include "ui/widgets/filledbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/steplist.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrappedlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPalette>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Console::Ui;

namespace {

QString nameOf(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
}

QLabel &labelOf(const QWidget &widget, const QString &objectName)
{
    return *widget.findChild<QLabel *>(objectName);
}

// The strongest contrast to a colour, away from the edges.
double strongest(const QImage &image, const QColor &against)
{
    double most = 1;
    for (int y = image.height() / 4; y < image.height() * 3 / 4; ++y) {
        for (int x = image.width() / 4; x < image.width() * 3 / 4; ++x)
            most = std::max(most, contrast(image.pixelColor(x, y), against));
    }
    return most;
}

} // namespace

class TestPieces final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not)"_s));
        applyColourScheme(ColourScheme::Light);
    }
    void cleanupTestCase() { applyColourScheme(ColourScheme::Light); }

    void aSentenceWithAMeaningHasItsIcon()
    {
        const auto widthBeforeText = [](const QImage &image) {
            for (int x = 0; x < image.width(); ++x) {
                for (int y = 0; y < image.height(); ++y) {
                    if (image.pixelColor(x, y) != image.pixelColor(image.width() - 1, 0))
                        return x;
                }
            }
            return image.width();
        };
        for (const bool brokenWords : {false, true}) {
            WrappedLabel label;
            label.setText(brokenWords ? u"w"_s.repeated(200) : u"What is wrong here."_s);
            label.resize(300, 120);
            const QImage plain = label.grab().toImage();
            const int height = label.heightForWidth(60);
            label.setMeaning(Meaning::Warning);
            QCOMPARE(label.accessibleDescription(), u"Warning"_s);
            const QImage marked = label.grab().toImage();
            const int room = label.indent();
            QVERIFY(room > label.fontMetrics().height());
            // The icon where the text began, the text after it.
            QVERIFY(widthBeforeText(marked.copy(0, 0, room, marked.height())) < room / 2);
            QVERIFY(widthBeforeText(marked.copy(room, 0, marked.width() - room, marked.height()))
                    <= widthBeforeText(plain) + 1);
            QVERIFY(label.heightForWidth(60) > height); // less room for the text
            label.setMeaning(std::nullopt);
            QCOMPARE(label.grab().toImage(), plain);
            QVERIFY(label.accessibleDescription().isEmpty());
        }
    }

    void aBannerSaysOneThingAndOffersOne()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *banner = new Banner(&window);
        layout->addWidget(banner);
        window.show();
        QVERIFY(banner->isHidden());
        banner->say(Meaning::Warning, u"The outcome is <b>unknown</b>."_s, u"Show"_s);
        QVERIFY(banner->isVisible());
        QCOMPARE(nameOf(*banner), u"The outcome is <b>unknown</b>."_s);
        const QLabel &sentence = labelOf(*banner, u"bannerSentence"_s);
        QCOMPARE(sentence.text(), u"The outcome is <b>unknown</b>."_s);
        QCOMPARE(sentence.textFormat(), Qt::PlainText);
        QCOMPARE(nameOf(*banner->findChild<IconLabel *>()), u"Warning"_s);
        const QSignalSpy asked(banner, &Banner::actionRequested);
        auto *const button = banner->findChild<QPushButton *>();
        QCOMPARE(nameOf(*button), u"Show"_s);
        button->click();
        QCOMPARE(asked.count(), 1);

        banner->say(Meaning::Success, u"Rebooted."_s);
        QVERIFY(button->isHidden());
        QCOMPARE(nameOf(*banner->findChild<IconLabel *>()), u"Success"_s);
        banner->clear();
        QVERIFY(banner->isHidden());
    }

    void aCardHasTheColourOfItsMeaning()
    {
        for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
            applyColourScheme(scheme);
            Card card;
            card.resize(80, 40);
            const QPalette palette = QApplication::palette();
            const auto at = [&card](int x) {
                return card.grab().toImage().pixelColor(x, 20);
            };
            QCOMPARE(at(40), palette.color(QPalette::Base));
            card.setMeaning(Meaning::Danger);
            QCOMPARE(at(40), tintOf(Meaning::Danger, palette));
            QCOMPARE(at(2), colourOf(Meaning::Danger, palette));
            card.setMeaning({});
            QCOMPARE(at(40), palette.color(QPalette::Base));
        }
    }

    void aFilledButtonIsReadable_data()
    {
        QTest::addColumn<ColourScheme>("scheme");
        QTest::addColumn<Meaning>("meaning");
        QTest::newRow("danger, light") << ColourScheme::Light << Meaning::Danger;
        QTest::newRow("danger, dark") << ColourScheme::Dark << Meaning::Danger;
        QTest::newRow("main action, light") << ColourScheme::Light << Meaning::Information;
        QTest::newRow("main action, dark") << ColourScheme::Dark << Meaning::Information;
    }
    void aFilledButtonIsReadable()
    {
        QFETCH(const ColourScheme, scheme);
        QFETCH(const Meaning, meaning);
        applyColourScheme(scheme);
        FilledButton button(meaning);
        button.setText(u"Send interrupt"_s);
        button.showIcon(Icon::Interrupt);
        button.resize(button.sizeHint());
        QCOMPARE(nameOf(button), u"Send interrupt"_s);
        const QColor ground = colourOf(meaning, QApplication::palette());
        const auto groundNow = [&button] {
            return button.grab().toImage().pixelColor(button.width() / 2, 3);
        };
        QCOMPARE(groundNow().rgb(), ground.rgb());
        QVERIFY(strongest(button.grab().toImage(), ground) >= 4.5);
        button.setDown(true);
        QVERIFY(groundNow() != ground);
        QVERIFY(strongest(button.grab().toImage(), groundNow()) >= 4.5);
        button.setDown(false);
        button.setEnabled(false); // then like every other
        QVERIFY(groundNow() != ground);
        QPushButton plain(button.text());
        plain.setIcon(icon(Icon::Interrupt));
        plain.setEnabled(false);
        plain.resize(button.size());
        QCOMPARE(button.grab().toImage(), plain.grab().toImage());
    }

    void buttonsGetLettersOfTheirOwn_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QString>("taken");
        QTest::addColumn<QStringList>("marked");
        const auto row = [](const char *name, const QStringList &texts, const QString &taken,
                            const QStringList &marked) {
            QTest::newRow(name) << texts << taken << marked;
        };
        row("first letters", {u"Save"_s, u"Close"_s}, {}, {u"&Save"_s, u"&Close"_s});
        row("a second word before the middle of the first", {u"Copy rows"_s, u"Copy"_s}, u"C"_s,
            {u"Copy &rows"_s, u"C&opy"_s});
        row("an own letter stays and is not given again", {u"Save"_s, u"&Send"_s}, {},
            {u"S&ave"_s, u"&Send"_s});
        row("no letter of it is free", {u"No"_s}, u"NO"_s, {u"No"_s});
        row("no Latin letter", {u"닫기"_s, u"저장…"_s}, {}, {u"닫기(&A)"_s, u"저장(&B)…"_s});
    }
    void buttonsGetLettersOfTheirOwn()
    {
        QFETCH(const QStringList, texts);
        QFETCH(const QString, taken);
        QTEST(withAccessKeys(texts, taken), "marked");
    }

    void aButtonsNewTextGetsALetter()
    {
        const ButtonKeys keys(nullptr);
        QWidget window;
        auto *const layout = new QVBoxLayout(&window);
        auto *const one = new QPushButton(u"Close"_s, &window);
        auto *const other = new QPushButton(u"Copy"_s, &window);
        auto *const danger = new FilledButton(Meaning::Danger, &window);
        danger->setText(u"Send"_s);
        layout->addWidget(one);
        layout->addWidget(other);
        layout->addWidget(danger);
        window.show();
        QCOMPARE(danger->text(), u"Send"_s); // pressed on purpose only
        QCOMPARE(one->text(), u"&Close"_s);
        QCOMPARE(other->text(), u"C&opy"_s);
        one->setText(u"닫기"_s);
        QTRY_COMPARE(one->text(), u"닫기(&A)"_s);
        QCOMPARE(nameOf(*one), u"닫기"_s);
        QTRY_COMPARE(other->text(), u"&Copy"_s);
        other->setText(u"Ca&ncel"_s);
        QTRY_COMPARE(nameOf(*other), u"Cancel"_s);
        QCOMPARE(other->text(), u"Ca&ncel"_s);
    }

    void enterPressesAllButDanger()
    {
        const ButtonKeys keys(nullptr);
        FilledButton usual(Meaning::Information);
        FilledButton danger(Meaning::Danger);
        for (FilledButton *const button : {&usual, &danger}) {
            const QSignalSpy clicks(button, &QPushButton::clicked);
            for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
                QTest::keyClick(button, key);
            QCOMPARE(clicks.count(), button == &usual ? 2 : 0);
            QTest::keyClick(button, Qt::Key_Space);
            QCOMPARE(clicks.count(), button == &usual ? 3 : 1);
        }
    }

    void theFocusOfAFilledButtonIsSeen()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *other = new QPushButton(u"Cancel"_s, &window);
        auto *button = new FilledButton(Meaning::Danger, &window);
        button->setText(u"Send"_s);
        layout->addWidget(other);
        layout->addWidget(button);
        other->setFocus();
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QImage without = button->grab().toImage();
        button->setFocus();
        QTRY_VERIFY(button->hasFocus());
        QVERIFY(button->grab().toImage() != without);
    }

    void theTypeScaleIsOfTheApplicationsFont()
    {
        const double text = QApplication::font().pointSizeF();
        QCOMPARE(fontFor(TextSize::Title).pointSizeF(), text * 1.5);
        QCOMPARE(fontFor(TextSize::Section).pointSizeF(), text * 1.15);
        QCOMPARE(fontFor(TextSize::Secondary).pointSizeF(), text * 0.92);
        QWidget widget;
        const int small = gridSteps(widget, 4);
        QVERIFY(small > 0);
        QFont big = widget.font();
        big.setPointSizeF(text * 2);
        widget.setFont(big);
        QVERIFY(gridSteps(widget, 4) > small * 3 / 2);
    }

    // Screen readers speak a notification that appears, whatever has the focus.
    void whatIsNewIsAnnounced()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *banner = new Banner(&window);
        layout->addWidget(banner);
        const auto spoken = [&window] {
            auto *const place = window.findChild<QWidget *>(u"announcement"_s);
            if (!place)
                return QString();
            QAccessibleInterface *const found = QAccessible::queryAccessibleInterface(place);
            return found->role() == QAccessible::Notification ? found->text(QAccessible::Name)
                                                              : u"no notification"_s;
        };
        banner->say(Meaning::Unknown, u"Not seen, not spoken"_s);
        QCOMPARE(spoken(), QString());
        banner->clear();
        window.show();
        banner->say(Meaning::Unknown, u"Being sent"_s);
        banner->say(Meaning::Unknown, u"Outcome unknown"_s);
        QTRY_COMPARE(spoken(), u"Outcome unknown"_s); // as it is when it is spoken
    }

    void aCardToPress()
    {
        CardButton card(Icon::Key);
        card.setText(u"&Add"_s);
        card.setLine(u"With a key of yours, and rather many words about it, on several lines."_s);
        QCOMPARE(nameOf(card), u"Add"_s);
        QCOMPARE(card.accessibleDescription(),
                 u"With a key of yours, and rather many words about it, on several lines."_s);
        QVERIFY(card.heightForWidth(150) > card.heightForWidth(600));
        QVERIFY(card.shortcut() == QKeySequence(Qt::ALT | Qt::Key_A));
        card.resize(300, card.heightForWidth(300));
        QVERIFY(strongest(card.grab().toImage(), card.palette().color(QPalette::Base)) >= 4.5);
        QSignalSpy pressed(&card, &QPushButton::clicked);
        QTest::mouseClick(&card, Qt::LeftButton);
        QTest::keyClick(&card, Qt::Key_Space);
        QCOMPARE(pressed.count(), 2);
    }

    void stepsAreTickedWhenTheyAreDone()
    {
        StepList steps(3);
        steps.setTexts({u"One"_s, u"Two"_s, u"Three"_s});
        const auto words = [&steps] {
            QStringList all;
            for (const IconLabel *const mark : steps.findChildren<IconLabel *>())
                all += mark->accessibleName();
            return all;
        };
        steps.setCurrent(1);
        QCOMPARE(words(), (QStringList{meaningWord(Meaning::Success), {}, {}}));
        steps.setWarned(1, true);
        steps.setCurrent(3);
        QCOMPARE(words(),
                 (QStringList{meaningWord(Meaning::Success), meaningWord(Meaning::Warning),
                              meaningWord(Meaning::Success)}));
    }
};

QTEST_MAIN(TestPieces)
#include "tst_pieces.moc"
