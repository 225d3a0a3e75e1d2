// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/loopbacklistener.h"

#include <memory>
#include <optional>

namespace Console::Test {

enum class Way { Request, Answer };

struct Cut {
    Way way = Way::Request;
    qint64 after = 0; // bytes that still pass, counted on the wire
    Ending ending = Ending::Fin;
};

struct Passed {
    qint64 request = 0;
    qint64 answer = 0;
};

// Passes connections on to another port, and ends one of them, on both sides, when a given number
// of bytes has passed one way. In the way of the answer nothing is cut before an answer begins.
class CutRelay
{
public:
    explicit CutRelay(quint16 targetPort);

    quint16 port() const { return m_listener->port(); }
    void cutNext(const Cut &cut); // the next connection only; all later ones pass
    bool settle() { return m_listener->settle(); }
    Passed passed(); // the most of any one connection since the last cutNext()

private:
    void serve(Descriptor client);

    const quint16 m_targetPort;
    std::mutex m_mutex;
    std::optional<Cut> m_next;
    Passed m_passed;
    std::unique_ptr<LoopbackListener> m_listener; // last: its threads use all of the above
};

} // namespace Console::Test
