// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QUuid>

#include <optional>

/// The first exchange of SMB 2 and 3 as bytes: MS-SMB2 sections 2.2.3 (NEGOTIATE request) and 2.2.4
/// (response). SMB 1 is never offered.
namespace PortCheck {

/// What a server says about itself before anybody logs on.
struct Smb2Negotiation {
    quint32 status = 0; ///< NTSTATUS; the rest is only set for success (0)
    quint16 dialect = 0;
    bool signingEnabled = false;
    bool signingRequired = false;
    QUuid serverGuid;
    quint32 capabilities = 0;
    quint32 longestRead = 0; ///< bytes
    QDateTime serverTime; ///< UTC; invalid if the server doesn't tell
    QDateTime serverStartTime; ///< the same
};

/// A NEGOTIATE request for the dialects 2.0.2 to 3.1.1, with its transport header. \a salt is the random number that
/// 3.1.1 requires in it; 32 bytes are usual.
[[nodiscard]] QByteArray buildSmb2Negotiate(const QUuid& clientGuid, const QByteArray& salt);

/// Reads the answer, without its transport header. No value if it is not one.
[[nodiscard]] std::optional<Smb2Negotiation> readSmb2Negotiation(QByteArrayView message);

} // namespace PortCheck
