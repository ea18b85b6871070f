// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/hostfacts.h"

#include "model/causes/conditions.h"
#include "model/causes/localports.h"
#include "model/causes/sourcescope.h"

#include <algorithm>
#include <array>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

std::size_t bitOf(Service service, Transport transport)
{
    return std::size_t(service) * 2 + std::size_t(transport);
}

/// Whether nothing that was asked at an address had a way there from this computer.
bool hadNoRoute(const QList<const CheckRecord*>& checks)
{
    bool wasAsked = false;
    for (const CheckRecord* record : checks) {
        if (record->phase != Phase::Done || record->seen.state == State::NotRun || ownLossOf(*record))
            continue;
        if (!hadNoWayOut(*record))
            return false;
        wasAsked = true;
    }
    return wasAsked;
}

/// What of a check's evidence is about the name that led there.
Evidence aboutTheName(const Evidence& evidence)
{
    constexpr std::array members{"hostsFileLine"_L1, "hostsFile"_L1, "dnsAddresses"_L1, "dnsUnanswered"_L1,
        "namedServer"_L1, "namedServerAddresses"_L1};
    Evidence all;
    if (!evidence.contains(members.front()) && !evidence.contains(members.back())) // as nearly always
        return all;
    for (const QLatin1String member : members) {
        if (evidence.contains(member))
            all.insert(member, evidence[member]);
    }
    return all;
}

/// Whether nothing answers in the range, and the ports of it that opened when they were asked one by one are all silent
/// in it. Not what a firewall opens on demand.
bool opensNoMore(const RangeResult& range, const QList<const CheckRecord*>& checks)
{
    if (!range.parts(Reachability::Answered).isEmpty())
        return false;
    const QList<PortRange> blocked = range.parts(Reachability::Blocked);
    bool anyOpened = false;
    for (const CheckRecord* record : checks) {
        const Check& check = record->check;
        if (record->phase != Phase::Done || check.range || check.protocol != Transport::Tcp
            || record->seen.state != State::Open || !range.range.contains(check.port))
            continue;
        const bool isBlocked = std::any_of(
            blocked.begin(), blocked.end(), [&check](const PortRange& part) { return part.contains(check.port); });
        if (!isBlocked || record->seen.evidence.contains("coldState"_L1))
            return false;
        anyOpened = true;
    }
    return anyOpened;
}

} // namespace

HostFacts::HostFacts(const HostRecords& records, QString domain)
    : m_domain(std::move(domain))
    , m_neighbour(records.neighbour)
    , m_runDomain(records.runDomain)
    , m_shutOut(records.shutOut)
    , m_dynamicRange(records.dynamicRange)
    , m_tableRanges(records.tableRanges)
    , m_hasOneCheck(records.checks.size() == 1)
    , m_usesIpv6(records.usesIpv6)
    , m_isIpVersionBlocked(records.isIpVersionBlocked)
    , m_asksLocalPorts(records.asksLocalPorts)
    , m_hasNoRoute(hadNoRoute(records.checks))
{
    const auto& checks = records.checks;
    m_allSilent =
        std::any_of(checks.begin(), checks.end(), [](const CheckRecord* record) { return isQuestion(*record); });
    m_isAskedFromLinkLocal = m_hasNoRoute && std::any_of(checks.begin(), checks.end(), [](const CheckRecord* record) {
        return wasAskedFromLinkLocal(*record);
    });
    m_isLinkLocal = !checks.isEmpty() && PortCheck::isLinkLocal(checks.constFirst()->check.address);
    for (const CheckRecord* record : checks) {
        // What this computer's own network lost looks blocked in the map.
        if (record->phase == Phase::Done && record->seen.range && record->seen.range->end && !ownLossOf(*record))
            m_range = besideDroppedHere(*record);
    }
    if (m_range && !m_range->parts(Reachability::Answered).isEmpty())
        learnLife(State::Closed, true);
    m_rangeMetABlock = m_range && opensNoMore(*m_range, checks);
    learnUnansweredEnds(records, m_range); // before what their part in losses decides
    for (const CheckRecord* record : checks) {
        if (isQuestion(*record))
            learn(*record);
        if (m_nameEvidence.isEmpty() && record->check.target == record->check.hostName())
            m_nameEvidence = aboutTheName(record->seen.evidence);
    }
    learnElsewhere(records.elsewhere);
    learnName(records, m_domain);
    for (const FollowUpRecord* followUp : records.followUps)
        learnFollowUp(*followUp, records);
    learnEndpoints(checks, *this, m_range);
    learnOnDemand(endpoints(), *this);
    learnBlock(checks);
}

