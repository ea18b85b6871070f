// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/dialogue.h"

#include <QUuid>

namespace PortCheck {

/// SMB's first exchange, over TCP 445, and then the server's name: it tells its names to whoever begins to sign in,
/// which is where this ends. Evidence: dialect ("3.1.1"), signing ("required", "enabled" or "disabled"), serverGuid,
/// serverTime and serverStartTime (ISO 8601, UTC; absent where the server doesn't tell), capabilities, maxReadSize in
/// bytes; the names of insertNtlmNames(), or sessionSetupStatus where the server refused to tell them; ntStatus where
/// it answered the first question with an error.
///
/// Verified where the server chose a dialect, whatever becomes of its name: with Reason::SmbSigningRequired where it
/// insists on signing. Failed with Reason::SmbError where it answered with an error; Mismatch with Reason::Smb1Only
/// where it answered in SMB 1.
class Smb2NegotiateDialogue final : public StreamDialogue {
public:
    /// \a clientGuid and \a salt (32 bytes) should be random; see buildSmb2Negotiate().
    Smb2NegotiateDialogue(const QUuid& clientGuid, QByteArray salt);

    QByteArray opening() override;
    StreamStep feed(QByteArrayView bytes) override;
    Reply interrupted() override;

private:
    [[nodiscard]] StreamStep onSessionAnswer();
    [[nodiscard]] Reply mismatch(Reason reason) const;

    QUuid m_clientGuid;
    QByteArray m_salt;
    QByteArray m_received; ///< of the answer that is awaited
    std::optional<Reply> m_negotiated; ///< once the first answer was a good one
};

} // namespace PortCheck
