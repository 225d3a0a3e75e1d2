// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/qtwords.h"

#include <QObject>
#include <QString>
#include <QTranslator>

namespace Console::Ui {

// Switches the language at run time; Qt then sends QEvent::LanguageChange to visible widgets.
class Languages final : public QObject
{
    Q_OBJECT
public:
    struct Language {
        QString code;    // "en", "ko", "ja"
        QString ownName; // never translated
    };
    static const QList<Language> &all();

    explicit Languages(QObject *parent = nullptr);
    // The desktop's language if translated, otherwise English.
    static QString desktopLanguage();
    void use(const QString &code);
    // Others than the known ones: the desktop's.
    void useOrDesktops(const QString &code);
    QString current() const { return m_current; }

private:
    QTranslator m_console;
    QtWords m_qt;
    QString m_current;
};

} // namespace Console::Ui
