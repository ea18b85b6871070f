// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/probe/probe.h"

#include <QTimer>

namespace PortCheck {

/// A probe behind a simulated firewall: sends nothing, and ends as one that got no answer, after the same time. No
/// system lets a program have a port of its own computer that is silent to connections, so the demo needs it.
class HeldBackProbe final : public Probe {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeldBackProbe)

public:
    /// For an order over TCP.
    explicit HeldBackProbe(const ProbeRequest& request);

    void start() override;
    void cancel() override;

private:
    void end(State state, Reason reason);

    int m_attempts;
    std::chrono::milliseconds m_patience; ///< for all attempts together
    QTimer m_timer;
    bool m_ended = false;
};

} // namespace PortCheck
