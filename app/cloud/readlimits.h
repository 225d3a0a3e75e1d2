// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace Console::Cloud {

struct ReadLimits {
    std::chrono::milliseconds lookup{15000}; // see ConnectLimits
    std::chrono::milliseconds connect{5000};
    std::chrono::milliseconds tls{10000};
    std::chrono::milliseconds keptSilence{3000}; // on a kept connection, until a new one is tried
    std::chrono::milliseconds silence{30000};
    std::chrono::milliseconds total{300000}; // one attempt, even while trickling
    std::chrono::milliseconds backoff{1000}; // doubled each time, plus 0–25 % random
    int retries = 3;
};

} // namespace Console::Cloud
