// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/rows/overviewcounter.h"

#include <QAction>
#include <QLabel>
#include <QList>
#include <QMenu>
#include <QToolButton>
#include <QWidget>

namespace Console::Ui {

class OverviewSegment;

// Counts all servers by region and status. A click toggles the pair in the filter. One Tab stop
// with arrow keys inside. Hidden if only one segment exists.
class OverviewStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewStrip(QWidget *parent = nullptr);

    void setStore(Inventory::ServerStore *store); // not owned; null: none
    void setFilterText(const QString &text);      // the current filter text
    // Puts the strip after this widget in Tab order, so that the table follows the filter directly.
    void comeAfter(QWidget *widget);
    QAction *toggleViewAction() { return &m_toggle; }
    bool isWanted() const { return m_toggle.isChecked(); }
    void setWanted(bool wanted) { m_toggle.setChecked(wanted); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void filterRequested(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Region {
        QString code = {};
        QLabel *label = nullptr;
        QList<OverviewSegment *> segments = {};
    };
    void take();
    void retranslateUi();
    void layOut();
    int widthOf(bool withWords) const;
    void press(const Inventory::OverviewCell &cell);
    void step(const OverviewSegment *from, int key);
    void setStop(OverviewSegment *segment);
    OverviewSegment *addSegment(const QString &key);
    void fillMenu();

    Inventory::OverviewCounter m_counter;
    QList<Region> m_regions;
    QHash<QString, OverviewSegment *> m_segments; // by region and status code
    QHash<QString, QLabel *> m_labels;            // by region
    QList<OverviewSegment *> m_hidden;
    OverviewSegment *m_stop = nullptr; // the Tab stop
    QWidget *m_before = nullptr;       // in Tab order
    QToolButton *m_more;
    QMenu *m_moreMenu;
    QAction m_toggle;
    QString m_filterText;
};

} // namespace Console::Ui
