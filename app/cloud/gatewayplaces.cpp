// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/gatewayplaces.h"

#include <map>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Cloud {

namespace {

using Origin = std::tuple<QString, QString, int>;

Origin originOf(const Gateway &gateway)
{
    const QUrl url = normalForm(gateway.url());
    return {url.scheme(), url.host(), url.port(url.scheme() == "https"_L1 ? 443 : 80)};
}

} // namespace

std::shared_ptr<GatewayPlaces> GatewayPlaces::of(const Gateway &gateway)
{
    // Per thread, like the clients.
    thread_local std::map<Origin, std::weak_ptr<GatewayPlaces>> known;
    std::erase_if(known, [](const auto &one) { return one.second.expired(); });
    std::weak_ptr<GatewayPlaces> &kept = known[originOf(gateway)];
    std::shared_ptr<GatewayPlaces> found = kept.lock();
    if (!found) {
        found = std::make_shared<GatewayPlaces>();
        kept = found;
    }
    return found;
}

// Readings ahead delay only later lists. One place stays for lists, as servers may not answer.
bool GatewayPlaces::mayStartInTurn() const
{
    int inTurn = 0;
    int ahead = 0;
    for (const Share *share : m_shares) {
        inTurn += share->m_inTurn.open;
        ahead += share->m_ahead.open;
    }
    return inTurn == 0 || inTurn + ahead < places;
}

GatewayPlaces::Share *GatewayPlaces::next() const
{
    Share *best = nullptr;
    for (Share *share : m_shares) {
        if (share->m_inTurn.waiting.empty())
            continue;
        if (best == nullptr
            || std::pair(share->m_inTurn.open, share->m_lastStart)
                < std::pair(best->m_inTurn.open, best->m_lastStart))
            best = share;
    }
    return best;
}

void GatewayPlaces::fill()
{
    for (Share *share : m_shares) {
        // These have separate connections.
        while (share->m_ahead.open < places && !share->m_ahead.waiting.empty())
            share->startFirst(Turn::Ahead);
    }
    while (mayStartInTurn()) {
        Share *share = next();
        if (share == nullptr)
            return;
        if (share->startFirst(Turn::InTurn))
            share->m_lastStart = ++m_starts;
    }
}

// Later: a closing client gives back many places.
void GatewayPlaces::fillLater()
{
    if (std::exchange(m_filling, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_filling = false;
            fill();
        },
        Qt::QueuedConnection);
}

GatewayPlaces::Share::Share(const Gateway &gateway) : m_places(GatewayPlaces::of(gateway))
{
    m_places->m_shares.push_back(this);
}

GatewayPlaces::Share::~Share()
{
    std::erase(m_places->m_shares, this);
    m_places->fillLater();
}

void GatewayPlaces::Share::want(Turn turn, Start start)
{
    line(turn).waiting.push_back(std::move(start));
    m_places->fill();
}

void GatewayPlaces::Share::giveBack(Turn turn)
{
    --line(turn).open;
    m_places->fillLater();
}

bool GatewayPlaces::Share::startFirst(Turn turn)
{
    Line &mine = line(turn);
    const Start start = std::move(mine.waiting.front());
    mine.waiting.pop_front();
    ++mine.open; // first: a failed start gives it back
    const bool started = start();
    if (!started)
        --mine.open;
    return started;
}

} // namespace Console::Cloud
