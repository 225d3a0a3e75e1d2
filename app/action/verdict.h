// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Console::Action {

// What a rule answers. Unknown has to be accepted by the user; it is never a silent yes.
enum class Verdict { Pass, Warn, Block, Unknown };

} // namespace Console::Action
