// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/runipversions.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestSilent = 2; // a single one may just be wrong

/// Without reading the address, which takes as long as to learn a whole check.
bool isLoopback(const QString& address)
{
    return address.startsWith("127."_L1) || address == "::1"_L1;
}

std::size_t versionOf(const QString& address)
{
    return address.contains(u':') ? 1 : 0;
}

} // namespace

RunIpVersions::Kind RunIpVersions::kindOf(const HostRecords& records, const HostFacts& host)
{
    if (host.isLinkLocal() || isLoopback(records.checks.constFirst()->check.address) || host.questions() == 0)
        return Kind::Unknown;
    const bool isTurnedBack = host.isDone() && host.isReportedUnreachable() && !host.isFoundAbsent();
    // A device that resets everything answers in the hosts' name, and so does a host whose services listen elsewhere.
    const bool isRefused = host.refusesEveryConnection() && host.refusedBy().isEmpty() && !host.turnedBack();
    const bool isNotAnswered = host.isSilent() && host.userModeNetwork().isEmpty();
    if (isNotAnswered || isTurnedBack || isRefused)
        return host.hasOneQuestion() ? Kind::SilentToOneQuestion : Kind::Silent;
    if (host.hasProof())
        return Kind::Answers;
    return host.showedLife() ? Kind::Lives : Kind::Unknown;
}

qsizetype RunIpVersions::suspects(const OfHost& host, std::size_t version)
{
    return host.at(1 - version).answering > 0 ? host.at(version).counting : 0;
}

bool RunIpVersions::isBlocked(std::size_t version) const
{
    return m_living.at(version) == 0 && m_suspects.at(version) >= fewestSilent;
}

QStringList RunIpVersions::silentOf(std::size_t version) const
{
    QStringList silent;
    for (const OfHost& host : m_hosts)
        silent += host.at(version).silent;
    return silent;
}

void RunIpVersions::count(const QString& address, const Seen& seen, int sign)
{
    OfHost& host = m_hosts[seen.host];
    const std::size_t version = versionOf(address);
    OfVersion& same = host.at(version);
    for (const std::size_t each : {std::size_t(0), std::size_t(1)})
        m_suspects.at(each) -= suspects(host, each);
    const bool isSilent = seen.kind == Kind::Silent || seen.kind == Kind::SilentToOneQuestion;
    if (sign > 0) {
        same.all.append(address);
        if (isSilent)
            same.silent.append(address);
    } else {
        same.all.removeOne(address);
        same.silent.removeOne(address);
    }
    same.counting += seen.kind == Kind::Silent ? sign : 0;
    same.answering += seen.kind == Kind::Answers ? sign : 0;
    m_living.at(version) += seen.kind == Kind::Answers || seen.kind == Kind::Lives ? sign : 0;
    for (const std::size_t each : {std::size_t(0), std::size_t(1)})
        m_suspects.at(each) += suspects(host, each);
}

// Called for each answer of a run: only what changes whether a version is blocked looks at all hosts.
QStringList RunIpVersions::learn(const QString& address, const HostRecords& records, const HostFacts& host)
{
    if (records.checks.isEmpty())
        return {};
    const Seen seen{records.checks.constFirst()->check.hostName(), kindOf(records, host)};
    const auto known = m_seen.constFind(address);
    if (known != m_seen.constEnd() && *known == seen)
        return {};
    const std::array before{isBlocked(0), isBlocked(1)};
    QStringList others;
    if (known != m_seen.constEnd()) {
        count(address, *known, -1);
        others = m_hosts[known->host].at(1 - versionOf(address)).silent;
    }
    m_seen.insert(address, seen);
    count(address, seen, 1);
    others += m_hosts[seen.host].at(1 - versionOf(address)).silent;
    for (const std::size_t version : {std::size_t(0), std::size_t(1)}) {
        if (isBlocked(version) != before.at(version))
            others += silentOf(version);
        else if (!isBlocked(version))
            others.removeIf([version](const QString& other) { return versionOf(other) == version; });
    }
    others.removeDuplicates();
    others.removeOne(address);
    return others;
}

bool RunIpVersions::isBlockedAt(const QString& address) const
{
    const std::size_t version = versionOf(address);
    const auto seen = m_seen.constFind(address);
    if (!isBlocked(version) || seen == m_seen.constEnd())
        return false;
    const OfHost host = m_hosts.value(seen->host);
    return host.at(version).silent.contains(address)
        && (host.at(1 - version).answering > 0 || host.at(1 - version).all.isEmpty());
}

} // namespace PortCheck
