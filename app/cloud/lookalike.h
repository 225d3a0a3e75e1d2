// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Console::Cloud {

// True if the host is not the provider's, but could be taken for it: its words, a letter or two
// apart, or letters of another script.
bool resemblesProvider(const QString &host);

} // namespace Console::Cloud
