// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/wrappedlabel.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/roomfor.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace Console::Ui {

namespace {

constexpr int lettersOfAWord = 24; // wider words may be broken
constexpr int lettersOfALine = 80;

// Lays out the text; its height.
qreal layOut(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QString linesOf(const QLabel &label)
{
    return QString(label.text()).replace(u'\n', QChar(QChar::LineSeparator));
}

} // namespace

WrappedLabel::WrappedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

// QLabel's least width is that of the widest word.
bool WrappedLabel::breaksWordsAt(int width) const
{
    return wordWrap() && QLabel::minimumSizeHint().width() > width;
}

void WrappedLabel::keepWordsUpTo(int width)
{
    if (width == m_keptWidth)
        return;
    m_keptWidth = width;
    updateGeometry();
}

QSize WrappedLabel::sizeHint() const
{
    const int widest = widthOf(*this, lettersOfALine);
    if (!breaksWordsAt(widest))
        return QLabel::sizeHint();
    return {widest, heightForWidth(widest)};
}

QSize WrappedLabel::minimumSizeHint() const
{
    QSize least = QLabel::minimumSizeHint();
    if (!wordWrap())
        return least;
    // QFormLayout forgets its margins when it chooses whether a value goes below its caption.
    constexpr int margins = 24;
    least.setWidth(m_keptWidth > 0 ? std::min(least.width() + margins, m_keptWidth)
                                   : std::min(least.width(), widthOf(*this, lettersOfAWord)));
    return least;
}

int WrappedLabel::heightForWidth(int width) const
{
    if (!breaksWordsAt(width))
        return QLabel::heightForWidth(width);
    const QMargins around = contentsMargins() + margin();
    QTextLayout layout(linesOf(*this), font());
    const qreal height =
        layOut(layout, width - around.left() - around.right() - std::max(0, indent()));
    return qCeil(height) + around.top() + around.bottom();
}

void WrappedLabel::setMeaning(std::optional<Meaning> meaning)
{
    if (meaning == m_meaning)
        return;
    m_meaning = meaning;
    makeRoomForIcon();
    update();
}

void WrappedLabel::makeRoomForIcon()
{
    setIndent(m_meaning ? fontMetrics().height() * 5 / 4 : -1);
    setAccessibleDescription(m_meaning ? meaningWord(*m_meaning) : QString());
}

void WrappedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        makeRoomForIcon();
    QLabel::changeEvent(event);
}

void WrappedLabel::paintEvent(QPaintEvent *event)
{
    paintText(event);
    if (!m_meaning)
        return;
    const QRect room = contentsRect().marginsRemoved({margin(), margin(), margin(), margin()});
    const int side = fontMetrics().height();
    const int free = height() - (wordWrap() ? heightForWidth(width()) : sizeHint().height());
    const int above = alignment().testFlag(Qt::AlignVCenter) ? std::max(0, free / 2) : 0;
    QPainter painter(this);
    icon(iconOf(*m_meaning), *m_meaning)
        .paint(&painter, QRect(room.x(), room.y() + above, side, side));
}

void WrappedLabel::paintText(QPaintEvent *event)
{
    if (!breaksWordsAt(width())) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRect room = contentsRect()
                           .marginsRemoved({margin(), margin(), margin(), margin()})
                           .adjusted(std::max(0, indent()), 0, 0, 0);
    QTextLayout layout(linesOf(*this), font());
    const qreal free = room.height() - layOut(layout, room.width());
    painter.setPen(palette().color(foregroundRole()));
    layout.draw(
        &painter,
        {qreal(room.x()),
         room.y() + (alignment().testFlag(Qt::AlignVCenter) ? std::max<qreal>(0, free / 2) : 0)});
}

} // namespace Console::Ui
