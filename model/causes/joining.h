// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/findings.h"

#include <QHash>

#include <cstddef>

namespace PortCheck {

/// What was found at one address.
struct FoundAtAddress {
    QString target; ///< as the person named it
    Finding finding;
};

/// In which values two findings may differ to be joined. Only one kind at a time, so that what the joined sentences say
/// of their hosts and ports was seen of each of these hosts on each of these ports.
enum class Along { Ports, Hosts };

/// What findings must have in common to be joined.
struct JoinKey {
    const Text* text; ///< of the title: the cause, and how it is worded
    Outcome outcome;
    Reason reason;
    Owner owner;
    Items where; ///< the host, to be joined along the ports; else the ports
    StatementValues values; ///< all else that the title tells

    friend bool operator==(const JoinKey&, const JoinKey&) = default;
    friend std::size_t qHash(const JoinKey& key, std::size_t seed = 0) noexcept
    {
        return qHashMulti(seed, key.text, int(key.outcome), key.where, key.values); // the text tells the others
    }
};

/// The same for findings that can be joined along \a along, over hosts with the same outcome (as long as the key says
/// one); \a where is what they
/// share besides.
[[nodiscard]] JoinKey keyOf(const Verdict& verdict, Along along, const Items& where);

/// Adds the sentences of \a other to those of \a verdict: those that differ only along \a along become one. Of a
/// sentence whose other values differ, three wordings are kept: nobody reads more in one place, and each check has its
/// own.
void joinWords(Verdict& verdict, const Verdict& other, Along along);

/// Adds a finding with the same key about another address or host. Only a cause of the whole run, or of a whole host,
/// can bring other ports.
void join(Finding& finding, const Finding& other);

/// Calls the only host of a verdict \a host in its sentences, where they call it by one of its \a names so far;
/// \a name, without an address, where a sentence tells the address besides.
void rename(Verdict& verdict, const QStringList& names, const QString& name, const QString& host);

/// To be called when all is joined: names each thing once.
void tidy(Finding& finding);

} // namespace PortCheck
