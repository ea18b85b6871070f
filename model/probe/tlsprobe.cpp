// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/tlsprobe.h"

#include "model/probe/certificate.h"
#include "model/probe/tcpprobe.h"
#include "model/protocol/tls/tlshellodialogue.h"
#include "model/system/randombytes.h"
#include "model/system/tlslibrary.h"

#include <QFutureWatcher>
#include <QHostAddress>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QUrl>

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

/// The name to send to a server by SNI: none if it is known only by its address (RFC 6066 3).
QByteArray serverNameOf(const QString& host)
{
    return QHostAddress(host).isNull() ? QUrl::toAce(host) : QByteArray();
}

std::unique_ptr<StreamDialogue> helloDialogue(const QString& host)
{
    constexpr int size = 32; // bytes
    const TlsRandomness randomness{randomBytes(size), randomBytes(size), randomBytes(size)};
    return std::make_unique<TlsHelloDialogue>(serverNameOf(host), randomness);
}

/// The result of a failed handshake: \a soFar is what the first connection told, \a seen what the second one saw.
Reply conclusionOf(const Reply& soFar, const ProbeResult& seen)
{
    if (seen.state != State::Open)
        return soFar;
    Reply reply{seen.service, seen.reason, soFar.evidence};
    addTo(reply.evidence, seen.evidence);
    // A Windows controller without a certificate accepts the connection, and closes it at the ClientHello.
    if (seen.reason == Reason::ClosedEarly) {
        reply.service = ServiceState::Failed;
        reply.reason = Reason::TlsFailed;
        reply.evidence.insert("tlsClosedAfterHello"_L1, true);
    }
    return reply;
}

} // namespace

void TlsProbe::whenReady(const std::function<void()>& begin)
{
    // Not QFuture::then(): with several probes only the last one's function would be called.
    auto* const watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcher<void>::finished, watcher, &QObject::deleteLater);
    connect(watcher, &QFutureWatcher<void>::finished, this, begin);
    watcher->setFuture(loadTlsLibrary());
}

std::unique_ptr<QTcpSocket> TlsProbe::makeSocket()
{
    auto socket = std::make_unique<QSslSocket>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::AnyProtocol); // whatever the server speaks: the evidence says which version
    configuration.setPeerVerifyMode(QSslSocket::QueryPeer); // errors are recorded, not fatal
    socket->setSslConfiguration(configuration);
    socket->setPeerVerifyName(QString::fromLatin1(serverNameOf(request().host)));
    // During the handshake the library reads by itself; that it goes on writing shows that the peer answered.
    connect(socket.get(), &QSslSocket::encryptedBytesWritten, this, [this] {
        if (m_securing)
            renewTimeLimit();
    });
    // Not the peer's doing: without a library, or without what it needs, no handshake begins.
    connect(socket.get(), &QSslSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        m_isUnavailable = !QSslSocket::supportsSsl() || error == QAbstractSocket::SslInvalidUserDataError;
        m_isCutOff = error == QAbstractSocket::NetworkError; // nor is that a network which is gone
    });
    connect(socket.get(), &QSslSocket::encrypted, this, [this, raw = socket.get()] { onEncrypted(*raw); });
    m_securing = false;
    m_isUnavailable = false;
    m_isCutOff = false;
    m_certificate = QSslCertificate(); // what an earlier attempt received says nothing about this one
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
    m_evidence["tlsCipher"_L1] = evidenceText(socket.sessionCipher().name());
    m_evidence["certificateTrusted"_L1] = m_certificateReason == Reason::None;
    m_securing = false;
    talk();
}

void TlsProbe::securingFailed(const Reply& soFar)
{
    m_securing = false;
    if (m_isUnavailable) {
        conclude({ServiceState::NotAsked, Reason::TlsUnavailable, {{"tlsError"_L1, evidenceText(errorText())}}});
        return;
    }
    Reply first = soFar;
    if (m_isCutOff)
        first = {ServiceState::Silent, Reason::NoApplicationData, {}};
    else if (soFar.service == ServiceState::Failed)
        first = {ServiceState::Failed, Reason::TlsFailed, {{"tlsError"_L1, evidenceText(errorText())}}};
    ProbeRequest helloRequest = request();
    helloRequest.limits.tcpRetries = 0;
    m_helloProbe = std::make_unique<TcpProbe>(helloRequest, [host = helloRequest.host] { return helloDialogue(host); });
    connect(m_helloProbe.get(), &Probe::finished, this,
        [this, first](const ProbeResult& seen) { conclude(conclusionOf(first, seen)); });
    connect(this, &Probe::finished, m_helloProbe.get(), &Probe::cancel); // if the probe is cancelled, this ends too
    m_helloProbe->start();
}

Reply TlsProbe::completed(Reply reply)
{
    if (!m_certificate || m_certificate->isNull())
        return reply;
    // If the target was given as an address, the certificate is compared with the name that the server itself tells.
    const bool named = QHostAddress(request().host).isNull();
    const QString name = named ? request().host : reply.evidence["dnsHostName"_L1].toString();
    if (!name.isEmpty()) {
        const bool fits = certificateFits(*m_certificate, name);
        m_evidence["certificateFitsName"_L1] = fits;
        if (!fits && m_certificateReason == Reason::None)
            m_certificateReason = Reason::CertificateWrongName;
    }
    addTo(reply.evidence, m_evidence);
    if (reply.reason == Reason::Answered && m_certificateReason != Reason::None)
        reply.reason = m_certificateReason;
    return reply;
}

} // namespace PortCheck
