// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

namespace PortCheck {

/// What the servers of a run say of the domain that the person named. A pure value that only grows: with each answer,
/// in whatever order, as often as it is learnt.
class RunDomain {
public:
    /// Takes what \a record shows. \a domain is what the person named; without one there is nothing to learn.
    void learn(const CheckRecord& record, const QString& domain);

    /// A controller serves it, or a DNS server named controllers of it: its name is right.
    [[nodiscard]] bool nameIsRight() const { return m_isServed || m_isKnownToDns; }
    /// A controller serves it.
    [[nodiscard]] bool isServed() const { return m_isServed; }
    /// The one domain that all controllers serve instead; empty if one serves what was named, or they differ, or none
    /// told its domain.
    [[nodiscard]] QString servedInstead() const;
    /// What was named, as a machine spells it, where it is the NetBIOS name of servedInstead(); else empty.
    [[nodiscard]] QString netbiosName() const;

    friend bool operator==(const RunDomain&, const RunDomain&) = default;

private:
    QString m_other; ///< the first that is not what was named
    QString m_netbiosName; ///< what was named, as a machine spells it
    QString m_netbiosNameOf; ///< the domain that has it
    bool m_areSeveral = false; ///< others, besides m_other
    bool m_isServed = false;
    bool m_isKnownToDns = false;
};

/// The domain that a controller's own rootDSE or its answer to the locator names, "lab.example"; empty if it is no
/// answer of that kind.
[[nodiscard]] QString domainServedBy(const CheckRecord& record);

} // namespace PortCheck
