// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/tlsprobe.h"

#include "model/probe/certificate.h"

#include <QHostAddress>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslSocket>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

QString protocolName(QSsl::SslProtocol protocol)
{
    if (protocol == QSsl::TlsV1_3)
        return u"TLS 1.3"_s;
    if (protocol == QSsl::TlsV1_2)
        return u"TLS 1.2"_s;
    return u"TLS 1.1 or older"_s;
}

// The servers here never speak first and never in plain text, so what OpenSSL and Schannel call a broken record is
// another protocol. The texts are not translated by either.
bool soundsLikeAnotherProtocol(const QString& error)
{
    return error.contains("wrong version number"_L1) || error.contains("packet length too long"_L1)
        || error.contains("unexpected message"_L1) || error.contains("http request"_L1)
        || error.contains("record layer failure"_L1) || error.contains("token supplied to the function is invalid"_L1);
}

} // namespace

std::unique_ptr<QTcpSocket> TlsProbe::makeSocket()
{
    auto socket = std::make_unique<QSslSocket>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::AnyProtocol); // whatever the server speaks: the evidence says which
    configuration.setPeerVerifyMode(QSslSocket::QueryPeer); // errors are noted, not fatal
    socket->setSslConfiguration(configuration);
    socket->setPeerVerifyName(order().host);
    connect(socket.get(), &QSslSocket::encrypted, this, [this, raw = socket.get()] { onEncrypted(*raw); });
    m_securing = false;
    m_certificate = QSslCertificate(); // what an earlier attempt was shown says nothing of this one
    m_certificateReason = Reason::None;
    m_evidence = {};
    return socket;
}

void TlsProbe::secure(QTcpSocket& socket)
{
    m_securing = true;
    static_cast<QSslSocket&>(socket).startClientEncryption();
}

void TlsProbe::onEncrypted(const QSslSocket& socket)
{
    m_certificate = socket.peerCertificate();
    m_certificateReason = certificateReason(socket.sslHandshakeErrors());
    m_evidence = certificateEvidence(*m_certificate);
    m_evidence["tlsVersion"_L1] = protocolName(socket.sessionProtocol());
    if (!socket.sessionCipher().isNull()) // Schannel does not tell
        m_evidence["tlsCipher"_L1] = evidenceText(socket.sessionCipher().name());
    m_evidence["certificateTrusted"_L1] = m_certificateReason == Reason::None;
    m_securing = false;
    talk();
}

Reply TlsProbe::securingFailed(QAbstractSocket::SocketError error)
{
    const Evidence evidence{{"tlsError"_L1, evidenceText(errorText())}};
    if (error == QAbstractSocket::SslHandshakeFailedError && soundsLikeAnotherProtocol(errorText()))
        return {ServiceState::Mismatch, Reason::OtherProtocol, evidence};
    return {ServiceState::Failed, Reason::TlsFailed, evidence};
}

Reply TlsProbe::completed(Reply reply)
{
    if (!m_certificate || m_certificate->isNull())
        return reply;
    // A target that was given as an address is held against the name that it gives itself.
    const bool named = QHostAddress(order().host).isNull();
    const QString name = named ? order().host : reply.evidence["dnsHostName"_L1].toString();
    if (!name.isEmpty()) {
        const bool fits = certificateFits(*m_certificate, name);
        m_evidence["certificateFitsName"_L1] = fits;
        if (!fits && m_certificateReason == Reason::None)
            m_certificateReason = Reason::CertificateWrongName;
    }
    for (auto it = m_evidence.constBegin(); it != m_evidence.constEnd(); ++it)
        reply.evidence.insert(it.key(), it.value());
    if (reply.reason == Reason::Answered && m_certificateReason != Reason::None)
        reply.reason = m_certificateReason;
    return reply;
}

} // namespace PortCheck
