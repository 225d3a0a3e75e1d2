// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/endpoint.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace Console::Cloud {

// How a reading comes by its place at the gateway. Ahead: at once, for a few servers by their
// number, on whose state the user or an interrupt waits.
enum class Turn { InTurn, Ahead };

// The places for readings at one gateway (scheme, host and port), shared by all clients of this
// thread whatever their profile. While there are more readings than places, the client with the
// fewest under way is next, so that none waits for all the pages of another.
class GatewayPlaces final : public QObject
{
    Q_OBJECT
public:
    static constexpr int places = 6;

    // Takes the place and starts. False: nobody wants it any more.
    using Start = std::function<bool()>;

    // One client's part in it. Going away it forgets what waits and gives back what it has.
    class Share
    {
    public:
        explicit Share(const Gateway &gateway);
        ~Share();
        Q_DISABLE_COPY_MOVE(Share)

        // start is called once a place is free, perhaps before this returns.
        void want(Turn turn, Start start);
        void giveBack(Turn turn); // what start took

    private:
        friend class GatewayPlaces;
        struct Line {
            std::deque<Start> waiting = {};
            int open = 0;
        };
        Line &line(Turn turn) { return turn == Turn::Ahead ? m_ahead : m_inTurn; }
        bool startFirst(Turn turn);

        const std::shared_ptr<GatewayPlaces> m_places;
        Line m_inTurn;
        Line m_ahead;
        quint64 m_lastStart = 0; // in turn
    };

private:
    static std::shared_ptr<GatewayPlaces> of(const Gateway &gateway);
    bool mayStartInTurn() const;
    Share *next() const;
    void fill();
    void fillLater();

    std::vector<Share *> m_shares;
    quint64 m_starts = 0;
    bool m_filling = false; // it is about to happen
};

} // namespace Console::Cloud
