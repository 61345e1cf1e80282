// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace firstmile
{

/// A value or an Error. The names are those of std::expected, which can take its place with C++23.
template <class T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const { return std::get<1>(m_state); }

    template <class U>
    T value_or(U &&fallback) const
    {
        return has_value() ? value() : static_cast<T>(std::forward<U>(fallback));
    }

    /// f(T) -> U, run only on a value.
    template <class F>
    auto transform(F &&f) const -> Result<std::invoke_result_t<F, const T &>>
    {
        if (!has_value())
            return error();
        return f(value());
    }

    /// f(T) -> Result<U>, run only on a value.
    template <class F>
    auto and_then(F &&f) const -> std::invoke_result_t<F, const T &>
    {
        if (!has_value())
            return error();
        return f(value());
    }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool has_value() const { return !m_error; }
    explicit operator bool() const { return has_value(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

}

/// Leaves the function with the error of `expression`, a Result, if it has one.
#define FM_TRY(expression)                                                                                             \
    do {                                                                                                               \
        if (auto fmResult = (expression); !fmResult)                                                                   \
            return fmResult.error();                                                                                   \
    } while (false)

#define FM_CONCAT_(a, b) a##b
#define FM_CONCAT(a, b) FM_CONCAT_(a, b)

/// Declares `declaration` with the value of `expression`, or leaves the function with its error.
#define FM_ASSIGN(declaration, expression)                                                                             \
    auto FM_CONCAT(fmResult, __LINE__) = (expression);                                                                 \
    if (!FM_CONCAT(fmResult, __LINE__))                                                                                \
        return FM_CONCAT(fmResult, __LINE__).error();                                                                  \
    declaration = *std::move(FM_CONCAT(fmResult, __LINE__))
