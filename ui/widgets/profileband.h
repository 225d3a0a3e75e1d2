// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/profile.h"

#include <QLabel>

#include <optional>

namespace Console::Ui {

// The strip in the profile's colour that says in words where you are: profile, environment,
// region, guard level.
class ProfileBand final : public QLabel
{
    Q_OBJECT
public:
    explicit ProfileBand(QWidget *parent = nullptr);

    void setProfile(const std::optional<Profile::Profile> &profile);
    void setMany(int profiles); // all of them together: in no profile's colour

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    std::optional<Profile::Profile> m_profile;
    int m_many = 0; // profiles; 0: it is one, or none
};

} // namespace Console::Ui
