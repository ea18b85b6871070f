// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/rpc/rpcinterfaces.h"
#include "model/results/followup.h"
#include "model/results/sourceinfo.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <chrono>
#include <optional>

namespace PortCheck {

class CheckQueue;
class CheckStore;
struct Look;

/// After this time without an answer the system repeats what begins a TCP connection (RFC 6298 2.1).
inline constexpr std::chrono::milliseconds firstRepetition{1000};

/// What the system counts tells within this time whether answers are dropped: a SYN is repeated once.
inline constexpr std::chrono::milliseconds longestBriefAttempt{1500};

/// Decides which follow-ups (FollowUpKind) a run takes from what it saw, and puts them into the store and the queue. Of
/// endpoints that did not open it decides which are tried again: RPC-aware firewalls open a port for a moment, once the
/// mapper was asked for it by ept_map. Lives in one thread; every signal comes within a call. The store and the queue
/// must outlive it.
class FollowUps final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FollowUps)

public:
    /// What the person allows; see RunRequest.
    struct Allowed {
        bool extraLooks = false;
        bool sourcePorts = false;
        bool asksForDomain = false; ///< a domain was named
        bool hurries = false; ///< as in HostRecords
        QList<OwnAddress> ownAddresses{}; ///< of this computer, as in SourceInfo
        bool hops = false; ///< ProbeFactory::tellsHops()
    };

    FollowUps(CheckStore& store, CheckQueue& queue, QObject* parent = nullptr);

    /// Another run begins.
    void start(const Allowed& allowed);
    /// Checks of the same run are asked again: no endpoint has been tried yet.
    void restart();

    /// What was found of a check is to be forgotten, and it is asked from the beginning.
    void forget(int id) { m_firstTries.remove(id); }

    /// Before an open port is believed: asks one that must be closed, once at each address.
    void askControlPort(const QString& address);

    /// Has a check, which was \a seen like that, tried again after the mapper was asked for it. True: it goes on
    /// running, and comes back into the queue or staysShut(). False: that can't help, or it was its second try.
    [[nodiscard]] bool tryAgain(int id, const ProbeResult& seen);
    /// The check has been tried once before, in this start or restart.
    [[nodiscard]] bool isSecondTry(int id) const { return m_firstTries.contains(id); }
    /// What to write down for a check that was \a seen like that: beside its first try where there was one. A port that
    /// did not open either time keeps the first answer.
    [[nodiscard]] ProbeResult besideFirstTry(int id, ProbeResult seen);
    /// The question to the mapper (FollowUpKind::AskMapper) has its answer in the store: the endpoint is tried again at
    /// once, if it is still where it was.
    void takeMapperAnswer(int question);
    /// Once the first questions to the mapper at an address are through: if one has opened a port, the mapper is asked
    /// for each other endpoint as well; if none has, they stay as they were found.
    void releaseHeld(const QString& address);

    /// Asks once more at the end of a run what had opened first at an address, unless that was asked there.
    void askAgain(const QString& address);

    /// Asks how far on the way to an address its silent ports get, once all else is told: once each over TCP and UDP,
    /// as long as there are no more than mostHopLooks in all.
    void askWhereItStops(const QString& address);

    /// Asks a stand-in at an address once more what it answered there; over UDP, if it did, where no connections have
    /// to wait.
    void askStandIn(const QString& address);

    /// Asks the port of a check once more, briefly and in one attempt (over UDP two), and returns the follow-up; from
    /// local ports in \a fromLocalPorts, if that is set (over UDP the first of these). No value where the person allows
    /// no such looks. Whoever calls keeps to a limit.
    [[nodiscard]] std::optional<int> askOnceMore(int check, std::optional<PortRange> fromLocalPorts = {});

    /// The same up to five times, in a time in which the system repeats what it sends over TCP.
    void askPatiently(int check);

    /// What waits for everything else at an address, if that is done.
    void askAtTheEnd(const QString& address);

Q_SIGNALS:
    /// An endpoint is not tried again: \a seen is what became of it.
    void staysShut(int id, const PortCheck::ProbeResult& seen);
    /// Every check at the address of this follow-up has proved itself, so that nobody needs its answer.
    void needless(int id);

private:
    int add(FollowUpKind kind, const Check& check);
    [[nodiscard]] int count(
        FollowUpKind kind, const QString& address, std::optional<Transport> protocol = std::nullopt) const;
    [[nodiscard]] RpcInterface ownInterface(int id) const;
    void askMapperFor(int id);
    void dropNeedlessControl(const QString& address);
    void take(const Look& look);
    int put(const Look& look);

    CheckStore& m_store;
    CheckQueue& m_queue;
    Allowed m_allowed;
    QHash<int, ProbeResult> m_firstTries; ///< of endpoints that did not open, before the mapper was asked for them
    QHash<int, int> m_askedFor; ///< by question to the mapper: the endpoint
    QHash<QString, QList<int>> m_held; ///< by address: endpoints that wait for what the first questions bring
    int m_hopLooks = 0; ///< by askWhereItStops()
    QSet<QString> m_openedByMapper; ///< addresses where a question to the mapper has opened a port
};

} // namespace PortCheck
