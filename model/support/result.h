// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace PortCheck {

/// Why something could not be done: one sentence for people that says what is wrong, where, and what would be right.
struct Error {
    QString message;

    friend bool operator==(const Error&, const Error&) = default;
};

/// A value, or the one sentence that says why there is none. (std::expected needs C++23.)
template <typename T> class [[nodiscard]] Result {
public:
    // Implicit on purpose: `return value;` and `return Error{…};` read as what they are.
    Result(T value) // NOLINT(google-explicit-constructor)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only when ok().
    const T& value() const& { return std::get<0>(m_content); }
    T&& value() && { return std::get<0>(std::move(m_content)); }
    const T* operator->() const { return &std::get<0>(m_content); }
    const T& operator*() const& { return std::get<0>(m_content); }

    /// Only when not ok().
    const QString& error() const { return std::get<1>(m_content).message; }

private:
    std::variant<T, Error> m_content;
};

} // namespace PortCheck
