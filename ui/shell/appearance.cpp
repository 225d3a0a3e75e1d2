// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/appearance.h"

#include "app/core/settingskeys.h"
#include "ui/servers/servertable.h"
#include "ui/widgets/theme.h"
#include "ui/words/times.h"

#include <QApplication>
#include <QEvent>

namespace Console::Ui {

namespace {

ColourScheme schemeOf(QLatin1String word)
{
    if (word == Keys::dark)
        return ColourScheme::Dark;
    return word == Keys::light ? ColourScheme::Light : ColourScheme::NoPreference;
}

ShownZone zoneOf(QLatin1String word)
{
    if (word == Keys::korea)
        return ShownZone::Korea;
    return word == Keys::utc ? ShownZone::Utc : ShownZone::Local;
}

// Pixels above and below a row's text, together.
int airOf(QLatin1String density)
{
    constexpr int compact = 2;
    constexpr int normal = 8;
    constexpr int roomy = 16;
    if (density == Keys::compact)
        return compact;
    return density == Keys::roomy ? roomy : normal;
}

} // namespace

void followAppearance(const Settings &settings)
{
    settings.follow(Keys::colourScheme, qApp,
                    [](QLatin1String word) { chooseColourScheme(schemeOf(word)); });
    settings.follow(Keys::timeZone, qApp, [](QLatin1String word) {
        showTimesIn(zoneOf(word));
        // Windows write their texts anew.
        QCoreApplication::postEvent(qApp, new QEvent(QEvent::LanguageChange));
    });
}

void followTableLook(const Settings &settings, ServerTable &table)
{
    const auto look = [&settings, &table] {
        table.setLook(settings.get(Keys::tableFontPercent), airOf(settings.get(Keys::density)));
    };
    settings.follow(Keys::tableFontPercent, &table, [look](int /*percent*/) { look(); });
    settings.follow(Keys::density, &table, [look](QLatin1String /*density*/) { look(); });
}

} // namespace Console::Ui
