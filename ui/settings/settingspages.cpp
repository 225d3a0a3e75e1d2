// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingspages.h"

#include "app/core/settingskeys.h"
#include "ui/settings/folderlist.h"
#include "ui/settings/routelist.h"
#include "ui/settings/settingspage.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

struct SettingsWords {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::SettingsWords)
};

QString minutesText(const QVariant &value)
{
    return SettingsWords::tr("%1 min").arg(value.toInt());
}

QString percentText(const QVariant &value) { return u"%1 %"_s.arg(value.toInt()); }

// 0: `never`.
QString intervalText(int seconds, const QString &never)
{
    constexpr int minute = 60;
    if (seconds <= 0)
        return never;
    return seconds < minute ? SettingsWords::tr("%n second(s)", nullptr, seconds)
                            : SettingsWords::tr("%n minute(s)", nullptr, seconds / minute);
}

template <std::size_t count> QVariantList variants(const std::array<QLatin1String, count> &words)
{
    QVariantList list;
    for (const QLatin1String word : words)
        list.append(QString(word));
    return list;
}

void addChoice(SettingsPage &page, SettingAccess access, const QVariantList &values,
               SettingRow::Texts texts)
{
    SettingRow &row = page.addRow(std::move(access), std::move(texts));
    row.useChoices(values);
    page.finish(row);
}

void addSwitch(SettingsPage &page, SettingAccess access, LiveText caption, LiveText help = {})
{
    SettingRow &row =
        page.addRow(std::move(access), {.caption = std::move(caption), .help = std::move(help)});
    row.useSwitch();
    page.finish(row);
}

void addNumber(SettingsPage &page, Settings &settings, const Setting<int> &setting, int step,
               SettingRow::Texts texts)
{
    SettingRow &row = page.addRow(accessTo(settings, setting), std::move(texts));
    row.useNumber(setting.least, setting.most, step);
    page.finish(row);
}

QString schemeText(const QVariant &word)
{
    if (word == QString(Keys::light))
        return SettingsWords::tr("Light");
    return word == QString(Keys::dark) ? SettingsWords::tr("Dark")
                                       : SettingsWords::tr("Same as the system");
}

QString densityText(const QVariant &word)
{
    if (word == QString(Keys::compact))
        return SettingsWords::tr("Compact");
    return word == QString(Keys::roomy) ? SettingsWords::tr("Roomy") : SettingsWords::tr("Normal");
}

SettingsPage *appearancePage(Settings &settings, QWidget *parent)
{
    auto *const page = new SettingsPage(
        Icon::Eye, [] { return SettingsWords::tr("Appearance"); }, parent);
    addChoice(*page, accessTo(settings, Keys::colourScheme), variants(Keys::colourSchemes),
              {.caption = [] { return SettingsWords::tr("&Colours"); }, .value = schemeText});
    addChoice(*page, accessTo(settings, Keys::density), variants(Keys::densities),
              {.caption = [] { return SettingsWords::tr("&Row height"); },
               .help = [] { return SettingsWords::tr("Of the server table."); },
               .value = densityText});
    addNumber(*page, settings, Keys::tableFontPercent, 10,
              {.caption = [] { return SettingsWords::tr("&Text size"); },
               .help =
                   [] {
                       return SettingsWords::tr(
                           "Of the server table. Also Ctrl++, Ctrl+- and Ctrl+0.");
                   },
               .value = percentText});
    return page;
}

SettingsPage *languagePage(Settings &settings, const QList<LanguageChoice> &languages,
                           QWidget *parent)
{
    auto *const page = new SettingsPage(
        Icon::Language, [] { return SettingsWords::tr("Language"); }, parent);
    QVariantList codes{QString()};
    for (const LanguageChoice &one : languages)
        codes.append(one.code);
    addChoice(*page, accessTo(settings, Keys::language), codes,
              {.caption = [] { return SettingsWords::tr("&Language"); },
               .help = [] { return SettingsWords::tr("The windows change at once."); },
               .value =
                   [languages](const QVariant &code) {
                       const auto found =
                           std::ranges::find(languages, code.toString(), &LanguageChoice::code);
                       return found == languages.end() ? SettingsWords::tr("Same as the system")
                                                       : found->ownName;
                   }});
    return page;
}

