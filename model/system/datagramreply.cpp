// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/datagramreply.h"

#include "model/system/nativeaddress.h"

#include <QNetworkDatagram>
#include <QUdpSocket>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <sys/socket.h>

#include <array>
#include <cstring>
#endif

namespace PortCheck {

#ifdef Q_OS_LINUX

namespace {

/// Qt puts the sender into ipi_addr, which Linux reads for received datagrams only; for those to be sent it is
/// ipi_spec_dst (ip(7), IP_PKTINFO).
bool replyOverIpv4(QUdpSocket& socket, const QNetworkDatagram& question, QByteArray answer)
{
    NativeAddress peer(question.senderAddress());
    peer.setPort(quint16(question.senderPort()));
    sockaddr_in to{};
    std::memcpy(&to, peer.data(), sizeof(to));
    in_pktinfo info{};
    info.ipi_spec_dst.s_addr = htonl(question.destinationAddress().toIPv4Address());
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(in_pktinfo))> control{};
    iovec content{answer.data(), std::size_t(answer.size())};
    msghdr message{};
    message.msg_name = &to;
    message.msg_namelen = sizeof(to);
    message.msg_iov = &content;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    cmsghdr* const header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = IPPROTO_IP;
    header->cmsg_type = IP_PKTINFO;
    header->cmsg_len = CMSG_LEN(sizeof(info));
    std::memcpy(CMSG_DATA(header), &info, sizeof(info));
    return ::sendmsg(int(socket.socketDescriptor()), &message, 0) >= 0;
}

} // namespace

#endif

bool replyToDatagram(QUdpSocket& socket, const QNetworkDatagram& question, const QByteArray& answer)
{
#ifdef Q_OS_LINUX
    const bool isIpv4 = socket.localAddress().protocol() == QAbstractSocket::IPv4Protocol;
    const QHostAddress asked = question.destinationAddress();
    if (isIpv4 && asked.protocol() == QAbstractSocket::IPv4Protocol && !asked.isMulticast() && !asked.isBroadcast())
        return replyOverIpv4(socket, question, answer);
#endif
    return socket.writeDatagram(question.makeReply(answer)) >= 0;
}

} // namespace PortCheck
