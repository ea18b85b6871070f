// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace PortCheck {

/// A host that the person named, in a role of the port table.
struct Target {
    QString role;
    QString
        host; ///< normalised: a name in lower case (ASCII form), or an IPv4 or IPv6 address as QHostAddress writes it

    friend bool operator==(const Target&, const Target&) = default;
};

/// An entry that is not a host, and one sentence that says why and what would be right.
struct RejectedEntry {
    QString entry;
    QString why;
    QString meant{}; ///< the host that is probably meant; empty where that can't be told

    friend bool operator==(const RejectedEntry&, const RejectedEntry&) = default;
};

struct ParsedHosts {
    QStringList hosts; ///< normalised, each once, in the order of the text
    QList<RejectedEntry> rejected;
    int duplicates = 0; ///< entries that were dropped because they were there already
};

/// Reads what people paste: hosts separated by commas, semicolons, white space or line ends. See parseHost() for what a
/// host may be and for the reasons.
[[nodiscard]] ParsedHosts parseHosts(QStringView text);

/// The same text with the host that is meant in place of each entry of which RejectedEntry::meant says one.
[[nodiscard]] QString withMeantHosts(QStringView text);

} // namespace PortCheck
