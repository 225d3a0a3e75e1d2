// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/profileband.h"

#include "ui/widgets/profilecolour.h"
#include "ui/words/actionwords.h"
#include "ui/words/profilewords.h"

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
    if (m_profile == profile && m_many == 0)
        return;
    m_profile = profile;
    m_many = 0;
    fill();
}

void ProfileBand::setMany(int profiles)
{
    if (m_many == profiles)
        return;
    m_profile.reset();
    m_many = profiles;
    fill();
}

void ProfileBand::fill()
{
    setVisible(m_profile.has_value() || m_many > 0);
    if (!m_profile && m_many == 0)
        return;
    if (m_profile)
        setText(u"%1 · %2 · %3"_s.arg(m_profile->name, placeText(*m_profile),
                                      guardWord(m_profile->guard)));
    else
        setText(tr("All profiles (%n): each server is used with its own profile's key and guard "
                   "level",
                   nullptr, m_many));
    QPalette colours = palette();
    colours.setColor(QPalette::Window, m_profile ? shade(m_profile->colour) : shadeOfMany());
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
