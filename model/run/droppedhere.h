// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"
#include "model/scan/dropgroupsearch.h"
#include "model/system/owncounters.h"

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <array>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace PortCheck {

class CheckStore;
class ProbeFactory;
class RangeProbe;

/// Finds out, at the end of a run, which silent TCP ports and which silent hosts lose their answers to this computer's
/// own packet filter, if the system dropped packets in the run: asks all of them once more, group by group and while
/// nothing else is asked (see DropGroupSearch). That takes a few seconds, or tens of seconds for hosts that are far
/// away. Lives in one thread's event loop. What the constructor takes must outlive it.
class DroppedHere final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DroppedHere)

public:
    static constexpr qsizetype mostPorts = 64; ///< of each address family
    /// How groups of hosts follow each other.
    struct Pace {
        std::chrono::milliseconds farthest; ///< round trip of these hosts
        std::chrono::milliseconds window; ///< how long answers are waited for
        /// From one group to the next. What hosts repeat of their answers comes 1, 3, 7, 15 and 31 s after the first of
        /// them (RFC 6298 5.5): an odd part of 2 s, so that all of these come half a period after that, and none of
        /// them falls into a later window.
        std::chrono::milliseconds period;
        int mostBatches; ///< groups
    };
    /// For near hosts, for those on the other side of an ocean, and for those farther away. Hosts of which nothing is
    /// known are taken for near ones first, and a host that is farther than the last of these isn't asked.
    using Paces = std::array<Pace, 3>;
    static constexpr Paces usualPaces{
        Pace{std::chrono::milliseconds(140), std::chrono::milliseconds(180), std::chrono::milliseconds(400), 96},
        Pace{std::chrono::milliseconds(250), std::chrono::milliseconds(315), std::chrono::milliseconds(667), 64},
        Pace{std::chrono::milliseconds(820), std::chrono::milliseconds(900), std::chrono::milliseconds(2000), 24}};

    DroppedHere(CheckStore& store, ProbeFactory& factory, const Paces& paces = usualPaces, QObject* parent = nullptr);
    ~DroppedHere() override;

    /// A run begins; \a counters as they stand then.
    void start(const OwnCounters& counters);
    /// Whether this computer dropped packets between start() and \a counters, and nothing was asked because of it yet.
    [[nodiscard]] bool hasReason(const OwnCounters& counters) const;
    /// The local ports from which no connection gets through to an address.
    using DeadLocalPorts = std::function<QList<PortRange>(const QString& address)>;
    /// All was asked, \a counters stand there now, nothing at all answered at the \a silent addresses, and the checks
    /// \a explained have another cause. Nothing is asked from \a deadLocalPorts(), whose silence would tell nothing.
    /// Nothing happens a second time in a run, or if nothing was dropped.
    void ask(const OwnCounters& counters, const QStringList& silent, const QSet<int>& explained,
        const DeadLocalPorts& deadLocalPorts);
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
    /// They are of one address family, and about as far away.
    struct Part {
        QList<Suspect> suspects;
        Pace pace;
        bool isOfIpv4 = true;
        bool isGuess = false; ///< nothing is known of how far they are; what isn't found then is asked at the last pace
    };

    void addParts(bool ofIpv4, const QList<Suspect>& suspects);
    [[nodiscard]] std::optional<std::chrono::milliseconds> roundTripOf(const Suspect& suspect) const;
    [[nodiscard]] std::chrono::milliseconds untilNext() const;
    [[nodiscard]] QList<Suspect> suspects(bool ofIpv4, const QStringList& silent, const QSet<int>& explained) const;
    void askBatch();
    void onBatchFinished();
    void settlePart();
    void nextPart();

    const Paces m_paces;
    CheckStore& m_store;
    ProbeFactory& m_factory;
    std::optional<OwnCounters> m_before; ///< of the run
    std::unique_ptr<RangeProbe> m_probe;
    QTimer m_next;
    QElapsedTimer m_since; ///< the first group was asked
    QList<Part> m_parts; ///< still to be asked; the first is
    QHash<QString, QList<PortRange>> m_deadLocalPorts; ///< by address
    std::optional<DropGroupSearch> m_search;
    OwnCounters m_beforeBatch;
    bool m_isAsking = false; ///< a group, now
    int m_batches = 0; ///< groups that were asked
    std::pair<int, int> m_told{-1, 0}; ///< by asking()
    QSet<int> m_decided;
    QSet<QString> m_changed;
    QSet<QString> m_hostsHere;
    QSet<QString> m_hostsElsewhere;
};

} // namespace PortCheck
