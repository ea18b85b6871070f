// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/discovery/srvanswer.h"
#include "model/protocol/dns/dnsmessage.h"
#include "model/results/proberesult.h"

#include <functional>

class QObject;

namespace PortCheck {

using DnsAnswered = std::function<void(const SrvAnswer&)>;

/// Asks the DNS server at \a server with the program's own dialogue, over TCP too if the answer is too long for a
/// datagram. \a answered is called once, later and in the thread of \a context; never, if that was destroyed before.
void askDnsServer(const QHostAddress& server, const DnsQuestion& question, const ProbeLimits& limits, QObject* context,
    const DnsAnswered& answered);

/// The same of the servers that the system uses, for SRV and NS records, by its own look-up. Where that has no answer,
/// the first of them is asked as askDnsServer() asks.
void askSystemDns(
    const DnsQuestion& question, const ProbeLimits& limits, QObject* context, const DnsAnswered& answered);

} // namespace PortCheck
