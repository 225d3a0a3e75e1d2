// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QTreeWidget;

namespace Console::Ui {

// Lists filter terms with examples. Takes the keys while open; Enter inserts the marked example.
// Deletes itself when closed.
class FilterHelp final : public QFrame
{
    Q_OBJECT
public:
    explicit FilterHelp(QWidget &field);

    void openBelow(); // below the field

Q_SIGNALS:
    void chosen(const QString &term);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget &m_field;
    QTreeWidget *m_terms;
};

} // namespace Console::Ui
