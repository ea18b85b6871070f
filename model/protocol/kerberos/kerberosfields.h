// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/ber/bertags.h"
#include "model/protocol/ber/berwriter.h"

/// What both sides write into the fields of Kerberos messages.
namespace PortCheck::Kerberos {

inline constexpr int protocolVersion = 5; ///< pvno (RFC 4120 5.4.1, 5.9.1)

/// Kinds of message (RFC 4120 7.5.7).
inline constexpr int requestType = 10;
inline constexpr int ticketType = 11;
inline constexpr int errorType = 30;

/// Kinds of name (RFC 4120 6.2).
inline constexpr int principalName = 1;
inline constexpr int serviceInstanceName = 2;

/// One element inside its [number] tag, as Kerberos tags every field.
inline BerWriter& field(BerWriter& writer, quint8 number, const BerWriter& content)
{
    return writer.constructed(Ber::context(number), content);
}

} // namespace PortCheck::Kerberos
