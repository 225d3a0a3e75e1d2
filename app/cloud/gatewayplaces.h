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

// Ahead: for a few servers that the user or an interrupt awaits.
enum class Turn { InTurn, Ahead };

// Places at one gateway (scheme, host, port) for this thread's clients. The client with the fewest
// running readings is next.
class GatewayPlaces final : public QObject
{
    Q_OBJECT
public:
    static constexpr int places = 6;

    // False: no longer wanted.
    using Start = std::function<bool()>;

    // Its destructor gives back places and drops waiting readings.
    class Share
    {
    public:
        explicit Share(const Gateway &gateway);
        ~Share();
        Q_DISABLE_COPY_MOVE(Share)

        // May call `start` before returning.
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
        quint64 m_lastStart = 0; // InTurn only
    };

private:
    static std::shared_ptr<GatewayPlaces> of(const Gateway &gateway);
    bool mayStartInTurn() const;
    Share *next() const;
    void fill();
    void fillLater();

    std::vector<Share *> m_shares;
    quint64 m_starts = 0;
    bool m_filling = false; // fillLater() is pending
};

} // namespace Console::Cloud
