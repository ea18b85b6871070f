// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"

#include <QList>

namespace PortCheck {

/// The local ports to connect from, one after the other: all of 1024-65535 but those that get no answers. So a port
/// comes back as late as possible, and questions that are repeated come from another one.
class LocalPortCycle final {
public:
    LocalPortCycle() = default; ///< the system chooses
    /// \a start: with how many of them to begin further on, so that several hosts don't want the same ones.
    LocalPortCycle(const QList<PortRange>& unanswered, int start);

    [[nodiscard]] bool isEmpty() const { return m_ports.isEmpty(); }
    [[nodiscard]] int count() const { return int(m_ports.size()); }
    /// 0 if the system chooses.
    [[nodiscard]] quint16 next();

private:
    QList<quint16> m_ports;
    qsizetype m_turn = 0;
};

} // namespace PortCheck
