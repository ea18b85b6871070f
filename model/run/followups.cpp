// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/followups.h"

#include "model/causes/conditions.h"
#include "model/causes/hoplooks.h"
#include "model/causes/localports.h"
#include "model/causes/ownaddresses.h"
#include "model/causes/registry.h"
#include "model/causes/udplocalports.h"
#include "model/run/checkqueue.h"
#include "model/run/checkstore.h"
#include "model/run/recordsat.h"
#include "model/run/roundtrip.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// The part of the local ports from which a check was asked last; empty if it was the system's choice.
QList<PortRange> partThatWasUsed(const CheckStore::Entry& entry)
{
    for (const PortRange& part : entry.localPorts) {
        if (part.contains(entry.record.seen.localPort))
            return {part};
    }
    return {};
}

/// How often a kind is asked at an address: mostly once, patiently or from chosen addresses or ports of this
/// computer a few times.
int mostOf(FollowUpKind kind, Transport protocol)
{
    if (kind == FollowUpKind::OwnAddress)
        return mostOwnAddressQuestions;
    if (kind == FollowUpKind::Patient)
        return protocol == Transport::Udp ? mostPatientUdpPorts : mostPatientTcpPorts;
    if (kind == FollowUpKind::StandIn)
        return mostStandInQuestions;
    return kind == FollowUpKind::LocalPort && protocol == Transport::Udp ? mostLocalPortsOverUdp : 1;
}

/// The check of a follow-up at the target and address of \a model.
Check followUpCheck(const Check& model, quint16 port, Service service)
{
    Check check = model;
    check.position.row = 0;
    check.position.port = port;
    check.requirement.clear();
    check.purpose.clear();
    check.protocol = Transport::Tcp;
    check.range.reset();
    check.port = port;
    check.service = service;
    return check;
}

bool lostOwnNetwork(const HostRecords& records)
{
    return std::any_of(records.checks.begin(), records.checks.end(),
        [](const CheckRecord* record) { return ownLossOf(*record).has_value(); });
}

} // namespace

