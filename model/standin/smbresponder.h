// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/standin/responder.h"

namespace PortCheck {

struct Smb2Request;

/// SMB 2 and 3 up to NTLM's challenge, which tells the names and the mark (MS-SMB2 3.3.5.4, 3.3.5.5); a message that
/// would log somebody on is refused unread. A session is never granted, so nothing else is served.
class SmbResponder final : public FramedResponder {
public:
    /// \a identity must outlive it.
    SmbResponder(const StandInIdentity& identity, StandInVisit visit);

protected:
    [[nodiscard]] qint64 messageSize(QByteArrayView received) const override;
    ResponderStep answer(QByteArrayView message, const QDateTime& now) override;

private:
    [[nodiscard]] ResponderStep negotiated(const Smb2Request& request, const QDateTime& now) const;
    [[nodiscard]] ResponderStep sessionSetup(const Smb2Request& request, const QDateTime& now) const;

    const StandInIdentity& m_identity;
    StandInVisit m_visit;
};

/// NTLM's challenge with the stand-in's names and the mark, for SMB and RPC.
[[nodiscard]] QByteArray standInChallenge(
    const StandInIdentity& identity, const StandInVisit& visit, const QDateTime& now);

} // namespace PortCheck
