// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>

namespace Console {

// As a member it counts how many objects of its owner's type live, on all threads: what is large
// and kept for too long is seen so.
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
