// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace Console::Ui {

// Hides widgets from assistive programs while locked: AT-SPI shows hidden widgets' texts to every
// program of the session. Widgets keep their state; old client references become invalid. One per
// program; GUI thread.
class AccessibilityShield
{
public:
    AccessibilityShield();
    ~AccessibilityShield();
    AccessibilityShield(const AccessibilityShield &) = delete;
    AccessibilityShield &operator=(const AccessibilityShield &) = delete;

    void drawOver(const QList<QWidget *> &widgets); // with all present and future children
    void lift();

private:
    QList<QPointer<QWidget>> m_covered;
};

} // namespace Console::Ui
