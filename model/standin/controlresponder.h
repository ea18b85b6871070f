// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/control/controlmessage.h"
#include "model/standin/responder.h"

#include <functional>

namespace PortCheck {

/// The stand-in's side of a request beyond the plain answers; see controlmessage.h. It is fed what follows the
/// greeting.
class ControlResponder final {
public:
    enum class Outcome {
        Open, ///< more is awaited
        Served,
        NoToken,
        WrongToken,
        NotUnderstood,
    };
    struct Step {
        QByteArray say; ///< to be written now
        Outcome outcome = Outcome::Open; ///< any other is the end
        ControlRequest request; ///< of what was served
    };
    /// Does what is asked, and says what came of it.
    using Serve = std::function<ControlAnswer(const ControlRequest&)>;

    /// \a challenge are controlChallengeSize random hexadecimal digits, new for each connection. Without a token every
    /// request is refused.
    ControlResponder(QByteArray token, QByteArray challenge, Serve serve);

    /// What to say first.
    [[nodiscard]] Step opening() const;
    [[nodiscard]] Step feed(QByteArrayView bytes);

private:
    QByteArray m_token;
    QByteArray m_challenge;
    Serve m_serve;
    QByteArray m_received; ///< at most one line
};

} // namespace PortCheck
