// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/rows/serversums.h"

namespace Console::Ui {

// "12 vCPU · 48 GiB"
QString sizeWords(const Inventory::ServerSums &sums);

QString statusWord(const Inventory::ServerSums::Status &status); // as in the table

} // namespace Console::Ui
