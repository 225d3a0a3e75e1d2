// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QHash>
#include <QStringList>

#include "app/core/result.h"

namespace Console::Simulator {

// The parameters of a request, from the query and from a form body alike.
class Parameters
{
public:
    // Both as they are on the wire: percent encoded, a blank perhaps written as '+'.
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

// The rows to answer with, out of `total`; an error text when the numbers make no sense.
// Without pageNo it is the whole list. The traps are the provider's: 0 and 1 are both the first
// page, and a page without a size has one row.
Result<Page, QString> pageOf(const Parameters &parameters, qsizetype total);

} // namespace Console::Simulator
