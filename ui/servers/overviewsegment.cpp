// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/overviewsegment.h"

#include "ui/widgets/stateicon.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

constexpr int margin = 5;  // device-independent pixels
constexpr int spacing = 4; // between icon and text
constexpr int line = 2;    // at the bottom, pixels

// A server with that status and no operation.
Cloud::ServerInstance exampleOf(const Inventory::OverviewCell &cell)
{
    Cloud::ServerInstance server{
        .id = {*Cloud::RegionCode::fromText(u"KR"_s), *Cloud::ServerNo::fromText(u"1"_s)}};
    server.status = cell.status;
    server.statusCode.code = cell.statusCode;
    server.operation = Cloud::ServerOperation::None;
    return server;
}

} // namespace

OverviewSegment::OverviewSegment(QWidget *parent) : QPushButton(parent)
{
    setCheckable(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::NoFocus); // the strip is one Tab stop and chooses the segment
}

void OverviewSegment::setCell(const Inventory::OverviewCell &cell, double share)
{
    m_cell = cell;
    m_share = share;
    retranslateUi();
    updateGeometry();
    update();
}

void OverviewSegment::setFiltered(bool filtered)
{
    setChecked(filtered);
    retranslateUi();
}

void OverviewSegment::setDetail(Detail detail)
{
    m_detail = detail;
    update();
}

QString OverviewSegment::text(Detail detail) const
{
    const QString number = QLocale().toString(m_cell.count);
    //: a number of servers and their status: "9 Running"
    return detail == Detail::NumberOnly ? number : tr("%1 %2").arg(number, m_word);
}

QString OverviewSegment::sentence() const
{
    if (m_cell.isOthers())
        return tr("Other regions and statuses: %n server(s)", nullptr, m_cell.count);
    //: %1 is a region's code, %2 a status
    return tr("%1, %2: %n server(s)", nullptr, m_cell.count).arg(m_cell.region, m_word);
}

int OverviewSegment::iconSide() const { return fontMetrics().height(); }

int OverviewSegment::widthFor(Detail detail) const
{
    return 2 * margin + iconSide() + spacing + fontMetrics().horizontalAdvance(text(detail));
}

QSize OverviewSegment::sizeHint() const
{
    return {widthFor(m_detail), fontMetrics().height() + 2 * spacing + line};
}

void OverviewSegment::retranslateUi()
{
    const Cloud::ServerInstance example = exampleOf(m_cell);
    //: servers of all other regions and statuses
    m_word = m_cell.isOthers() ? tr("others") : statusWord(example);
    m_icon = statusIcon(stateOf(example), palette());
    m_colour = stateColour(stateOf(example), palette());
    setAccessibleName(sentence());
    const QString what = tr("Counts all servers, whatever the filter shows.");
    setEnabled(!m_cell.isOthers()); // the filter has no term for them
    const QString how = m_cell.isOthers() ? QString()
        : isChecked()                     ? tr("Press to remove this from the filter.")
                                          : tr("Press to show only these.");
    setAccessibleDescription(what + u' ' + how);
    setToolTip(plainToolTip(sentence() + u'\n' + what + u'\n' + how));
}

void OverviewSegment::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect frame = rect().adjusted(0, 0, -1, -1);
    constexpr qreal corner = 3;
    if (isChecked() || isDown() || underMouse()) {
        QColor fill = palette().color(QPalette::Highlight);
        if (!isChecked())
            fill.setAlphaF(0.15F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(frame, corner, corner);
    }
    const int side = iconSide();
    const QRect icon(margin, (height() - line - side) / 2, side, side);
    m_icon.paint(&painter, icon, Qt::AlignCenter, isChecked() ? QIcon::Selected : QIcon::Normal);
    painter.setPen(palette().color(isChecked() ? QPalette::HighlightedText : QPalette::WindowText));
    painter.drawText(QRect(icon.right() + 1 + spacing, 0, width(), height() - line),
                     Qt::AlignLeft | Qt::AlignVCenter, text(m_detail));
    const int longest = width() - 2 * margin;
    painter.fillRect(
        QRect(margin, height() - line - 1, std::max(1, int(m_share * double(longest))), line),
        isChecked() ? palette().color(QPalette::HighlightedText) : m_colour);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(
            palette().color(isChecked() ? QPalette::HighlightedText : QPalette::Highlight), 1));
        painter.drawRect(frame.adjusted(1, 1, -1, -1));
    }
}

void OverviewSegment::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        Q_EMIT stepped(event->key());
        return;
    default:
        QPushButton::keyPressEvent(event);
    }
}

void OverviewSegment::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        retranslateUi();
    QPushButton::changeEvent(event);
}

} // namespace Console::Ui
