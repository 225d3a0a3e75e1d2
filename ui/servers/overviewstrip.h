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

// Above the table: how many servers of each region have which status, of the whole inventory. A
// segment puts its region and status into the filter, and takes them out again. One stop for the
// Tab key; the arrows go from segment to segment. What has no room is in a menu at the end. A
// single segment would say nothing: then the strip is not there.
class OverviewStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewStrip(QWidget *parent = nullptr);

    void setStore(Inventory::ServerStore *store); // not owned; null: none
    void setFilterText(const QString &text);      // as the filter has it now
    // By the Tab key the strip comes after this one, which is below it: what is filtered is one
    // step from the filter.
    void comeAfter(QWidget *widget);
    QAction *toggleViewAction() { return &m_toggle; }
    bool isWanted() const { return m_toggle.isChecked(); }
    void setWanted(bool wanted) { m_toggle.setChecked(wanted); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void filterWanted(const QString &text);

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
    QList<OverviewSegment *> m_hidden;            // without room
    OverviewSegment *m_stop = nullptr;            // where Tab comes to
    QWidget *m_before = nullptr; // by the Tab key
    QToolButton *m_more;
    QMenu *m_moreMenu;
    QAction m_toggle;
    QString m_filterText;
};

} // namespace Console::Ui
