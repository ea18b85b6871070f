// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/control/controlmessage.h"

namespace PortCheck {

/// The client side of one control request to a stand-in; see controlmessage.h. Pure. Used once, from one thread, over a
/// connection of its own to any of the stand-in's TCP ports. What it stores is bounded.
class ControlDialogue final {
public:
    /// What the dialogue wants after it was fed: more bytes, to send something, or to end.
    struct Step {
        QByteArray say; ///< to be sent to the peer now; empty for nothing
        std::optional<ControlAnswer> answer; ///< set when the stand-in has answered: the end
        bool foreign = false; ///< what came is not from a stand-in: the end
    };

    /// \a token is the secret that both sides share.
    ControlDialogue(QByteArray token, ControlRequest request);

    [[nodiscard]] static QByteArray opening() { return controlGreeting.toByteArray(); }

    /// Takes bytes as they arrive, in pieces of any size. Must not be called again after an end.
    [[nodiscard]] Step feed(QByteArrayView bytes);

private:
    [[nodiscard]] Step onLine(QByteArrayView line);

    QByteArray m_token;
    ControlRequest m_request;
    QByteArray m_received; ///< at most one line
    bool m_asked = false;
};

} // namespace PortCheck
