// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/run/checkstore.h"
#include "model/run/filteredhere.h"
#include "tests/support/proberesults.h"

/// A run at whose end a FilteredHere asks.
namespace PortCheck::FilteredRuns {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline const QString living = u"10.0.0.1"_s, otherLiving = u"10.0.0.2"_s, mute = u"10.0.0.9"_s;

[[nodiscard]] inline OwnCounters droppedSoFar(qint64 count, bool ofIpv4 = true)
{
    OwnCounters counters;
    (ofIpv4 ? counters.undeliveredIpv4 : counters.undeliveredIpv6) = count;
    return counters;
}

/// What the whole computer sent to itself, and got in all.
[[nodiscard]] inline OwnCounters receivedSoFar(qint64 received, qint64 looped)
{
    OwnCounters counters;
    counters.received = received;
    counters.looped = looped;
    return counters;
}

[[nodiscard]] inline ProbeResult silentAfter(int attempts)
{
    ProbeResult silent = silentResult();
    silent.attempts = attempts;
    return silent;
}

/// A run that has come to its end, and what it asks then.
struct Run {
    CheckStore store;
    FilteredHere filtered{store};
    QList<int> asked; ///< checks, in turn
    bool mayAsk = true;
    ProbeResult found = silentAfter(1); ///< what comes of each question
    QList<PortRange> deadLocalPorts;
    std::optional<PortRange> fromLocalPorts; ///< of the last question

    explicit Run(std::chrono::milliseconds timeLimit = 3s) { filtered.start(droppedSoFar(100), timeLimit); }

    int add(const QString& address, quint16 port, const ProbeResult& seen, Transport protocol = Transport::Tcp,
        Service service = Service::Ldap)
    {
        Check check;
        check.address = address;
        check.port = port;
        check.protocol = protocol;
        check.service = service;
        const int id = store.add(check);
        store.at(id).record.phase = Phase::Done;
        store.at(id).record.seen = seen;
        store.at(id).record.verdict.reason = Reason::NoAnswer; // some verdict
        return id;
    }
    QSet<QString> goOn(const OwnCounters& counters)
    {
        const auto localPortsOf = [this](const QString& address, Transport) {
            return address == mute ? QList<PortRange>() : deadLocalPorts;
        };
        const auto ask = [this](int check, std::optional<PortRange> from) -> std::optional<int> {
            asked.append(check);
            fromLocalPorts = from;
            if (!mayAsk)
                return std::nullopt;
            const int question = store.addFollowUp(FollowUpKind::Patient, store.at(check).record.check);
            store.at(question).record.phase = Phase::Done;
            store.at(question).record.seen = found;
            return question;
        };
        return filtered.goOn(counters, {mute}, localPortsOf, ask);
    }
    /// The counters at each look, and at the end of the question.
    QSet<QString> goOn(const QList<qint64>& looks, qint64 end)
    {
        for (const qint64 count : looks)
            filtered.look(filtered.silentQuestion().value_or(-1), droppedSoFar(count));
        return goOn(droppedSoFar(end));
    }
    [[nodiscard]] int dropped(int id)
    {
        return int(numberIn(store.at(id).record.seen.evidence, "droppedWhenAlone"_L1));
    }
};

} // namespace PortCheck::FilteredRuns
