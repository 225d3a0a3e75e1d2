// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/stateicon.h"

#include <QHash>
#include <QPainter>
#include <QPainterPath>

namespace Console::Ui {

namespace {

constexpr int iconSize = 16; // device-independent pixels

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

enum class Shape { Disc, Tick, HalfDisc, Ring, Triangle, Cross, Question };

Shape shapeOf(State state, bool verdict)
{
    switch (state) {
    case State::Good: return verdict ? Shape::Tick : Shape::Disc;
    case State::Working: return Shape::HalfDisc;
    case State::Idle: return Shape::Ring;
    case State::Warning: return Shape::Triangle;
    case State::Bad: return Shape::Cross;
    case State::Unknown: return Shape::Question;
    }
    return Shape::Question;
}

void paint(QPainter &painter, Shape shape, const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen line(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const QRectF disc(3, 3, 10, 10);
    painter.setPen(line);
    switch (shape) {
    case Shape::Disc:
        painter.setBrush(colour);
        painter.drawEllipse(disc);
        break;
    case Shape::Ring:
        painter.drawEllipse(disc);
        break;
    case Shape::HalfDisc:
        painter.drawEllipse(disc);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPie(disc, 90 * 16, 180 * 16);
        break;
    case Shape::Tick:
        painter.drawPolyline(QPolygonF({{3, 8.5}, {6.5, 12}, {13, 4}}));
        break;
    case Shape::Cross:
        painter.drawLine(QLineF(4, 4, 12, 12));
        painter.drawLine(QLineF(12, 4, 4, 12));
        break;
    case Shape::Triangle:
        painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(QPolygonF({{8, 2.5}, {14, 13.5}, {2, 13.5}}));
        painter.drawLine(QLineF(8, 6.5, 8, 9.5));
        painter.drawPoint(QPointF(8, 11.7));
        break;
    case Shape::Question: {
        QPainterPath path;
        path.moveTo(5, 5.5);
        path.cubicTo(5, 1.5, 11, 1.5, 11, 5.5);
        path.cubicTo(11, 8, 8, 8, 8, 10.5);
        painter.drawPath(path);
        painter.drawPoint(QPointF(8, 13.5));
        break;
    }
    }
}

QIcon iconFor(Shape shape, const QColor &colour)
{
    // A table asks for the same few icons for every cell that it paints.
    static QHash<std::pair<int, QRgb>, QIcon> made;
    QIcon &icon = made[{int(shape), colour.rgba()}];
    if (icon.isNull()) {
        for (const int scale : {1, 2, 3}) {
            QPixmap pixmap(iconSize * scale, iconSize * scale);
            pixmap.fill(Qt::transparent);
            pixmap.setDevicePixelRatio(scale);
            QPainter painter(&pixmap);
            paint(painter, shape, colour);
            painter.end();
            icon.addPixmap(pixmap);
        }
    }
    return icon;
}

} // namespace

State stateOf(const Cloud::ServerInstance &server)
{
    using Cloud::ServerStatus;
    switch (server.status) {
    case ServerStatus::Running:
        return server.operation == Cloud::ServerOperation::None ? State::Good : State::Working;
    case ServerStatus::Initialized:
    case ServerStatus::Created: return State::Working;
    case ServerStatus::Stopped:
        return server.operation == Cloud::ServerOperation::None ? State::Idle : State::Working;
    case ServerStatus::Terminated: return State::Idle;
    case ServerStatus::FailureStopped:
    case ServerStatus::ShutdownFailure:
    case ServerStatus::RestartFailure:
    case ServerStatus::StartFailure: return State::Warning;
    case ServerStatus::Unknown: break;
    }
    return State::Unknown;
}

State stateOf(Action::Verdict verdict)
{
    switch (verdict) {
    case Action::Verdict::Pass: return State::Good;
    case Action::Verdict::Warn: return State::Warning;
    case Action::Verdict::Block: return State::Bad;
    case Action::Verdict::Unknown: break;
    }
    return State::Unknown;
}

QColor stateColour(State state, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (state) {
    case State::Good: return dark ? QColor(0x5f, 0xcf, 0x80) : QColor(0x1a, 0x7f, 0x37);
    case State::Working: return dark ? QColor(0x6c, 0xb2, 0xff) : QColor(0x0b, 0x5c, 0xad);
    case State::Idle: return dark ? QColor(0xa8, 0xad, 0xb5) : QColor(0x57, 0x60, 0x6a);
    case State::Warning: return dark ? QColor(0xe8, 0xb3, 0x39) : QColor(0x8a, 0x5a, 0x00);
    case State::Bad: return dark ? QColor(0xff, 0x8a, 0x80) : QColor(0xb4, 0x23, 0x18);
    case State::Unknown: return dark ? QColor(0xd0, 0xa2, 0xff) : QColor(0x76, 0x3c, 0xad);
    }
    return {};
}

QIcon statusIcon(const Cloud::ServerInstance &server, const QPalette &palette)
{
    const State state = stateOf(server);
    return iconFor(shapeOf(state, false), stateColour(state, palette));
}

QIcon verdictIcon(Action::Verdict verdict, const QPalette &palette)
{
    const State state = stateOf(verdict);
    return iconFor(shapeOf(state, true), stateColour(state, palette));
}

} // namespace Console::Ui
