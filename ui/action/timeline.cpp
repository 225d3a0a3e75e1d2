// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/action/timeline.h"

#include "ui/widgets/icons.h"
#include "ui/words/actionwords.h"
#include "ui/words/times.h"
#include "ui/words/words.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

// Close to the window colour but readable.
QColor blended(const QPalette &palette, double part)
{
    const QColor a = palette.color(QPalette::WindowText);
    const QColor b = palette.color(QPalette::Window);
    const auto mix = [part](int x, int y) {
        return int(std::lround(x * part + y * (1 - part)));
    };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

// Time of day with offset; the tool tip has the date.
QString clockText(const QDateTime &time) { return localTime(time).section(u' ', 1); }

// Boot times are ISO 8601 in UTC: previous, then new.
QString factText(const Action::Mark &mark)
{
    if (mark.kind != Action::Mark::Kind::BootTimeChanged)
        return stateFactText(mark.fact);
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
    case Kind::PortBack:
    case Kind::PortAnswers:
        return true;
    case Kind::NoAnswer: // hollow: missing
    case Kind::NotSent:
    case Kind::NoVisibleReaction:
    case Kind::PortAway:
    case Kind::Paused:
    case Kind::Ended:
        return false;
    }
    return false;
}

} // namespace

// Visual only: the list says the same.
class TimelineAxis final : public QWidget
{
public:
    explicit TimelineAxis(QWidget *parent) : QWidget(parent)
    {
        setObjectName("timelineAxis"_L1);
        setFocusPolicy(Qt::NoFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    struct Point {
        qint64 atMs = 0; // since the first mark, ascending
        bool filled = true;
        QString word;
        QString toolTip;
    };
    void setPoints(QList<Point> points, qint64 endMs)
    {
        m_points = std::move(points);
        m_endMs = endMs;
        placeLabels();
        update();
    }

    QSize sizeHint() const override
    {
        return {240, radius * 2 + margin * 2 + fontMetrics().height() * (m_bothRows ? 4 : 2)};
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
        const QColor faint = blended(palette(), 0.35);
        for (const Label &label : std::as_const(m_labels)) {
            if (label.row < sides)
                continue;
            painter.setPen(QPen(faint, 1)); // line to a label of the outer row
            const bool isBelow = label.row % sides == 0;
            const double to = isBelow ? baseline(label.row) - fontMetrics().ascent()
                                      : baseline(label.row) + fontMetrics().descent();
            painter.drawLine(QPointF(label.anchor, y), QPointF(label.anchor, to));
        }
        painter.setPen(QPen(accent, 2));
        painter.drawLine(QPointF(left, y), QPointF(last, y));
        painter.setPen(QPen(faint, 2, Qt::DotLine));
        painter.drawLine(QPointF(last, y), QPointF(std::max(end, last), y));
        for (const Point &point : std::as_const(m_points)) {
            painter.setPen(QPen(accent, 2));
            painter.setBrush(point.filled ? QBrush(accent) : palette().brush(QPalette::Window));
            painter.drawEllipse(QPointF(xOf(point.atMs), y), radius - 1, radius - 1);
        }
        painter.setPen(palette().color(QPalette::WindowText));
        for (const Label &label : std::as_const(m_labels))
            painter.drawText(QPointF(label.x, baseline(label.row)), label.word);
    }

    void resizeEvent(QResizeEvent * /*event*/) override { placeLabels(); }

    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::FontChange)
            placeLabels();
        QWidget::changeEvent(event);
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
    static constexpr int sides = 2; // rows: below, above, further below, further above

    struct Label {
        double x = 0;
        double anchor = 0; // the mark's centre
        int row = 0;
        QString word;
    };

    double baseline(int row) const
    {
        const double y = height() / 2.0;
        const double further = row >= sides ? fontMetrics().height() : 0;
        return row % sides == 0 ? y + radius + margin / 2.0 + fontMetrics().ascent() + further
                                : y - radius - margin / 2.0 - fontMetrics().descent() - further;
    }

    // Tries below, above, then the outer rows with a leading line. Labels never overlap or cross a
    // leading line. Labels without a place are only in the list.
    void placeLabels()
    {
        m_labels.clear();
        std::array<double, std::size_t(sides) * 2> freeFrom{};
        const double gap = fontMetrics().averageCharWidth();
        for (const Point &point : std::as_const(m_points)) {
            const double anchor = xOf(point.atMs);
            const double width = fontMetrics().horizontalAdvance(point.word);
            const double x =
                std::clamp(anchor - width / 2, 0.0, std::max(0.0, this->width() - width));
            for (int row = 0; row < int(freeFrom.size()); ++row) {
                const auto at = std::size_t(row);
                const auto inner = std::size_t(row % sides);
                if (x < freeFrom.at(at) || (row >= sides && anchor < freeFrom.at(inner)))
                    continue;
                m_labels.append({x, anchor, row, point.word});
                freeFrom.at(at) = x + width + gap;
                if (row >= sides) // its leading line crosses the inner row
                    freeFrom.at(inner) = std::max(freeFrom.at(inner), anchor + gap / 2);
                break;
            }
        }
        const bool bothRows = std::any_of(m_labels.cbegin(), m_labels.cend(),
                                          [](const Label &label) { return label.row >= sides; });
        if (bothRows != m_bothRows) {
            m_bothRows = bothRows;
            updateGeometry();
        }
    }

    // Half by time, half by order: separates close events.
    double xOf(qint64 atMs) const
    {
        const double start = radius + margin;
        const double width = this->width() - 2 * start;
        QList<qint64> times; // without duplicates
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
    QList<Label> m_labels;
    bool m_bothRows = false;
    qint64 m_endMs = 0;
};

Timeline::Timeline(QWidget *parent)
    : QWidget(parent), m_axis(new TimelineAxis(this)), m_list(new QListWidget(this)),
      m_copy(new QPushButton(this))
{
    m_list->setObjectName("timeline"_L1);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 9);
    m_copy->setObjectName("copyTimeline"_L1);
    m_copy->setAutoDefault(false);
    m_copy->setIcon(icon(Icon::Copy));
    m_copy->hide(); // until placed
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_axis);
    layout->addWidget(m_list);
    connect(m_copy, &QPushButton::clicked, this, [this] { copy(false); });
    auto *shortcut =
        new QShortcut(QKeySequence::Copy, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] { copy(true); });
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
    qint64 last = 0;
    for (const Action::Mark &mark : std::as_const(m_marks)) {
        last = std::max(last, sinceFirst(mark)); // keeps the order if the clock jumps
        points.append({.atMs = last,
                       .filled = isFilled(mark.kind),
                       .word = markWord(mark, m_report),
                       .toolTip = line(mark) + u'\n' + timeToolTip(mark.at)});
    }
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
    m_copy->setText(tr("Copy timeline"));
    m_copy->setToolTip(tr("Copies the lines of the timeline; Ctrl+C in the list copies those that "
                          "are selected."));
    const QList<Action::Mark> marks = std::exchange(m_marks, {});
    m_list->clear();
    setMarks(marks, m_report, 0);
}

