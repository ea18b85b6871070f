// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/ntlm/ntlmchallenge.h"
#include "model/protocol/smb/smb2negotiate.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// The server side of SMB 2, up to the point where a client would be logged on (MS-SMB2 3.3.5.3 to 3.3.5.5).
namespace PortCheck {

inline constexpr quint32 smb2LogonFailure = 0xc000006d; ///< STATUS_LOGON_FAILURE (MS-ERREF 2.3.1)
inline constexpr quint32 smb2AccessDenied = 0xc0000022; ///< STATUS_ACCESS_DENIED
inline constexpr quint32 smb2NotSupported = 0xc00000bb; ///< STATUS_NOT_SUPPORTED

/// A client's message, as far as it is used.
struct Smb2Request {
    quint16 command = 0;
    quint16 creditCharge = 0;
    quint64 messageId = 0;
    QList<quint16> dialects; ///< of a NEGOTIATE, in the client's order
    QByteArray token; ///< of a SESSION_SETUP: the security token

    static constexpr quint16 negotiate = 0;
    static constexpr quint16 sessionSetup = 1;

    /// Reads a message without its transport header; no value if it is not one of SMB 2.
    [[nodiscard]] static std::optional<Smb2Request> decoded(QByteArrayView message);
};

/// The dialects that a NEGOTIATE of SMB 1 offers by name, for a client that asks in both ways (MS-SMB2 3.3.5.3.1):
/// 0x02ff for "SMB 2.???", which asks to negotiate once more, and 0x0202. Empty for any other message.
[[nodiscard]] QList<quint16> smb2DialectsOfSmb1(QByteArrayView message);

/// The highest dialect among \a offered that is supported here; no value if there is none.
[[nodiscard]] std::optional<quint16> chosenSmb2Dialect(const QList<quint16>& offered);

/// Answers to \a request, each with its transport header. \a salt is for 3.1.1; \a negotiation gives the dialect,
/// serverGuid and times. Signing is offered and not required.
[[nodiscard]] QByteArray buildSmb2NegotiateAnswer(
    const Smb2Request& request, const Smb2Negotiation& negotiation, const QByteArray& salt);
/// \a ntlmMessage, wrapped in the same way as the request's token; the status is smb2MoreProcessing.
[[nodiscard]] QByteArray buildSmb2Challenge(const Smb2Request& request, const QByteArray& ntlmMessage);
[[nodiscard]] QByteArray buildSmb2Error(const Smb2Request& request, quint32 status);

} // namespace PortCheck
