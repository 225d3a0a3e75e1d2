// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/serverspage.h"

#include "ui/servers/readsofar.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

using Reading = ServerTable::Reading;

Reading readingOf(const Inventory::Inventory &inventory)
{
    if (inventory.loading())
        return Reading::Runs;
    if (inventory.error())
        return isReadInPart(inventory) ? Reading::NotYet : Reading::Failed;
    return isReadSoFar(inventory) ? Reading::Done : Reading::NotYet;
}

// The regions whose error is told; empty where all have it: then it is not for lack of one of them.
QString failedPart(const Inventory::Inventory &inventory)
{
    QStringList codes;
    const auto regions = inventory.regionsWithError();
    for (const Cloud::RegionCode &region : regions)
        codes += region.text();
    return codes.size() < inventory.regions().size() ? codes.join(u", "_s) : QString();
}

} // namespace

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
    m_shownWhere.clear();
    m_errorBar->clear();
    m_overview->setStore(nullptr);
    m_table->forget();
}

void ServersPage::showStore(Inventory::ServerStore &store)
{
    m_table->setStore(&store);
    m_overview->setStore(&store);
}

void ServersPage::lookIn(const Inventory::Inventory &inventory)
{
    if (!m_wanted)
        return;
    if (const auto id = inventory.find(*m_wanted)) {
        m_wanted.reset();
        m_table->select({.profile = inventory.profileId(), .server = *id});
    }
}

void ServersPage::lookIn(const QList<const Inventory::Inventory *> &inventories)
{
    if (!m_wanted || inventories.isEmpty())
        return; // none is open yet: it is still to be looked for
    const bool wereAsked = std::all_of(inventories.begin(), inventories.end(), [](const auto *one) {
        return !one->loading() && (isReadNow(*one) || one->error());
    });
    if (!wereAsked)
        return; // another one may list it, too
    QList<const Inventory::Inventory *> having;
    for (const Inventory::Inventory *const one : inventories) {
        if (one->find(*m_wanted))
            having.append(one);
    }
    if (having.size() == 1) {
        lookIn(*having.first());
        return;
    }
    if (having.isEmpty() && !std::all_of(inventories.begin(), inventories.end(),
                                         [](const auto *one) { return isReadNow(*one); }))
        return; // it may be where nothing could be read
    const QString number = m_wanted->text();
    m_wanted.reset();
    Q_EMIT told(having.isEmpty()
                    ? tr("No profile that is open lists a server %1.").arg(number)
                    : tr("Several profiles list a server %1. Select the one that you mean.").arg(number));
}

void ServersPage::showReading(ServerTable::Reading reading)
{
    m_table->setReading(reading);
    m_shownError.reset();
    m_errorBar->clear();
}

void ServersPage::showStates(const Inventory::Inventory &inventory)
{
    const auto error = inventory.error();
    m_table->setReading(readingOf(inventory));
    const QString where = failedPart(inventory);
    if (inventory.loading() || (error == m_shownError && where == m_shownWhere))
        return; // a bar that was closed stays closed until something else happens
    m_shownError = error;
    m_shownWhere = where;
    if (error)
        m_errorBar->showError(*error, where);
    else
        m_errorBar->clear();
}

} // namespace Console::Ui