QString zoneText(const QVariant &word)
{
    if (word == QString(Keys::korea))
        return SettingsWords::tr("Korea (KST, +09:00)");
    return word == QString(Keys::utc) ? SettingsWords::tr("UTC") : SettingsWords::tr("Local time");
}

SettingsPage *timesPage(Settings &settings, QWidget *parent)
{
    auto *const page = new SettingsPage(
        Icon::Clock, [] { return SettingsWords::tr("Times"); }, parent);
    addChoice(*page, accessTo(settings, Keys::timeZone), variants(Keys::timeZones),
              {.caption = [] { return SettingsWords::tr("&Show times in"); },
               .help =
                   [] {
                       return SettingsWords::tr(
                           "Each time shows its offset. Tool tips and reports add KST and UTC.");
                   },
               .value = zoneText});
    return page;
}

SettingsPage *refreshPage(Settings &settings, QWidget *parent)
{
    auto *const page = new SettingsPage(
        Icon::Refresh, [] { return SettingsWords::tr("Refresh"); }, parent);
    QVariantList seconds;
    for (const int choice : Keys::refreshChoices)
        seconds.append(choice);
    addChoice(*page, accessTo(settings, Keys::refreshSeconds), seconds,
              {.caption = [] { return SettingsWords::tr("&Read servers every"); },
               .help =
                   [] {
                       return SettingsWords::tr(
                           "Less often while the window is hidden, and never while locked.");
                   },
               .value =
                   [](const QVariant &value) {
                       return intervalText(value.toInt(), SettingsWords::tr("Only when asked"));
                   }});
    return page;
}

SettingsPage *lockPage(Settings &settings, QWidget *parent)
{
    auto *const page = new SettingsPage(
        Icon::Lock, [] { return SettingsWords::tr("Lock"); }, parent);
    constexpr int minute = 60;
    addChoice(*page, accessTo(settings, Keys::idleMinutes),
              {0, 5, Keys::idleMinutes.standard, 30, 60},
              {.caption = [] { return SettingsWords::tr("Lock when not &used for"); },
               .help =
                   [] {
                       return SettingsWords::tr("Locking removes all keys from memory and hides "
                                                "names and addresses.");
                   },
               .value =
                   [](const QVariant &value) {
                       return intervalText(value.toInt() * minute, SettingsWords::tr("Never"));
                   }});
    page->addNote([] {
        return SettingsWords::tr("The console also locks when the desktop locks its screen, and "
                                 "with Ctrl+L.");
    });
    return page;
}

SettingsPage *followingPage(Settings &settings, QWidget *parent)
{
    auto *const page = new SettingsPage(
        Icon::Pulse, [] { return SettingsWords::tr("Following"); }, parent);
    addNumber(*page, settings, Keys::followMinutes, 5,
              {.caption = [] { return SettingsWords::tr("&Follow for at least"); },
               .help =
                   [] {
                       return SettingsWords::tr(
                           "After an interrupt the server is read until it has rebooted, or this "
                           "long. Applies to the next interrupt.");
                   },
               .value = minutesText});
    addNumber(*page, settings, Keys::followMinutesPer8GiB, 1,
              {.caption = [] { return SettingsWords::tr("&Longer for each 8 GiB of memory"); },
               .help = [] { return SettingsWords::tr("A large dump takes longer to write."); },
               .value = minutesText});
    return page;
}

QString noticesText(const QVariant &word)
{
    if (word == QString(Keys::urgent))
        return SettingsWords::tr("Urgent ones");
    return word == QString(Keys::none) ? SettingsWords::tr("None") : SettingsWords::tr("All");
}

