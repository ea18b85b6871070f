// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/hostfacts.h"

#include "model/causes/conditions.h"
#include "model/causes/localports.h"
#include "model/causes/look.h"
#include "model/causes/machinename.h"
#include "model/causes/ownaddresses.h"
#include "model/support/addonce.h"
#include "model/support/standinmark.h"

#include <QHostAddress>
#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

HostFacts::PlainDns plainDnsOf(const CheckRecord& record)
{
    if (!isProven(record))
        return HostFacts::PlainDns::Silent;
    if (record.check.protocol == Transport::Tcp) // is asked of the domain alone: large answers pass there
        return HostFacts::PlainDns::AboutTheDomain;
    return record.seen.evidence["answeredDomain"_L1].toBool() ? HostFacts::PlainDns::AboutTheDomain
                                                              : HostFacts::PlainDns::AboutItselfOnly;
}

constexpr qsizetype fewestMutePorts = 3; // one or two services may hang by themselves

std::size_t bitOf(Service service, Transport transport)
{
    return std::size_t(service) * 2 + std::size_t(transport);
}

bool isVerified(const CheckRecord& record)
{
    return record.phase == Phase::Done && record.seen.service == ServiceState::Verified;
}

} // namespace

HostFacts::HostFacts(const HostRecords& records, QString domain)
    : m_domain(std::move(domain))
    , m_runDomain(records.runDomain)
    , m_shutOut(records.shutOut)
    , m_usesIpv6(records.usesIpv6)
{
    // Neither a range whose ports are not known nor a datagram that nothing has to answer is a question that the host
    // could have answered.
    const auto isQuestion = [](const CheckRecord* record) {
        const Check& check = record->check;
        const bool mayGoUnanswered = check.protocol == Transport::Udp && !hasDialogue(check.service);
        return !check.range && (!mayGoUnanswered || record->seen.state != State::Filtered);
    };
    m_hasOneCheck = records.checks.size() == 1;
    m_allSilent = std::any_of(records.checks.begin(), records.checks.end(), isQuestion);
    const auto isAsked = [](const CheckRecord* record) {
        return record->phase == Phase::Done && record->seen.state != State::NotRun && !ownLossOf(*record);
    };
    m_hasNoRoute = std::any_of(records.checks.begin(), records.checks.end(), isAsked)
        && std::all_of(records.checks.begin(), records.checks.end(),
            [&](const CheckRecord* record) { return !isAsked(record) || hasNoRouteTo(*record); });
    m_isLinkLocal = !records.checks.isEmpty() && PortCheck::isLinkLocal(records.checks.constFirst()->check.address);
    for (const CheckRecord* record : records.checks) {
        if (record->phase == Phase::Done && record->seen.range && record->seen.range->end)
            m_range = record->seen.range;
    }
    m_ownAddresses = settledOwnAddresses(records);
    if (!m_ownAddresses) // else each port of the silent one is
        learnLocalPorts(records);
    QDateTime lastAnswer;
    QDateTime firstOpened;
    for (const CheckRecord* record : records.checks) {
        if (!isQuestion(record))
            continue;
        m_asksDnsOverTcp = m_asksDnsOverTcp || isDnsOverTcp(record->check);
        m_asksKerberosOverTcp = m_asksKerberosOverTcp
            || (record->check.service == Service::Kerberos && record->check.protocol == Transport::Tcp);
        if (record->phase == Phase::Done)
            learn(*record);
        else
            m_allDone = false;
        if (isVerified(*record)) {
            lastAnswer = lastAnswer.isValid() ? std::max(lastAnswer, record->finishedAt) : record->finishedAt;
            const QDateTime began = whenAsked(*record);
            m_lastAnsweredBegan = m_lastAnsweredBegan.isValid() ? std::max(m_lastAnsweredBegan, began) : began;
        } else if (record->phase == Phase::Done && wasOnlyAccepted(*record))
            firstOpened = firstOpened.isValid() ? std::min(firstOpened, record->startedAt) : record->startedAt;
    }
    if (!lastAnswer.isValid()) // then the last sign of life is that a port opened
        lastAnswer = m_lastAnsweredBegan = firstOpened;
    for (const CheckRecord* record : records.elsewhere) {
        const Check& check = record->check;
        if (isVerified(*record))
            m_worksAt[{check.target, check.service, check.protocol, check.port}] = check.address;
        if (QHostAddress(check.address).protocol() != QAbstractSocket::IPv4Protocol)
            continue;
        addOnce(m_withIpv4, check.target);
        for (const QString& name : check.names)
            addOnce(m_withIpv4, name);
    }
    m_name = consensusName(records.checks, m_domain);
    learnFromFollowUps(records.followUps, lastAnswer);
    learnIdentity(records);
    findBoundary(records.checks);
}

