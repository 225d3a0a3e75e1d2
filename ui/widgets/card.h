// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/meaning.h"

#include <QFrame>

#include <optional>

class QPainter;

namespace Console::Ui {

// Shared by all cards.
void paintCard(QPainter &painter, const QRect &rect, const QPalette &palette,
               std::optional<Meaning> meaning);

// A frame around what belongs together; one with a meaning has its colour.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    void setMeaning(std::optional<Meaning> meaning);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Meaning> m_meaning;
};

} // namespace Console::Ui
