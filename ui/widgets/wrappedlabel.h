// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/meaning.h"

#include <QLabel>

#include <optional>

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

    // Puts the meaning's icon before the first line; its word describes the label.
    void setMeaning(std::optional<Meaning> meaning);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool breaksWordsAt(int width) const;
    void paintText(QPaintEvent *event);
    void makeRoomForIcon();

    int m_keptWidth = 0; // 0: of a usual word
    std::optional<Meaning> m_meaning;
};

} // namespace Console::Ui
