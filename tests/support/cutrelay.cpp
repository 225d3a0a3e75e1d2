// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/cutrelay.h"

#include <algorithm>
#include <array>
#include <utility>

#include <poll.h>
#include <sys/socket.h>

namespace Console::Test {

CutRelay::CutRelay(quint16 targetPort) : m_targetPort(targetPort)
{
    m_listener =
        std::make_unique<LoopbackListener>([this](Descriptor socket) { serve(std::move(socket)); });
}

void CutRelay::cutNext(const Cut &cut)
{
    const std::lock_guard lock(m_mutex);
    m_next = cut;
    m_passed = {};
}

Passed CutRelay::passed()
{
    const std::lock_guard lock(m_mutex);
    return m_passed;
}

void CutRelay::serve(Descriptor client)
{
    std::optional<Cut> cut;
    {
        const std::lock_guard lock(m_mutex);
        cut = std::exchange(m_next, std::nullopt);
    }
    Descriptor target = connectTo(m_targetPort);
    Passed passed;
    bool open = target.number() >= 0 && !(cut && cut->way == Way::Request && cut->after == 0);
    std::array<char, 16384> bytes; // NOLINT(*-member-init): filled by recv
    while (open) {
        std::array<pollfd, 3> watched{
            {{.fd = client.number(), .events = POLLIN, .revents = 0},
             {.fd = target.number(), .events = POLLIN, .revents = 0},
             {.fd = m_listener->endingSignal(), .events = POLLIN, .revents = 0}}};
        if (poll(watched.data(), watched.size(), -1) < 0)
            continue;
        if (watched[2].revents != 0)
            break;
        for (const Way way : {Way::Request, Way::Answer}) {
            const bool request = way == Way::Request;
            if (!open || watched[request ? 0 : 1].revents == 0)
                continue;
            const int source = request ? client.number() : target.number();
            const int sink = request ? target.number() : client.number();
            qint64 &done = request ? passed.request : passed.answer;
            qint64 count = recv(source, bytes.data(), bytes.size(), 0);
            if (count <= 0) {
                open = false;
                continue;
            }
            const bool mine = cut && cut->way == way;
            if (mine)
                count = std::min(count, cut->after - done);
            open = writeAll(sink, bytes.data(), count);
            done += count;
            if (mine && done == cut->after)
                open = false;
        }
    }
    {
        const std::lock_guard lock(m_mutex);
        m_passed.request = std::max(m_passed.request, passed.request);
        m_passed.answer = std::max(m_passed.answer, passed.answer);
    }
    const Ending ending = cut ? cut->ending : Ending::Fin;
    if (ending == Ending::Fin) { // to both before either is waited for
        shutdown(client.number(), SHUT_WR);
        shutdown(target.number(), SHUT_WR);
    }
    end(std::move(client), ending);
    end(std::move(target), ending);
}

} // namespace Console::Test
