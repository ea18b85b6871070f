// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/dialogue.h"
#include "model/protocol/tls/tlshello.h"

namespace PortCheck {

/// Asks whether TLS is spoken at all: sends a ClientHello and reads the first record of the answer. It never becomes a
/// TLS connection, so the best that it concludes is Failed with Reason::TlsFailed: TLS is spoken, and the caller had a
/// reason to doubt that it works.
///
/// Evidence: tlsVersion ("TLS 1.3") if the server chose one; tlsAlert ("handshake_failure (40)") if it refused.
/// Mismatch if what came can't be the first record of a TLS server. Interrupted: Silent, with "answerIncomplete" if a
/// record had begun.
class TlsHelloDialogue final : public StreamDialogue {
public:
    /// See buildTlsClientHello().
    TlsHelloDialogue(QByteArray serverName, TlsRandomness randomness);

    QByteArray opening() override;
    StreamStep feed(QByteArrayView bytes) override;
    Reply interrupted() override;

private:
    QByteArray m_serverName;
    TlsRandomness m_randomness;
    QByteArray m_received; ///< at most one record
};

} // namespace PortCheck
