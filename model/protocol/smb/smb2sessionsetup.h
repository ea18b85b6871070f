// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/ntlm/ntlmchallenge.h"

#include <QByteArray>

#include <optional>

/// The first half of an SMB 2 session setup, which yields a server's names and logs nobody on: MS-SMB2 sections 2.2.5
/// (request) and 2.2.6 (response).
namespace PortCheck {

/// STATUS_MORE_PROCESSING_REQUIRED (MS-ERREF 2.3.1): the challenge is in the answer.
inline constexpr quint32 smb2MoreProcessing = 0xc0000016;

/// A server's answer to it.
struct Smb2SessionAnswer {
    quint32 status = 0; ///< NTSTATUS
    std::optional<NtlmChallenge> challenge; ///< only with smb2MoreProcessing, and if it could be read
};

/// A SESSION_SETUP request that follows a NEGOTIATE in which the server chose \a dialect, with its transport header.
[[nodiscard]] QByteArray buildSmb2SessionSetup(quint16 dialect);

/// Reads the answer, without its transport header. No value if it is not one.
[[nodiscard]] std::optional<Smb2SessionAnswer> readSmb2SessionAnswer(QByteArrayView message);

} // namespace PortCheck