void HostFacts::learn(const CheckRecord& record)
{
    const Check& check = record.check;
    const ProbeResult& seen = record.seen;
    learnDnsQuestion(check);
    m_asksKerberosOverTcp =
        m_asksKerberosOverTcp || (check.service == Service::Kerberos && check.protocol == Transport::Tcp);
    if (record.phase != Phase::Done) {
        m_allDone = false;
        return;
    }
    const bool wasAsked = seen.state != State::NotRun && seen.state != State::Cancelled;
    if (wasAsked)
        learnMapper(record);
    if (const auto loss = ownLossOf(record)) { // tells nothing of the host, but that a port had opened before
        m_ownLoss = m_ownLoss ? m_ownLoss : loss;
        if (seen.state == State::Open)
            learnLife(record);
        return;
    }
    if (wasAsked) {
        ++m_questions;
        m_ownRefusal = m_ownRefusal ? m_ownRefusal : ownRefusalOf(record);
        learnRefusal(record);
        learnSpeech(record);
        if (limitsConnections())
            learnLimit();
        if (!wasRejectedIn(unansweredLocalPorts(check.protocol), record) || wasRejectedHere(record))
            learnReports(record); // else it is about the local port, whatever was asked
        learnDns(record);
    }
    if (isProven(record))
        learnProof(record, *this);
    else if (seen.state == State::Open)
        learnOpened(record, *this);
    if (!wasRejectedHere(record)) // which is a word of nobody there
        learnLife(record);
    m_opensTcp = m_opensTcp || (seen.state == State::Open && check.protocol == Transport::Tcp);
    if (seen.reason == Reason::AnswerFromElsewhere)
        m_showedLife = true;
    if (seen.state != State::Filtered || seen.reason == Reason::AnswerFromElsewhere)
        m_allSilent = false;
    if (!isVerified(record))
        return;
    learnIdentity(record);
    m_verified.set(bitOf(check.service, check.protocol));
    if (check.protocol == Transport::Tcp && seen.latencyMs)
        m_roundTripMs = std::min(m_roundTripMs.value_or(*seen.latencyMs), *seen.latencyMs);
}

void HostFacts::learnLife(State state, bool isItsOwnOverTcp)
{
    if (state != State::Open && state != State::Closed)
        return;
    m_showedLife = true;
    m_showedLifeOverTcp = m_showedLifeOverTcp || isItsOwnOverTcp;
    m_allSilent = false;
}

void HostFacts::learnLife(const CheckRecord& record)
{
    const bool isInItsPlace = record.seen.state == State::Closed && isAnsweredInItsPlace(record);
    learnLife(record.seen.state, record.check.protocol == Transport::Tcp && !isInItsPlace);
}

void HostFacts::learnFollowUp(const FollowUpRecord& followUp, const HostRecords& records)
{
    const CheckRecord& record = followUp.record;
    const State state = record.seen.state;
    const bool isLost = ownLossOf(record) || record.seen.evidence.contains("silentGateway"_L1); // by this computer
    // Where there was time before as well, what is held back later tells nothing of what was asked then.
    if (followUp.kind == FollowUpKind::Patient && records.hurries && record.phase == Phase::Done && !isLost)
        learnPatientReport(record);
    const bool told = record.phase == Phase::Done && !isLost
        && (state == State::Open || state == State::Closed || state == State::Filtered || state == State::Unreachable);
    if (!told)
        return;
    const bool isFromElsewhere = followUp.kind == FollowUpKind::OwnAddress;
    const bool isDns = followUp.kind == FollowUpKind::PlainDns || followUp.kind == FollowUpKind::DnsOverTcp;
    const bool isHeard = state == State::Closed || isDns || isFromElsewhere || followUp.kind == FollowUpKind::LocalPort;
    if (isHeard && !wasRejectedHere(record))
        learnLife(record);
    learnRepetition(followUp, *this, records.checks);
    if (followUp.kind == FollowUpKind::Hops)
        learnHops(record);
    if (followUp.kind == FollowUpKind::LocalPort && record.check.protocol == Transport::Udp && state == State::Open)
        learnUdpAnswer();
    if (followUp.kind == FollowUpKind::Patient)
        learnPatientRefusal(record);
    if (followUp.kind == FollowUpKind::Patient && isProven(record) && record.check.protocol == Transport::Tcp)
        m_patientRoundTripMs = record.seen.latencyMs;
    if (followUp.kind == FollowUpKind::Control) {
        m_opensControl = state == State::Open;
        m_takenHereAtPort = int(numberIn(record.seen.evidence, "takenHereAtPort"_L1));
    } else if (followUp.kind == FollowUpKind::SmallSegments) {
        m_answersInSmallSegments = isProven(record);
    } else if (followUp.kind == FollowUpKind::FullSegments) {
        if (isProven(record))
            m_lateService = record.check.service;
    } else if (followUp.kind == FollowUpKind::PlainDns) {
        learnPlainDns(record);
        learnDnsSpeech(record);
    } else if (followUp.kind == FollowUpKind::DnsOverTcp) {
        learnDnsOverTcp(record);
        learnDnsSpeech(record);
    }
}

HostFacts::Barred HostFacts::barredOn(quint16 port) const
{
    if (!m_allDone || !hasProof())
        return Barred::No;
    const bool isFilteredLdap = port == ldapPort && saysNothingOn(port) && isMute(Service::Cldap, Transport::Udp)
        && verified(Service::GlobalCatalog, Transport::Tcp); // one process has both
    if (isFilteredLdap)
        return Barred::Ended;
    const Barred barred = barredBy(port);
    // Where nothing listens, both are refused, and only so often over UDP.
    return barred == Barred::Refused && unsaidRefusal(port) != UnsaidRefusal::No ? Barred::No : barred;
}

bool HostFacts::verified(Service service, Transport transport) const
{
    return m_verified.test(bitOf(service, transport));
}

} // namespace PortCheck
