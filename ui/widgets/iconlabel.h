// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/icons.h"

#include <QLabel>

#include <optional>

namespace Console::Ui {

// Shows an icon in the palette's colours; with a meaning its word is the accessible name.
class IconLabel final : public QLabel
{
    Q_OBJECT
public:
    // side: in lines of text.
    explicit IconLabel(double side, QWidget *parent = nullptr);

    void setIcon(Icon name, std::optional<Meaning> meaning = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void renew();

    double m_side;
    QIcon m_icon;
    std::optional<Meaning> m_meaning;
};

} // namespace Console::Ui
