// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/servers/serverfilter.h"
#include "ui/servers/servertablemodel.h"

#include <QTableView>

#include <optional>

namespace Console::Ui {

// The table of servers with its filter.
class ServerTable final : public QTableView
{
    Q_OBJECT
public:
    explicit ServerTable(QWidget *parent = nullptr);

    void setRows(const QList<Inventory::ServerRow> &rows);
    void setFilter(const QString &text);
    std::optional<Cloud::ServerId> current() const;
    void select(const Cloud::ServerId &id);
    int shownCount() const { return m_filter.rowCount(); }

Q_SIGNALS:
    void serverChanged(); // current() is another one
    void contextMenuAsked(const QPoint &globalPlace);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copyCurrentCell() const;
    void retranslateUi();

    ServerTableModel m_model;
    ServerFilter m_filter{m_model};
    bool m_filtered = false;
};

} // namespace Console::Ui
