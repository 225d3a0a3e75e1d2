// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Console::Ui {

// In place of a list without rows: why there are none, and the action that helps.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(Icon name, QWidget *parent = nullptr);

    void setTexts(const QString &sentence, const QString &action = {}); // empty: no button

Q_SIGNALS:
    void actionRequested();

private:
    QLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace Console::Ui
