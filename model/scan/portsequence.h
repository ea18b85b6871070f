// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"

#include <optional>

namespace PortCheck {

/// Each port of a range once, in steps of about 0.618 of the range, so that at any time the asked ports are spread over
/// all of it. That way, something that begins or ends during a scan does not look like a boundary between ports.
class PortSequence final {
public:
    explicit PortSequence(PortRange range);

    [[nodiscard]] bool isAtEnd() const { return m_taken == m_size; }
    /// No value at the end.
    [[nodiscard]] std::optional<quint16> next();

private:
    PortRange m_range;
    quint32 m_size;
    quint32 m_step;
    quint32 m_at = 0; ///< less than m_size
    quint32 m_taken = 0;
};

} // namespace PortCheck
