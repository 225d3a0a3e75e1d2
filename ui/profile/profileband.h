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

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    std::optional<Profile::Profile> m_profile;
};

} // namespace Console::Ui