/// What the answers and their absence tell of the way.
void HostFacts::learnOfTheWay(const CheckRecord& record)
{
    const ProbeResult& seen = record.seen;
    const Check& check = record.check;
    if (seen.state == State::NotRun || seen.state == State::Cancelled)
        return;
    if (check.service == Service::EndpointMapper && !isProven(record) && !m_failedMapper) {
        m_failedMapper = record;
        m_failedMapper->verdict = {};
    }
    if (ownLossOf(record)) // tells nothing of the host
        return;
    ++m_questions;
    if (seen.state == State::Closed && seen.reason == Reason::Refused && !isAnsweredInItsPlace(record))
        ++(check.protocol == Transport::Tcp ? m_refusalsOverTcp : m_refusalsOverUdp);
    else
        m_didOtherThanRefuse = true;
    if (isProven(record)) {
        ++m_proofs;
        m_knowsRealm = m_knowsRealm || (check.service == Service::Kerberos && seen.reason == Reason::Answered);
        const bool afterLosses = neededSeveralAttempts(record) && !wasLostIn(m_unansweredLocalPorts, record)
            && !wasLostFrom(m_ownAddresses, record);
        m_proofsAfterLosses += afterLosses ? 1 : 0;
    }
    m_limitsConnections = m_limitsConnections || isTrueIn(seen.evidence, "refusedAmongOthers"_L1);
    if (check.protocol == Transport::Tcp && seen.state == State::Open && hasDialogue(check.service)) {
        if (!wasOnlyAccepted(record))
            m_spokeOverTcp = true;
        else if (m_mutePorts.size() < fewestMutePorts && !m_mutePorts.contains(check.port))
            m_mutePorts.append(check.port);
    }
    if (failedToProve(record, Reason::ClosedEarly) && check.protocol == Transport::Tcp) {
        m_endsWhenAsked = m_endsWhenAsked || check.service != Service::Smb;
        m_endsKerberosOverTcp = m_endsKerberosOverTcp || check.service == Service::Kerberos;
        m_endsLdapOverTcp = m_endsLdapOverTcp || check.service == Service::Ldap;
    }
    const bool isMute = failedToProve(record, Reason::NoApplicationData);
    if (check.service == Service::Dns && failedToProve(record, Reason::ClosedEarly))
        learnDnsOverTcp(record);
    else if (isMute)
        m_unansweredTcp.append(check.port);
    m_muteKerberosOverTcp =
        m_muteKerberosOverTcp || (isMute && check.service == Service::Kerberos && check.protocol == Transport::Tcp);
    const bool isSilent = seen.state == State::Filtered && seen.reason != Reason::AnswerFromElsewhere;
    if (check.protocol == Transport::Udp && isSilent && hasDialogue(check.service))
        addOnce(m_silentUdp, check.port);
    else if (check.protocol == Transport::Udp && hasDialogue(check.service))
        m_hearsOfUdp = true;
    if (check.protocol == Transport::Tcp && isProven(record))
        m_isProvenOverTcp = true;
    if (seen.state == State::Local && seen.reason == Reason::BlockedLocally)
        m_refusedHere = true;
    if (expiredOnTheWay(record))
        m_loopsAt = icmpSender(record);
    if (seen.state == State::Closed && isAnsweredInItsPlace(record) && !isOwnReport(record))
        m_refusedBy = icmpSender(record);
    const bool turns = seen.state == State::Unreachable
        && (seen.reason == Reason::Prohibited || seen.reason == Reason::NetworkUnreachable) && isFromNetwork(record);
    const bool isNews = !m_turnedBack || (m_turnedBack->reason != seen.reason && seen.reason == Reason::Prohibited);
    if (turns && isNews && QHostAddress(icmpSender(record)) != QHostAddress(check.address))
        m_turnedBack = TurnedBack{seen.reason, icmpSender(record)};
}

bool HostFacts::losesPackets() const
{
    constexpr int fewest = 2; // one lost datagram is nothing
    constexpr int oneIn = 4;
    return m_answersPatience || (m_fellSilentAgain && m_proofsAfterLosses > 0)
        || (m_proofsAfterLosses >= fewest && m_proofsAfterLosses * oneIn >= m_proofs);
}

bool HostFacts::answersOverTcpOnly() const
{
    constexpr qsizetype fewest = 2; // one service may have its own reason
    return m_allDone && m_isProvenOverTcp && !m_hearsOfUdp && m_silentUdp.size() >= fewest;
}

bool HostFacts::nothingSpeaks() const
{
    return m_allDone && !m_spokeOverTcp && m_mutePorts.size() >= fewestMutePorts;
}

