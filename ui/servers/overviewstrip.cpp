// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/overviewstrip.h"

#include "ui/servers/overviewsegment.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

constexpr int edge = 4; // device-independent pixels
constexpr int betweenRegions = 14;
constexpr int afterLabel = 2;

QString keyOf(const Inventory::OverviewCell &cell) { return cell.region + u'\n' + cell.statusCode; }

} // namespace

OverviewStrip::OverviewStrip(QWidget *parent)
    : QWidget(parent), m_more(new QToolButton(this)), m_moreMenu(new QMenu(this))
{
    setObjectName(u"overview"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_more->setObjectName(u"moreSegments"_s);
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_moreMenu);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->hide();
    m_toggle.setCheckable(true);
    m_toggle.setChecked(true);
    connect(&m_toggle, &QAction::toggled, this, &OverviewStrip::take);
    connect(m_moreMenu, &QMenu::aboutToShow, this, &OverviewStrip::fillMenu);
    connect(&m_counter, &Inventory::OverviewCounter::changed, this, &OverviewStrip::take);
    retranslateUi();
    hide();
}

void OverviewStrip::setStore(Inventory::ServerStore *store) { m_counter.setStore(store); }

void OverviewStrip::setFilterText(const QString &text)
{
    m_filterText = text;
    for (OverviewSegment *const segment : std::as_const(m_segments))
        segment->setFiltered(Inventory::hasCell(text, segment->cell()));
}

void OverviewStrip::comeAfter(QWidget *widget)
{
    m_before = widget;
    setTabOrder(widget, m_more);
}

OverviewSegment *OverviewStrip::addSegment(const QString &key)
{
    auto *segment = new OverviewSegment(this);
    m_segments.insert(key, segment);
    connect(segment, &QPushButton::clicked, this, [this, segment] { press(segment->cell()); });
    connect(segment, &OverviewSegment::stepped, this,
            [this, segment](int pressed) { step(segment, pressed); });
    return segment;
}

// Reuses segments, so that the focus stays.
void OverviewStrip::take()
{
    const auto &cells = m_counter.cells();
    QHash<QString, int> totals;
    for (const Inventory::OverviewCell &cell : cells)
        totals[cell.region] += cell.count;
    QHash<QString, OverviewSegment *> gone = std::exchange(m_segments, {});
    QHash<QString, QLabel *> goneLabels = std::exchange(m_labels, {});
    m_regions.clear();
    for (const Inventory::OverviewCell &cell : cells) {
        if (m_regions.isEmpty() || m_regions.constLast().code != cell.region) {
            QLabel *label = goneLabels.take(cell.region);
            if (!label) {
                label = new QLabel(cell.region, this);
                label->setTextFormat(Qt::PlainText);
                QFont bold = font();
                bold.setBold(true);
                label->setFont(bold);
            }
            m_labels.insert(cell.region, label);
            m_regions.append({.code = cell.region, .label = label});
        }
        const QString key = keyOf(cell);
        OverviewSegment *segment = gone.take(key);
        if (segment)
            m_segments.insert(key, segment);
        else
            segment = addSegment(key);
        segment->setCell(cell, double(cell.count) / std::max(1, totals.value(cell.region)));
        segment->setFiltered(Inventory::hasCell(m_filterText, cell));
        m_regions.last().segments.append(segment);
    }
    for (OverviewSegment *const segment : std::as_const(gone)) {
        segment->hide();
        segment->deleteLater(); // it may be the one just pressed
        if (segment == m_stop)
            m_stop = nullptr;
    }
    qDeleteAll(goneLabels);
    const bool isOfUse = m_segments.size() > 1;
    setVisible(isOfUse && m_toggle.isChecked());
    if (!m_stop && !m_regions.isEmpty())
        setStop(m_regions.constFirst().segments.constFirst());
    layOut();
}

void OverviewStrip::press(const Inventory::OverviewCell &cell)
{
    const bool has = Inventory::hasCell(m_filterText, cell);
    const QString wanted =
        has ? Inventory::withoutCell(m_filterText, cell) : Inventory::withCell(m_filterText, cell);
    setFilterText(m_filterText); // undoes the check of a click: the filter decides
    if (OverviewSegment *const segment = m_segments.value(keyOf(cell)))
        setStop(segment);
    Q_EMIT filterRequested(wanted);
}

void OverviewStrip::setStop(OverviewSegment *segment)
{
    if (m_stop)
        m_stop->setFocusPolicy(Qt::NoFocus);
    m_stop = segment;
    m_stop->setFocusPolicy(Qt::TabFocus);
    if (m_before)
        setTabOrder(m_before, m_stop);
}

