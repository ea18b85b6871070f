// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/checkrunner.h"

#include "model/probe/probe.h"
#include "model/run/checkplan.h"
#include "model/run/checkrunner_p.h"
#include "model/run/diagnosis.h"
#include "model/run/sourceinfo.h"
#include "model/targets/resolver.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace PortCheck {

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
        d->request.domain, checks(), {}};
}

void CheckRunner::start(const RunRequest& request)
{
    d->cancel();
    d->request = request;
    d->startedAt = QDateTime::currentDateTimeUtc();
    d->source = thisComputer();
    d->store.clear();
    d->begin();
    d->dueSignals.add([this] { Q_EMIT started(); });

    QList<CheckRecord> added;
    for (int target = 0; target < request.targets.size(); ++target) {
        const QList<Check> plan = planTarget(request.table, request.targets.at(target), target);
        for (const Check& check : plan)
            added.append(d->record(d->store.add(check)));
    }
    d->added(added);
    for (int target = 0; target < request.targets.size(); ++target)
        d->resolve(target);
    d->endIfDone();
    d->emitSignals();
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
    d->emitSignals();
}

void CheckRunner::stop()
{
    d->cancel();
    d->emitSignals();
}

void CheckRunner::Private::cancel()
{
    if (!running)
        return;
    cancelled = true;
    resolver.cancelAll();
    resolving.clear();
    const auto stopped = std::exchange(probes, {});
    for (const auto& [id, probe] : stopped) {
        probe->disconnect(&q);
        probe->cancel();
    }
    const QList<int> ids = store.all();
    for (const int id : ids) {
        CheckRecord& unfinished = record(id);
        if (unfinished.phase == Phase::Done)
            continue;
        unfinished.phase = Phase::Done;
        unfinished.seen.state = State::Cancelled;
        unfinished.seen.reason = Reason::Cancelled;
        unfinished.verdict = diagnose(unfinished, {});
        changed(id);
    }
    end();
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
    emitSignals();
}

QList<int> CheckRunner::Private::copyToFurtherAddresses(const QList<int>& ids, const QList<QHostAddress>& addresses)
{
    QList<int> copies;
    QList<CheckRecord> records;
    for (int i = 1; i < addresses.size(); ++i) {
        for (const int id : ids) {
            Check check = record(id).check;
            check.position.address = i;
            check.address = addresses.at(i).toString();
            copies.append(store.add(check));
            records.append(record(copies.last()));
        }
    }
    if (!records.isEmpty())
        added(records);
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
    emitSignals();
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
    dueSignals.add([this, stopped = cancelled] { Q_EMIT q.finished(stopped); });
}

void CheckRunner::Private::changed(int id)
{
    dueSignals.add([this, now = record(id)] { Q_EMIT q.checkChanged(now); });
}

void CheckRunner::Private::added(const QList<CheckRecord>& records)
{
    dueSignals.add([this, records] { Q_EMIT q.checksAdded(records); });
}

} // namespace PortCheck
