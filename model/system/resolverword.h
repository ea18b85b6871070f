// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/system/ownnetwork.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace PortCheck {

/// What this computer's DNS servers say of a name. The system's look-up of names tells "no such name" and "nobody
/// answered" alike, at least on Windows.
struct ResolverWord {
    enum class Kind {
        HasAddress, ///< an address: of IPv4, where nobody was asked for others
        Unspoken, ///< addresses of IPv4 or IPv6 alone, of which this computer has none: its own look-up leaves them out
        NoAddress, ///< the name exists, or does not (NXDOMAIN): the servers work
        Error, ///< an error that says nothing about the name: SERVFAIL, REFUSED and the like
        Silent, ///< nobody answered
        Refused, ///< nothing listens there, or a firewall says so (told by systems other than Windows)
        NoRoute, ///< no question left: this computer has no route to any of them
        HeldBack, ///< no question left: this computer's own filter holds them back (told by Linux)
        Stalled, ///< not for that name, while they answer what they know by themselves: whom they ask is silent
        Empty, ///< an answer that holds nothing, nor says that there is nothing: it asks nobody for others
        CutShort, ///< an answer too long for a datagram, and none came over TCP
        Nonsense, ///< what came back is no DNS answer to the question
        NoServer, ///< none is set
        Untold, ///< the system did not say
    };

    Kind kind = Kind::Untold;
    QString code; ///< of Error: "SERVFAIL" (RFC 1035 4.1.1), or the system's number
    QStringList servers; ///< the servers' addresses, as far as the system tells; those behind a local stub resolver
    QStringList addresses{}; ///< of HasAddress: those that were asked for; of Unspoken: all
    bool lacksProof = false; ///< of NoAddress: see lacksProof()
    /// Of NoAddress, and of an Error: the chain of aliases that leads there, see aliasChain(); empty if there is none.
    QStringList aliases{};
    QStringList refusing{}; ///< of Silent: those of the servers that refused, as Refused says, while others are silent

    friend bool operator==(const ResolverWord&, const ResolverWord&) = default;
};

/// Whether that is somebody's word, be it an error or a refusal: then the way to the servers was there.
[[nodiscard]] constexpr bool isHeard(ResolverWord::Kind kind)
{
    switch (kind) {
    case ResolverWord::Kind::HasAddress:
    case ResolverWord::Kind::Unspoken:
    case ResolverWord::Kind::NoAddress:
    case ResolverWord::Kind::Error:
    case ResolverWord::Kind::Refused:
    case ResolverWord::Kind::Stalled:
    case ResolverWord::Kind::Empty:
    case ResolverWord::Kind::CutShort:
    case ResolverWord::Kind::Nonsense:
        return true;
    case ResolverWord::Kind::Silent:
    case ResolverWord::Kind::NoRoute:
    case ResolverWord::Kind::HeldBack:
    case ResolverWord::Kind::NoServer:
    case ResolverWord::Kind::Untold:
        break;
    }
    return false;
}

/// Whether the servers said which addresses there are, or that there are none.
[[nodiscard]] constexpr bool isDefinite(ResolverWord::Kind kind)
{
    return kind == ResolverWord::Kind::HasAddress || kind == ResolverWord::Kind::NoAddress;
}

/// What servers say of all addresses of a name, by what they say of its IPv4 and of its IPv6 addresses: where one of
/// the two is not definite (HasAddress, NoAddress), nothing is, but for an Empty one beside IPv4 addresses. Pure.
[[nodiscard]] ResolverWord wordOfBoth(const ResolverWord& ipv4, const ResolverWord& ipv6);

/// Whether this computer, with its \a interfaces, has no address like \a addresses, IPv4 or IPv6, but for loopback and
/// link-local ones; false without any addresses. Pure.
[[nodiscard]] bool areUnspoken(const QStringList& addresses, const QList<OwnInterface>& interfaces);

/// What a \a datagram says that a server sent back for a \a question which the system's look-up believes unanswered: an
/// error, or nonsense. Pure.
[[nodiscard]] ResolverWord wordOfDatagram(const QByteArray& question, const QByteArray& datagram);

/// Whom a word of that \a kind is about: of the servers that were \a asked, or those \a behind a stub that listens on
/// this computer. Where nothing came as far as the stub, nobody behind it has a part in that. Pure.
[[nodiscard]] const QStringList& serversMeant(
    ResolverWord::Kind kind, const QStringList& asked, const QStringList& behind);

/// The servers that a resolv.conf names (resolv.conf(5)), at most three as the system uses. Pure.
[[nodiscard]] QStringList serversInResolvConf(const QByteArray& text);

/// What the header of a server's \a answer (RFC 1035 4.1.1) says where the system's look-up failed without saying that
/// there is no such name; empty, or all zero, if nobody answered. Pure.
[[nodiscard]] ResolverWord wordOfFailedAnswer(const QByteArray& answer);

/// Whether a server's \a answer says that a name exists and has none of the addresses asked for, without the SOA record
/// that proves it (RFC 2308 2.2): forwarders that take addresses out of what they pass on do so. Pure.
[[nodiscard]] bool lacksProof(const QByteArray& answer);

} // namespace PortCheck
