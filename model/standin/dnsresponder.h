// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/standin/responder.h"

namespace PortCheck {

/// A DNS server that knows only its own records: names the stand-in as the server of each service of the domain (SRV,
/// RFC 2782; MS-ADTS 6.3.2.3), at the address where it was asked. The mark is a TXT record in the additional section,
/// and the answer to any question for TXT.
[[nodiscard]] ResponderStep answerDns(
    QByteArrayView datagram, const StandInIdentity& identity, const StandInVisit& visit);

} // namespace PortCheck
