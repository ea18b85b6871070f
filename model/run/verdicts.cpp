// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/verdicts.h"

#include "model/causes/diagnosis.h"
#include "model/causes/sourcescope.h"
#include "model/run/checkstore.h"
#include "model/run/recordsat.h"

#include <QHostAddress>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace PortCheck {

Verdicts::Verdicts(CheckStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
}

void Verdicts::start(const QString& domain, PortRange dynamicPorts, bool asksLocalPorts, bool hurries,
    DynamicRangeGoal goal, const QList<PortRange>& tableRanges)
{
    m_domain = domain;
    m_dynamicPorts = dynamicPorts;
    m_asksLocalPorts = asksLocalPorts;
    m_hurries = hurries;
    m_goal = goal;
    m_tableRanges = tableRanges;
    m_judgedBy.clear();
    m_ended.clear();
    m_usesIpv6 = false;
    m_runDomain = {};
    m_shutOut = {};
    m_ipVersions = {};
    m_neighbours = {};
}

void Verdicts::addLight(HostRecords& records, const QString& address) const
{
    std::map<int, QString> targets;
    for (const CheckRecord* const record : records.checks)
        targets.emplace(record->check.position.target, record->check.target);
    for (const auto& [target, name] : targets) {
        for (const QString& other : m_store.addressesOf(target)) {
            if (other == address)
                continue;
            for (const int id : m_store.idsAt(other)) {
                const CheckRecord& check = m_store.at(id).record;
                // Where other names lead there too, it can be asked under another one.
                if (check.check.position.target == target || check.check.names.contains(name))
                    records.elsewhere.append(&check);
            }
        }
    }
    records.usesIpv6 = m_usesIpv6;
    records.asksLocalPorts = m_asksLocalPorts;
    records.hurries = m_hurries;
    records.dynamicRange = m_goal;
    records.tableRanges = m_tableRanges;
    records.runDomain = m_runDomain;
    records.shutOut = m_shutOut.at(address);
    records.isIpVersionBlocked = m_ipVersions.isBlockedAt(address);
    records.neighbour = m_neighbours.at(address);
}

HostFacts Verdicts::factsOf(const QString& address) const
{
    RecordsAt at(m_store, address);
    addLight(at.all(), address);
    return HostFacts(at.all(), m_domain);
}

void Verdicts::judge(const QString& address)
{
    std::set<QString> addresses{address};
    std::optional<int> before;
    for (const int id : m_store.idsAt(address)) {
        const int target = m_store.at(id).record.check.position.target;
        if (target == before) // in plan order those of a target stand together
            continue;
        before = target;
        for (const QString& other : m_store.addressesOf(target))
            addresses.insert(other);
    }
    const bool isFirstOverIpv6 = !m_usesIpv6 && showsIpv6(address);
    m_usesIpv6 = m_usesIpv6 || isFirstOverIpv6;
    if (learnsOfDomain(address) || isFirstOverIpv6) { // which changes what others mean elsewhere
        const QStringList judged = m_judgedBy.keys();
        addresses.insert(judged.cbegin(), judged.cend());
    }
    judgeEach({addresses.cbegin(), addresses.cend()});
}

void Verdicts::judgeEach(const QStringList& addresses)
{
    QStringList others;
    for (const QString& address : addresses)
        others += judgeAlone(address);
    others.removeDuplicates();
    if (!others.isEmpty()) // whose own records are the same as before, so that it ends
        judgeEach(others);
}

void Verdicts::judgeAnew(const QString& address)
{
    m_judgedBy.remove(address);
    judgeEach({address});
}

void Verdicts::forget(const QString& address)
{
    const QStringList others = judgeAlone(address); // without records
    m_judgedBy.remove(address);
    m_ended.remove(address);
    judgeEach(others);
}

QStringList Verdicts::silentAddresses() const
{
    QStringList addresses;
    for (auto judged = m_judgedBy.cbegin(); judged != m_judgedBy.cend(); ++judged) {
        if (judged->isSilent())
            addresses.append(judged.key());
    }
    return addresses;
}