qint64 Timeline::sinceFirst(const Action::Mark &mark) const
{
    // The wall clock may jump: used only without elapsed times.
    const Action::Mark &first = m_marks.constFirst();
    const qint64 since = mark.afterMs >= 0 && first.afterMs >= 0 ? mark.afterMs - first.afterMs
                                                                 : first.at.msecsTo(mark.at);
    return std::max<qint64>(0, since);
}

QString Timeline::text() const
{
    QStringList lines;
    for (const Action::Mark &mark : m_marks)
        lines += localTime(mark.at).section(u' ', 0, 0) + u' ' + line(mark);
    return lines.join(u'\n');
}

void Timeline::copy(bool selectedOnly)
{
    const QStringList all = text().split(u'\n');
    QStringList chosen;
    for (int row = 0; selectedOnly && row < m_list->count() && row < all.size(); ++row) {
        if (m_list->item(row)->isSelected())
            chosen += all.at(row);
    }
    QGuiApplication::clipboard()->setText((chosen.isEmpty() ? all : chosen).join(u'\n'));
}

QString Timeline::line(const Action::Mark &mark) const
{
    const QString time = clockText(mark.at);
    const qint64 since = sinceFirst(mark);
    QString text = since < 1000
        ? u"%1  %2"_s.arg(time, markWord(mark, m_report))
        //: A line of the timeline: time of day, what happened, how long after sending
        : tr("%1  %2 (after %3)").arg(time, markWord(mark, m_report), durationText(since));
    if (!mark.fact.isEmpty())
        text += u": "_s + factText(mark);
    return text;
}

} // namespace Console::Ui
