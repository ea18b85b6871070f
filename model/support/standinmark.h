// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/evidence.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace PortCheck {

/// The name in the certificate that is built into the program; everybody can have its key.
inline constexpr QLatin1String standInCertificateName("GP PortCheck stand-in, not a domain controller");
/// Evidence of an answer without a mark: the number of the stand-in that it comes from, by that one's other answers.
inline constexpr QLatin1String knownStandInMember("knownStandIn");

/// What the stand-in for a target (--stand-in) writes into each of its answers: that it is a stand-in, which one, and
/// the address from which it sees the other side. As text, in ASCII:
///
///     gp-portcheck stand-in 1; nonce=0123456789abcdef; seen=192.0.2.9:3311
///
/// with an IPv6 address in brackets; and "; held=3" behind it, where its limits held a question back 3 s ago.
struct StandInMark {
    static constexpr qsizetype longestText = 128; ///< bytes
    static constexpr int longestAgo = 9999; ///< s; what was before that is not told

    QByteArray nonce; ///< 16 hexadecimal digits in lower case: random for each start of a stand-in
    QString seenAddress; ///< of the other side, without a scope
    quint16 seenPort = 0;
    /// How many seconds ago its limits last made it drop a question, let one wait or end a connection, whoever's: whole
    /// ones, 0 to longestAgo. No value where that was never.
    std::optional<int> heldBackAgo{};

    [[nodiscard]] QByteArray text() const;
    /// The same in two parts of at most 63 bytes each, for fields that are too short for the whole (an endpoint
    /// mapper's annotations): joined by "; " they are text().
    [[nodiscard]] QByteArrayList parts() const;

    /// Reads what text() writes, from the network: no value for anything else.
    [[nodiscard]] static std::optional<StandInMark> parsed(QByteArrayView text);
    /// The same from parts() among other texts, in any order.
    [[nodiscard]] static std::optional<StandInMark> parsed(const QStringList& texts);

    /// Reads what insertInto() wrote, from evidence of any origin: no value for anything else.
    [[nodiscard]] static std::optional<StandInMark> in(const Evidence& evidence);

    /// Adds "standIn": {"nonce": …, "seenAddress": …, "seenPort": …}, and "heldBackAgo" where there is one.
    void insertInto(Evidence& evidence) const;

    friend bool operator==(const StandInMark&, const StandInMark&) = default;
};

/// The number of the stand-in whose answer \a evidence, of any origin, is about: by its mark or knownStandInMember.
/// Empty for an answer of anything else.
[[nodiscard]] QByteArray standInNonce(const Evidence& evidence);

/// Does the same as insertInto() if \a text is a mark.
void insertStandInMark(Evidence& evidence, QByteArrayView text);

} // namespace PortCheck
