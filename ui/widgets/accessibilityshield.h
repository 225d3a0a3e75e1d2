// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace Console::Ui {

// Hides widgets from assistive programs while the console is locked. Widgets that are hidden on the
// screen stay in the tree of AT-SPI with all their texts, so that any program of the session could
// read them there; behind the curtain each of them, and all below it, is an empty thing without a
// name. What such a program holds from before becomes invalid. The widgets themselves keep all that
// they have: selection, place and filter are as they were when the curtain is lifted.
//
// One at a time in a program; a GUI thread's thing.
class AccessibilityShield
{
public:
    AccessibilityShield();
    ~AccessibilityShield();
    AccessibilityShield(const AccessibilityShield &) = delete;
    AccessibilityShield &operator=(const AccessibilityShield &) = delete;

    void drawOver(const QList<QWidget *> &widgets); // and all that is below them, or comes there
    void lift();

private:
    QList<QPointer<QWidget>> m_covered;
};

} // namespace Console::Ui
