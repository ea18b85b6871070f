// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/waylosses.h"

#include "model/causes/conditions.h"
#include "model/causes/outage.h"
#include "model/results/followup.h"
#include "model/run/checkstore.h"

#include <algorithm>
#include <array>
#include <utility>

namespace PortCheck {

namespace {

template <std::size_t Size> bool isOneOf(const std::array<Reason, Size>& reasons, const CheckRecord& record)
{
    return std::find(reasons.begin(), reasons.end(), record.verdict.reason) != reasons.end();
}

/// What is taken for a block, a service that hangs or a loss, and may be one.
bool maySilenceBeChance(const CheckRecord& record)
{
    constexpr std::array byChance{Reason::NoAnswer, Reason::LossyWay, Reason::OutsideReachableRange,
        Reason::RpcRangeMissing, Reason::RangeCut, Reason::ServiceBarred, Reason::NoApplicationData,
        Reason::NothingBehind, Reason::BlockedMidRun, Reason::DnsForwarderSilent, Reason::TlsFailed,
        Reason::TlsNoCertificate, Reason::LargeAnswersLost, Reason::AnsweredLate};
    return isSilentAsAfterLosses(record) && isOneOf(byChance, record);
}

/// A look found some local ports silent, as a filter makes them; or that was taken for losses here before.
bool foundSilentLocalPorts(const CheckRecord& record)
{
    return record.seen.reason == Reason::SourcePortsBlocked
        && (record.verdict.reason == Reason::SourcePortsBlocked || losingHosts(record) > 0);
}

bool isLate(const CheckRecord& record)
{
    constexpr std::array afterLosses{Reason::Flaky, Reason::LossyWay};
    return isOneOf(afterLosses, record);
}

int placeOf(const Check& check)
{
    return int(check.port) * 2 + int(check.protocol);
}

bool isSamePort(const Check& a, const Check& b)
{
    return placeOf(a) == placeOf(b);
}

} // namespace

void WayLosses::start(bool allowed)
{
    m_rounds.clear();
    m_allowed = allowed;
}

bool WayLosses::Way::losesToSeveral() const
{
    constexpr int fewestHosts = 2;
    constexpr int fewestLosses = 3; // one lost datagram is nothing, and two may be chance
    return losing.size() >= fewestHosts && losses >= fewestLosses;
}

AskedAndLost WayLosses::Way::lossesOf(Transport transport) const
{
    const AskedAndLost& own = counts.at(std::size_t(transport));
    AskedAndLost both;
    for (const AskedAndLost& each : counts) {
        both.asked += each.asked;
        both.lost += each.lost;
    }
    return both.rate() > own.rate() ? both : own;
}

WayLosses::Settled WayLosses::settleRun(const WayTo& wayTo)
{
    Settled settled;
    QHash<QString, Way> ways;
    QHash<QString, QString> wayOf; // by address
    const QList<int> ids = m_store.all();
    const bool isAnyLate =
        std::any_of(ids.begin(), ids.end(), [this](int id) { return isLate(m_store.at(id).record); });
    if (!isAnyLate && m_written.isEmpty()) // as nearly always
        return settled;
    for (const int id : ids) {
        const CheckStore::Entry& entry = m_store.at(id);
        const QString& address = entry.record.check.address;
        if (entry.followUp || address.isEmpty() || entry.record.phase != Phase::Done || !isQuestion(entry.record))
            continue;
        auto way = wayOf.constFind(address);
        if (way == wayOf.cend())
            way = wayOf.insert(address, wayTo(QHostAddress(address)));
        learn(ways[*way], id);
    }
    for (Way& way : ways) {
        takeShortOutages(way);
        findBeyondChance(way);
        addQuestions(way, settled.askPatiently);
    }
    if (!settled.askPatiently.isEmpty())
        return settled;
    QSet<int> explained;
    for (const Way& way : std::as_const(ways))
        write(way, settled.changed, explained);
    const QSet<int> before = std::exchange(m_written, explained);
    for (const int id : before) {
        if (!explained.contains(id) && m_store.contains(id))
            writeInto(id, 0, false, settled.changed);
    }
    return settled;
}

void WayLosses::learn(Way& way, int id) const
{
    const CheckRecord& record = m_store.at(id).record;
    const Check& check = record.check;
    if (isProven(record)) {
        AskedAndLost& count = way.counts.at(std::size_t(check.protocol));
        const bool wasLate = isLate(record);
        const int attempts = wasLate ? std::max(1, record.seen.attempts) : 1;
        count.asked += attempts;
        count.lost += attempts - 1;
        if (wasLate) {
            way.late.append(id);
            way.losing.insert(check.address);
            ++way.losses;
        } else if (const auto outage = outageOf(record)) {
            (outage->isOfSeveral ? way.fellSilentTogether : way.fellSilent).append(id);
        }
    } else if (maySilenceBeChance(record)) {
        learnSilent(way, id);
    } else {
        return;
    }
    way.addresses.insert(check.address);
    ++way.questions;
    ++way.ports[placeOf(check)].asked;
}

void WayLosses::learnSilent(Way& way, int id) const
{
    const CheckRecord& record = m_store.at(id).record;
    Silent silent{id, record.seen.attempts, false, false, record.verdict.reason == Reason::LossyWay, false};
    for (const int followUp : m_store.followUpsAt(record.check.address)) {
        const CheckStore::Entry& asked = m_store.at(followUp);
        if (asked.record.phase != Phase::Done || !isSamePort(asked.record.check, record.check))
            continue;
        const bool isInTheSameWay = asked.followUp == FollowUpKind::FullSegments
            || (asked.followUp == FollowUpKind::LocalPort && asked.record.seen.localPort == record.seen.localPort);
        if (isInTheSameWay)
            silent.answered = silent.answered || isProven(asked.record);
        if (asked.followUp != FollowUpKind::Patient)
            continue;
        silent.attempts += asked.record.seen.attempts;
        silent.wasAsked = silent.wasAsked || !asked.once;
        silent.answered = silent.answered || isProven(asked.record);
    }
    if (silent.answered) { // by the last attempt
        AskedAndLost& count = way.counts.at(std::size_t(record.check.protocol));
        count.asked += silent.attempts;
        count.lost += silent.attempts - 1;
        way.losing.insert(record.check.address);
        ++way.losses;
    }
    way.ports[placeOf(record.check)].silent.append(way.silent.size());
    way.silent.append(silent);
}

/// Where an eighth of the hosts lose something, a short outage of one of them is no more than that; and one of several
/// is not, where more was lost at other times: a limit on new connections lets some of each moment through.
void WayLosses::takeShortOutages(Way& way) const
{
    constexpr int oneIn = 8;
    if (!way.losesToSeveral() || way.losing.size() * oneIn < way.addresses.size())
        return;
    QList<int> fellSilent = way.fellSilent;
    if (way.losses >= way.fellSilentTogether.size())
        fellSilent += way.fellSilentTogether;
    for (const int id : std::as_const(fellSilent)) {
        way.late.append(id);
        way.losing.insert(m_store.at(id).record.check.address);
    }
}

/// Of a port that is silent on nearly all hosts a few are asked patiently, and speak for all.
bool WayLosses::wasAskedPatiently(const OfPort& port, const Way& way) const
{
    constexpr int few = 3;
    if (!m_allowed)
        return true;
    const auto asked = std::count_if(
        port.silent.begin(), port.silent.end(), [&](qsizetype place) { return way.silent.at(place).wasAsked; });
    return asked >= few;
}

void WayLosses::findBeyondChance(Way& way) const
{
    for (Silent& silent : way.silent) {
        const CheckRecord& record = m_store.at(silent.id).record;
        silent.isBeyond = !silent.answered && (silent.wasAsked || !m_allowed)
            && isBeyondChance(way.lossesOf(record.check.protocol), silent.attempts, way.questions);
    }
    for (const OfPort& port : std::as_const(way.ports)) {
        const bool anyAnswered = std::any_of(
            port.silent.begin(), port.silent.end(), [&](qsizetype place) { return way.silent.at(place).answered; });
        if (port.silent.isEmpty() || anyAnswered || !wasAskedPatiently(port, way))
            continue;
        const Check& check = m_store.at(way.silent.at(port.silent.constFirst()).id).record.check;
        int attempts = way.silent.at(port.silent.constFirst()).attempts;
        for (const qsizetype place : port.silent)
            attempts = std::min(attempts, way.silent.at(place).attempts);
        if (!isSilentOnNearlyAll(
                way.lossesOf(check.protocol), int(port.silent.size()), port.asked, attempts, int(way.ports.size())))
            continue;
        for (const qsizetype place : port.silent)
            way.silent[place].isBeyond = true;
    }
}

/// Which check had opened at a host that is taken to have stopped answering, as its silence to one question more says.
std::optional<int> WayLosses::openedBefore(const QString& address) const
{
    for (const int followUp : m_store.followUpsAt(address)) {
        const CheckStore::Entry& again = m_store.at(followUp);
        if (again.followUp != FollowUpKind::Again)
            continue;
        for (const int id : m_store.idsAt(address)) {
            if (isSamePort(m_store.at(id).record.check, again.record.check))
                return id;
        }
    }
    return std::nullopt;
}

void WayLosses::addQuestions(const Way& way, QList<int>& askPatiently)
{
    const bool several = way.losesToSeveral();
    QSet<QString> stopped;
    const auto ask = [&](int id) {
        ++m_rounds[id];
        askPatiently.append(id);
    };
    for (const Silent& silent : way.silent) {
        const CheckRecord& record = m_store.at(silent.id).record;
        if (several && m_allowed && record.verdict.reason == Reason::BlockedMidRun
            && !stopped.contains(record.check.address)) {
            stopped.insert(record.check.address);
            const std::optional<int> opened = openedBefore(record.check.address);
            if (opened && !m_rounds.contains(*opened))
                ask(*opened);
        }
        const bool isOpen = !silent.answered && !silent.isBeyond && (several || silent.isOfLosingHost);
        if (!m_allowed || !isOpen || m_rounds.value(silent.id) >= mostRounds || askPatiently.size() >= mostAtOnce)
            continue;
        ask(silent.id);
    }
}

void WayLosses::write(const Way& way, QSet<QString>& changed, QSet<int>& explained)
{
    const bool several = way.losesToSeveral();
    const int losing = several ? int(way.losing.size()) : 0;
    const auto writeOne = [&](int id, bool isBeyond) {
        explained.insert(id);
        writeInto(id, isBeyond ? 0 : losing, isBeyond, changed);
    };
    if (several) {
        for (const int id : way.late)
            writeOne(id, false);
        for (const QString& address : way.addresses) {
            for (const int id : m_store.followUpsAt(address)) {
                const CheckStore::Entry& look = m_store.at(id);
                if (look.followUp == FollowUpKind::SourcePorts && foundSilentLocalPorts(look.record))
                    writeOne(id, false);
            }
        }
    }
    for (const Silent& silent : way.silent) {
        if (several || silent.isOfLosingHost)
            writeOne(silent.id, silent.isBeyond);
    }
}

void WayLosses::writeInto(int id, int losingHosts, bool isBeyond, QSet<QString>& changed)
{
    CheckRecord& record = m_store.at(id).record;
    Evidence evidence = record.seen.evidence;
    evidence.remove(losingHostsMember);
    evidence.remove(silentBeyondLossesMember);
    if (losingHosts > 0)
        evidence.insert(losingHostsMember, losingHosts);
    if (isBeyond)
        evidence.insert(silentBeyondLossesMember, true);
    if (evidence == record.seen.evidence)
        return;
    record.seen.evidence = evidence;
    record.verdict = {};
    changed.insert(record.check.address);
}

} // namespace PortCheck
