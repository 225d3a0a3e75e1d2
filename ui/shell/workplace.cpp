// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/workplace.h"

namespace Console::Ui {

Workplace::Workplace(Profile::Profile profile, Cloud::Connection connection, const Clock &clock,
                     QObject *parent)
    : QObject(parent), m_profile(std::move(profile)),
      m_client(std::make_shared<Cloud::ApiClient>(std::move(connection))),
      m_inventory(m_client, m_profile.region, clock)
{
}

} // namespace Console::Ui
