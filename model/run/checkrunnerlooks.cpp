// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/probe.h"
#include "model/run/checkrunner_p.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr PortRange everyLocalPort{1024, 65535};

bool isShut(const ProbeResult& seen)
{
    return seen.state == State::Filtered || seen.state == State::Closed || seen.state == State::Unreachable;
}

bool isVerifiedTcp(const CheckRecord& record)
{
    return record.phase == Phase::Done && record.check.protocol == Transport::Tcp
        && record.seen.service == ServiceState::Verified;
}

/// The check of a look at the target and address of \a model.
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

} // namespace

int CheckRunner::Private::followUp(FollowUpKind kind, const Check& check)
{
    const int id = store.addFollowUp(kind, check);
    queue.append(check.address, id);
    return id;
}

bool CheckRunner::Private::hasFollowUp(FollowUpKind kind, const QString& address)
{
    const QList<int> followUps = store.followUpsAt(address);
    return std::any_of(followUps.begin(), followUps.end(), [&](int id) { return store.at(id).followUp == kind; });
}

/// Before an open port is believed: one that must be closed.
void CheckRunner::Private::lookAtControlPort(const QString& address)
{
    if (!request.extraLooks || hasFollowUp(FollowUpKind::Control, address))
        return;
    const QList<int> ids = store.idsAt(address);
    const auto tcp =
        std::find_if(ids.begin(), ids.end(), [&](int id) { return record(id).check.protocol == Transport::Tcp; });
    if (tcp != ids.end())
        followUp(FollowUpKind::Control, followUpCheck(record(*tcp).check, controlPort, Service::Unknown));
}

/// Whether an endpoint that did not open is to be tried once more, right after the mapper was asked for it by ept_map:
/// RPC-aware firewalls open a port then, for a moment. Keeps the check running until that is known.
bool CheckRunner::Private::lookBehindMapper(int id, const ProbeResult& seen)
{
    CheckStore::Entry& endpoint = store.at(id);
    const Check& check = endpoint.record.check;
    if (endpoint.followUp || endpoint.cold || check.service != Service::RpcEndpoint || !request.extraLooks
        || !isShut(seen) || endpoint.interfaces.isEmpty() || store.besides(check, Service::EndpointMapper).isEmpty())
        return false;
    endpoint.cold = seen;
    const QList<int> followUps = store.followUpsAt(check.address);
    const auto asked = std::count_if(followUps.begin(), followUps.end(),
        [&](int followUp) { return store.at(followUp).followUp == FollowUpKind::AskMapper; });
    if (asked < mostMapperFollowUps || openedByMapper.contains(check.address))
        askMapperFor(id);
    else
        heldEndpoints[check.address].append(id);
    return true;
}

/// An interface of an endpoint that lives on no other port, so that the mapper names this one; else its first.
RpcInterface CheckRunner::Private::ownInterface(int id)
{
    QList<int> others = store.besides(record(id).check, Service::RpcEndpoint);
    others.removeOne(id);
    for (const RpcInterface& candidate : std::as_const(store.at(id).interfaces)) {
        if (std::none_of(others.begin(), others.end(),
                [&](int other) { return store.at(other).interfaces.contains(candidate); }))
            return candidate;
    }
    return store.at(id).interfaces.constFirst();
}

void CheckRunner::Private::askMapperFor(int id)
{
    const Check check = record(id).check; // the store grows below
    const RpcInterface wanted = ownInterface(id);
    const Check& mapper = record(store.besides(check, Service::EndpointMapper).first()).check;
    const int question = followUp(FollowUpKind::AskMapper, followUpCheck(check, mapper.port, Service::EndpointMapper));
    store.at(question).endpoint = id;
    store.at(question).interfaces = {wanted};
}

/// Once the first questions have come to their end: if one has opened a port, the mapper is asked for each other
/// endpoint as well; if none has, they stay as they were found.
void CheckRunner::Private::releaseHeldEndpoints(const QString& address)
{
    const QList<int>& held = heldEndpoints[address];
    const QList<int> checks = store.idsAt(address);
    const bool undecided = std::any_of(checks.begin(), checks.end(),
        [&](int id) { return store.at(id).cold && record(id).phase != Phase::Done && !held.contains(id); });
    const bool helps = openedByMapper.contains(address);
    if (undecided && !helps)
        return;
    for (const int id : heldEndpoints.take(address)) {
        if (helps)
            askMapperFor(id);
        else
            settle(id, *std::exchange(store.at(id).cold, std::nullopt));
    }
}

