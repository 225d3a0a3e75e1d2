// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace Console::Ui {

// Plain text, wrapped between words; a word wider than the label is broken anywhere, so that no
// text from outside widens a window.
class WrappedLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit WrappedLabel(QWidget *parent = nullptr);

    // Asks for room for whole words up to this width, in pixels; wider ones may be broken.
    void keepWordsUpTo(int width);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool breaksWordsAt(int width) const;

    int m_keptWidth = 0; // 0: of a usual word
};

} // namespace Console::Ui
