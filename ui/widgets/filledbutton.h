// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/icons.h"

#include <QPushButton>

#include <optional>

namespace Console::Ui {

// A button in the colour of its meaning. Information: the main action of a window; Danger: what
// cannot be undone.
class FilledButton : public QPushButton
{
    Q_OBJECT
public:
    explicit FilledButton(Meaning meaning, QWidget *parent = nullptr);

    Meaning meaning() const { return m_meaning; }
    void showIcon(Icon name); // in the text's colour

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Meaning m_meaning;
    std::optional<Icon> m_icon;
};

} // namespace Console::Ui
