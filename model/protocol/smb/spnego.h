// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

/// The wrapper in which SMB carries what signs in: RFC 4178, MS-SPNG 2.2.
namespace PortCheck {

/// A NegTokenInit that offers NTLM alone, with NTLM's first message (RFC 4178 4.2.1).
[[nodiscard]] QByteArray buildSpnegoNtlm(const QByteArray& ntlmMessage);

/// The mechanism's message in a NegTokenResp (RFC 4178 4.2.2), as a view into \a token; \a token itself where it is
/// NTLM's without a wrapper, as a server may answer (MS-SPNG 3.3.5.1). Nothing where there is none.
[[nodiscard]] std::optional<QByteArrayView> spnegoMessage(QByteArrayView token);

} // namespace PortCheck
