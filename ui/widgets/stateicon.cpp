// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/stateicon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

enum class Shape { Disc, HalfDisc, Ring, Triangle, QuestionMark, Tick, Cross, Page };

struct Look {
    Shape shape;
    Meaning meaning;
};

Look lookOf(State state)
{
    switch (state) {
    case State::Running:
        return {Shape::Disc, Meaning::Success};
    case State::Busy:
        return {Shape::HalfDisc, Meaning::Information};
    case State::Off:
        return {Shape::Ring, Meaning::Muted};
    case State::Failed:
        return {Shape::Triangle, Meaning::Danger};
    case State::Unknown:
        return {Shape::QuestionMark, Meaning::Unknown};
    }
    return {Shape::QuestionMark, Meaning::Unknown};
}

Look lookOf(Action::Verdict verdict)
{
    switch (verdict) {
    case Action::Verdict::Pass:
        return {Shape::Tick, Meaning::Success};
    case Action::Verdict::Warn:
        return {Shape::Triangle, Meaning::Warning};
    case Action::Verdict::Block:
        return {Shape::Cross, Meaning::Danger};
    case Action::Verdict::Unknown:
        return {Shape::QuestionMark, Meaning::Unknown};
    }
    return {Shape::QuestionMark, Meaning::Unknown};
}

// In a 16 × 16 square.
void paintShape(QPainter &painter, Shape shape, const QColor &colour)
{
    const QRectF disc(3, 3, 10, 10);
    const QPen line(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(line);
    painter.setBrush(Qt::NoBrush);
    switch (shape) {
    case Shape::Disc:
        painter.setBrush(colour);
        painter.drawEllipse(disc);
        return;
    case Shape::HalfDisc:
        painter.drawEllipse(disc);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPie(disc, 90 * 16, 180 * 16);
        return;
    case Shape::Ring:
        painter.drawEllipse(disc);
        return;
    case Shape::Triangle: {
        QPainterPath path;
        path.addPolygon(QPolygonF({{8, 2.2}, {14.4, 13.6}, {1.6, 13.6}, {8, 2.2}}));
        painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
        painter.drawLine(QPointF(8, 6.6), QPointF(8, 9.2));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(8, 11.5), 1, 1);
        return;
    }
    case Shape::QuestionMark: {
        QPainterPath path(QPointF(5, 5.6));
        path.cubicTo(5, 1.2, 11.2, 1.4, 11, 5.4);
        path.cubicTo(10.9, 7.6, 8, 7.6, 8, 10.2);
        painter.drawPath(path);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(8, 13.4), 1.3, 1.3);
        return;
    }
    case Shape::Tick:
        painter.drawPolyline(QPolygonF({{3, 8.6}, {6.6, 12.2}, {13, 4.4}}));
        return;
    case Shape::Cross:
        painter.drawLine(QPointF(4, 4), QPointF(12, 12));
        painter.drawLine(QPointF(12, 4), QPointF(4, 12));
        return;
    case Shape::Page: {
        painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawRoundedRect(QRectF(2.9, 1.7, 10.2, 12.6), 1.4, 1.4);
        for (const qreal height : {5.0, 8.0, 11.0})
            painter.drawLine(QPointF(5.6, height), QPointF(height > 10 ? 8.4 : 10.4, height));
        return;
    }
    }
}

class ShapeEngine final : public QIconEngine
{
public:
    ShapeEngine(Shape shape, const QColor &colour) : m_shape(shape), m_colour(colour) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode,
               QIcon::State /*state*/) override
    {
        const qreal side = qMin(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center() - QPointF(side / 2, side / 2));
        painter->scale(side / 16, side / 16);
        paintShape(*painter, m_shape, colourIn(mode));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap map(size);
        map.fill(Qt::transparent);
        QPainter painter(&map);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return map;
    }

    QIconEngine *clone() const override { return new ShapeEngine(m_shape, m_colour); }

private:
    QColor colourIn(QIcon::Mode mode) const
    {
        if (mode == QIcon::Selected)
            return QGuiApplication::palette().color(QPalette::HighlightedText);
        if (mode == QIcon::Disabled)
            return QGuiApplication::palette().color(QPalette::Disabled, QPalette::ButtonText);
        return m_colour;
    }

    Shape m_shape;
    QColor m_colour;
};

QIcon makeIcon(Look look, const QPalette &palette)
{
    return QIcon(new ShapeEngine(look.shape, colourOf(look.meaning, palette)));
}

} // namespace

State stateOf(const Cloud::ServerInstance &server)
{
    switch (server.status) {
    case Cloud::ServerStatus::Unknown:
        return State::Unknown;
    case Cloud::ServerStatus::FailureStopped:
    case Cloud::ServerStatus::ShutdownFailure:
    case Cloud::ServerStatus::RestartFailure:
    case Cloud::ServerStatus::StartFailure:
        return State::Failed;
    case Cloud::ServerStatus::Running:
        return server.operation == Cloud::ServerOperation::None ? State::Running : State::Busy;
    case Cloud::ServerStatus::Initialized:
    case Cloud::ServerStatus::Created:
    case Cloud::ServerStatus::Stopped:
    case Cloud::ServerStatus::Terminated:
        return server.operation == Cloud::ServerOperation::None ? State::Off : State::Busy;
    }
    return State::Unknown;
}

QColor stateColour(State state, const QPalette &palette)
{
    return colourOf(lookOf(state).meaning, palette);
}

QColor verdictColour(Action::Verdict verdict, const QPalette &palette)
{
    return colourOf(lookOf(verdict).meaning, palette);
}

QIcon statusIcon(State state, const QPalette &palette) { return makeIcon(lookOf(state), palette); }

QIcon verdictIcon(Action::Verdict verdict, const QPalette &palette)
{
    return makeIcon(lookOf(verdict), palette);
}

QIcon journalIcon(const QPalette &palette)
{
    return makeIcon({Shape::Page, Meaning::Information}, palette);
}

} // namespace Console::Ui
