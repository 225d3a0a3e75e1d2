// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace Console::Ui {

class IconLabel;

// A sentence above what it is about, and the one thing to do; hidden while it has nothing to say.
// Never takes the focus.
class Banner final : public Card
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    // action: the button's text; empty: no button. Screen readers are told when it appears.
    void say(Meaning meaning, const QString &sentence, const QString &action = {});
    void clear();

Q_SIGNALS:
    void actionRequested();

private:
    IconLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace Console::Ui
