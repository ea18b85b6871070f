// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/netlink.h"

#include <algorithm>
#include <array>
#include <cstring>

#ifdef Q_OS_LINUX
#include <linux/netlink.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>
#endif

namespace PortCheck {

namespace {

constexpr qsizetype messageHeader = 16; // length, type, flags, number of the question, its sender
constexpr qsizetype attributeHeader = 4; // length, type
constexpr int typeBits = 0x3fff; // the others are flags

qsizetype aligned(qsizetype size)
{
    return (size + 3) & ~qsizetype(3);
}

template <typename Number> Number numberAt(QByteArrayView bytes, qsizetype place)
{
    Number number = 0;
    std::memcpy(&number, bytes.data() + place, sizeof(number));
    return number;
}

} // namespace

QList<NetlinkMessage> netlinkMessagesIn(QByteArrayView bytes)
{
    QList<NetlinkMessage> messages;
    while (bytes.size() >= messageHeader) {
        const auto size = qsizetype(numberAt<quint32>(bytes, 0));
        if (size < messageHeader || size > bytes.size())
            break;
        messages.append({numberAt<quint16>(bytes, 4), bytes.sliced(messageHeader, size - messageHeader)});
        bytes = bytes.sliced(std::min(aligned(size), bytes.size()));
    }
    return messages;
}

QHash<int, QByteArrayView> netlinkAttributesIn(QByteArrayView bytes)
{
    QHash<int, QByteArrayView> attributes;
    while (bytes.size() >= attributeHeader) {
        const auto size = qsizetype(numberAt<quint16>(bytes, 0));
        if (size < attributeHeader || size > bytes.size())
            break;
        attributes.insert(
            numberAt<quint16>(bytes, 2) & typeBits, bytes.sliced(attributeHeader, size - attributeHeader));
        bytes = bytes.sliced(std::min(aligned(size), bytes.size()));
    }
    return attributes;
}

quint32 netlinkNumber(QByteArrayView bytes)
{
    return bytes.size() < qsizetype(sizeof(quint32)) ? 0 : numberAt<quint32>(bytes, 0);
}

QHostAddress netlinkAddress(QByteArrayView bytes)
{
    if (bytes.size() == 4) {
        const auto byte = [&bytes](qsizetype place) { return quint32(quint8(bytes.at(place))); };
        return QHostAddress((byte(0) << 24) | (byte(1) << 16) | (byte(2) << 8) | byte(3));
    }
    return bytes.size() == 16 ? QHostAddress(reinterpret_cast<const quint8*>(bytes.data())) : QHostAddress();
}

QByteArray netlinkAttribute(quint16 type, const QByteArray& value)
{
    const auto size = quint16(attributeHeader + value.size());
    QByteArray attribute(reinterpret_cast<const char*>(&size), sizeof(size));
    attribute.append(reinterpret_cast<const char*>(&type), sizeof(type));
    attribute.append(value);
    attribute.append(aligned(size) - size, '\0');
    return attribute;
}

QByteArray netlinkBytes(const QHostAddress& address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 number = address.toIPv4Address();
        const std::array bytes{char(number >> 24), char(number >> 16), char(number >> 8), char(number)};
        return {bytes.data(), bytes.size()};
    }
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return {reinterpret_cast<const char*>(bytes.c), sizeof(bytes.c)};
}

#ifdef Q_OS_LINUX

namespace {

/// An answer comes in several datagrams; the last message of one about all of them says so.
QByteArray readAnswer(int socket, bool all)
{
    constexpr qsizetype oneRead = 64 * 1024; // the kernel fills 32 KiB at most
    QByteArray answer;
    QByteArray part(oneRead, Qt::Uninitialized);
    while (answer.size() < mostNetlinkBytes) {
        const auto size = ::recv(socket, part.data(), size_t(part.size()), 0);
        if (size <= 0)
            return answer;
        answer.append(part.constData(), size);
        const QList<NetlinkMessage> messages = netlinkMessagesIn(QByteArrayView(part).first(size));
        const bool isOver =
            messages.isEmpty() || messages.last().type == NLMSG_DONE || messages.last().type == NLMSG_ERROR;
        if (!all || isOver)
            break;
    }
    return answer;
}

} // namespace

QByteArray askNetlink(NetlinkKind kind, const QByteArray& body, bool all)
{
    nlmsghdr header{};
    header.nlmsg_len = quint32(sizeof(header) + size_t(body.size()));
    header.nlmsg_type = quint16(quint16(kind) + 2);
    header.nlmsg_flags = quint16(NLM_F_REQUEST | (all ? NLM_F_DUMP : 0));
    QByteArray question(reinterpret_cast<const char*>(&header), sizeof(header));
    question.append(body);

    const int socket = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
    if (socket == -1)
        return {};
    // The kernel answers within the call; this only keeps a surprise from being waited for.
    const timeval soon{0, 200'000};
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &soon, sizeof(soon));
    QByteArray answer;
    if (::send(socket, question.constData(), size_t(question.size()), 0) == question.size())
        answer = readAnswer(socket, all);
    ::close(socket);
    return answer;
}

#else

QByteArray askNetlink(NetlinkKind /*kind*/, const QByteArray& /*body*/, bool /*all*/)
{
    return {};
}

#endif

} // namespace PortCheck
