// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <future>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>

namespace Console {

// Runs work that may hang, as on a network folder whose server is gone, in a thread of its own.
// Empty: it did not end in time; its thread is left behind, so it must own all it uses.
template <typename Work>
std::optional<std::invoke_result_t<Work &>> withinLimit(std::chrono::milliseconds limit, Work work)
{
    std::packaged_task<std::invoke_result_t<Work &>()> task(std::move(work));
    auto answer = task.get_future();
    std::thread(std::move(task)).detach();
    if (answer.wait_for(limit) != std::future_status::ready)
        return std::nullopt;
    return answer.get();
}

// For the window's thread.
inline constexpr std::chrono::milliseconds longestOutside{2'000};

} // namespace Console
