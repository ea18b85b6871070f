// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>

#include <array>
#include <cstddef>

namespace PortCheck {

/// An address in the system's own form. A value.
class NativeAddress final {
public:
    explicit NativeAddress(const QHostAddress& address);

    void setPort(quint16 port);
    [[nodiscard]] int family() const;
    /// Whether it names an interface (RFC 4007), as link-local addresses do.
    [[nodiscard]] bool hasScope() const;
    [[nodiscard]] const void* data() const { return m_bytes.data(); }
    [[nodiscard]] int size() const { return m_size; }

private:
    alignas(std::max_align_t) std::array<std::byte, 32> m_bytes{}; ///< a sockaddr_in or sockaddr_in6
    int m_size = 0;
};

} // namespace PortCheck
