// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/load/refreshpace.h"

#include <QObject>

namespace Console::Inventory {

// For all inventories.
class RefreshSettings final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    const RefreshPace &pace() const { return m_pace; }
    void setPace(const RefreshPace &pace)
    {
        if (pace == m_pace)
            return;
        m_pace = pace;
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    RefreshPace m_pace;
};

} // namespace Console::Inventory