SettingsPage *notificationsPage(Settings &settings, QWidget *parent)
{
    auto *const page = new SettingsPage(
        Icon::Notice, [] { return SettingsWords::tr("Notifications"); }, parent);
    addChoice(*page, accessTo(settings, Keys::notices), variants(Keys::noticeChoices),
              {.caption = [] { return SettingsWords::tr("&Desktop notifications"); },
               .help =
                   [] {
                       return SettingsWords::tr(
                           "Urgent: an unknown outcome, no visible reaction, a "
                           "server that is still down or cannot be read.");
                   },
               .value = noticesText});
    addSwitch(
        *page, accessTo(settings, Keys::noticeNames),
        [] { return SettingsWords::tr("Show server &names in them"); },
        [] { return SettingsWords::tr("Never while locked."); });
    addSwitch(
        *page, accessTo(settings, Keys::trayIcon),
        [] { return SettingsWords::tr("&Icon in the panel while a server is followed"); },
        [] {
            return SettingsWords::tr("Without it, closing the window asks before following "
                                     "ends.");
        });
    return page;
}

SettingsPage *networkPage(const Session::Services &services, QWidget *parent)
{
    auto *const page = new SettingsPage(
        Icon::Network, [] { return SettingsWords::tr("Network"); }, parent);
    page->addNote([] {
        return SettingsWords::tr(
            "A profile can name its own proxy (Profile → Manage profiles). Otherwise the variables "
            "https_proxy, all_proxy and no_proxy decide, then the desktop.");
    });
    auto *const routes = new RouteList(services.sessions, &page->content());
    page->addPart(routes, [] { return RouteList::words(); });
    page->addNote([&sessions = services.sessions] {
        const auto choices = sessions.choices();
        const bool taken = std::ranges::any_of(choices, [&sessions](const auto &one) {
            return !one.demo && sessions.isTemporary(one.id);
        });
        return taken ? SettingsWords::tr("The profile Environment comes from NCLOUD_ variables "
                                         "and is for this run only.")
                     : SettingsWords::tr("No profile comes from NCLOUD_ variables.");
    });
    return page;
}

SettingsPage *filesPage(const Session::Services &services, QWidget *parent)
{
    Settings &settings = services.settings;
    auto *const page = new SettingsPage(
        Icon::Folder, [] { return SettingsWords::tr("Files"); }, parent);
    auto *const folders = new FolderList(services.folders, &page->content());
    page->addPart(folders, [folders] { return folders->words(); });
    addChoice(*page, accessTo(settings, Keys::exportFormat), variants(Keys::exportFormats),
              {.caption = [] { return SettingsWords::tr("&Export servers as"); },
               .value =
                   [](const QVariant &word) {
                       return word.toString().toUpper();
                   }});
    addSwitch(
        *page, accessTo(settings, Keys::exportByteOrderMark),
        [] { return SettingsWords::tr("Begin CSV files with a &byte order mark"); },
        [] { return SettingsWords::tr("Excel needs it to read other letters than English."); });
    addSwitch(
        *page, accessTo(settings, Keys::logFile),
        [] { return SettingsWords::tr("&Write a log file"); },
        [] {
            return SettingsWords::tr("Besides standard error. No secrets, no server names; "
                                     "at most 2 MiB.");
        });
    addSwitch(
        *page, accessTo(settings, Keys::logDetails),
        [] { return SettingsWords::tr("Log &details, not only warnings"); },
        [] { return SettingsWords::tr("The variable QT_LOGGING_RULES goes before this."); });
    return page;
}

} // namespace

QList<SettingsPage *> settingsPages(const Session::Services &services,
                                    const QList<LanguageChoice> &languages, QWidget *parent)
{
    Settings &settings = services.settings;
    QList<SettingsPage *> pages{
        appearancePage(settings, parent),    languagePage(settings, languages, parent),
        timesPage(settings, parent),         refreshPage(settings, parent),
        lockPage(settings, parent),          followingPage(settings, parent),
        notificationsPage(settings, parent), networkPage(services, parent),
        filesPage(services, parent)};
    for (SettingsPage *const page : std::as_const(pages))
        page->finish();
    return pages;
}

} // namespace Console::Ui
