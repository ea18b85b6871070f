// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/checkrunner.h"

#include "model/probe/probe.h"
#include "model/protocol/rpc/endpointmapper.h"
#include "model/run/checkplan.h"
#include "model/run/checkqueue.h"
#include "model/run/checkstore.h"
#include "model/run/diagnosis.h"
#include "model/run/sourceinfo.h"
#include "model/targets/resolver.h"

#include <QJsonArray>

#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>

namespace PortCheck {

class CheckRunner::Private {
public:
    Private(CheckRunner& owner, ProbeFactory& probeFactory, Resolver& nameResolver)
        : q(owner)
        , factory(probeFactory)
        , resolver(nameResolver)
    {
    }

    void begin();
    void resolve(int target);
    void onResolved(int target, const Resolution& resolution);
    void settleUnresolved(int id, const QString& error);
    QList<int> copyToFurtherAddresses(const QList<int>& ids, const QList<QHostAddress>& addresses);
    void enqueue(int id);
    void enqueueEndpoint(int id);
    void dispatch();
    void onFinished(int id, const ProbeResult& result);
    [[nodiscard]] bool isMapperPending(const Check& endpoint);
    void onMapperFinished(const CheckRecord& mapper);
    void settleRange(const PortRow& row, const CheckRecord& mapper, QList<RpcPort> ports);
    void adoptPorts(const Check& range, int placeholder, const QList<RpcPort>& ports);
    void concludePlaceholder(int id, const ProbeResult& mapper);
    void judge(const QString& address);
    CheckRecord& record(int id) { return store.at(id).record; }
    void changed(int id) { Q_EMIT q.checkChanged(record(id)); }
    void endIfDone();
    void end();

    CheckRunner& q;
    ProbeFactory& factory;
    Resolver& resolver;
    RunRequest request;
    CheckStore store;
    CheckQueue queue{0, 0};
    std::unordered_map<int, std::unique_ptr<Probe>> probes; ///< by the id of their check
    std::set<int> resolving; ///< targets
    QDateTime startedAt;
    QDateTime finishedAt;
    SourceInfo source;
    bool running = false;
    bool cancelled = false;
};

CheckRunner::CheckRunner(ProbeFactory& factory, Resolver& resolver, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, factory, resolver))
{
}

CheckRunner::~CheckRunner()
{
    d->resolver.cancelAll();
}

bool CheckRunner::isRunning() const
{
    return d->running;
}

QList<CheckRecord> CheckRunner::checks() const
{
    return d->store.inPlanOrder();
}

RunSnapshot CheckRunner::snapshot() const
{
    return {QStringLiteral("gp-portcheck " PORTCHECK_VERSION), d->startedAt,
        d->running ? QDateTime::currentDateTimeUtc() : d->finishedAt, d->cancelled, d->source, d->request.table,
        d->request.domain, checks()};
}

void CheckRunner::start(const RunRequest& request)
{
    stop();
    d->request = request;
    d->startedAt = QDateTime::currentDateTimeUtc();
    d->source = thisComputer();
    d->store.clear();
    d->begin();
    Q_EMIT started();

    QList<CheckRecord> added;
    for (int target = 0; target < request.targets.size(); ++target) {
        const QList<Check> plan = planTarget(request.table, request.targets.at(target), target);
        for (const Check& check : plan)
            added.append(d->record(d->store.add(check)));
    }
    Q_EMIT checksAdded(added);
    for (int target = 0; target < request.targets.size(); ++target)
        d->resolve(target);
    d->endIfDone();
}

void CheckRunner::recheck(const QList<int>& ids)
{
    if (d->running)
        return;
    std::set<int> wanted;
    for (const int id : ids) {
        if (!d->store.contains(id))
            continue;
        wanted.insert(id);
        const Check& check = d->record(id).check;
        if (check.service == Service::RpcEndpoint) {
            const QList<int> mappers = d->store.besides(check, Service::EndpointMapper);
            wanted.insert(mappers.begin(), mappers.end());
        }
    }
    if (wanted.empty())
        return;
    d->begin();
    std::set<int> unresolvedTargets;
    for (const int id : wanted) {
        CheckRecord& record = d->record(id);
        record.phase = Phase::Queued;
        record.seen = {};
        record.verdict = {};
        d->changed(id);
        if (record.check.address.isEmpty())
            unresolvedTargets.insert(record.check.position.target);
    }
    for (const int id : wanted) {
        if (!d->record(id).check.address.isEmpty())
            d->enqueue(id);
    }
    for (const int target : unresolvedTargets)
        d->resolve(target);
    d->dispatch();
    d->endIfDone();
}