void Verdicts::judgeAhead(const QString& address, const QList<int>& ended, bool now)
{
    constexpr qsizetype few = 8;
    constexpr qsizetype oneIn = 32;
    Ended& ofHost = m_ended[address];
    ofHost.since += ended.size();
    if (!now)
        return;
    const qsizetype most = std::max(std::min(2 * ofHost.before, few), m_store.idsAt(address).size() / oneIn);
    const auto known = m_judgedBy.constFind(address);
    // Done: it knows of none that is under way.
    if (known == m_judgedBy.constEnd() || known->isDone() || ofHost.since >= most) {
        judge(address);
        return;
    }
    for (const int id : ended)
        judgeOne(id, *known);
}

void Verdicts::catchUp()
{
    QStringList addresses;
    for (auto each = m_ended.cbegin(); each != m_ended.cend(); ++each) {
        if (each->since > 0)
            addresses.append(each.key());
    }
    for (const QString& address : std::as_const(addresses))
        judge(address);
}

bool Verdicts::showsIpv6(const QString& address) const
{
    if (!address.contains(u':')) // which costs less than to read it
        return false;
    const QHostAddress host(address);
    // On its own segment, and to itself, each computer uses it.
    if (host.protocol() != QAbstractSocket::IPv6Protocol || host.isLoopback() || host.isLinkLocal())
        return false;
    const QList<int> ids = m_store.idsAt(address);
    return std::any_of(ids.cbegin(), ids.cend(), [this](int id) {
        const CheckRecord& record = m_store.at(id).record;
        const ProbeResult& seen = record.seen;
        const bool isAnswered = seen.state == State::Open || seen.state == State::Closed;
        if (seen.range || (!isAnswered && wasAskedFromLinkLocal(record)))
            return false;
        return isAnswered || seen.state == State::Filtered
            || (seen.state == State::Unreachable && seen.reason != Reason::NetworkUnreachable);
    });
}

bool Verdicts::learnsOfDomain(const QString& address)
{
    const RunDomain before = m_runDomain;
    for (const int id : m_store.idsAt(address))
        m_runDomain.learn(m_store.at(id).record, m_domain);
    return m_runDomain != before;
}

QStringList Verdicts::judgeAlone(const QString& address)
{
    RecordsAt at(m_store, address);
    addLight(at.all(), address);
    HostFacts host(at.all(), m_domain);
    const QStringList others = m_shutOut.learn(address, at.all(), host) + m_ipVersions.learn(address, at.all(), host)
        + m_neighbours.learn(address, at.all(), host);
    const auto shutOut = m_shutOut.at(address);
    const bool isIpVersionBlocked = m_ipVersions.isBlockedAt(address);
    const QString neighbour = m_neighbours.at(address);
    if (host.shutOut() != shutOut || host.isIpVersionBlocked() != isIpVersionBlocked || host.neighbour() != neighbour) {
        at.all().shutOut = shutOut;
        at.all().isIpVersionBlocked = isIpVersionBlocked;
        at.all().neighbour = neighbour;
        host = HostFacts(at.all(), m_domain);
    }
    const auto before = m_judgedBy.constFind(address);
    const bool sameLight = before != m_judgedBy.constEnd() && *before == host;
    for (const int id : m_store.idsAt(address)) {
        if (!sameLight || m_store.at(id).record.verdict.reason == Reason::None)
            judgeOne(id, host);
    }
    keepEqualListsOnce(address);
    for (const int id : m_store.followUpsAt(address))
        judgeOne(id, host);
    m_judgedBy.insert(address, host);
    Ended& ended = m_ended[address];
    ended = {ended.before + ended.since, 0};
    return others;
}

void Verdicts::keepEqualListsOnce(const QString& address)
{
    const Verdict* before = nullptr;
    for (const int id : m_store.idsAt(address)) {
        Verdict& own = m_store.at(id).record.verdict;
        if (before != nullptr && own.explanation == before->explanation)
            own.explanation = before->explanation;
        if (before != nullptr && own.advice == before->advice)
            own.advice = before->advice;
        before = &own;
    }
}

void Verdicts::judgeOne(int id, const HostFacts& host)
{
    CheckStore::Entry& entry = m_store.at(id);
    CheckRecord& judged = entry.record;
    if (entry.followUp) {
        judged.verdict = diagnose(FollowUpRecord{*entry.followUp, judged}, host, m_dynamicPorts);
        return;
    }
    if (judged.phase != Phase::Done)
        return;
    Verdict verdict = diagnose(judged, host);
    if (verdict == judged.verdict)
        return;
    judged.verdict = std::move(verdict);
    Q_EMIT changed(id);
}

} // namespace PortCheck
