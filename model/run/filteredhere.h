// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"
#include "model/support/evidence.h"
#include "model/support/vocabulary.h"
#include "model/system/owncounters.h"

#include <QList>
#include <QPair>
#include <QSet>
#include <QString>
#include <QStringList>

#include <array>
#include <chrono>
#include <functional>
#include <optional>

namespace PortCheck {

class CheckStore;
struct CheckRecord;

/// Whether this computer's own packet filter drops the answers to single ports of hosts that answer otherwise, or
/// refuses connections in their name. If as many packets were dropped in a run (see OwnCounters) as such ports were
/// asked in vain, or this computer sent something to itself, some of these ports are asked again, one at a time and
/// while nothing else is asked, and what the system counts meanwhile tells. So it is where the local port makes the
/// difference. Lives in one thread; the store must outlive it.
class FilteredHere final {
public:
    /// The most ports that are asked so in a run: each takes a time limit.
    static constexpr int mostPorts = 4;
    /// The same of refused ports, which take a round trip.
    static constexpr int mostRefusedPorts = 24;
    /// How often a refused port is asked where packets from elsewhere come in meanwhile.
    static constexpr int mostTimes = 3;
    /// How often a silent port is asked. What hosts repeat of earlier answers, for a minute and more, is dropped beside
    /// its own: so it must be seen each time, and when it is due.
    static constexpr int silentTimes = 2;
    /// The same over UDP, where an attempt is one packet: each time a quarter of DroppedHere's period later in it,
    /// so that what near hosts repeat of answers to that is never due each time.
    static constexpr int silentTimesOverUdp = 4;
    using LookTimes = std::array<std::chrono::milliseconds, 3>;
    /// When look() is due, after a question over TCP to a silent port next door was begun: its answer is in by the
    /// first of these, and that to its SYN of a second later between the others. Slower answers aren't believed.
    static constexpr LookTimes baseLookTimes{
        std::chrono::milliseconds(250), std::chrono::milliseconds(800), std::chrono::milliseconds(1250)};

    explicit FilteredHere(CheckStore& store)
        : m_store(store)
    {
    }

    /// A run begins, in which each attempt has \a timeLimit; \a counters as they stand then.
    void start(const OwnCounters& counters, std::chrono::milliseconds timeLimit);

    /// Asks that port of a check once more, alone and from these local ports if any are named, and returns the
    /// follow-up; no value where it may not be asked.
    using Ask = std::function<std::optional<int>(int check, std::optional<PortRange> fromLocalPorts)>;
    /// The local ports from which nothing gets through to an address.
    using LocalPortsOf = std::function<QList<PortRange>(const QString& address, Transport protocol)>;
    /// All that was asked has come to an end, \a counters stand there now, and nothing at all answered at the \a silent
    /// addresses. To be called again once what it asks has ended. Returns the addresses of checks that it gave
    /// "droppedWhenAlone" (how many packets were dropped while the port was asked alone), "droppedLikeOthers" (how many
    /// ports were asked so of mostPorts, where each was dropped here, and this one wasn't asked any more),
    /// "refusedHere" (true: it was refused, and nothing came in from another computer) or "localPortsHere" (true:
    /// either of these, from one of \a localPortsOf() that made the difference). Their verdicts are void.
    [[nodiscard]] QSet<QString> goOn(
        const OwnCounters& counters, const QStringList& silent, const LocalPortsOf& localPortsOf, const Ask& ask);

    /// Checks that are explained by \a localPortsOf(), so far.
    [[nodiscard]] const QSet<int>& explainedBy(const LocalPortsOf& localPortsOf);
    /// Nothing is to be asked for these checks any more.
    void leaveOut(const QSet<int>& checks) { m_leftOut += checks; }