void CheckRunner::stop()
{
    if (!d->running)
        return;
    d->cancelled = true;
    d->resolver.cancelAll();
    d->resolving.clear();
    const auto probes = std::exchange(d->probes, {});
    for (const auto& [id, probe] : probes) {
        probe->disconnect(this);
        probe->cancel();
    }
    const QList<int> ids = d->store.all();
    for (const int id : ids) {
        CheckRecord& record = d->record(id);
        if (record.phase == Phase::Done)
            continue;
        record.phase = Phase::Done;
        record.seen.state = State::Cancelled;
        record.seen.reason = Reason::Cancelled;
        record.verdict = diagnose(record, {});
        d->changed(id);
    }
    d->end();
}

void CheckRunner::Private::begin()
{
    running = true;
    cancelled = false;
    queue = CheckQueue(request.limits.parallel, request.limits.parallelPerHost);
}

void CheckRunner::Private::resolve(int target)
{
    resolving.insert(target);
    resolver.resolve(request.targets.at(target).host, &q,
        [this, target](const Resolution& resolution) { onResolved(target, resolution); });
}

void CheckRunner::Private::onResolved(int target, const Resolution& resolution)
{
    resolving.erase(target);
    QList<int> ids = store.unresolved(target);
    if (resolution.addresses.isEmpty()) {
        for (const int id : std::as_const(ids))
            settleUnresolved(id, resolution.error);
    } else {
        // The first address takes the checks that stand in the table already; each further one gets its own.
        for (const int id : std::as_const(ids)) {
            store.setAddress(id, resolution.addresses.first().toString());
            changed(id);
        }
        ids += copyToFurtherAddresses(ids, resolution.addresses);
        // TLS comes last: its library takes some milliseconds to start, and the other questions are under way by then.
        std::stable_partition(
            ids.begin(), ids.end(), [this](int id) { return record(id).check.service != Service::GlobalCatalogTls; });
        for (const int id : std::as_const(ids))
            enqueue(id);
    }
    dispatch();
    endIfDone();
}

QList<int> CheckRunner::Private::copyToFurtherAddresses(const QList<int>& ids, const QList<QHostAddress>& addresses)
{
    QList<int> copies;
    QList<CheckRecord> added;
    for (int i = 1; i < addresses.size(); ++i) {
        for (const int id : ids) {
            Check check = record(id).check;
            check.position.address = i;
            check.address = addresses.at(i).toString();
            copies.append(store.add(check));
            added.append(record(copies.last()));
        }
    }
    if (!added.isEmpty())
        Q_EMIT q.checksAdded(added);
    return copies;
}

void CheckRunner::Private::settleUnresolved(int id, const QString& error)
{
    CheckRecord& unresolved = record(id);
    unresolved.phase = Phase::Done;
    unresolved.seen.state = State::Unresolved;
    unresolved.seen.reason = Reason::NameNotFound;
    unresolved.seen.errorText = error;
    unresolved.verdict = diagnose(unresolved, {});
    changed(id);
}

void CheckRunner::Private::enqueue(int id)
{
    const Check& check = record(id).check;
    if (check.service == Service::RpcEndpoint)
        enqueueEndpoint(id);
    else
        queue.append(check.address, id);
}

/// The ports of an endpoint mapper are asked right after it was: a firewall may open them only then, and for a moment.
void CheckRunner::Private::enqueueEndpoint(int id)
{
    const Check& check = record(id).check;
    if (isMapperPending(check))
        store.at(id).awaitsMapper = true;
    else if (check.isPlaceholder())
        concludePlaceholder(id, {}); // the table asks for no mapper
    else
        queue.append(check.address, id);
}

bool CheckRunner::Private::isMapperPending(const Check& endpoint)
{
    const QList<int> mappers = store.besides(endpoint, Service::EndpointMapper);
    return std::any_of(mappers.begin(), mappers.end(), [&](int mapper) { return record(mapper).phase != Phase::Done; });
}

void CheckRunner::Private::dispatch()
{
    while (running) {
        const std::optional<int> id = queue.takeNext();
        if (!id)
            return;
        CheckRecord& next = record(*id);
        next.phase = Phase::Running;
        const Check& check = next.check;
        std::unique_ptr<Probe> probe = factory.create({check.service, check.protocol, QHostAddress(check.address),
            check.port, check.target, request.domain, store.at(*id).interfaces.value(0), request.limits.probe});
        connect(
            probe.get(), &Probe::finished, &q, [this, id = *id](const ProbeResult& result) { onFinished(id, result); });
        probe->start(); // finishes later, never within
        probes[*id] = std::move(probe);
        changed(*id);
    }
}

