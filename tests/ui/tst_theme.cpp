// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/colourschemesignal.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QPalette>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console::Ui;

namespace {

bool isDarkNow()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

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
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
