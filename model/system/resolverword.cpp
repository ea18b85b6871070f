// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/resolverword.h"

#include "model/support/dnsresponsecode.h"

#include <QHostAddress>
#include <QtEndian>

#include <algorithm>

namespace PortCheck {

ResolverWord wordOfBoth(const ResolverWord& ipv4, const ResolverWord& ipv6)
{
    using Kind = ResolverWord::Kind;
    // Some servers have nothing to say of the kind of address that a name lacks.
    if (ipv4.kind == Kind::HasAddress && ipv6.kind == Kind::Empty)
        return ipv4;
    if (!isDefinite(ipv4.kind) || !isDefinite(ipv6.kind))
        return isDefinite(ipv4.kind) ? ipv6 : ipv4;
    const bool hasSome = ipv4.kind == Kind::HasAddress || ipv6.kind == Kind::HasAddress;
    return {hasSome ? Kind::HasAddress : Kind::NoAddress, {}, ipv4.servers, ipv4.addresses + ipv6.addresses};
}

bool areUnspoken(const QStringList& addresses, const QList<OwnInterface>& interfaces)
{
    const auto isOfItsKind = [](const QHostAddress& own, const QString& text) {
        return own.protocol() == QHostAddress(text).protocol() && !own.isLoopback() && !own.isLinkLocal();
    };
    const auto isSpoken = [&](const QString& text) {
        return std::any_of(interfaces.begin(), interfaces.end(), [&](const OwnInterface& each) {
            return std::any_of(each.addresses.begin(), each.addresses.end(),
                [&](const QHostAddress& own) { return isOfItsKind(own, text); });
        });
    };
    return !addresses.isEmpty() && !interfaces.isEmpty() && std::none_of(addresses.begin(), addresses.end(), isSpoken);
}

const QStringList& serversMeant(ResolverWord::Kind kind, const QStringList& asked, const QStringList& behind)
{
    const bool isOfTheStub = kind == ResolverWord::Kind::Refused || kind == ResolverWord::Kind::HeldBack;
    return isOfTheStub ? asked : behind;
}

QStringList serversInResolvConf(const QByteArray& text)
{
    constexpr qsizetype mostServers = 3; // MAXNS
    QStringList servers;
    const QByteArrayList lines = text.split('\n');
    for (const QByteArray& line : lines) {
        const QByteArrayList words = line.simplified().split(' ');
        const QHostAddress address(QString::fromLatin1(words.value(1)));
        if (words.constFirst() == "nameserver" && !address.isNull() && servers.size() < mostServers)
            servers.append(address.toString());
    }
    return servers;
}

ResolverWord wordOfFailedAnswer(const QByteArray& answer)
{
    constexpr qsizetype headerSize = 12;
    constexpr int isResponse = 0x80; // in the third byte
    constexpr int isTruncated = 0x02; // likewise
    constexpr int codeMask = 0x0f; // in the fourth
    if (answer.size() < headerSize || (uchar(answer[2]) & isResponse) == 0)
        return {ResolverWord::Kind::Silent, {}, {}};
    const int code = uchar(answer[3]) & codeMask;
    if (code == 0)
        return {
            (uchar(answer[2]) & isTruncated) != 0 ? ResolverWord::Kind::CutShort : ResolverWord::Kind::Empty, {}, {}};
    // A look-up over several domains can fail by one and end with another's answer.
    constexpr int noSuchName = 3;
    if (code == noSuchName)
        return {ResolverWord::Kind::Untold, {}, {}};
    return {ResolverWord::Kind::Error, dnsResponseCodeName(code), {}};
}

ResolverWord wordOfDatagram(const QByteArray& question, const QByteArray& datagram)
{
    using Kind = ResolverWord::Kind;
    constexpr qsizetype idSize = 2;
    constexpr qsizetype headerSize = 12;
    constexpr qsizetype answerCount = 6; // the place of ANCOUNT in the header
    if (datagram.size() < headerSize || !datagram.startsWith(question.left(idSize)))
        return {Kind::Nonsense, {}, {}};
    const ResolverWord word = wordOfFailedAnswer(datagram);
    if (word.kind == Kind::Silent) // no answer, but a question
        return {Kind::Nonsense, {}, {}};
    // A proper answer: what was asked before it got lost.
    const bool hasRecords = qFromBigEndian<quint16>(datagram.constData() + answerCount) > 0;
    return word.kind == Kind::Untold || (word.kind == Kind::Empty && hasRecords) ? ResolverWord{Kind::Silent, {}, {}}
                                                                                 : word;
}

bool lacksProof(const QByteArray& answer)
{
    constexpr qsizetype headerSize = 12;
    constexpr int isResponse = 0x80; // in the third byte
    constexpr int codeMask = 0x0f; // in the fourth
    constexpr qsizetype answerCount = 6; // ANCOUNT and NSCOUNT, two bytes each
    return answer.size() >= headerSize && (uchar(answer[2]) & isResponse) != 0 && (uchar(answer[3]) & codeMask) == 0
        && qFromBigEndian<quint32>(answer.constData() + answerCount) == 0;
}

} // namespace PortCheck
