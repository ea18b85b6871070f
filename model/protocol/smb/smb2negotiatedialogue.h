// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/dialogue.h"

#include <QUuid>

namespace PortCheck {

/// SMB's first exchange, over TCP 445, and then the server's name: the server tells its names to any client that begins
/// to log on, and the dialogue ends there. Evidence: dialect ("3.1.1"), signing ("required", "enabled" or "disabled"),
/// serverGuid, serverTime and serverStartTime (ISO 8601, UTC; absent if the server doesn't tell), capabilities,
/// maxReadSize in bytes; the names of insertNtlmNames(), or sessionSetupStatus if the server refused to tell them;
/// ntStatus if it answered the first question with an error.
///
/// Verified if the server chose a dialect, whether or not it told its name: with Reason::SmbSigningRequired if it
/// requires signing. Failed with Reason::SmbError if it answered with an error; Mismatch with Reason::Smb1Only if it
/// answered in SMB 1.
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
    QByteArray m_received; ///< of the answer that is expected
    std::optional<Reply> m_negotiated; ///< set once the first answer was valid
};

} // namespace PortCheck
