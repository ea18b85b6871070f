// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"

#include <QHash>
#include <QList>
#include <QString>

namespace PortCheck {

/// From which parts of this computer's local ports the questions to an address go out. A device on the way can let
/// answers back in to a part of them only; that shows where the questions are spread over the whole range, and where
/// one that found silence goes out again from elsewhere. A value, without a socket.
class LocalPortSpread final {
public:
    static constexpr int parts = 16;
    /// A range of fewer ports is left to the system: chosen ones would often be in use.
    static constexpr int fewestPorts = 1024;

    /// \a dynamicPorts is the range that the system takes its local ports from.
    explicit LocalPortSpread(PortRange dynamicPorts = {1, 0});

    /// For the next question to \a address: the part for its first attempt, and the one for all others, half the range
    /// away. The first two questions begin at the two ends. Empty where the system is to choose.
    [[nodiscard]] QList<PortRange> next(const QString& address);

private:
    [[nodiscard]] PortRange part(int number) const;

    PortRange m_range;
    QHash<QString, int> m_asked; ///< questions, by address
};

} // namespace PortCheck
