// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/run/hostnames.h"

#include <QList>
#include <QStringList>

namespace PortCheck {

class CheckStore;
struct Check;

/// Gives the checks of a run their addresses. Two names of one machine, or a name and its own address, are one host:
/// whatever a role asks there is asked once, under the better name (see HostNames), and knows the others. Only TLS is
/// asked under each name, not under a bare address: a client holds the certificate against the name that it connects
/// to (RFC 9525 6.1) and sends that name along (RFC 6066 3), so each name has an answer of its own. All other questions
/// name the domain or nothing at all, Kerberos' too: it asks for the realm's krbtgt. The store must outlive it.
class TargetAddresses {
public:
    explicit TargetAddresses(CheckStore& store)
        : m_store(store)
    {
    }

    void clear() { m_names.clear(); }

    /// What becomes of the checks of a target, by their ids.
    struct Given {
        QList<int> placed; ///< have an address now
        QList<int> added; ///< new ones, for further addresses
        QList<int> renamed; ///< checks that are known under other names than before, of whatever target
        QList<int> leftOut; ///< forgotten: another target's checks stand for them
    };
    /// \a place is the target's in the run; \a addresses are what it led to, at least one. Its checks at those that are
    /// \a kept, from before, stay as they are.
    [[nodiscard]] Given give(
        int place, const Target& target, const QStringList& addresses, const QStringList& kept = {});

    /// What becomes of the checks of a target that leads elsewhere now.
    struct Left {
        QList<int> free; ///< have their old address still, at which nobody asks for them
        QList<int> renamed; ///< as in Given; among them those that another target has taken over
    };
    /// The target does not lead to \a gone any more.
    [[nodiscard]] Left leave(int place, const Target& target, const QStringList& gone);

    /// Whether another name for its host would change what a check asks: it waits until all names are known.
    [[nodiscard]] bool waitsForNames(const Check& check) const;

private:
    [[nodiscard]] bool isAskedByName(int place, int other) const;
    void takeOver(int from, int place, int addressNumber, const QString& address);
    void noteNames(const QString& address, QList<int>& renamed);

    CheckStore& m_store;
    HostNames m_names;
};

} // namespace PortCheck
