// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/serverspage.h"

#include <QVBoxLayout>

namespace Console::Ui {

ServersPage::ServersPage(QWidget *parent)
    : QWidget(parent), m_errorBar(new ErrorBar(this)), m_overview(new OverviewStrip(this)),
      m_table(new ServerTable(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_errorBar);
    layout->addWidget(m_overview);
    layout->addWidget(m_table, 1);
    m_overview->comeAfter(m_table->focusProxy());
    connect(m_errorBar, &ErrorBar::retryRequested, this, &ServersPage::retryRequested);
}

void ServersPage::forget()
{
    m_shownError.reset();
    m_errorBar->clear();
    m_overview->setStore(nullptr);
    m_table->forget();
}

void ServersPage::showRows(const Inventory::Inventory &inventory)
{
    m_table->setStore(&inventory.store());
    m_overview->setStore(&inventory.store());
    if (!m_wanted)
        return;
    if (const auto id = inventory.find(*m_wanted)) {
        m_wanted.reset();
        m_table->select({.profile = inventory.profileId(), .server = *id});
    }
}

void ServersPage::showStates(const Inventory::Inventory &inventory)
{
    m_table->setLoading(inventory.loading());
    const auto error = inventory.error();
    if (inventory.loading() || error == m_shownError)
        return; // a bar that was closed stays closed until something else happens
    m_shownError = error;
    if (error)
        m_errorBar->showError(*error);
    else
        m_errorBar->clear();
}

} // namespace Console::Ui
