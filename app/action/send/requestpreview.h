// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/connection.h"
#include "app/cloud/request.h"

#include <QString>

namespace Console::Action {

// Made by the sending code, without the secret. Shows four characters of the key id; `later`
// replaces time and signature. Without Qt's own headers.
QString previewOf(const Cloud::Connection &connection, const Cloud::ApiRequest &change,
                  const QString &later);

} // namespace Console::Action
