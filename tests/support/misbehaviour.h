// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/service.h"
#include "model/support/bytewriter.h"
#include "tests/data/controlleranswers.h"
#include "tests/data/windowsserviceanswers.h"
#include "tests/support/fakedns.h"
#include "tests/support/pouring.h"

#include <QNetworkDatagram>
#include <QRandomGenerator>

/// What a hostile or broken peer may do to a client that expects a certain service.
namespace PortCheck::TestPeers {

enum class Misbehaviour {
    Mute,
    HangUp, ///< closes at once
    Slam, ///< resets at once
    Banner, ///< greets in another protocol
    Random, ///< nonsense, the same on every run
    Endless, ///< nonsense as fast as it is taken
    EndlessAnswer, ///< the beginning of an answer over and over, as fast as it is taken
    Drip, ///< the beginning of an answer byte by byte, and then more bytes without an end
    HalfAnswer, ///< half an answer, then the end
    HalfAnswerMute, ///< half an answer, then nothing
    Echo, ///< what it received
    HugeLength, ///< announces more than anybody should wait for
    TinySegments, ///< thousands of segments of one byte
};

inline constexpr Misbehaviour allMisbehaviours[] = {Misbehaviour::Mute, Misbehaviour::HangUp, Misbehaviour::Slam,
    Misbehaviour::Banner, Misbehaviour::Random, Misbehaviour::Endless, Misbehaviour::EndlessAnswer, Misbehaviour::Drip,
    Misbehaviour::HalfAnswer, Misbehaviour::HalfAnswerMute, Misbehaviour::Echo, Misbehaviour::HugeLength,
    Misbehaviour::TinySegments};

[[nodiscard]] inline const char* nameOf(Misbehaviour misbehaviour)
{
    switch (misbehaviour) {
    case Misbehaviour::Mute:
        return "mute";
    case Misbehaviour::HangUp:
        return "hangs up";
    case Misbehaviour::Slam:
        return "slams";
    case Misbehaviour::Banner:
        return "banner";
    case Misbehaviour::Random:
        return "random";
    case Misbehaviour::Endless:
        return "endless";
    case Misbehaviour::EndlessAnswer:
        return "endless answer";
    case Misbehaviour::Drip:
        return "drip";
    case Misbehaviour::HalfAnswer:
        return "half an answer";
    case Misbehaviour::HalfAnswerMute:
        return "half an answer, then mute";
    case Misbehaviour::Echo:
        return "echo";
    case Misbehaviour::HugeLength:
        return "huge length";
    case Misbehaviour::TinySegments:
        return "tiny segments";
    }
    return "";
}

/// The same bytes on every run.
[[nodiscard]] inline QByteArray nonsense(qsizetype size)
{
    constexpr quint32 seed = 20'26;
    QRandomGenerator generator(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = char(generator.bounded(256));
    return bytes;
}

/// A whole answer of the service to \a question, as it goes over \a transport.
[[nodiscard]] inline QByteArray answerOf(Service service, Transport transport, const QByteArray& question)
{
    const bool tcp = transport == Transport::Tcp;
    switch (service) {
    case Service::Ldap:
    case Service::Ldaps:
    case Service::GlobalCatalog:
    case Service::GlobalCatalogTls:
    case Service::TcpRange:
    case Service::Unknown:
        return Captured::rootDseOverTcp();
    case Service::Cldap:
        return Captured::rootDseOverUdp();
    case Service::Kerberos: {
        const QByteArray answer = Captured::kerberosClientUnknown();
        return tcp ? ByteWriter().u32be(quint32(answer.size())).bytes(answer).result() : answer;
    }
    case Service::EndpointMapper:
    case Service::RpcEndpoint:
        return Captured::rpcBindAck();
    case Service::Smb:
        return Captured::smb2Negotiation();
    case Service::Dns: {
        const QByteArray query = tcp ? question.mid(2) : question;
        if (query.isEmpty())
            return {};
        const QByteArray answer = dnsAnswer(query, dnsAnswered, {srvRecord({"dc1", "lab", "example"})});
        return tcp ? ByteWriter().u16be(quint16(answer.size())).bytes(answer).result() : answer;
    }
    }
    return {};
}

[[nodiscard]] inline QByteArray halfAnswerOf(Service service, Transport transport, const QByteArray& question)
{
    const QByteArray answer = answerOf(service, transport, question);
    return answer.first(answer.size() / 2);
}

/// A beginning of an answer that is too short to become a valid one, whatever follows in place of the rest.
[[nodiscard]] inline QByteArray beginningOf(Service service, const QByteArray& question)
{
    const QByteArray answer = answerOf(service, Transport::Tcp, question);
    return answer.first(answer.size() / 8);
}

/// The beginning of a message of the service with the greatest length that its format allows.
[[nodiscard]] inline QByteArray hugeLengthOf(Service service, Transport transport, const QByteArray& question)
{
    switch (service) {
    case Service::Ldap:
    case Service::Cldap:
    case Service::GlobalCatalog:
    case Service::TcpRange:
    case Service::Unknown:
        return QByteArray::fromHex("30847fffffff02010164847ffffff0");
    case Service::Ldaps:
    case Service::GlobalCatalogTls:
        return QByteArray::fromHex("160303ffff02ffffff0303");
    case Service::Kerberos:
        return transport == Transport::Tcp ? QByteArray::fromHex("7fffffff7e847ffffffb3082")
                                           : QByteArray::fromHex("7e847fffffff30847ffffff0");
    case Service::EndpointMapper:
    case Service::RpcEndpoint: // type bind_ack, 65,535 bytes, call 1
        return QByteArray::fromHex("05000c0310000000ffff000001000000");
    case Service::Smb:
        return QByteArray::fromHex("00fffffffe534d4240000100");
    case Service::Dns:
        return transport == Transport::Tcp
            ? QByteArray(QByteArray::fromHex("ffff") + question.mid(2, 2) + QByteArray::fromHex("81800001ffff00000000"))
            : QByteArray(question.first(2) + QByteArray::fromHex("81800001ffffffffffff"));
    }
    return {};
}

inline void sayByteByByte(QTcpSocket& socket, const QByteArray& bytes)
{
    constexpr qsizetype segments = 4000;
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    for (qsizetype i = 0; i < segments && socket.state() == QAbstractSocket::ConnectedState; ++i) {
        socket.write(bytes.sliced(i % bytes.size(), 1));
        socket.flush();
    }
}

/// What a misbehaving server does after it was asked.
inline void answerBadly(QTcpSocket& socket, Misbehaviour misbehaviour, Service service, const QByteArray& question)
{
    switch (misbehaviour) {
    case Misbehaviour::Mute:
    case Misbehaviour::HangUp:
    case Misbehaviour::Slam:
    case Misbehaviour::Banner:
    case Misbehaviour::Random:
    case Misbehaviour::Endless:
        return; // done when the connection was made
    case Misbehaviour::EndlessAnswer:
        pour(socket, beginningOf(service, question));
        return;
    case Misbehaviour::Drip:
        drip(socket, beginningOf(service, question));
        return;
    case Misbehaviour::HalfAnswer:
        socket.write(halfAnswerOf(service, Transport::Tcp, question));
        socket.disconnectFromHost();
        return;
    case Misbehaviour::HalfAnswerMute:
        socket.write(halfAnswerOf(service, Transport::Tcp, question));
        return;
    case Misbehaviour::Echo:
        socket.write(question);
        return;
    case Misbehaviour::HugeLength:
        socket.write(hugeLengthOf(service, Transport::Tcp, question));
        return;
    case Misbehaviour::TinySegments:
        sayByteByByte(socket, beginningOf(service, question));
        return;
    }
}

/// What a misbehaving server does as soon as it is connected.
inline void misbehave(QTcpSocket& socket, Misbehaviour misbehaviour, Service service)
{
    constexpr qsizetype chunk = 16 * 1024; // bytes
    if (misbehaviour == Misbehaviour::HangUp)
        socket.disconnectFromHost();
    else if (misbehaviour == Misbehaviour::Slam)
        slam(socket);
    else if (misbehaviour == Misbehaviour::Banner)
        socket.write("220 mail.lab.example ESMTP\r\n");
    else if (misbehaviour == Misbehaviour::Random)
        socket.write(nonsense(chunk));
    else if (misbehaviour == Misbehaviour::Endless)
        pour(socket, nonsense(chunk));
    const auto onQuestion = [&socket, misbehaviour, service, begun = false]() mutable {
        const QByteArray question = socket.readAll();
        // Endless output is started once; everything else is sent for each question.
        const bool again = misbehaviour != Misbehaviour::Drip && misbehaviour != Misbehaviour::EndlessAnswer;
        if (!question.isEmpty() && (again || !begun)) {
            begun = true;
            answerBadly(socket, misbehaviour, service, question);
        }
    };
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, onQuestion);
}

/// What a misbehaving server does with a datagram \a question.
inline void misbehave(QUdpSocket& socket, const QNetworkDatagram& question, Misbehaviour misbehaviour, Service service)
{
    constexpr int flood = 2000; // datagrams
    static const QByteArray noise = nonsense(1400);
    const QByteArray half = halfAnswerOf(service, Transport::Udp, question.data());
    switch (misbehaviour) {
    case Misbehaviour::Mute:
    case Misbehaviour::Slam:
        return;
    case Misbehaviour::HangUp:
        send(socket, question, {});
        return;
    case Misbehaviour::Banner:
        send(socket, question, "220 mail.lab.example ESMTP\r\n");
        return;
    case Misbehaviour::Random:
        send(socket, question, noise);
        return;
    case Misbehaviour::Endless:
        for (int i = 0; i < flood; ++i)
            send(socket, question, noise);
        return;
    case Misbehaviour::EndlessAnswer:
        for (int i = 0; i < flood; ++i)
            send(socket, question, half);
        return;
    case Misbehaviour::Drip:
    case Misbehaviour::TinySegments:
        for (qsizetype i = 0; i < half.size(); ++i)
            send(socket, question, half.sliced(i, 1));
        return;
    case Misbehaviour::HalfAnswer:
    case Misbehaviour::HalfAnswerMute:
        send(socket, question, half);
        return;
    case Misbehaviour::Echo:
        send(socket, question, question.data());
        return;
    case Misbehaviour::HugeLength:
        send(socket, question, hugeLengthOf(service, Transport::Udp, question.data()));
        return;
    }
}

} // namespace PortCheck::TestPeers
