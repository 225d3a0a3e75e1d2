// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/connection.h"
#include "app/cloud/request.h"

#include <QString>

namespace Console::Action {

// A change as it will be sent, for the user to read: method, URL, headers and body. It is made by
// the code that makes the real one, without the secret. Of the access key's id only the first four
// characters are shown; `later` stands for what is made when sending (time and signature).
// What Qt adds by itself (User-Agent, Accept-Language) is not in it.
QString previewOf(const Cloud::Connection &connection, const Cloud::ApiRequest &change,
                  const QString &later);

} // namespace Console::Action
