// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/supportinformation.h"

#include "app/core/logging.h"

#include <QApplication>
#include <QFont>
#include <QLocale>
#include <QRegularExpression>
#include <QScreen>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

QString desktopText()
{
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP", u"unknown"_s);
    const QString session = qEnvironmentVariable("XDG_SESSION_TYPE", u"unknown"_s);
    return u"Desktop: %1, session %2, platform plug-in %3"_s.arg(desktop, session,
                                                                 QGuiApplication::platformName());
}

QString screenText()
{
    const QScreen *const screen = QGuiApplication::primaryScreen();
    return u"Screen: %1 × %2, scale %3, font %4 pt"_s.arg(screen->size().width())
        .arg(screen->size().height())
        .arg(screen->devicePixelRatio())
        .arg(QApplication::font().pointSizeF());
}

// Codes come from the network: a short word at most.
QString codeText(const QString &code)
{
    static const QRegularExpression word(u"^[A-Za-z0-9_]{1,16}$"_s);
    return word.match(code).hasMatch() ? code : u"other"_s;
}

QStringList readingErrors(const Session::SessionManager &sessions)
{
    QStringList lines;
    for (const Session::Session *const session : sessions.all()) {
        if (const auto error = session->inventory().error())
            lines += u"  reading servers: kind %1, HTTP %2, code %3"_s.arg(int(error->kind))
                         .arg(error->httpStatus)
                         .arg(codeText(error->code));
    }
    return lines;
}

} // namespace

QString withoutNames(const QString &line)
{
    static const QRegularExpression quoted(u"\"[^\"]*\""_s);
    QString text = line;
    text.replace(quoted, u"\"…\""_s);
    if (const QString home = Folders::homeFolder(); home.size() > 1)
        text.replace(home, u"~"_s);
    return text;
}

QString supportInformation(const Session::Services &services, const QStringList &settings,
                           const QString &keychain)
{
    const auto &profiles = services.book.profiles();
    const auto ownProxies = std::ranges::count_if(profiles, [](const Profile::Profile &one) {
        return one.proxy.kind != Profile::Proxy::Kind::System;
    });
    QStringList lines{
        u"NCP Console %1"_s.arg(QCoreApplication::applicationVersion()),
        u"Qt %1, built with %2"_s.arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR)),
        u"System: %1, %2, kernel %3"_s.arg(QSysInfo::prettyProductName(),
                                           QSysInfo::currentCpuArchitecture(),
                                           QSysInfo::kernelVersion()),
        desktopText(),
        screenText(),
        u"Language: %1, system %2"_s.arg(QLocale().name(), QLocale::system().name()),
        u"Keychain: %1"_s.arg(keychain.isEmpty() ? u"none"_s : keychain),
        u"Profiles: %1, with a proxy of their own: %2, open: %3"_s.arg(profiles.size())
            .arg(ownProxies)
            .arg(services.sessions.all().size()),
        u"Settings:"_s};
    for (const QString &setting : settings)
        lines += u"  "_s + setting;
    lines += u"Latest errors:"_s;
    QStringList errors = readingErrors(services.sessions);
    const QStringList warnings = latestWarnings();
    for (const QString &warning : warnings)
        errors += u"  "_s + withoutNames(warning);
    lines += errors.isEmpty() ? QStringList{u"  none"_s} : errors;
    return lines.join(u'\n') + u'\n';
}

} // namespace Console::Ui
