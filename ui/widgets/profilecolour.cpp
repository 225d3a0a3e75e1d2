// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/profilecolour.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

namespace Console::Ui {

namespace {

struct ColourWords {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::ColourWords)
};

} // namespace

QColor shade(Profile::Colour colour)
{
    using Profile::Colour;
    switch (colour) {
    case Colour::Red:
        return {0xb8, 0x32, 0x27};
    case Colour::Orange:
        return {0xad, 0x52, 0x00};
    case Colour::Yellow:
        return {0x84, 0x68, 0x00};
    case Colour::Green:
        return {0x2e, 0x7a, 0x32};
    case Colour::Teal:
        return {0x00, 0x74, 0x68};
    case Colour::Blue:
        return {0x1f, 0x5f, 0xa8};
    case Colour::Purple:
        return {0x7b, 0x3f, 0xa0};
    case Colour::Grey:
        return {0x5f, 0x63, 0x68};
    }
    return {};
}

QIcon swatch(Profile::Colour colour)
{
    constexpr int side = 64; // pixels; scaled down as needed
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::white, 6)); // visible on a selected row of the same colour
    painter.setBrush(shade(colour));
    painter.drawEllipse(8, 8, side - 16, side - 16);
    return pixmap;
}

QColor shadeOfMany() { return {0x3a, 0x3d, 0x42}; }

QIcon swatchOfMany()
{
    using Profile::Colour;
    constexpr int side = 64;
    constexpr int dot = 30;
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::white, 4));
    painter.setBrush(shade(Colour::Blue));
    painter.drawEllipse(17, 4, dot, dot);
    painter.setBrush(shade(Colour::Green));
    painter.drawEllipse(4, 30, dot, dot);
    painter.setBrush(shade(Colour::Orange));
    painter.drawEllipse(30, 30, dot, dot);
    return pixmap;
}

QString colourWord(Profile::Colour colour)
{
    using Profile::Colour;
    switch (colour) {
    case Colour::Red:
        return ColourWords::tr("Red");
    case Colour::Orange:
        return ColourWords::tr("Orange");
    case Colour::Yellow:
        return ColourWords::tr("Yellow");
    case Colour::Green:
        return ColourWords::tr("Green");
    case Colour::Teal:
        return ColourWords::tr("Teal");
    case Colour::Blue:
        return ColourWords::tr("Blue");
    case Colour::Purple:
        return ColourWords::tr("Purple");
    case Colour::Grey:
        return ColourWords::tr("Grey");
    }
    return {};
}

const QList<Profile::Colour> &allColours()
{
    using Profile::Colour;
    static const QList<Colour> colours{Colour::Red,  Colour::Orange, Colour::Yellow, Colour::Green,
                                       Colour::Teal, Colour::Blue,   Colour::Purple, Colour::Grey};
    return colours;
}

} // namespace Console::Ui
