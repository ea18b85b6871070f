// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/evidence.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

/// The first two of NTLM's three messages (MS-NLMP 1.3.1.1): a server tells its names to whoever wishes to sign in,
/// before it asks who that is. The third message, which signs in, is never made.
namespace PortCheck {

/// What a server says of itself in its challenge. Texts are from the network, made fit to keep; empty for what it
/// doesn't tell.
struct NtlmChallenge {
    QString computer; ///< as a DNS name: "dc1.lab.example"
    QString netbiosComputer;
    QString domain; ///< as a DNS name
    QString netbiosDomain;
    QString forest; ///< as a DNS name
    QDateTime time; ///< UTC; invalid where the server doesn't tell

    friend bool operator==(const NtlmChallenge&, const NtlmChallenge&) = default;
};

/// A NEGOTIATE_MESSAGE (MS-NLMP 2.2.1.1) that names neither a domain nor this computer.
[[nodiscard]] QByteArray buildNtlmNegotiate();

/// Reads a CHALLENGE_MESSAGE (MS-NLMP 2.2.1.2). Nothing where it is none; no names where it holds none.
[[nodiscard]] std::optional<NtlmChallenge> readNtlmChallenge(QByteArrayView message);

/// Adds what \a challenge tells: ntlmComputer, ntlmNetbiosComputer, ntlmDomain, ntlmNetbiosDomain, ntlmForest, and
/// ntlmTime (ISO 8601, UTC).
void insertNtlmNames(Evidence& evidence, const NtlmChallenge& challenge);

} // namespace PortCheck
