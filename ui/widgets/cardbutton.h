// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/icons.h"

#include <QPushButton>

namespace Console::Ui {

// A card to press: an icon, what it does (its text), and below a line about it.
class CardButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit CardButton(Icon name, QWidget *parent = nullptr);

    void setLine(const QString &line);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Places {
        QRect icon = {};
        QRect title = {};
        QRect line = {};
        int height = 0;
    };
    Places placesFor(int width) const;

    Icon m_icon;
    QString m_line;
};

} // namespace Console::Ui
