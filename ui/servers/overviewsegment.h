// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/rows/overview.h"

#include <QIcon>
#include <QPushButton>

namespace Console::Ui {

// One state of a region: icon, number and, if it fits, the word. The line below is as long as its
// share of the region.
class OverviewSegment final : public QPushButton
{
    Q_OBJECT
public:
    enum class Detail { WithWord, NumberOnly };

    explicit OverviewSegment(QWidget *parent);

    // share: of the region's servers, 0 to 1.
    void setCell(const Inventory::OverviewCell &cell, double share);
    const Inventory::OverviewCell &cell() const { return m_cell; }
    void setFiltered(bool filtered); // the filter asks for this cell
    void setDetail(Detail detail);
    int widthFor(Detail detail) const;
    QString sentence() const;                         // "KR, Running: 12 servers"
    const QColor &colour() const { return m_colour; } // of the status
    QSize sizeHint() const override;
    void retranslateUi();

Q_SIGNALS:
    void stepped(int key); // by Left, Right, Home or End

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString text(Detail detail) const;
    int iconSide() const;

    Inventory::OverviewCell m_cell;
    double m_share = 0;
    Detail m_detail = Detail::WithWord;
    QString m_word;
    QIcon m_icon;
    QColor m_colour;
};

} // namespace Console::Ui
