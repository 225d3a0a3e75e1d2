// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "ui/servers/typeahead.h"

#include <QTableView>

class QPushButton;

namespace Console::Ui {

class ServerTableModel;

// Its cursor never moves to another server by itself. Typing leads to a name, also by input method.
// An empty table says why.
class ServerTableView final : public QTableView
{
    Q_OBJECT
public:
    ServerTableView(ServerTableModel &model, const Clock &clock, QWidget *parent);

    void setEmptyText(const QString &text);
    // A button below it; empty: none.
    void setEmptyAction(const QString &text);
    // Updates scroll bars after rows changed.
    void layOutNow();
    void keyboardSearch(const QString &typed) override;

Q_SIGNALS:
    void emptyActionTriggered();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void jump(const QString &typed, bool settled);
    void placeEmptyAction();

    TypeAhead m_typeAhead;
    const Clock &m_clock;
    QString m_emptyText;
    QPushButton *m_emptyAction;
};

} // namespace Console::Ui
