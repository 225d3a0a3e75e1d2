// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/languages.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

const QList<Languages::Language> &Languages::all()
{
    static const QList<Language> languages{
        {u"en"_s, u"English"_s}, {u"ko"_s, u"한국어"_s}, {u"ja"_s, u"日本語"_s}};
    return languages;
}

Languages::Languages(QObject *parent) : QObject(parent) { }

namespace {

bool isKnown(const QString &code)
{
    return std::ranges::any_of(
        Languages::all(), [&code](const Languages::Language &known) { return known.code == code; });
}

} // namespace

QString Languages::desktopLanguage()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        QString code = wanted.section(u'-', 0, 0);
        if (isKnown(code))
            return code;
    }
    return u"en"_s;
}

void Languages::useOrDesktops(const QString &code)
{
    use(isKnown(code) ? code : desktopLanguage());
}

void Languages::use(const QString &code)
{
    if (code == m_current)
        return;
    m_current = code;
    QCoreApplication::removeTranslator(&m_console);
    QCoreApplication::removeTranslator(&m_qt);
    // English has a file too, for plural forms.
    if (m_qt.loadLanguage(code))
        QCoreApplication::installTranslator(&m_qt);
    if (m_console.load(u":/i18n/console_%1"_s.arg(code)))
        QCoreApplication::installTranslator(&m_console);
}

} // namespace Console::Ui
