// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Console::Ui {

enum class ColourScheme { NoPreference, Dark, Light };

// What the desktop asks for, over the settings portal. Qt 6.4 does not tell (6.5 does). Waits at
// most a fifth of a second; without a portal there is no preference.
ColourScheme desktopColourScheme();

// Follows the desktop's wish from now on, by signal: a process whose memory is closed to others
// gets no answers from the portal any more, but its signals. Needs the application object.
void followColourScheme();

// Gives the application a dark or a light palette on the Fusion style where the desktop's own
// theme has not done so already.
void applyColourScheme(ColourScheme scheme);

} // namespace Console::Ui
