// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>

namespace Console {

// Counts living Owner objects on all threads.
template <typename Owner> class LiveCount
{
public:
    LiveCount() { ++s_live; }
    LiveCount(const LiveCount & /*other*/) { ++s_live; }
    LiveCount &operator=(const LiveCount & /*other*/) = default;
    ~LiveCount() { --s_live; }

    static int now() { return s_live; }

private:
    static inline std::atomic<int> s_live = 0;
};

} // namespace Console
