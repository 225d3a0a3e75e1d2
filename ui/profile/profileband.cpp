// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/profileband.h"

#include "ui/action/actionwords.h"
#include "ui/profile/profilecolour.h"
#include "ui/profile/profilewords.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Console::Ui {

ProfileBand::ProfileBand(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAutoFillBackground(true);
    setContentsMargins(8, 2, 8, 2);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    fill();
}

void ProfileBand::setProfile(const std::optional<Profile::Profile> &profile)
{
    if (m_profile == profile)
        return;
    m_profile = profile;
    fill();
}

void ProfileBand::fill()
{
    setVisible(m_profile.has_value());
    if (!m_profile)
        return;
    setText(u"%1 · %2 · %3"_s.arg(m_profile->name, placeText(*m_profile),
                                  guardWord(m_profile->guard)));
    QPalette colours = palette();
    colours.setColor(QPalette::Window, shade(m_profile->colour));
    colours.setColor(QPalette::WindowText, Qt::white);
    if (colours != palette())
        setPalette(colours);
}

void ProfileBand::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QLabel::changeEvent(event);
}

} // namespace Console::Ui