    /// The question to a silent port that is being asked, whether or not it has ended; no value: none is.
    [[nodiscard]] std::optional<int> silentQuestion() const
    {
        return m_asks == Asks::Refused ? std::nullopt : m_question;
    }
    /// How many questions are still to be put at most, beside the one that is being asked.
    [[nodiscard]] int questionsLeft() const;
    /// The same for silentQuestion(), whose host may be far away: later by roundTripTo() there. Over UDP the answer to
    /// its first attempt is in by the first of these, and that to its second between the others.
    [[nodiscard]] LookTimes lookTimes() const;
    /// \a counters as they stand at the next of lookTimes() after \a question was begun. Nothing if it is over.
    void look(int question, const OwnCounters& counters);
    /// How long to wait, once a question has ended, before goOn() is called: hosts repeat their answers whole seconds
    /// after they were asked, so that no question may begin then (over UDP: see silentTimesOverUdp). Once for a
    /// question; else 0.
    [[nodiscard]] std::chrono::milliseconds takePause();

private:
    enum class Asks { LocalPort, Silent, Refused };

    using Port = QPair<quint16, int>; ///< and what it is asked over: transport and IP version

    [[nodiscard]] QList<int> silentAt(bool ofIpv4, const QStringList& silent) const;
    [[nodiscard]] QList<int> refused() const;
    [[nodiscard]] QSet<QString> settle(const OwnCounters& counters);
    [[nodiscard]] bool wasDroppedInTime(const CheckRecord& question, const OwnCounters& counters) const;
    [[nodiscard]] bool hasToAskAgain(const OwnCounters& counters) const;
    void begin(const OwnCounters& counters);
    [[nodiscard]] bool wasDisturbed(const OwnCounters& counters) const;
    [[nodiscard]] bool isAboutRefusal() const;
    [[nodiscard]] bool isOverUdp() const;
    [[nodiscard]] int timesToAsk() const;
    [[nodiscard]] std::chrono::milliseconds longestAttempt() const;
    [[nodiscard]] bool isMadeHere(const CheckRecord& question, const OwnCounters& counters) const;
    [[nodiscard]] qint64 droppedWhenAlone(const CheckRecord& question, const OwnCounters& counters) const;
    [[nodiscard]] Evidence learnt(const CheckRecord& question, const OwnCounters& counters) const;
    [[nodiscard]] bool put(
        int check, std::optional<PortRange> fromLocalPorts, const OwnCounters& counters, const Ask& ask);
    [[nodiscard]] QList<int> explainedAt(const QString& address, const LocalPortsOf& localPortsOf) const;
    [[nodiscard]] bool mayBeHere(const CheckRecord& record, const OwnCounters& counters) const;
    [[nodiscard]] bool askNextLocalPort(const OwnCounters& counters, const LocalPortsOf& localPortsOf, const Ask& ask);
    [[nodiscard]] bool askNext(const OwnCounters& counters, const QList<int>& suspects, qint64 mostAttempts,
        const LocalPortsOf& localPortsOf, const Ask& ask);
    [[nodiscard]] bool askNextSilent(const OwnCounters& counters, bool ofIpv4, const QStringList& silent,
        const LocalPortsOf& localPortsOf, const Ask& ask);
    [[nodiscard]] QSet<QString> settleTheRest(const QStringList& silent);
    [[nodiscard]] bool askNextRefused(const OwnCounters& counters, const LocalPortsOf& localPortsOf, const Ask& ask);

    CheckStore& m_store;
    std::optional<OwnCounters> m_before; ///< of the run
    std::chrono::milliseconds m_timeLimit{0}; ///< of the run
    QSet<Port> m_asked; ///< silent ones
    QSet<Port> m_askedRefused;
    int m_dropped = 0; ///< how many of these are dropped here
    Asks m_asks = Asks::LocalPort; ///< now
    std::optional<PortRange> m_fromLocalPorts; ///< that the question was asked from
    bool m_hasAskedLocalPorts = false;
    QSet<QString> m_askedAddresses; ///< about local ports
    QSet<int> m_leftOut; ///< checks that local ports explain, or that are decided
    QList<int> m_ofLocalPorts; ///< the former, until they are asked for
    std::optional<int> m_question; ///< the follow-up that is being asked
    int m_check = 0; ///< whose port that is
    int m_times = 0; ///< that it was asked
    qsizetype m_portsLeft = 0; ///< that may be asked after it
    OwnCounters m_beforeQuestion;
    QList<OwnCounters> m_looks; ///< since then
    bool m_hadPause = false;
    QList<int> m_alike; ///< the suspects on its port
};

} // namespace PortCheck
