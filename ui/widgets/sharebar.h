// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

namespace Console::Ui {

// A bar whose coloured parts are as long as their numbers. Words and numbers stand beside it.
class ShareBar final : public QWidget
{
    Q_OBJECT
public:
    struct Part {
        int count = 0;
        QColor colour = {};
    };
    explicit ShareBar(QWidget *parent = nullptr);

    void setParts(const QList<Part> &parts);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Part> m_parts;
};

} // namespace Console::Ui
