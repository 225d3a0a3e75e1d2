// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Console::Ui {

enum class ColourScheme { NoPreference, Dark, Light };

// From the settings portal, as Qt 6.4 lacks it. Blocks up to 0.2 s.
ColourScheme desktopColourScheme();

// Applies it and then what the portal signals, as that refuses calls of a process with closed
// memory. Needs the application object.
void followColourScheme(ColourScheme desktop);

// The user's choice goes before the desktop's. NoPreference: as the desktop.
void chooseColourScheme(ColourScheme scheme);

// Sets our style, and a palette on Fusion unless the desktop theme already matches.
void applyColourScheme(ColourScheme scheme);

} // namespace Console::Ui
