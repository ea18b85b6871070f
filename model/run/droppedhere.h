// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/scan/dropgroupsearch.h"
#include "model/system/owncounters.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace PortCheck {

class CheckStore;
class ProbeFactory;
class RangeProbe;

/// Finds out, at the end of a run, which silent TCP ports and which silent hosts lose their answers to this computer's
/// own packet filter, if the system dropped packets in the run: asks all of them once more, group by group and while
/// nothing else is asked (see DropGroupSearch), within a second or a few. Lives in one thread's event loop. What the
/// constructor takes must outlive it.
class DroppedHere final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DroppedHere)

public:
    static constexpr qsizetype mostPorts = 64; ///< of each address family
    /// How long answers are waited for: those of hosts that are farther away can't be told so.
    static constexpr std::chrono::milliseconds window{180};
    /// From one group to the next. What hosts repeat of their answers comes 1, 3 and 7 s after the first of them (RFC
    /// 6298 5.5): none of that falls into a later window.
    static constexpr std::chrono::milliseconds period{340};

    DroppedHere(CheckStore& store, ProbeFactory& factory, QObject* parent = nullptr);
    ~DroppedHere() override;

    /// A run begins; \a counters as they stand then.
    void start(const OwnCounters& counters);
    /// Packets were dropped in the run until \a counters stood there, and nothing was asked for it yet.
    [[nodiscard]] bool hasReason(const OwnCounters& counters) const;
    /// All was asked, \a counters stand there now, nothing at all answered at the \a silent addresses, and the checks
    /// \a explained have another cause. Nothing happens a second time in a run, or if nothing was dropped.
    void ask(const OwnCounters& counters, const QStringList& silent, const QSet<int>& explained);
    [[nodiscard]] bool isRunning() const { return m_probe != nullptr; }
    /// Ends at once, without a word.
    void cancel();

    /// The checks that it decided about, so that nobody has to ask them again. Those whose answers are dropped here
    /// have "droppedWhenAlone" in their evidence: how many packets at least; their verdicts are void.
    [[nodiscard]] const QSet<int>& decided() const { return m_decided; }
    /// The addresses of those.
    [[nodiscard]] const QSet<QString>& changed() const { return m_changed; }
    /// Silent addresses whose answers are dropped here.
    [[nodiscard]] const QSet<QString>& hostsHere() const { return m_hostsHere; }
    /// Silent addresses that were asked, and whose answers aren't.
    [[nodiscard]] const QSet<QString>& hostsElsewhere() const { return m_hostsElsewhere; }

Q_SIGNALS:
    /// The port of \a check is asked, and about so many are not decided yet.
    void asking(int check, int left);
    /// Once for each ask() that left something running, unless cancelled.
    void finished();

private:
    struct Suspect {
        QList<int> checks; ///< alike
        bool isSilentHost = false;
    };

    [[nodiscard]] QList<Suspect> suspects(bool ofIpv4, const QStringList& silent, const QSet<int>& explained) const;
    void askBatch();
    void onBatchFinished();
    void settleFamily();
    void nextFamily();

    CheckStore& m_store;
    ProbeFactory& m_factory;
    std::optional<OwnCounters> m_before; ///< of the run
    std::unique_ptr<RangeProbe> m_probe;
    QTimer m_next;
    QElapsedTimer m_since; ///< the first group was asked
    QList<QList<Suspect>> m_families; ///< still to be asked; the first is
    std::optional<DropGroupSearch> m_search;
    OwnCounters m_beforeBatch;
    bool m_isAsking = false; ///< a group, now
    std::pair<int, int> m_told{-1, 0}; ///< by asking()
    bool m_ofIpv4 = true; ///< the family that is asked
    QSet<int> m_decided;
    QSet<QString> m_changed;
    QSet<QString> m_hostsHere;
    QSet<QString> m_hostsElsewhere;
};

} // namespace PortCheck
