// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Console::Action {

// The user must accept Unknown; it never passes silently.
enum class Verdict { Pass, Warn, Block, Unknown };

} // namespace Console::Action
