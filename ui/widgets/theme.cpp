// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/theme.h"

#include "ui/widgets/colourschemesignal.h"
#include "ui/widgets/consolestyle.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QPalette>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

constexpr int portalPatienceMs = 200;
constexpr auto portalName = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto portalInterface = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearanceGroup = "org.freedesktop.appearance"_L1;
constexpr auto schemeKey = "color-scheme"_L1;

struct Choice {
    ColourScheme user = ColourScheme::NoPreference;
    ColourScheme desktop = ColourScheme::NoPreference;
    QString style = {};      // at the start
    bool ownPalette = false; // instead of the desktop's
};

Choice &choice()
{
    static Choice current;
    return current;
}

QPalette darkPalette()
{
    const QColor window(0x2b, 0x2d, 0x30);
    const QColor base(0x1e, 0x1f, 0x22);
    const QColor text(0xe6, 0xe6, 0xe6);
    const QColor faint(0x8c, 0x90, 0x96);
    QPalette palette(window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, QColor(0x25, 0x27, 0x2a));
    palette.setColor(QPalette::ToolTipBase, window);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, faint);
    palette.setColor(QPalette::Button, QColor(0x35, 0x37, 0x3b));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x6c, 0xb2, 0xff));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0xa7));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

ColourScheme schemeFrom(QVariant value)
{
    // The portal's Read wraps the value twice, its signal once.
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    switch (value.toUInt()) {
    case 1:
        return ColourScheme::Dark;
    case 2:
        return ColourScheme::Light;
    default:
        return ColourScheme::NoPreference;
    }
}

} // namespace

// NOLINTNEXTLINE(readability-convert-member-functions-to-static): QtDBus calls a slot
void ColourSchemeSignal::settingChanged(const QString &group, const QString &key,
                                        const QDBusVariant &value)
{
    if (group != appearanceGroup || key != schemeKey)
        return;
    // Light is the usual default.
    const ColourScheme scheme = schemeFrom(value.variant());
    choice().desktop = scheme == ColourScheme::NoPreference ? ColourScheme::Light : scheme;
    if (choice().user == ColourScheme::NoPreference)
        applyColourScheme(choice().desktop);
}

void followColourScheme(ColourScheme desktop)
{
    choice().desktop = desktop;
    applyColourScheme(desktop);
    auto *receiver = new ColourSchemeSignal(qApp);
    QDBusConnection::sessionBus().connect(portalName, portalPath, portalInterface,
                                          u"SettingChanged"_s, receiver,
                                          SLOT(settingChanged(QString,QString,QDBusVariant)));
}

ColourScheme desktopColourScheme()
{
    QDBusMessage ask =
        QDBusMessage::createMethodCall(portalName, portalPath, portalInterface, u"Read"_s);
    ask << QString(appearanceGroup) << QString(schemeKey);
    ask.setAutoStartService(false);
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return ColourScheme::NoPreference;
    const QDBusMessage answer = bus.call(ask, QDBus::Block, portalPatienceMs);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return ColourScheme::NoPreference;
    return schemeFrom(answer.arguments().constFirst());
}

void applyColourScheme(ColourScheme scheme)
{
    if (!qobject_cast<const ConsoleStyle *>(QApplication::style())) {
        choice().style = QApplication::style()->name();
        QApplication::setStyle(new ConsoleStyle(choice().style));
    }
    if (scheme == ColourScheme::NoPreference)
        return;
    const bool darkNow = QApplication::palette().color(QPalette::Window).lightness() < 128;
    if (darkNow == (scheme == ColourScheme::Dark))
        return;
    choice().ownPalette = true;
    QApplication::setStyle(new ConsoleStyle(u"Fusion"_s));
    QApplication::setPalette(
        scheme == ColourScheme::Dark ? darkPalette() : QApplication::style()->standardPalette());
}

void chooseColourScheme(ColourScheme scheme)
{
    choice().user = scheme;
    if (scheme != ColourScheme::NoPreference) {
        applyColourScheme(scheme);
        return;
    }
    if (choice().desktop == ColourScheme::NoPreference && choice().ownPalette) {
        choice().ownPalette = false;
        QApplication::setStyle(new ConsoleStyle(choice().style));
        QApplication::setPalette({});
    }
    applyColourScheme(choice().desktop);
}

} // namespace Console::Ui
