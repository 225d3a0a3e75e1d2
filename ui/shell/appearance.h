// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/settings.h"

namespace Console::Ui {

class ServerTable;

// Colours and the zone of times, in all windows. Needs the application object.
void followAppearance(const Settings &settings);
// Size of text and rows.
void followTableLook(const Settings &settings, ServerTable &table);

} // namespace Console::Ui
