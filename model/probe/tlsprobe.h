// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/probe/streamprobe.h"

#include <QSslCertificate>

#include <optional>

class QSslSocket;

namespace PortCheck {

/// A dialogue inside TLS. Certificate errors don't end it: they are recorded in the evidence, since a port that answers
/// with an expired certificate is not blocked.
///
/// If the handshake fails, each TLS library says so in its own words, and some only say that the connection ended. So a
/// second connection, without the library, finds out what is there: see TlsHelloDialogue. It decides between TLS that
/// fails (Failed), another protocol (Mismatch) and nothing (Silent), and adds its evidence; state, round trip and local
/// port stay the first connection's, and so does the conclusion if no second one can be made. Evidence of a failed
/// handshake: tlsError, the library's message; tlsClosedAfterHello if the second connection was closed when a
/// ServerHello was due. If this computer can't set TLS up, the port is open and was not asked: Reason::TlsUnavailable,
/// with tlsError.
class TlsProbe final : public StreamProbe {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TlsProbe)

public:
    TlsProbe(const ProbeRequest& request, StreamDialogueMaker makeDialogue)
        : StreamProbe(request, std::move(makeDialogue))
    {
    }

private:
    void whenReady(const std::function<void()>& begin) override;
    std::unique_ptr<QTcpSocket> makeSocket() override;
    void secure(QTcpSocket& socket) override;
    bool isSecuring() const override { return m_securing; }
    void securingFailed(const Reply& soFar) override;
    Reply completed(Reply reply) override;

    void onEncrypted(const QSslSocket& socket);

    bool m_securing = false;
    bool m_isUnavailable = false; ///< this computer could not set TLS up
    bool m_isCutOff = false; ///< no route led to the peer any more while the connection was being secured
    std::optional<QSslCertificate>
        m_certificate; ///< set once encrypted; none before, since making one starts the TLS library
    Reason m_certificateReason = Reason::None;
    Evidence m_evidence;
    std::unique_ptr<Probe> m_helloProbe; ///< the second connection
};

} // namespace PortCheck
