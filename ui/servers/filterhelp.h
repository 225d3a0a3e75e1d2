// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QTreeWidget;

namespace Console::Ui {

// The bubble that lists what can be typed into the filter, an example each. It takes the keys
// while it is open; Escape or a click beside it close it, Enter takes the marked example over.
// Deletes itself when it closes.
class FilterHelp final : public QFrame
{
    Q_OBJECT
public:
    explicit FilterHelp(QWidget &field);

    void openBelow(); // the field

Q_SIGNALS:
    void chosen(const QString &term);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget &m_field;
    QTreeWidget *m_terms;
};

} // namespace Console::Ui
