// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/dialogue.h"
#include "model/protocol/dns/dnsmessage.h"

#include <array>
#include <optional>

namespace PortCheck {

/// Asks a DNS server which addresses a host has, IPv4 and IPv6 (A, RFC 1035 3.4.1; AAAA, RFC 3596), in a datagram each.
/// Only both answers together say something. Evidence: `host`; `rcode`, of the first that is an error where one is;
/// `addresses` where none is, or the name does not exist: a list, empty if the host has none.
class HostAddressesDialogue final : public DatagramDialogue {
public:
    /// \a host as for DnsQuestion. \a id must be hard to guess, as for DnsDialogue; the second question has the id
    /// after it.
    HostAddressesDialogue(QString host, quint16 id);

    QList<QByteArray> unanswered() const override;
    std::optional<Reply> feed(QByteArrayView datagram) override;
    Reply interrupted() override;

private:
    struct Asked {
        DnsQuestion question;
        quint16 id;
        std::optional<DnsMessage> answer{};
    };

    QString m_host;
    std::array<Asked, 2> m_asked;
};

} // namespace PortCheck
