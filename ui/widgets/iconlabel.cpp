// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/iconlabel.h"

#include <QEvent>

namespace Console::Ui {

IconLabel::IconLabel(double side, QWidget *parent) : QLabel(parent), m_side(side) { }

void IconLabel::setIcon(Icon name, std::optional<Meaning> meaning)
{
    m_meaning = meaning;
    m_icon = meaning ? icon(name, *meaning) : icon(name);
    renew();
}

void IconLabel::renew()
{
    if (m_icon.isNull())
        return;
    const int side = qRound(fontMetrics().height() * m_side);
    setPixmap(m_icon.pixmap(QSize(side, side), devicePixelRatioF()));
    setAccessibleName(m_meaning ? meaningWord(*m_meaning) : QString());
}

void IconLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LanguageChange)
        renew();
    QLabel::changeEvent(event);
}

} // namespace Console::Ui
