// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/evidence.h"
#include "model/support/standinmark.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

/// The first two of NTLM's three messages (MS-NLMP 1.3.1.1): a server tells its names to any client that begins to log
/// on, before it asks who that is. The third message, which would log on, is never sent.
namespace PortCheck {

/// What a server says about itself in its challenge. Texts are from the network, made safe to keep; empty if the server
/// doesn't tell.
struct NtlmChallenge {
    QString computer; ///< as a DNS name: "dc1.lab.example"
    QString netbiosComputer;
    QString domain; ///< as a DNS name
    QString netbiosDomain;
    QString forest; ///< as a DNS name
    QDateTime time; ///< UTC; invalid if the server doesn't tell
    std::optional<StandInMark> standIn; ///< found in place of the target name

    friend bool operator==(const NtlmChallenge&, const NtlmChallenge&) = default;
};

/// A NEGOTIATE_MESSAGE (MS-NLMP 2.2.1.1) that names neither a domain nor this computer.
[[nodiscard]] QByteArray buildNtlmNegotiate();

/// Reads a CHALLENGE_MESSAGE (MS-NLMP 2.2.1.2). No value if it is not one; no names if it holds none.
[[nodiscard]] std::optional<NtlmChallenge> readNtlmChallenge(QByteArrayView message);

/// A CHALLENGE_MESSAGE with the content of \a challenge. \a random are its 8 random bytes: the client's answer is never
/// evaluated, so they only have to be there.
[[nodiscard]] QByteArray buildNtlmChallenge(const NtlmChallenge& challenge, const QByteArray& random);

/// Whether \a message is a NEGOTIATE_MESSAGE, which asks for a challenge.
[[nodiscard]] bool isNtlmNegotiate(QByteArrayView message);

/// Adds what \a challenge tells: ntlmComputer, ntlmNetbiosComputer, ntlmDomain, ntlmNetbiosDomain, ntlmForest, and
/// ntlmTime (ISO 8601, UTC); and a stand-in's mark.
void insertNtlmNames(Evidence& evidence, const NtlmChallenge& challenge);

} // namespace PortCheck
