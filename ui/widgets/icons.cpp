// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QMetaEnum>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

QPixmap drawn(Icon name, const QSize &size, const QColor &colour)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer lines(iconFile(name));
    lines.setAspectRatioMode(Qt::KeepAspectRatio);
    lines.render(&painter, QRectF(QPointF(), size));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return pixmap;
}

// size: in the device's pixels.
QPixmap cached(Icon name, const QSize &size, const QColor &colour)
{
    const QString key = u"icon %1 %2 %3 %4"_s.arg(int(name))
                            .arg(size.width())
                            .arg(size.height())
                            .arg(colour.rgba());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(name, size, colour);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

class LineEngine final : public QIconEngine
{
public:
    explicit LineEngine(Icon name, std::optional<Meaning> meaning = {}, QColor colour = {})
        : m_name(name), m_meaning(meaning), m_colour(colour)
    {
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        return size.isEmpty() ? QPixmap() : cached(m_name, size, colourIn(mode));
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state));
    }

    QIconEngine *clone() const override { return new LineEngine(m_name, m_meaning, m_colour); }

private:
    QColor colourIn(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        if (m_colour.isValid())
            return m_colour;
        return m_meaning ? colourOf(*m_meaning, palette) : palette.color(QPalette::WindowText);
    }

    Icon m_name;
    std::optional<Meaning> m_meaning;
    QColor m_colour; // not valid: from the palette
};

} // namespace

QString iconFile(Icon name)
{
    const QLatin1StringView key(QMetaEnum::fromType<Icon>().valueToKey(int(name)));
    return u":/icons/%1.svg"_s.arg(QString(key).toLower());
}

QIcon icon(Icon name) { return QIcon(new LineEngine(name)); }

QIcon icon(Icon name, Meaning meaning) { return QIcon(new LineEngine(name, meaning)); }

QIcon icon(Icon name, const QColor &colour) { return QIcon(new LineEngine(name, {}, colour)); }

Icon iconOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Danger:
    case Meaning::Warning:
        return Icon::Warning;
    case Meaning::Success:
        return Icon::Check;
    case Meaning::Information:
        return Icon::Info;
    case Meaning::Unknown:
        return Icon::Unknown;
    case Meaning::Muted:
        break;
    }
    return Icon::Clock;
}

} // namespace Console::Ui
