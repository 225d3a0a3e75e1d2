// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/profile.h"

#include <QLabel>

#include <optional>

namespace Console::Ui {

class ProfileBand final : public QLabel
{
    Q_OBJECT
public:
    explicit ProfileBand(QWidget *parent = nullptr);

    void setProfile(const std::optional<Profile::Profile> &profile);
    void setMany(int profiles); // in a neutral colour

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    std::optional<Profile::Profile> m_profile;
    int m_many = 0; // profiles; 0: one or none
};

} // namespace Console::Ui