void HostFacts::learn(const CheckRecord& record)
{
    learnOfTheWay(record);
    if (const auto loss = ownLossOf(record)) {
        m_ownLoss = m_ownLoss ? m_ownLoss : loss;
        return;
    }
    const ProbeResult& seen = record.seen;
    if (seen.state == State::Open || seen.state == State::Closed)
        m_showedLife = true;
    m_opensTcp = m_opensTcp || (seen.state == State::Open && record.check.protocol == Transport::Tcp);
    m_opensDnsOverTcp = m_opensDnsOverTcp || (seen.state == State::Open && isDnsOverTcp(record.check));
    if (seen.reason == Reason::AnswerFromElsewhere)
        m_showedLife = true;
    if (seen.state != State::Filtered || seen.reason == Reason::AnswerFromElsewhere)
        m_allSilent = false;
    if (seen.state == State::Unreachable && seen.reason == Reason::HostUnreachable) {
        m_reportedUnreachable = true;
        m_foundNobody = m_foundNobody || isOwnReport(record);
        m_reportedByOthers = m_reportedByOthers || (!icmpSender(record).isEmpty() && !isOwnReport(record));
    }
    if (!isVerified(record))
        return;
    m_standIn = m_standIn || StandInMark::in(seen.evidence).has_value();
    m_verified.set(bitOf(record.check.service, record.check.protocol));
    if (record.check.protocol == Transport::Tcp && seen.latencyMs)
        m_roundTripMs = std::min(m_roundTripMs.value_or(*seen.latencyMs), *seen.latencyMs);

    learnGlobalCatalog(seen.evidence);
    const auto addServed = [this](const QString& domain) {
        if (!domain.isEmpty() && !m_servedDomains.contains(domain, Qt::CaseInsensitive))
            m_servedDomains.append(domain);
    };
    const QString served = domainServedBy(record);
    if (m_servedDomain.isEmpty())
        m_servedDomain = served;
    addServed(served);
    addServed(textIn(seen.evidence, "domain"_L1));
    addServed(textIn(seen.evidence, "ntlmDomain"_L1));
}

void HostFacts::learnDnsOverTcp(const CheckRecord& record)
{
    m_opensDnsOverTcp = m_opensDnsOverTcp || record.seen.state == State::Open;
    const bool ends = failedToProve(record, Reason::ClosedEarly);
    m_endsDnsOverTcp = m_endsDnsOverTcp || ends;
    if (ends || failedToProve(record, Reason::NoApplicationData))
        m_unansweredTcp.append(record.check.port);
}

void HostFacts::learnGlobalCatalog(const Evidence& evidence)
{
    if (evidence.contains("isGlobalCatalogReady"_L1) && evidence["isGlobalCatalogReady"_L1].isBool())
        m_globalCatalog = isTrueIn(evidence, "isGlobalCatalogReady"_L1) ? Answer::Yes : Answer::No;
    else if (m_globalCatalog == Answer::Unknown && evidence.contains("flags"_L1) && evidence["flags"_L1].isArray())
        m_globalCatalog = evidence["flags"_L1].toArray().contains("gc"_L1) ? Answer::Yes : Answer::No;
}

void HostFacts::learnLife(State state)
{
    if (state != State::Open && state != State::Closed)
        return;
    m_showedLife = true;
    m_allSilent = false;
}

void HostFacts::learnPlainDns(const CheckRecord& record)
{
    m_plainDns = plainDnsOf(record);
    if (record.check.protocol == Transport::Udp)
        m_hearsOfUdp = m_hearsOfUdp || record.seen.state != State::Filtered;
}

void HostFacts::learnFromFollowUps(const QList<const FollowUpRecord*>& followUps, const QDateTime& lastAnswer)
{
    for (const FollowUpRecord* followUp : followUps) {
        const State state = followUp->record.seen.state;
        const bool told = followUp->record.phase == Phase::Done && !ownLossOf(followUp->record)
            && (state == State::Open || state == State::Closed || state == State::Filtered
                || state == State::Unreachable);
        if (!told)
            continue;
        const bool isFromElsewhere = followUp->kind == FollowUpKind::OwnAddress;
        const bool isDns = followUp->kind == FollowUpKind::PlainDns || followUp->kind == FollowUpKind::DnsOverTcp;
        if (state == State::Closed || isDns || isFromElsewhere) // a refusal is life
            learnLife(state);
        if (followUp->kind == FollowUpKind::Control)
            m_control = state == State::Open ? Answer::Yes : Answer::No;
        else if (followUp->kind == FollowUpKind::Again && state != State::Open && !hasNoRouteTo(followUp->record)
            && !wasLostFrom(m_ownAddresses, followUp->record))
            m_fellSilentAgain = true;
        else if (followUp->kind == FollowUpKind::SmallSegments)
            m_answersInSmallSegments = isProven(followUp->record);
        else if (followUp->kind == FollowUpKind::PlainDns)
            learnPlainDns(followUp->record);
        else if (followUp->kind == FollowUpKind::DnsOverTcp)
            learnDnsOverTcp(followUp->record);
        else if (followUp->kind == FollowUpKind::Patient)
            m_answersPatience =
                m_unansweredLocalPorts.isEmpty() && m_unansweredUdpPorts.isEmpty() && isProven(followUp->record);
    }
    // Who is shut out stays so; what answers late in between was lost.
    if (m_fellSilentAgain && !losesPackets())
        m_blockedSince = lastAnswer;
}

