// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/control/controlmessage.h"
#include "model/results/rangescan.h"

#include <QObject>

#include <memory>

namespace PortCheck {

class Probe;

/// Sends one control request to a stand-in, over the first of its ports that answers. Ends exactly once, at the latest
/// after the time limit of each of at most three ports. Lives in one thread's event loop.
class ListeningRequest final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListeningRequest)

public:
    ListeningRequest(
        const QHostAddress& address, StandInDoor door, ControlRequest request, std::chrono::milliseconds timeout);
    /// Emits no signal, even if the request has not ended.
    ~ListeningRequest() override;

    /// Must be called once.
    void start();

Q_SIGNALS:
    /// Once, never before start() has returned; no value if no stand-in answered. A receiver must delete this later,
    /// never within the slot.
    void ended(const std::optional<PortCheck::ControlAnswer>& answer);

private:
    void askNext();

    const QHostAddress m_address;
    const StandInDoor m_door;
    const ControlRequest m_request;
    const std::chrono::milliseconds m_timeout;
    qsizetype m_tried = 0;
    std::unique_ptr<Probe> m_probe;
};

} // namespace PortCheck
