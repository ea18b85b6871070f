// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/turnedaway.h"

#include "model/causes/conditions.h"
#include "model/results/followup.h"
#include "model/run/checkstore.h"

#include <QStringList>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTries = 3; // of one check: others are let through meanwhile

/// By somebody else than this computer.
bool wasTurnedAway(const CheckRecord& record)
{
    const State state = record.seen.state;
    if (record.phase != Phase::Done || record.check.range || record.seen.localPort == 0 || wasRejectedHere(record)
        || isAskedOfItself(record) || isOwnReport(record))
        return false;
    return state == State::Closed || (state == State::Unreachable && isFromNetwork(record));
}

/// A datagram, by an ICMP error of somebody on the way, or one that a host sends for its firewall.
bool wasDatagramTurnedAway(const CheckRecord& record)
{
    return record.check.protocol == Transport::Udp && wasTurnedAway(record)
        && (isAnsweredInItsPlace(record) || record.seen.state == State::Unreachable);
}

} // namespace

void TurnedAway::start(bool allowed)
{
    m_first.clear();
    m_tries.clear();
    m_inVain.clear();
    m_goesOn.clear();
    m_isProven = false;
    m_allowed = allowed;
    m_rounds = 0;
}

QStringList TurnedAway::addresses() const
{
    QStringList all;
    QSet<QString> known;
    const QList<int> ids = m_store.all();
    for (const int id : ids) {
        const CheckStore::Entry& entry = m_store.at(id);
        const QString& address = entry.record.check.address;
        if (entry.followUp || known.contains(address) || !wasTurnedAway(entry.record))
            continue;
        known.insert(address);
        all.append(address);
    }
    return all;
}

/// How many rounds without an answer are worth while there; 0 where nothing hints at a limit. Where another
/// host has shown that there is one, all are asked, and longer those of which nothing opened.
int TurnedAway::mostInVain(const QString& address) const
{
    constexpr int whereProven = 4;
    constexpr int whereSuspected = 2;
    bool hasOpened = false;
    bool hasDatagrams = false;
    for (const int id : m_store.idsAt(address)) {
        const CheckRecord& record = m_store.at(id).record;
        if (record.seen.state == State::Open && isTrueIn(record.seen.evidence, "refusedAmongOthers"_L1))
            return whereProven;
        hasOpened = hasOpened || record.seen.state == State::Open;
        hasDatagrams = hasDatagrams || wasDatagramTurnedAway(record);
    }
    if (m_isProven)
        return hasOpened ? whereSuspected : whereProven;
    const QList<int> looks = m_store.followUpsAt(address);
    const bool opensNoMore = std::any_of(looks.begin(), looks.end(), [this](int id) {
        const CheckStore::Entry& look = m_store.at(id);
        return look.followUp == FollowUpKind::Again && wasTurnedAway(look.record);
    });
    return opensNoMore ? whereSuspected : (hasDatagrams ? 1 : 0);
}

/// The one that was asked least often.
std::optional<int> TurnedAway::nextAt(const QString& address) const
{
    std::optional<int> next;
    for (const int id : m_store.idsAt(address)) {
        const int tries = m_tries.value(id);
        if (wasTurnedAway(m_store.at(id).record) && tries < (next ? m_tries.value(*next) : mostTries))
            next = id;
    }
    return next;
}

bool TurnedAway::wantsRound() const
{
    if (!m_allowed || m_rounds >= mostRounds)
        return false;
    const QStringList all = addresses();
    return std::any_of(all.begin(), all.end(),
        [this](const QString& address) { return m_inVain.value(address) < mostInVain(address) && nextAt(address); });
}

QList<int> TurnedAway::takeRound()
{
    QList<int> round;
    ++m_rounds;
    m_goesOn.clear();
    const QStringList all = addresses();
    for (const QString& address : all) {
        const std::optional<int> next = nextAt(address);
        if (!next || m_inVain.value(address) >= mostInVain(address))
            continue;
        putAgain(*next);
        round.append(*next);
    }
    return round;
}

std::optional<int> TurnedAway::takeNext(const QString& address)
{
    if (!m_goesOn.remove(address))
        return std::nullopt;
    const std::optional<int> next = nextAt(address);
    if (next)
        putAgain(*next);
    return next;
}

/// From the same local port: else that might have made the difference.
void TurnedAway::putAgain(int id)
{
    CheckStore::Entry& entry = m_store.at(id);
    CheckRecord& record = entry.record;
    m_first.insert(id, {record, entry.localPorts});
    const PortRange own{record.seen.localPort, record.seen.localPort};
    if (record.check.protocol == Transport::Tcp)
        entry.localPorts = {own};
    else
        entry.fromLocalPorts = own;
    record.phase = Phase::Queued;
    record.seen = {};
    record.verdict = {};
}

bool TurnedAway::keepsFirst(int id, const ProbeResult& seen)
{
    CheckStore::Entry& entry = m_store.at(id);
    entry.fromLocalPorts.reset();
    entry.localPorts = m_first[id].localPorts;
    const QString address = entry.record.check.address;
    // From another one it proves nothing.
    if (seen.state == State::Open && seen.localPort == m_first[id].record.seen.localPort) {
        m_inVain.remove(address);
        m_goesOn.insert(address);
        m_isProven = true;
        return false;
    }
    ++m_tries[id];
    ++m_inVain[address];
    const Check check = entry.record.check;
    entry.record = m_first.take(id).record;
    entry.record.check = check;
    entry.record.verdict = {};
    return true;
}

ProbeResult TurnedAway::besideFirst(int id, ProbeResult seen)
{
    const CheckRecord first = m_first.take(id).record;
    seen.evidence.insert("refusedAmongOthers"_L1, true);
    if (const QString sender = icmpSender(first); !sender.isEmpty())
        seen.evidence.insert("turnedAwayBy"_L1, sender);
    return seen;
}

} // namespace PortCheck
