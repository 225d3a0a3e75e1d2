// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace Console::Cloud {

// The same XML without the line breaks and indents between its tags, which say nothing and are a
// third of the reader's tokens; a text at the edge of a tag loses only white space. What is not
// plainly XML in UTF-8, or has a CDATA section, is given back as it is.
//
// For reading only: an error's line and column would not be those of the body.
QByteArray withoutLayout(const QByteArray &body);

} // namespace Console::Cloud
