// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/meaning.h"

#include <QLabel>

namespace Console::Ui {

// A word or two on the colour of its meaning.
class Badge final : public QLabel
{
    Q_OBJECT
public:
    explicit Badge(QWidget *parent = nullptr);

    // Empty: hidden.
    void say(Meaning meaning, const QString &word);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Meaning m_meaning = Meaning::Muted;
};

} // namespace Console::Ui
