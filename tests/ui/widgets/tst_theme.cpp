// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/contrast.h"
#include "ui/widgets/colourschemesignal.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QImage>
#include <QMenu>
#include <QPalette>
#include <QStyle>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Console::Ui;

namespace {

bool isDarkNow() { return QApplication::palette().color(QPalette::Window).lightness() < 128; }

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not)"_s)); }

    void followsTheDesktopWhileItRuns()
    {
        ColourSchemeSignal signal;
        const auto tell = [&signal](const QString &group, const QString &key, uint value) {
            signal.settingChanged(group, key, QDBusVariant(value));
        };
        const auto group = u"org.freedesktop.appearance"_s;
        const auto key = u"color-scheme"_s;
        applyColourScheme(ColourScheme::Light);
        QVERIFY(!isDarkNow());
        tell(group, key, 1);
        QVERIFY(isDarkNow());
        tell(group, u"accent-color"_s, 2);
        tell(u"org.gnome.desktop.interface"_s, key, 2);
        QVERIFY(isDarkNow()); // other settings are not meant
        tell(group, key, 2);
        QVERIFY(!isDarkNow());
        tell(group, key, 1);
        tell(group, key, 0); // no preference any more
        QVERIFY(!isDarkNow());
    }

    // The user must see an empty box. 3:1 is what WCAG 2.1 asks of a control.
    void anEmptyBoxIsSeenInTheDark()
    {
        applyColourScheme(ColourScheme::Light);
        applyColourScheme(ColourScheme::Dark);
        QCheckBox box;
        box.resize(60, 30);
        const QImage seen = box.grab().toImage();
        double most = 1;
        for (int x = 0; x < seen.width(); ++x) {
            const QColor at = seen.pixelColor(x, seen.height() / 2);
            most = std::max(most, contrast(at, box.palette().color(QPalette::Window)));
        }
        QVERIFY2(most >= 3, qPrintable(QString::number(most)));
        applyColourScheme(ColourScheme::Light);
    }

    // The icon of the item below the mouse has the colour of its text.
    void aSelectedMenuItemHasItsIconInTheTextsColour()
    {
        applyColourScheme(ColourScheme::Dark);
        applyColourScheme(ColourScheme::Light);
        QMenu menu;
        QAction *const action = menu.addAction(icon(Icon::Stop), u" "_s);
        menu.popup({});
        // Of the icon's column, from the frame on.
        const auto darkestAndLightest = [&menu, action] {
            const QRect item = menu.actionGeometry(action);
            const QImage seen = menu.grab().toImage();
            QList<int> all;
            for (int x = item.left() + 2; x < item.left() + 24; ++x)
                all << seen.pixelColor(x, item.center().y()).lightness();
            const auto [least, most] = std::minmax_element(all.begin(), all.end());
            return std::pair(*least, *most);
        };
        QVERIFY(darkestAndLightest().first < 60);
        menu.setActiveAction(action);
        QVERIFY(darkestAndLightest().first > 60);
        QVERIFY(darkestAndLightest().second > 200);
    }

    void theStylesOwnIconsAreOurs()
    {
        applyColourScheme(ColourScheme::Light);
        const auto image = [](const QIcon &one) {
            return one.pixmap(24).toImage();
        };
        const QStyle &style = *QApplication::style();
        QCOMPARE(image(style.standardIcon(QStyle::SP_MessageBoxWarning)),
                 image(icon(Icon::Warning, Meaning::Warning)));
        QCOMPARE(image(style.standardIcon(QStyle::SP_LineEditClearButton)),
                 image(icon(Icon::Cross)));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
