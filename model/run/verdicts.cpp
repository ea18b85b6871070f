// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/verdicts.h"

#include "model/causes/diagnosis.h"
#include "model/run/checkstore.h"
#include "model/run/recordsat.h"

#include <QHostAddress>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace PortCheck {

Verdicts::Verdicts(CheckStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
}

void Verdicts::start(const QString& domain, PortRange dynamicPorts)
{
    m_domain = domain;
    m_dynamicPorts = dynamicPorts;
    m_judgedBy.clear();
    m_usesIpv6 = false;
}

HostFacts Verdicts::factsOf(const QString& address) const
{
    RecordsAt at(m_store, address);
    HostRecords& records = at.all();
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
    return HostFacts(records, m_domain);
}

void Verdicts::judge(const QString& address)
{
    std::set<QString> addresses{address};
    for (const int id : m_store.idsAt(address)) {
        for (const QString& other : m_store.addressesOf(m_store.at(id).record.check.position.target))
            addresses.insert(other);
    }
    if (!m_usesIpv6 && showsIpv6(address)) { // which changes what "no route" means elsewhere
        m_usesIpv6 = true;
        const QStringList judged = m_judgedBy.keys();
        addresses.insert(judged.cbegin(), judged.cend());
    }
    for (const QString& each : addresses)
        judgeAlone(each);
}

void Verdicts::judgeAnew(const QString& address)
{
    m_judgedBy.remove(address);
    judgeAlone(address);
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

bool Verdicts::showsIpv6(const QString& address) const
{
    const QHostAddress host(address);
    // On its own segment, and to itself, each computer uses it.
    if (host.protocol() != QAbstractSocket::IPv6Protocol || host.isLoopback() || host.isLinkLocal())
        return false;
    const QList<int> ids = m_store.idsAt(address);
    return std::any_of(ids.cbegin(), ids.cend(), [this](int id) {
        const ProbeResult& seen = m_store.at(id).record.seen;
        if (seen.range)
            return false;
        return seen.state == State::Open || seen.state == State::Closed || seen.state == State::Filtered
            || (seen.state == State::Unreachable && seen.reason != Reason::NetworkUnreachable);
    });
}

void Verdicts::judgeAlone(const QString& address)
{
    const HostFacts host = factsOf(address);
    const auto before = m_judgedBy.constFind(address);
    const bool sameLight = before != m_judgedBy.constEnd() && *before == host;
    for (const int id : m_store.idsAt(address)) {
        CheckRecord& judged = m_store.at(id).record;
        if (judged.phase != Phase::Done || (sameLight && judged.verdict.reason != Reason::None))
            continue;
        Verdict verdict = diagnose(judged, host);
        if (verdict == judged.verdict)
            continue;
        judged.verdict = std::move(verdict);
        Q_EMIT changed(id);
    }
    for (const int id : m_store.followUpsAt(address)) {
        CheckStore::Entry& followUp = m_store.at(id);
        followUp.record.verdict = diagnose(FollowUpRecord{*followUp.followUp, followUp.record}, host, m_dynamicPorts);
    }
    m_judgedBy.insert(address, host);
}

} // namespace PortCheck
