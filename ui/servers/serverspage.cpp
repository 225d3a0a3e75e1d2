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
    if (!inventory.gaps().isEmpty()) // it would say that there are no servers
        return Reading::Failed;
    return isReadSoFar(inventory) ? Reading::Done : Reading::NotYet;
}

// The regions concerned; empty if all are.
QString partOf(const Inventory::Inventory &inventory)
{
    QStringList codes;
    const auto regions =
        inventory.error() ? inventory.regionsWithError() : inventory.regionsWithGaps();
    for (const Cloud::RegionCode &region : regions)
        codes += region.text();
    return codes.size() < inventory.regions().size() ? codes.join(u", "_s) : QString();
}

} // namespace

ServersPage::ServersPage(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_errorBar(new ErrorBar(this)), m_overview(new OverviewStrip(this)),
      m_table(new ServerTable(clock, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_errorBar);
    layout->addWidget(m_overview);
    layout->addWidget(m_table, 1);
    m_overview->comeAfter(m_table->focusProxy());
    connect(m_errorBar, &ErrorBar::retryRequested, this, &ServersPage::retryRequested);
    // A user who chooses a server cancels the pending selection.
    connect(m_table, &ServerTable::currentChanged, this, [this](const auto &id) {
        if (id)
            m_wanted.reset();
    });
    connect(m_table, &ServerTable::chosenChanged, this, [this] {
        if (m_table->chosenCount() > 1)
            m_wanted.reset();
    });
}

void ServersPage::forget()
{
    m_shownError.reset();
    m_shownGaps = {};
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

void ServersPage::selectWhenListed(const Cloud::ServerNo &number)
{
    m_wanted = number;
    m_toldWhyNot.clear();
}

void ServersPage::lookIn(const QList<const Inventory::Inventory *> &inventories)
{
    if (!m_wanted || inventories.isEmpty())
        return; // not open yet: keep looking
    const bool several = inventories.size() > 1;
    const QString number = m_wanted->text();
    QList<Inventory::ServerIdentity> found;
    bool allWereAsked = true;
    bool allAreRead = true;
    for (const Inventory::Inventory *const one : inventories) {
        if (const auto id = one->find(*m_wanted))
            found.append({.profile = one->profileId(), .server = *id});
        const bool read = !one->loading() && isReadNow(*one);
        allAreRead = allAreRead && read;
        allWereAsked =
            allWereAsked && !one->loading() && (read || one->error() || !one->gaps().isEmpty());
    }
    QString whyNot;
    if (found.size() == 1 && (allAreRead || !several)) {
        m_wanted.reset();
        m_table->select(found.first());
    } else if (allAreRead && found.isEmpty()) {
        whyNot = tr("No open profile lists server %1.").arg(number);
    } else if (allAreRead) {
        m_wanted.reset();
        whyNot = tr("Several profiles list server %1. Select the one you mean.").arg(number);
    } else if (several && allWereAsked) { // another profile may list it too
        whyNot = tr("Server %1 is not selected: not every open profile could be read.").arg(number);
    }
    if (whyNot.isEmpty() || whyNot == m_toldWhyNot)
        return;
    m_toldWhyNot = whyNot;
    Q_EMIT messageRequested(whyNot);
}

void ServersPage::showReading(ServerTable::Reading reading)
{
    m_table->setReading(reading);
    m_shownError.reset();
    m_shownGaps = {};
    m_errorBar->clear();
}

void ServersPage::showStates(const Inventory::Inventory &inventory)
{
    const auto error = inventory.error();
    m_table->setReading(readingOf(inventory));
    const QString where = partOf(inventory);
    const Inventory::ReadingGaps gaps = inventory.gaps();
    const bool same = error && m_shownError ? isSameFailure(*error, *m_shownError)
                                            : error == m_shownError && isSameGap(gaps, m_shownGaps);
    if (inventory.loading() || (same && where == m_shownWhere && m_errorBar->isHidden()))
        return; // a closed bar stays closed until the error changes
    m_shownError = error;
    m_shownGaps = gaps;
    m_shownWhere = where;
    if (error)
        m_errorBar->showError(*error, where);
    else
        m_errorBar->showGaps(gaps, where);
}

} // namespace Console::Ui
