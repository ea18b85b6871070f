// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/evidence.h"
#include "model/system/owncounters.h"

#include <QDateTime>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace PortCheck {

class CheckStore;
class OwnWays;
class Verdicts;
struct CheckRecord;

/// Whether this computer itself may have lost what silent hosts were asked, or what they answered: compares what it
/// counts (see OwnCounters) at the start of a run and once all is asked.
class LostHere {
public:
    /// \a counters as they stand at \a now, before anything is asked.
    void start(const OwnCounters& counters, const QDateTime& now);

    /// Silent hosts that were asked for themselves: see DroppedHere.
    struct Asked {
        QSet<QString> here; ///< whose answers this computer drops
        QSet<QString> elsewhere; ///< whose answers it doesn't
    };

    /// All is asked, and \a counters stand there now. The checks of silent hosts that were asked since get into their
    /// evidence what rose, by how much, and are judged anew:
    /// - "reversePathDrops" (IPv4), "undeliveredPackets" (not where \a asked says elsewhere and, if answers of other
    ///   hosts' ports are known to be among these, only where it says here), "sentWithoutState": see OwnCounters;
    /// - "silentAttempts", with these: how many attempts at silent hosts of that family would each have brought an
    ///   answer;
    /// - "silentTunnel": the tunnel by which the host is asked (see OwnWays::tunnelTo()), if nothing came in by it.
    /// Nothing happens a second time, nor by what one of the two readings doesn't know.
    void settle(CheckStore& store, Verdicts& verdicts, const OwnWays& ways, const OwnCounters& counters,
        const Asked& asked = {});

private:
    [[nodiscard]] bool wasAskedSince(const CheckRecord& record) const;
    [[nodiscard]] qint64 attemptsAt(const QList<int>& checks, CheckStore& store) const;
    void settleFamily(
        bool ofIpv4, CheckStore& store, const QStringList& silent, const Evidence& learnt, const Asked& asked) const;
    /// Writes it into the evidence of what was asked at an address since.
    void add(const Evidence& learnt, CheckStore& store, const QString& address) const;

    std::optional<OwnCounters> m_before;
    QDateTime m_start;
};

} // namespace PortCheck
