// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace Console::Inventory {

// Up to so many rows are filtered and sorted at once: it takes less than a millisecond or two.
inline constexpr std::size_t rowsAtOnce = 4096;

} // namespace Console::Inventory
