// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace Console::Ui {

// Elided plain text. Tool tip and assistive programs have all of it.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setElideMode(Qt::TextElideMode mode); // at first: right
    void setCopyable();                        // by its context menu
    bool isCut() const;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
    bool m_copyable = false;
};

} // namespace Console::Ui