FollowUps::FollowUps(CheckStore& store, CheckQueue& queue, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_queue(queue)
{
}

void FollowUps::start(const Allowed& allowed)
{
    m_allowed = allowed;
    m_openedByMapper.clear();
    restart();
}

void FollowUps::restart()
{
    m_firstTries.clear();
    m_askedFor.clear();
    m_held.clear();
    m_hopLooks = 0;
}

int FollowUps::add(FollowUpKind kind, const Check& check)
{
    const int id = m_store.addFollowUp(kind, check);
    m_queue.append(check.address, id);
    return id;
}

int FollowUps::count(FollowUpKind kind, const QString& address, std::optional<Transport> protocol) const
{
    const QList<int> ids = m_store.followUpsAt(address);
    return int(std::count_if(ids.begin(), ids.end(), [&](int id) {
        const CheckStore::Entry& asked = m_store.at(id);
        return asked.followUp == kind && protocol.value_or(asked.record.check.protocol) == asked.record.check.protocol;
    }));
}

void FollowUps::askControlPort(const QString& address)
{
    if (!m_allowed.extraLooks || count(FollowUpKind::Control, address) > 0)
        return;
    const QList<int> ids = m_store.idsAt(address);
    if (!ids.isEmpty())
        add(FollowUpKind::Control,
            followUpCheck(m_store.at(ids.constFirst()).record.check, controlPort, Service::Unknown));
}

bool FollowUps::tryAgain(int id, const ProbeResult& seen)
{
    const CheckStore::Entry& endpoint = m_store.at(id);
    const Check& check = endpoint.record.check;
    if (!m_allowed.extraLooks || endpoint.followUp || check.service != Service::RpcEndpoint || isSecondTry(id)
        || !isShut(seen) || endpoint.interfaces.isEmpty() || m_store.besides(check, Service::EndpointMapper).isEmpty())
        return false;
    m_firstTries.insert(id, seen);
    if (count(FollowUpKind::AskMapper, check.address) < mostMapperFollowUps || m_openedByMapper.contains(check.address))
        askMapperFor(id);
    else
        m_held[check.address].append(id);
    return true;
}

/// An interface of an endpoint that lives on no other port, so that the mapper names this one; else its first.
RpcInterface FollowUps::ownInterface(int id) const
{
    QList<int> others = m_store.besides(m_store.at(id).record.check, Service::RpcEndpoint);
    others.removeOne(id);
    const QList<RpcInterface>& own = m_store.at(id).interfaces;
    const auto unique = std::find_if(own.begin(), own.end(), [&](const RpcInterface& candidate) {
        return std::none_of(
            others.begin(), others.end(), [&](int other) { return m_store.at(other).interfaces.contains(candidate); });
    });
    return unique == own.end() ? own.constFirst() : *unique;
}

void FollowUps::askMapperFor(int id)
{
    const Check& check = m_store.at(id).record.check;
    const Check& mapper = m_store.at(m_store.besides(check, Service::EndpointMapper).first()).record.check;
    const int question = add(FollowUpKind::AskMapper, followUpCheck(check, mapper.port, Service::EndpointMapper));
    m_store.at(question).interfaces = {ownInterface(id)};
    m_askedFor.insert(question, id);
}

void FollowUps::takeMapperAnswer(int question)
{
    const int id = m_askedFor.take(question);
    const Check& endpoint = m_store.at(id).record.check;
    const QJsonArray ports = m_store.at(question).record.seen.evidence.value("mappedPorts"_L1).toArray();
    if (ports.contains(QJsonValue(endpoint.port)))
        m_queue.prepend(endpoint.address, id);
    else
        Q_EMIT staysShut(id, m_firstTries.take(id));
}

void FollowUps::releaseHeld(const QString& address)
{
    const QList<int> held = m_held.value(address);
    const QList<int> checks = m_store.idsAt(address);
    const bool undecided = std::any_of(checks.begin(), checks.end(),
        [&](int id) { return isSecondTry(id) && m_store.at(id).record.phase != Phase::Done && !held.contains(id); });
    const bool helps = m_openedByMapper.contains(address);
    if (undecided && !helps)
        return;
    m_held.remove(address);
    for (const int id : held) {
        if (helps)
            askMapperFor(id);
        else
            Q_EMIT staysShut(id, m_firstTries.take(id));
    }
}

ProbeResult FollowUps::besideFirstTry(int id, ProbeResult seen)
{
    const auto tried = m_firstTries.constFind(id);
    if (tried == m_firstTries.constEnd())
        return seen;
    if (seen.state == State::Open) {
        seen.evidence["coldState"_L1] = token(tried->state);
        m_openedByMapper.insert(m_store.at(id).record.check.address);
        return seen;
    }
    ProbeResult first = *tried;
    if (seen.state != State::Cancelled)
        first.evidence["askedAfterMapper"_L1] = true;
    return first;
}

void FollowUps::askAtTheEnd(const QString& address)
{
    const QList<int> checks = m_store.idsAt(address);
    const QList<int> followUps = m_store.followUpsAt(address);
    const auto isOpen = [this](int id) {
        const CheckRecord& record = m_store.at(id).record;
        return record.phase != Phase::Done && !record.check.isRangeScan();
    };
    if (std::any_of(checks.begin(), checks.end(), isOpen))
        return;
    dropNeedlessControl(address);
    if (std::any_of(followUps.begin(), followUps.end(), isOpen))
        return;
    QList<Look> wanted;
    RecordsAt records(m_store, address);
    records.all().asksForDomain = m_allowed.asksForDomain;
    records.all().hurries = m_allowed.hurries;
    if (lostOwnNetwork(records.all())) // a look would only meet the same
        return;
    records.all().ownAddresses = m_allowed.ownAddresses;
    if (m_allowed.extraLooks) {
        for (const Cause* const cause : causesThatLook()) {
            if (const auto look = cause->look(records.all()))
                wanted.append(*look);
        }
    }
    if (const CheckRecord* const works = firstProven(records.all()); works != nullptr && m_allowed.sourcePorts)
        wanted.append({FollowUpKind::SourcePorts, works, allLocalPorts});
    for (const Look& look : std::as_const(wanted))
        take(look);
}

void FollowUps::askAgain(const QString& address)
{
    const RecordsAt records(m_store, address);
    const CheckRecord* const opened = firstOpened(records.all());
    if (m_allowed.extraLooks && opened != nullptr && !everyPortOpens(records.all()) && !lostOwnNetwork(records.all()))
        take({FollowUpKind::Again, opened});
}

void FollowUps::askWhereItStops(const QString& address)
{
    if (!m_allowed.extraLooks || !m_allowed.hops || m_hopLooks >= mostHopLooks)
        return;
    const RecordsAt records(m_store, address);
    const QList<Look> looks = looksAtHops(records.all());
    for (const Look& look : looks) {
        if (m_hopLooks < mostHopLooks && count(FollowUpKind::Hops, address, look.of->check.protocol) == 0) {
            ++m_hopLooks;
            take(look);
        }
    }
}

void FollowUps::askStandIn(const QString& address)
{
    const CheckRecord* answered = nullptr;
    const QList<int> ids = m_store.idsAt(address);
    for (const int id : ids) {
        const CheckRecord& record = m_store.at(id).record;
        if (isFromStandIn(record) && (answered == nullptr || record.check.protocol == Transport::Udp))
            answered = &record;
    }
    if (m_allowed.extraLooks && answered != nullptr)
        take({FollowUpKind::StandIn, answered});
}

std::optional<int> FollowUps::askOnceMore(int check, std::optional<PortRange> fromLocalPorts)
{
    if (!m_allowed.extraLooks)
        return std::nullopt;
    const CheckRecord& record = m_store.at(check).record;
    Look look{FollowUpKind::Patient, &record, {}, {}, true};
    const bool isOverTcp = record.check.protocol == Transport::Tcp;
    if (fromLocalPorts && !isOverTcp)
        look.fromLocalPorts = PortRange{fromLocalPorts->from, fromLocalPorts->from};
    const int id = put(look);
    m_store.at(id).longestAttempt = briefAttempt(m_store, record.check);
    if (fromLocalPorts && isOverTcp)
        m_store.at(id).localPorts = {*fromLocalPorts};
    return id;
}

void FollowUps::askPatiently(int check)
{
    if (m_allowed.extraLooks)
        put({FollowUpKind::Patient, &m_store.at(check).record});
}

/// Unless that was asked before.
void FollowUps::take(const Look& look)
{
    const Check& check = look.of->check;
    const bool isOfEach =
        look.kind == FollowUpKind::LocalPort || look.kind == FollowUpKind::Patient || look.kind == FollowUpKind::Hops;
    const auto protocol = isOfEach ? std::optional(check.protocol) : std::nullopt;
    if (count(look.kind, check.address, protocol) >= mostOf(look.kind, check.protocol))
        return;
    const QList<int> before = m_store.followUpsAt(check.address);
    const bool isRepeated =
        look.kind == FollowUpKind::Patient && std::any_of(before.begin(), before.end(), [&](int id) {
            const CheckStore::Entry& asked = m_store.at(id);
            return asked.followUp == look.kind && asked.record.check.port == check.port
                && asked.record.check.protocol == check.protocol;
        });
    if (!isRepeated)
        put(look);
}

int FollowUps::put(const Look& look)
{
    const Check& check = look.of->check;
    Check question = followUpCheck(check, check.port, check.service);
    question.protocol = look.kind == FollowUpKind::DnsOverTcp ? Transport::Tcp : check.protocol;
    const int id = add(look.kind, question);
    CheckStore::Entry& entry = m_store.at(id);
    entry.interfaces = m_store.at(look.of->id).interfaces;
    entry.fromLocalPorts = look.fromLocalPorts;
    entry.localAddress = look.fromAddress;
    entry.once = look.once;
    entry.besideOpenPort = look.besideOpenPort;
    entry.localPorts = partThatWasUsed(m_store.at(look.of->id));
    return id;
}

/// Where every check answered in its own protocol, the control port can't change anything any more: not waited for.
void FollowUps::dropNeedlessControl(const QString& address)
{
    const QList<int> checks = m_store.idsAt(address);
    const bool allProven = std::all_of(checks.begin(), checks.end(),
        [this](int id) { return m_store.at(id).record.seen.service == ServiceState::Verified; });
    if (!allProven)
        return;
    for (const int id : m_store.followUpsAt(address)) {
        if (m_store.at(id).followUp == FollowUpKind::Control)
            Q_EMIT needless(id);
    }
}

} // namespace PortCheck
