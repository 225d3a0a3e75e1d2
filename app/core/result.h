// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <utility>
#include <variant>

namespace Console {

template <typename E> struct Failure {
    E error;
};
template <typename E> Failure(E) -> Failure<E>;

// std::expected's interface, to switch later.
template <typename T, typename E> class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Failure<E> failure) : m_state(std::in_place_index<1>, std::move(failure.error)) { }

    bool hasValue() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return hasValue(); }
    const T &value() const &
    {
        Q_ASSERT(hasValue());
        return std::get<0>(m_state);
    }
    T &&value() &&
    {
        Q_ASSERT(hasValue());
        return std::get<0>(std::move(m_state));
    }
    const E &error() const &
    {
        Q_ASSERT(!hasValue());
        return std::get<1>(m_state);
    }

private:
    std::variant<T, E> m_state;
};

} // namespace Console
