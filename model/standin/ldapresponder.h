// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/standin/responder.h"

namespace PortCheck {

/// An LDAP server with a rootDSE and an empty directory (RFC 4511, RFC 4512 5.1): anonymous binds, the rootDSE with the
/// mark, and the Netlogon ping (MS-ADTS 6.3.3). Credentials are refused unread.
class LdapResponder final : public FramedResponder {
public:
    /// \a identity must outlive it.
    LdapResponder(const StandInIdentity& identity, StandInVisit visit);

protected:
    [[nodiscard]] qint64 messageSize(QByteArrayView received) const override;
    ResponderStep answer(QByteArrayView message, const QDateTime& now) override;

private:
    const StandInIdentity& m_identity;
    StandInVisit m_visit;
};

/// The answer to one message, which may be a datagram's (CLDAP).
[[nodiscard]] ResponderStep answerLdap(
    QByteArrayView message, const StandInIdentity& identity, const StandInVisit& visit, const QDateTime& now);

} // namespace PortCheck
