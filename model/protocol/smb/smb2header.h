// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/bytereader.h"
#include "model/support/bytewriter.h"

#include <QByteArray>

#include <optional>

/// The headers of every SMB 2 message: MS-SMB2 sections 2.1 (transport) and 2.2.1.2 (header).
namespace PortCheck {

inline constexpr quint16 smb2HeaderSize = 64; ///< bytes
inline constexpr quint16 smb2SigningEnabled = 1; ///< SecurityMode of 2.2.3 to 2.2.5: signed if either side asks for it
inline constexpr quint16 smb2SigningRequired = 2;

/// The commands that are sent; each value is also the message id: one connection, one of each, in this order.
enum class Smb2Command : quint16 {
    Negotiate = 0,
    SessionSetup = 1,
};

/// \a creditCharge is 0 until a dialect above 2.0.2 was chosen, 1 from then on (3.2.4.1.5).
void writeSmb2Header(ByteWriter& writer, Smb2Command command, quint16 creditCharge);

/// What a server's answer repeats from the request, and what it adds.
struct Smb2AnswerHead {
    quint16 command = 0;
    quint16 creditCharge = 0;
    quint32 status = 0; ///< NTSTATUS
    quint64 messageId = 0;
    quint64 session = 0;
};
void writeSmb2AnswerHeader(ByteWriter& writer, const Smb2AnswerHead& head);

/// The NTSTATUS in the header of a server's answer to \a command; leaves \a reader after the header. No value if there
/// is no such header.
[[nodiscard]] std::optional<quint32> readSmb2Header(ByteReader& reader, Smb2Command command);

/// \a message with the header of the direct TCP transport.
[[nodiscard]] QByteArray overTcp(const QByteArray& message);

/// Whether \a message, as far as its bytes go, can begin an SMB 2 message; and the same for SMB 1.
[[nodiscard]] bool beginsAsSmb2(QByteArrayView message);
[[nodiscard]] bool beginsAsSmb1(QByteArrayView message);

} // namespace PortCheck
