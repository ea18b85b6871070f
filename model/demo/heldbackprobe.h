// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/probe/probe.h"

#include <QTimer>

namespace PortCheck {

/// A probe behind a simulated firewall: sends nothing, and ends like one that got no answer, after the same time. The
/// demo needs it because no system lets a program have a port of its own computer that is silent to connections.
class HeldBackProbe final : public Probe {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeldBackProbe)

public:
    /// For a request over TCP.
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
