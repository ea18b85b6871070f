// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/evidence.h"
#include "model/support/standinmark.h"

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
    std::optional<StandInMark> standIn; ///< in place of the target's name

    friend bool operator==(const NtlmChallenge&, const NtlmChallenge&) = default;
};

/// A NEGOTIATE_MESSAGE (MS-NLMP 2.2.1.1) that names neither a domain nor this computer.
[[nodiscard]] QByteArray buildNtlmNegotiate();

/// Reads a CHALLENGE_MESSAGE (MS-NLMP 2.2.1.2). Nothing where it is none; no names where it holds none.
[[nodiscard]] std::optional<NtlmChallenge> readNtlmChallenge(QByteArrayView message);

/// A CHALLENGE_MESSAGE that tells what \a challenge holds. \a random are its 8 bytes: since nothing is made of the
/// answer, they only have to be there.
[[nodiscard]] QByteArray buildNtlmChallenge(const NtlmChallenge& challenge, const QByteArray& random);

/// Whether \a message is a NEGOTIATE_MESSAGE, which asks for a challenge.
[[nodiscard]] bool isNtlmNegotiate(QByteArrayView message);

/// Adds what \a challenge tells: ntlmComputer, ntlmNetbiosComputer, ntlmDomain, ntlmNetbiosDomain, ntlmForest, and
/// ntlmTime (ISO 8601, UTC); and a stand-in's mark.
void insertNtlmNames(Evidence& evidence, const NtlmChallenge& challenge);

} // namespace PortCheck
