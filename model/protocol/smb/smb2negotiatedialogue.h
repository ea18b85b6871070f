// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/dialogue.h"

#include <QUuid>

namespace PortCheck {

/// SMB's first exchange, over TCP 445. Evidence: dialect ("3.1.1"), signing ("required", "enabled" or "disabled"),
/// serverGuid, serverTime and serverStartTime (ISO 8601, UTC; absent where the server doesn't tell), capabilities,
/// maxReadSize in bytes; ntStatus where the server answered with an error.
///
/// Verified where the server chose a dialect; Failed with Reason::SmbError where it answered with an error; Mismatch
/// with Reason::Smb1Only where it answered in SMB 1.
class Smb2NegotiateDialogue final : public StreamDialogue {
public:
    /// \a clientGuid and \a salt (32 bytes) should be random; see buildSmb2Negotiate().
    Smb2NegotiateDialogue(const QUuid& clientGuid, QByteArray salt);

    QByteArray opening() override;
    StreamStep feed(QByteArrayView bytes) override;
    Reply interrupted() override;

private:
    [[nodiscard]] Reply mismatch(Reason reason) const;

    QUuid m_clientGuid;
    QByteArray m_salt;
    QByteArray m_received;
};

} // namespace PortCheck
