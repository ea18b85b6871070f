// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/standin/responder.h"

namespace PortCheck {

/// A DNS server that knows only its own records: names the stand-in as the server of each service of the domain (SRV,
/// RFC 2782; MS-ADTS 6.3.2.3), at the address where it was asked. The mark is a TXT record in the additional section,
/// and the answer to any question for TXT.
[[nodiscard]] ResponderStep answerDns(
    QByteArrayView datagram, const StandInIdentity& identity, const StandInVisit& visit);

/// The same over TCP, where its length in two bytes precedes each message (RFC 1035 4.2.2).
class DnsResponder final : public FramedResponder {
public:
    /// \a identity must outlive it.
    DnsResponder(const StandInIdentity& identity, StandInVisit visit);

protected:
    [[nodiscard]] qint64 messageSize(QByteArrayView received) const override;
    ResponderStep answer(QByteArrayView message, const QDateTime& now) override;

private:
    const StandInIdentity& m_identity;
    StandInVisit m_visit;
};

} // namespace PortCheck
