// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

namespace PortCheck {

/// What one host shows of DNS. A part of HostFacts.
class DnsFacts {
public:
    /// The table lists 53/TCP for this host.
    [[nodiscard]] bool wasAskedForDnsOverTcp() const { return m_asksDnsOverTcp; }
    /// A connection to 53/TCP was accepted, if only as every connection is.
    [[nodiscard]] bool opensDnsOverTcp() const { return m_opensDnsOverTcp; }
    /// DNS over TCP accepted a connection, and ended it without an answer.
    [[nodiscard]] bool endsDnsOverTcp() const { return m_endsDnsOverTcp; }
    /// What a DNS server that had been silent said when it was asked what it can answer by itself.
    enum class PlainDns { NotAsked, Silent, AboutTheDomain, AboutItselfOnly };
    [[nodiscard]] PlainDns plainDns() const { return m_plainDns; }

    friend bool operator==(const DnsFacts&, const DnsFacts&) = default;

protected:
    void learnDnsQuestion(const Check& check);
    void learnDns(const CheckRecord& asked);
    /// The answers to two follow-up questions.
    void learnDnsOverTcp(const CheckRecord& asked);
    void learnPlainDns(const CheckRecord& asked);

private:
    PlainDns m_plainDns = PlainDns::NotAsked;
    bool m_asksDnsOverTcp = false;
    bool m_opensDnsOverTcp = false;
    bool m_endsDnsOverTcp = false;
};

} // namespace PortCheck
