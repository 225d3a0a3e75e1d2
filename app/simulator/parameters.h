// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QHash>
#include <QStringList>

#include "app/core/result.h"

namespace Console::Simulator {

// From query and form body.
class Parameters
{
public:
    // Both as sent: percent encoded, spaces perhaps as '+'.
    Parameters(QByteArrayView query, QByteArrayView formBody);

    QString value(const QString &name) const { return m_values.value(name); } // "" when not given
    bool contains(const QString &name) const { return m_values.contains(name); }
    QStringList list(const QString &name) const; // name.1, name.2, … up to the first gap

private:
    void add(QByteArrayView form);

    QHash<QString, QString> m_values;
};

struct Page {
    qsizetype first = 0;
    qsizetype count = 0;
};

// Rows of `total` to answer with, or an error text. Without pageNo: all. Like the provider: pages 0
// and 1 are both first; a page without size has one row.
Result<Page, QString> pageOf(const Parameters &parameters, qsizetype total);

} // namespace Console::Simulator