void OverviewStrip::step(const OverviewSegment *from, int key)
{
    QList<OverviewSegment *> shown;
    for (const Region &region : std::as_const(m_regions)) {
        for (OverviewSegment *const segment : region.segments) {
            if (segment->isEnabled() && !m_hidden.contains(segment))
                shown.append(segment);
        }
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qsizetype last = shown.size() - 1;
    qsizetype place = shown.indexOf(from);
    if (key == Qt::Key_Home)
        place = 0;
    else if (key == Qt::Key_End)
        place = last;
    else
        place += (key == Qt::Key_Right) != mirrored ? 1 : -1;
    if (place < 0 || place > last)
        return;
    setStop(shown.at(place));
    shown.at(place)->setFocus(Qt::TabFocusReason);
}

int OverviewStrip::widthOf(bool withWords) const
{
    const auto detail =
        withWords ? OverviewSegment::Detail::WithWord : OverviewSegment::Detail::NumberOnly;
    int width = 2 * edge - betweenRegions;
    for (const Region &region : m_regions) {
        width += region.label->sizeHint().width() + afterLabel + betweenRegions;
        for (const OverviewSegment *const segment : region.segments)
            width += segment->widthFor(detail);
    }
    return width;
}

// With words if all fit, otherwise with numbers; segments that still do not fit go into the menu.
void OverviewStrip::layOut()
{
    m_hidden.clear();
    const bool withWords = widthOf(true) <= width();
    const bool all = withWords || widthOf(false) <= width();
    const auto detail =
        withWords ? OverviewSegment::Detail::WithWord : OverviewSegment::Detail::NumberOnly;
    const int more = m_more->sizeHint().width();
    const int end = width() - edge - (all ? 0 : more);
    int x = edge;
    bool full = false;
    for (const Region &region : std::as_const(m_regions)) {
        const int label = region.label->sizeHint().width();
        const int first = region.segments.constFirst()->widthFor(detail);
        full = full || x + label + afterLabel + first > end;
        region.label->setVisible(!full);
        region.label->setGeometry(x, 0, label, height() - 2);
        if (!full)
            x += label + afterLabel;
        for (OverviewSegment *const segment : region.segments) {
            segment->setDetail(detail);
            const int width = segment->widthFor(detail);
            full = full || x + width > end;
            segment->setVisible(!full);
            if (full) {
                m_hidden.append(segment);
                continue;
            }
            segment->setGeometry(x, 0, width, height() - 1);
            x += width;
        }
        x += betweenRegions;
    }
    if (m_stop && m_hidden.contains(m_stop) && !m_regions.isEmpty())
        setStop(m_regions.constFirst().segments.constFirst());
    m_more->setVisible(!m_hidden.isEmpty());
    m_more->setGeometry(std::max(0, width() - edge - more), 0, more, height() - 1);
    const QString text = u"+%1"_s.arg(m_hidden.size());
    if (m_more->text() != text) {
        m_more->setText(text);
        retranslateUi();
    }
}

void OverviewStrip::fillMenu()
{
    m_moreMenu->clear();
    for (const OverviewSegment *const segment : std::as_const(m_hidden)) {
        QAction *const action = m_moreMenu->addAction(segment->sentence());
        action->setCheckable(true);
        action->setChecked(segment->isChecked());
        action->setEnabled(segment->isEnabled());
        connect(action, &QAction::triggered, this, [this, cell = segment->cell()] { press(cell); });
    }
}

QSize OverviewStrip::sizeHint() const
{
    return {0, OverviewSegment(nullptr).sizeHint().height() + 1};
}

QSize OverviewStrip::minimumSizeHint() const { return sizeHint(); }

void OverviewStrip::resizeEvent(QResizeEvent *event)
{
    layOut();
    QWidget::resizeEvent(event);
}

void OverviewStrip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Mid));
}

void OverviewStrip::retranslateUi()
{
    setAccessibleName(tr("Status counts"));
    setAccessibleDescription(tr("All servers by region and status, whatever the filter shows."));
    m_toggle.setText(tr("Sta&tus counts"));
    m_toggle.setToolTip(tr("Show servers by region and status"));
    m_more->setToolTip(tr("%n more that do not fit", nullptr, int(m_hidden.size())));
    m_more->setAccessibleName(m_more->toolTip());
    for (OverviewSegment *const segment : std::as_const(m_segments))
        segment->retranslateUi();
}

void OverviewStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        layOut();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        layOut();
    }
    QWidget::changeEvent(event);
}

} // namespace Console::Ui
