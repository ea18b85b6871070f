// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/control/controlmessage.h"
#include "model/standin/responder.h"

#include <functional>

namespace PortCheck {

/// The server side of a control request; see controlmessage.h. It is fed what follows the greeting.
class ControlResponder final {
public:
    enum class Outcome {
        Open, ///< more bytes are expected
        Served,
        NoToken,
        WrongToken,
        Locked, ///< refused, whatever its token
        NotUnderstood,
    };
    struct Step {
        QByteArray say; ///< to be sent now
        Outcome outcome = Outcome::Open; ///< any other value is the end
        ControlRequest request; ///< the request that was served
    };
    /// Carries out a request, and returns the answer to it.
    using Serve = std::function<ControlAnswer(const ControlRequest&)>;

    /// \a challenge are controlChallengeSize random hexadecimal digits, new for each connection. Without a token every
    /// request is refused.
    ControlResponder(QByteArray token, QByteArray challenge, Serve serve);

    /// What to send first.
    [[nodiscard]] Step opening() const;
    /// \a isLocked: the peer's address sent too many wrong tokens, so its token isn't even looked at.
    [[nodiscard]] Step feed(QByteArrayView bytes, bool isLocked = false);

private:
    QByteArray m_token;
    QByteArray m_challenge;
    Serve m_serve;
    QByteArray m_received; ///< at most one line
};

} // namespace PortCheck
