// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/action/timeline.h"

#include "ui/action/actionwords.h"
#include "ui/widgets/times.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QHelpEvent>
#include <QListWidget>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

// Text near the colour of the window, readable on both.
QColor blended(const QPalette &palette, double part)
{
    const QColor a = palette.color(QPalette::WindowText);
    const QColor b = palette.color(QPalette::Window);
    const auto mix = [part](int x, int y) {
        return int(std::lround(x * part + y * (1 - part)));
    };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

// The time of day with its offset; the date is in the tool tip.
QString clockText(const QDateTime &time) { return localTime(time).section(u' ', 1); }

// The boot time is told as ISO 8601 in UTC, the one before and the new one.
QString factText(const Action::Mark &mark)
{
    if (mark.kind != Action::Mark::Kind::BootTimeChanged)
        return mark.fact;
    const QDateTime booted = QDateTime::fromString(mark.fact.section(u" → "_s, -1), Qt::ISODate);
    return booted.isValid() ? localTime(booted) : mark.fact;
}

bool isFilled(Action::Mark::Kind kind)
{
    using Kind = Action::Mark::Kind;
    switch (kind) {
    case Kind::Sent:
    case Kind::Answered:
    case Kind::FirstChange:
    case Kind::LeftRunning:
    case Kind::Back:
    case Kind::BootTimeChanged:
    case Kind::Resumed:
        return true;
    case Kind::NoAnswer: // hollow: something that is missing
    case Kind::NotSent:
    case Kind::NoVisibleReaction:
    case Kind::Paused:
    case Kind::Ended:
        return false;
    }
    return false;
}

} // namespace

// Only for the eye: the list below says the same to everyone.
class TimelineAxis final : public QWidget
{
public:
    explicit TimelineAxis(QWidget *parent) : QWidget(parent)
    {
        setFocusPolicy(Qt::NoFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    struct Point {
        qint64 atMs = 0; // since the first mark
        bool filled = true;
        QString word;
        QString toolTip;
    };
    void setPoints(QList<Point> points, qint64 endMs)
    {
        m_points = std::move(points);
        m_endMs = endMs;
        update();
    }

    QSize sizeHint() const override
    {
        return {240, radius * 2 + margin * 2 + fontMetrics().height() * 2};
    }
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        if (m_points.isEmpty())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor accent = palette().color(QPalette::Highlight);
        const double y = height() / 2.0;
        const double left = xOf(0);
        const double last = xOf(m_points.constLast().atMs);
        const double end = xOf(m_endMs);
        painter.setPen(QPen(accent, 2));
        painter.drawLine(QPointF(left, y), QPointF(last, y));
        QPen ahead(blended(palette(), 0.35), 2, Qt::DotLine);
        painter.setPen(ahead);
        painter.drawLine(QPointF(last, y), QPointF(std::max(end, last), y));

        // Words stand below the line, or above it where there is no room. What fits in neither
        // place is left to the list.
        const double below = y + radius + margin / 2.0 + fontMetrics().ascent();
        const double above = y - radius - margin / 2.0 - fontMetrics().descent();
        struct Row {
            double y;
            double freeFrom;
        };
        std::array rows{Row{below, 0}, Row{above, 0}};
        for (const Point &point : std::as_const(m_points)) {
            const QPointF centre(xOf(point.atMs), y);
            painter.setPen(QPen(accent, 2));
            painter.setBrush(point.filled ? QBrush(accent) : palette().brush(QPalette::Window));
            painter.drawEllipse(centre, radius - 1, radius - 1);
            const double width = fontMetrics().horizontalAdvance(point.word);
            const double wanted = centre.x() - width / 2;
            const double x = std::clamp(wanted, 0.0, std::max(0.0, this->width() - width));
            const auto row = std::find_if(rows.begin(), rows.end(),
                                          [x](const Row &one) { return x >= one.freeFrom; });
            if (row == rows.end())
                continue;
            painter.setPen(palette().color(QPalette::WindowText));
            painter.drawText(QPointF(x, row->y), point.word);
            row->freeFrom = x + width + fontMetrics().averageCharWidth();
        }
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QWidget::event(event);
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto point =
            std::find_if(m_points.crbegin(), m_points.crend(), [this, help](const Point &one) {
                return std::abs(xOf(one.atMs) - help->pos().x()) <= radius + 2;
            });
        if (point != m_points.crend())
            QToolTip::showText(help->globalPos(), plainToolTip(point->toolTip), this);
        else
            QToolTip::hideText();
        return true;
    }

private:
    static constexpr int radius = 5;
    static constexpr int margin = 6;

    // Half by time, half by order: things that happen close together stay apart.
    double xOf(qint64 atMs) const
    {
        const double start = radius + margin;
        const double width = this->width() - 2 * start;
        QList<qint64> times; // each once
        for (const Point &point : m_points) {
            if (!times.contains(point.atMs))
                times.append(point.atMs);
        }
        if (!times.contains(m_endMs))
            times.append(m_endMs);
        if (m_endMs <= 0 || times.size() < 2)
            return start;
        const auto before =
            std::count_if(times.begin(), times.end(), [atMs](qint64 time) { return time < atMs; });
        const double byTime = std::clamp(double(atMs) / double(m_endMs), 0.0, 1.0);
        const double byOrder = double(before) / double(times.size() - 1);
        return start + width * (byTime + byOrder) / 2;
    }

    QList<Point> m_points;
    qint64 m_endMs = 0;
};

Timeline::Timeline(QWidget *parent)
    : QWidget(parent), m_axis(new TimelineAxis(this)), m_list(new QListWidget(this))
{
    m_list->setObjectName("timeline"_L1);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 9);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_axis);
    layout->addWidget(m_list);
    retranslateUi();
}

