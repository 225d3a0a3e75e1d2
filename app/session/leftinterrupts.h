// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Console::Action {
class Recovery;
}
namespace Console::Profile {
class ProfileBook;
}

namespace Console::Ui {

class Switchboard;

// Has the recovery look for what ended runs left behind: now, and whenever a key or a profile may
// have come. Where many profiles are opened together the journal is read once for all of them.
// The board and the book outlive the recovery.
void takeUpWhatIsLeft(Action::Recovery &recovery, const Switchboard &board,
                      const Profile::ProfileBook &book);

} // namespace Console::Ui
