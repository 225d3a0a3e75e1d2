// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace Console::Inventory {

// Up to this, rows are filtered and sorted at once, in one or two milliseconds.
inline constexpr std::size_t rowsAtOnce = 4096;

} // namespace Console::Inventory
