// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace Console::Cloud {

// How long a read may take, and how often it is repeated.
struct ReadLimits {
    std::chrono::milliseconds connect{5000};
    std::chrono::milliseconds silence{30000};
    std::chrono::milliseconds total{300000}; // one attempt; an answer that trickles is not silent
    std::chrono::milliseconds backoff{1000}; // doubled each time, plus up to a quarter of chance
    int retries = 3;
};

} // namespace Console::Cloud
