// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/standin/responder.h"

namespace PortCheck {

/// A Kerberos server without accounts (RFC 4120): the answer to every request for a ticket is that the client is
/// unknown, or that the realm is wrong if the stand-in serves another one. The error's text is the mark.
class KerberosResponder final : public FramedResponder {
public:
    /// \a identity must outlive it.
    KerberosResponder(const StandInIdentity& identity, StandInVisit visit);

protected:
    [[nodiscard]] qint64 messageSize(QByteArrayView received) const override;
    ResponderStep answer(QByteArrayView message, const QDateTime& now) override;

private:
    const StandInIdentity& m_identity;
    StandInVisit m_visit;
};

/// The answer to one message without a length before it, as in a datagram.
[[nodiscard]] ResponderStep answerKerberos(
    QByteArrayView message, const StandInIdentity& identity, const StandInVisit& visit, const QDateTime& now);

} // namespace PortCheck
