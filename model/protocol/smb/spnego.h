// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

/// The wrapper in which SMB carries authentication messages: RFC 4178, MS-SPNG 2.2.
namespace PortCheck {

/// A NegTokenInit that offers NTLM only, with NTLM's first message (RFC 4178 4.2.1); without a message if
/// \a ntlmMessage is empty, as a server announces what it accepts (MS-SPNG 3.2.5.2).
[[nodiscard]] QByteArray buildSpnegoNtlm(const QByteArray& ntlmMessage);

/// A NegTokenResp with NTLM's second message (RFC 4178 4.2.2).
[[nodiscard]] QByteArray buildSpnegoChallenge(const QByteArray& ntlmMessage);

/// The mechanism's first message in a NegTokenInit, as a view into \a token; \a token itself if it is an NTLM message
/// without a wrapper. No value if there is none.
[[nodiscard]] std::optional<QByteArrayView> spnegoFirstMessage(QByteArrayView token);

/// The mechanism's message in a NegTokenResp (RFC 4178 4.2.2), as a view into \a token; \a token itself if it is an
/// NTLM message without a wrapper, as a server may answer (MS-SPNG 3.3.5.1). No value if there is none.
[[nodiscard]] std::optional<QByteArrayView> spnegoMessage(QByteArrayView token);

} // namespace PortCheck
