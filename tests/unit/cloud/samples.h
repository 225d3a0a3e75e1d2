// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QString>

namespace Console::Test {

// The bytes of tests/data/samples/<name>; empty if there is no such file.
inline QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/samples/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Console::Test
