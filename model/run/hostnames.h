// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/targets/target.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace PortCheck {

/// Which targets of a run lead to the same address, and so are one host with several names. Targets become known in any
/// order; which of them comes first at an address does not depend on it: a name before an address, then what leads to
/// fewer addresses (a domain's name leads to all controllers), then the order of the request. Pure bookkeeping.
class HostNames {
public:
    void clear();
    /// The target with that place in the run has these addresses, each once.
    void add(int place, const Target& target, const QStringList& addresses);

    /// The target with that place does not lead to \a address any more.
    void leave(int place, const QString& address) { m_at[address].removeOne(place); }

    /// The place of the target under which the checks of \a role at an address stand; no value as long as none does.
    [[nodiscard]] std::optional<int> firstAt(const QString& address, const QString& role) const;
    /// The name with that place in the run.
    [[nodiscard]] const QString& nameOf(int place) const { return m_known.find(place)->target.host; }
    /// Whether the target was named by an address.
    [[nodiscard]] bool isAddress(int place) const { return m_known.find(place)->isAddress; }
    /// Under what an address was named, in whatever roles, each once, the best first.
    [[nodiscard]] QStringList namesAt(const QString& address) const;

private:
    struct Known {
        Target target;
        qsizetype addresses = 0;
        bool isAddress = false;
    };

    [[nodiscard]] bool isBefore(int a, int b) const;

    QHash<int, Known> m_known; ///< by place
    QHash<QString, QList<int>> m_at; ///< places by address, the best first
};

} // namespace PortCheck
