// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

namespace PortCheck {

/// Whether one host refuses, and what. A part of HostFacts.
class Refusals {
public:
    friend bool operator==(const Refusals&, const Refusals&) = default;

protected:
    void learnRefusal(const CheckRecord& asked);

    /// The host itself refused all that it was asked: several services over TCP, and those over UDP.
    [[nodiscard]] bool refusedAll() const;
    /// The same over TCP, whatever came of questions over UDP.
    [[nodiscard]] bool refusedAllOverTcp() const;

private:
    int m_overTcp = 0; ///< refused by the host itself
    int m_overUdp = 0;
    bool m_didOtherwise = false;
    bool m_didOtherwiseOverTcp = false;
};

} // namespace PortCheck
