// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/dns/dnsmessage.h"
#include "model/support/bytereader.h"
#include "model/support/bytewriter.h"
#include "tests/support/peers.h"

#include <QByteArrayList>

namespace PortCheck::TestPeers {

/// A name as labels on the wire, made of any bytes.
[[nodiscard]] inline QByteArray dnsLabels(const QByteArrayList& labels)
{
    ByteWriter writer;
    for (const QByteArray& label : labels)
        writer.u8(quint8(label.size())).bytes(label);
    return writer.u8(0).result();
}

/// A record for the name that was asked for, in class IN.
[[nodiscard]] inline QByteArray dnsRecord(DnsType type, const QByteArray& data)
{
    constexpr quint16 askedName = 0xc00c; // a pointer to the byte after the header
    return ByteWriter()
        .u16be(askedName)
        .u16be(quint16(type))
        .u16be(1)
        .u32be(900)
        .u16be(quint16(data.size()))
        .bytes(data)
        .result();
}

[[nodiscard]] inline QByteArray srvRecord(const QByteArrayList& labels)
{
    return dnsRecord(DnsType::Srv, ByteWriter().u16be(0).u16be(100).u16be(389).bytes(dnsLabels(labels)).result());
}

[[nodiscard]] inline QByteArray nsRecord(const QByteArrayList& labels)
{
    return dnsRecord(DnsType::Ns, dnsLabels(labels));
}

inline constexpr quint16 dnsAnswered = 0x8180; ///< response, recursion desired and available, no error
inline constexpr quint16 dnsTruncated = 0x8380;
inline constexpr quint16 dnsNameUnknown = 0x8183;
inline constexpr quint16 dnsServerFailed = 0x8182;

/// The answer to \a query with those \a records.
[[nodiscard]] inline QByteArray dnsAnswer(
    const QByteArray& query, quint16 flags, const QByteArrayList& records = QByteArrayList())
{
    constexpr qsizetype headerSize = 12;
    constexpr qsizetype typeAndClass = 4;
    const qsizetype nameEnd = query.indexOf('\0', headerSize) + 1;
    return ByteWriter()
        .bytes(query.first(2))
        .u16be(flags)
        .u16be(1)
        .u16be(quint16(records.size()))
        .u32be(0)
        .bytes(query.mid(headerSize, nameEnd + typeAndClass - headerSize))
        .bytes(records.join())
        .result();
}

/// A DNS server on UDP and TCP port 53 of an address of this computer. Binding that port takes privileges.
class FakeDns final {
public:
    /// Makes the answer to a query; empty: no answer. The second argument says whether the query came over TCP.
    using Answer = std::function<QByteArray(const QByteArray&, bool)>;

    static constexpr quint16 port = 53;

    FakeDns(const QHostAddress& address, const Answer& answer)
        : m_udp(
            [answer](QUdpSocket& socket, const QNetworkDatagram& question) {
                const QByteArray said = answer(question.data(), false);
                if (!said.isEmpty())
                    send(socket, question, said);
            },
            address, port)
        , m_tcp(
              [answer](QTcpSocket& socket) {
                  QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&socket, answer] {
                      const QByteArray said = answer(socket.readAll().sliced(lengthSize), true);
                      if (!said.isEmpty())
                          socket.write(ByteWriter().u16be(quint16(said.size())).bytes(said).result());
                  });
              },
              address, port)
    {
    }

    [[nodiscard]] bool isReady() const { return m_udp.isBound() && m_tcp.isListening(); }
    [[nodiscard]] int datagrams() const { return m_udp.questions(); }
    [[nodiscard]] int connections() const { return m_tcp.connections(); }

private:
    static constexpr qsizetype lengthSize = 2; // RFC 1035 4.2.2

    UdpPeer m_udp;
    TcpPeer m_tcp;
};

} // namespace PortCheck::TestPeers
