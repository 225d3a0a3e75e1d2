// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace Console::Ui {

// The name of a section, with a line up to the right edge.
class SectionHeader final : public QLabel
{
    Q_OBJECT
public:
    explicit SectionHeader(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Console::Ui
