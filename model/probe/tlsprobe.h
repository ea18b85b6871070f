// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/probe/streamprobe.h"

#include <QSslCertificate>

#include <optional>

class QSslSocket;

namespace PortCheck {

/// A dialogue inside TLS. Certificate errors don't end it: they are noted in the evidence, since a port that answers
/// with an expired certificate is no blocked port.
class TlsProbe final : public StreamProbe {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TlsProbe)

public:
    TlsProbe(const ProbeOrder& order, StreamDialogueMaker makeDialogue)
        : StreamProbe(order, std::move(makeDialogue))
    {
    }

private:
    std::unique_ptr<QTcpSocket> makeSocket() override;
    void secure(QTcpSocket& socket) override;
    bool isSecuring() const override { return m_securing; }
    Reply securingFailed(QAbstractSocket::SocketError error) override;
    Reply completed(Reply reply) override;

    void onEncrypted(const QSslSocket& socket);

    bool m_securing = false;
    std::optional<QSslCertificate>
        m_certificate; ///< once encrypted; none before, since making one starts the TLS library
    Reason m_certificateReason = Reason::None;
    Evidence m_evidence;
};

} // namespace PortCheck