/// The mapper was asked for one endpoint: that one is tried again at once, if it is still where it was.
void CheckRunner::Private::onMapperAskedAgain(int followUpId)
{
    const CheckStore::Entry& question = store.at(followUpId);
    CheckRecord& endpoint = record(question.endpoint);
    const QJsonArray ports = question.record.seen.evidence["mappedPorts"_L1].toArray();
    if (ports.contains(QJsonValue(endpoint.check.port))) {
        queue.prepend(endpoint.check.address, endpoint.id);
        return;
    }
    settle(endpoint.id, *std::exchange(store.at(endpoint.id).cold, std::nullopt));
}

/// What an endpoint's second try says beside its first. One that did not open either time keeps the first answer.
ProbeResult CheckRunner::Private::besideCold(int id, ProbeResult second)
{
    const std::optional<ProbeResult>& cold = store.at(id).cold;
    if (!cold)
        return second;
    if (second.state == State::Open) {
        second.evidence["coldState"_L1] = token(cold->state);
        openedByMapper.insert(record(id).check.address);
        return second;
    }
    ProbeResult first = *cold;
    if (second.state != State::Cancelled)
        first.evidence["askedAfterMapper"_L1] = true;
    return first;
}

/// Looks that wait for everything else at an address.
void CheckRunner::Private::lookOnceMore(const QString& address)
{
    const QList<int> checks = store.idsAt(address);
    const QList<int> followUps = store.followUpsAt(address);
    const auto isOpen = [this](int id) { return record(id).phase != Phase::Done && !record(id).check.isRangeScan(); };
    if (std::any_of(checks.begin(), checks.end(), isOpen))
        return;
    dropNeedlessControl(address);
    if (std::any_of(followUps.begin(), followUps.end(), isOpen))
        return;
    // The one that answered first, and so is furthest from whatever happened later.
    const CheckRecord* good = nullptr;
    for (const int id : checks) {
        const CheckRecord& candidate = record(id);
        if (isVerifiedTcp(candidate) && (good == nullptr || candidate.finishedAt < good->finishedAt))
            good = &candidate;
    }
    if (good == nullptr)
        return;
    const Check check = followUpCheck(good->check, good->check.port, good->check.service);
    const QList<RpcInterface> interfaces = store.at(good->id).interfaces;
    const bool somethingShut = std::any_of(checks.begin(), checks.end(),
        [&](int id) { return isShut(record(id).seen) && record(id).finishedAt >= good->finishedAt; });
    if (request.extraLooks && somethingShut && !hasFollowUp(FollowUpKind::Again, address))
        store.at(followUp(FollowUpKind::Again, check)).interfaces = interfaces;
    if (request.sourcePorts && !hasFollowUp(FollowUpKind::SourcePorts, address))
        followUp(FollowUpKind::SourcePorts, check);
}

/// Where every check answered in its own protocol, the control port can't change anything any more: not waited for.
void CheckRunner::Private::dropNeedlessControl(const QString& address)
{
    const QList<int> checks = store.idsAt(address);
    const bool allProven = std::all_of(
        checks.begin(), checks.end(), [this](int id) { return record(id).seen.service == ServiceState::Verified; });
    if (!allProven)
        return;
    const QList<int> followUps = store.followUpsAt(address);
    for (const int id : followUps) {
        const auto probe = probes.find(id);
        if (store.at(id).followUp == FollowUpKind::Control && probe != probes.end())
            QMetaObject::invokeMethod(probe->second.get(), &Probe::cancel, Qt::QueuedConnection); // not within this
    }
}

ProbeRequest CheckRunner::Private::orderFor(int id)
{
    const CheckStore::Entry& entry = store.at(id);
    const Check& check = entry.record.check;
    ProbeRequest order{check.service, check.protocol, QHostAddress(check.address), check.port, check.target,
        request.domain, entry.interfaces.value(0), request.limits.probe};
    if (entry.followUp == FollowUpKind::SourcePorts)
        order.fromLocalPorts = everyLocalPort;
    if (entry.followUp == FollowUpKind::Control || entry.cold)
        order.limits.tcpRetries = 0;
    return order;
}

} // namespace PortCheck
