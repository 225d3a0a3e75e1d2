// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/services.h"

#include <QList>
#include <QStringList>

class QWidget;

namespace Console::Ui {

class SettingsPage;

// A language to choose.
struct LanguageChoice {
    QString code;
    QString ownName;
};

// All sections, in their order. Children of the parent.
QList<SettingsPage *> settingsPages(const Session::Services &services,
                                    const QList<LanguageChoice> &languages, QWidget *parent);

} // namespace Console::Ui