/// That the local port makes a difference was seen by a question from many of them; that it harms, by checks.
void HostFacts::learnLocalPorts(const HostRecords& records)
{
    m_unansweredUdpPorts = PortCheck::unansweredUdpPorts(records);
    if (m_range && !m_range->end->localPortsUnanswered.isEmpty()) { // it looked for them by itself
        m_unansweredLocalPorts = m_range->end->localPortsUnanswered;
        return;
    }
    const FollowUpRecord* const asked = followUpOf(records, FollowUpKind::SourcePorts);
    if (asked == nullptr || asked->record.phase != Phase::Done || asked->record.seen.state != State::Open)
        return;
    const QList<PortRange> unanswered = localPortsNotLetOut(asked->record.seen);
    if (lookLikeLosses(unanswered))
        return;
    const auto harms = [&](const CheckRecord* record) {
        const QList<quint16> silent = silentLocalPorts(*record);
        return std::any_of(silent.begin(), silent.end(), [&](quint16 port) { return isIn(unanswered, port); });
    };
    if (std::any_of(records.checks.begin(), records.checks.end(), harms))
        m_unansweredLocalPorts = unanswered;
}

void HostFacts::learnIdentity(const HostRecords& records)
{
    const FollowUpRecord* const again = followUpOf(records, FollowUpKind::Identity);
    if (again == nullptr)
        return;
    const QString after = ownName(again->record);
    if (after.isEmpty())
        return;
    for (const CheckRecord* record : records.checks) {
        const Check& check = record->check;
        const bool isSame = check.port == again->record.check.port && check.service == again->record.check.service
            && check.protocol == again->record.check.protocol;
        const QString before = ownName(*record);
        if (isSame && !before.isEmpty() && !sameMachine(before, after))
            m_identityChange = IdentityChange{before, after, again->record.finishedAt};
    }
}

void HostFacts::findBoundary(const QList<const CheckRecord*>& checks)
{
    struct Span {
        int lowest = std::numeric_limits<int>::max();
        int highest = -1;

        void add(int port)
        {
            lowest = std::min(lowest, port);
            highest = std::max(highest, port);
        }
        [[nodiscard]] bool isEmpty() const { return highest < 0; }
    };
    Span reached;
    Span blocked;
    for (const CheckRecord* record : checks) {
        if (record->check.service != Service::RpcEndpoint || record->check.isPlaceholder()
            || record->phase != Phase::Done || wasLostFrom(m_ownAddresses, *record))
            continue;
        const State state = record->seen.state;
        if (state == State::Open && record->seen.evidence.contains("coldState"_L1)) {
            ++m_endpoints.onDemand;
        } else if (state == State::Open) {
            ++m_endpoints.reached;
            reached.add(record->check.port);
        } else if (state == State::Filtered || state == State::Unreachable) {
            ++m_endpoints.blocked;
            blocked.add(record->check.port);
        } else if (state == State::Closed) {
            ++m_endpoints.refused;
        }
    }
    if (reached.isEmpty() || blocked.isEmpty())
        return;
    if (reached.highest < blocked.lowest)
        m_boundary = Boundary{quint16(reached.highest), quint16(blocked.lowest)};
    else if (blocked.highest < reached.lowest)
        m_boundary = Boundary{quint16(reached.lowest), quint16(blocked.highest)};
}

bool HostFacts::verified(Service service, Transport transport) const
{
    return m_verified.test(bitOf(service, transport));
}

bool HostFacts::answersTo(const QString& target) const
{
    return m_name.isEmpty() || sameMachine(m_name, target) || m_servedDomains.contains(target, Qt::CaseInsensitive)
        || !QHostAddress(target).isNull();
}

QString HostFacts::worksAt(const Check& check) const
{
    const auto found = m_worksAt.find({check.target, check.service, check.protocol, check.port});
    return found == m_worksAt.end() ? QString() : found->second;
}

} // namespace PortCheck
