// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/discovery/discovery.h"
#include "model/protocol/dns/dnsmessage.h"
#include "model/support/vocabulary.h"

namespace PortCheck {

/// What came of one question of a search.
struct SrvAnswer {
    bool answered = false; ///< also with an error
    State state = State::NotRun; ///< of 53/UDP, where a named server was asked
    QString systemError; ///< the system's words, if the question could not be sent or was turned back
    QString errorCode; ///< "SERVFAIL"; empty where the answer says what there is, or that there is nothing
    bool isCutShort = false; ///< the whole did not fit into a datagram, and could not be had over TCP
    bool saysNone = false; ///< the one record names ".": decidedly not available (RFC 2782, "Target")
    QStringList hosts; ///< normalised as by parseHost(), each once
    HostAddresses addresses; ///< of these hosts, as far as they came with the answer, or of the host asked for

    friend bool operator==(const SrvAnswer&, const SrvAnswer&) = default;
};

/// What a DNS server sent: its SRV and NS records and the addresses of their hosts, or those of the host that it was
/// asked for. Pure.
[[nodiscard]] SrvAnswer srvAnswerOf(const DnsMessage& message);

/// Names that a DNS server sent, checked like what a person types, but name by name: a label may hold any byte, so one
/// name must not be split into two.
[[nodiscard]] QStringList hostsIn(const QStringList& names);

} // namespace PortCheck