void CheckRunner::Private::onFinished(int id, const ProbeResult& result)
{
    const auto probe = probes.find(id);
    probe->second.release()->deleteLater(); // we are in its signal
    probes.erase(probe);

    CheckRecord& asked = record(id);
    asked.phase = Phase::Done;
    asked.seen = result;
    if (asked.check.service == Service::RpcEndpoint) {
        QJsonArray interfaces;
        for (const RpcInterface& known : std::as_const(store.at(id).interfaces))
            interfaces.append(known.text());
        asked.seen.evidence[QStringLiteral("rpcInterfaces")] = interfaces;
    }
    const CheckRecord finished = asked; // the store may grow below
    queue.release(finished.check.address);
    if (finished.check.service == Service::EndpointMapper)
        onMapperFinished(finished);
    dispatch();
    judge(finished.check.address);
    endIfDone();
}

void CheckRunner::Private::onMapperFinished(const CheckRecord& mapper)
{
    const QList<RpcPort> ports = rpcPortsFromEvidence(mapper.seen.evidence);
    for (const PortRow& row : std::as_const(request.table.rows)) {
        if (row.dynamicRange && row.role == mapper.check.role)
            settleRange(row, mapper, ports);
    }
}

/// Gives each port of the row's range that the mapper named its check, and the range a result where it named none.
void CheckRunner::Private::settleRange(const PortRow& row, const CheckRecord& mapper, QList<RpcPort> ports)
{
    QList<int> endpoints = store.besides(mapper.check, Service::RpcEndpoint);
    endpoints.removeIf([&](int id) { return record(id).check.position.row != row.number; });
    if (endpoints.isEmpty())
        return;
    const Check range = record(endpoints.first()).check;
    int placeholder = 0;
    for (const int id : std::as_const(endpoints)) {
        const Check& check = record(id).check;
        if (check.isPlaceholder()) {
            placeholder = id;
            continue;
        }
        ports.removeIf([&](const RpcPort& port) { return port.port == check.port; }); // it has its check already
        if (std::exchange(store.at(id).awaitsMapper, false))
            queue.prepend(check.address, id);
    }
    ports.removeIf([&](const RpcPort& port) { return !row.dynamicRange->contains(port.port); });
    if (!ports.isEmpty())
        adoptPorts(range, placeholder, ports);
    else if (placeholder != 0 && !isMapperPending(range) && std::exchange(store.at(placeholder).awaitsMapper, false))
        concludePlaceholder(placeholder, mapper.seen);
}

void CheckRunner::Private::adoptPorts(const Check& range, int placeholder, const QList<RpcPort>& ports)
{
    QList<CheckRecord> added;
    for (const RpcPort& port : ports) {
        const Check check = planEndpoint(range, port.port);
        const int taken = std::exchange(placeholder, 0); // the first port takes the placeholder's place
        const int id = taken != 0 ? taken : store.add(check);
        CheckStore::Entry& endpoint = store.at(id);
        endpoint.record.check = check;
        endpoint.record.phase = Phase::Queued;
        endpoint.awaitsMapper = false;
        endpoint.interfaces = port.interfaces;
        if (taken != 0)
            changed(id);
        else
            added.append(endpoint.record);
        queue.prepend(check.address, id);
    }
    if (!added.isEmpty())
        Q_EMIT q.checksAdded(added);
}

void CheckRunner::Private::concludePlaceholder(int id, const ProbeResult& mapper)
{
    CheckRecord& placeholder = record(id);
    placeholder.phase = Phase::Done;
    if (mapper.service != ServiceState::Verified)
        placeholder.seen.reason = Reason::MapperUnavailable;
    else
        placeholder.seen.reason = mapper.reason == Reason::MapperRefused ? Reason::MapperRefused : Reason::NoEndpoints;
    judge(placeholder.check.address);
}

/// Judges every check of a host anew: what one of them found can change what another's silence means.
void CheckRunner::Private::judge(const QString& address)
{
    const QList<int> ids = store.idsAt(address);
    QList<const CheckRecord*> records;
    for (const int id : ids)
        records.append(&record(id));
    const HostView host(records, request.domain);
    for (const int id : ids) {
        CheckRecord& judged = record(id);
        Verdict verdict = diagnose(judged, host);
        if (judged.phase != Phase::Done || verdict == judged.verdict)
            continue;
        judged.verdict = std::move(verdict);
        changed(id);
    }
}

void CheckRunner::Private::endIfDone()
{
    if (running && resolving.empty() && queue.isEmpty() && queue.running() == 0)
        end();
}

void CheckRunner::Private::end()
{
    running = false;
    finishedAt = QDateTime::currentDateTimeUtc();
    Q_EMIT q.finished(cancelled);
}

} // namespace PortCheck
