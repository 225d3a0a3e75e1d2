// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/services.h"

#include <QStringList>

namespace Console::Ui {

// For who helps the user, in English. No secret and no name of a server, profile or host.
// settings: "name=value"; keychain: what it calls itself.
QString supportInformation(const Session::Services &services, const QStringList &settings,
                           const QString &keychain);

// A logged line without what it quotes and without the home folder.
QString withoutNames(const QString &line);

} // namespace Console::Ui
