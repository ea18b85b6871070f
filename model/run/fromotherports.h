// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"
#include "model/results/check.h"
#include "model/results/proberesult.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace PortCheck {

class CheckStore;
class HostFacts;

/// Checks that were silent, or turned away, from local ports of this computer which a device, or its own firewall, does
/// not let out or back in: that hides what else may be wrong with the port that was asked. Each is asked once more from
/// a local port that is not among those. What opens then, was kept back by its local port alone, and stays as it was
/// found; what does not, is blocked from wherever it is asked. Lives in one thread; the store must outlive it.
class FromOtherPorts final {
public:
    explicit FromOtherPorts(CheckStore& store)
        : m_store(store)
    {
    }

    /// Another run begins, or checks of the same run are asked again; nothing is asked again unless \a allowed.
    /// \a dynamicPorts is the range that the system takes its local ports from.
    void start(bool allowed, PortRange dynamicPorts);

    /// Whether all has ended that was asked at \a address, and a look was made there at what local ports do.
    [[nodiscard]] bool hasReason(const QString& address) const;

    /// Checks at \a address that go back into the queue, with their local ports; \a host is what is known there. Over
    /// TCP all at once; over UDP one at a time, since all of them go out from the one local port that is known to be
    /// let out.
    [[nodiscard]] QList<int> takeNext(const QString& address, const HostFacts& host);

    /// The check has come to its end, \a seen like that. True: that says nothing new, and what was found of it first
    /// stands in the store again. False: it holds, or it was not asked for the second time.
    [[nodiscard]] bool keepsFirst(int id, const ProbeResult& seen);

    /// \a seen with the local ports from which the check was asked in vain before, if it was.
    [[nodiscard]] ProbeResult besideFirst(int id, ProbeResult seen) const;

private:
    /// What was found of a check, and from where it was asked.
    struct First {
        CheckRecord record;
        QList<PortRange> localPorts;
    };

    [[nodiscard]] bool putAgain(int id, const HostFacts& host);
    /// A local port, or a part of them, over the protocol of \a record.
    [[nodiscard]] std::optional<PortRange> letOut(const CheckRecord& record, const QList<PortRange>& dead) const;

    CheckStore& m_store;
    QHash<int, First> m_first; ///< of checks that are or were asked again
    PortRange m_dynamicPorts{1, 0};
    bool m_allowed = false;
};

} // namespace PortCheck