void Timeline::setMarks(const QList<Action::Mark> &marks,
                        const std::optional<Action::OutcomeReport> &report, qint64 elapsedMs)
{
    const bool wordsChange = report.has_value() != m_report.has_value()
        || (report && report->outcome != m_report->outcome);
    const bool marksChange = marks != m_marks;
    m_marks = marks;
    m_report = report;
    if (marksChange || wordsChange) {
        while (m_list->count() > m_marks.size())
            delete m_list->takeItem(m_list->count() - 1);
        for (int row = 0; row < m_marks.size(); ++row) {
            const Action::Mark &mark = m_marks.at(row);
            if (row >= m_list->count())
                m_list->addItem(QString());
            QListWidgetItem *const item = m_list->item(row);
            if (item->text() != line(mark))
                item->setText(line(mark));
            item->setToolTip(timeToolTip(mark.at));
        }
        m_list->scrollToBottom();
    }

    QList<TimelineAxis::Point> points;
    for (const Action::Mark &mark : std::as_const(m_marks))
        points.append({.atMs = std::max<qint64>(0, m_marks.constFirst().at.msecsTo(mark.at)),
                       .filled = isFilled(mark.kind),
                       .word = markWord(mark, m_report),
                       .toolTip = line(mark) + u'\n' + timeToolTip(mark.at)});
    const qint64 last = points.isEmpty() ? 0 : points.constLast().atMs;
    const bool over = !m_marks.isEmpty() && m_marks.constLast().kind == Action::Mark::Kind::Ended;
    m_axis->setPoints(points, over ? last : std::max(last, elapsedMs));
}

void Timeline::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void Timeline::retranslateUi()
{
    m_list->setAccessibleName(tr("Timeline"));
    const QList<Action::Mark> marks = std::exchange(m_marks, {});
    m_list->clear();
    setMarks(marks, m_report, 0);
}

QString Timeline::line(const Action::Mark &mark) const
{
    const QString time = clockText(mark.at);
    const qint64 since = m_marks.isEmpty() ? 0 : m_marks.constFirst().at.msecsTo(mark.at);
    QString text = since < 1000
        ? u"%1  %2"_s.arg(time, markWord(mark, m_report))
        //: A line of the timeline: time of day, what happened, how long after sending
        : tr("%1  %2 (after %3)").arg(time, markWord(mark, m_report), durationText(since));
    if (!mark.fact.isEmpty())
        text += u": "_s + factText(mark);
    return text;
}

} // namespace Console::Ui
