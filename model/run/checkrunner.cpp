// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/checkrunner.h"

#include "model/causes/diagnosis.h"
#include "model/probe/probe.h"
#include "model/results/sourceinfo.h"
#include "model/run/checkplan.h"
#include "model/run/checkrunner_p.h"
#include "model/run/clockdifference.h"
#include "model/system/thiscomputer.h"
#include "model/targets/resolver.h"

#include <QJsonArray>

#include <utility>

namespace PortCheck {

CheckRunner::CheckRunner(ProbeFactory& factory, Resolver& resolver, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, factory, resolver))
{
}

CheckRunner::~CheckRunner() = default;

bool CheckRunner::isRunning() const
{
    return d->running;
}

QList<CheckRecord> CheckRunner::checks() const
{
    return d->store.inPlanOrder();
}

QList<FollowUpRecord> CheckRunner::followUps() const
{
    return d->store.followUps();
}

const SourceInfo& CheckRunner::source() const
{
    return d->source;
}

RunSnapshot CheckRunner::snapshot() const
{
    return {QStringLiteral("gp-portcheck " PORTCHECK_VERSION), d->startedAt,
        d->running ? QDateTime::currentDateTimeUtc() : d->finishedAt, d->cancelled, d->source, d->request.table,
        d->request.domain, checks(), followUps()};
}

void CheckRunner::start(const RunRequest& request)
{
    d->cancel();
    d->request = request;
    d->startedAt = QDateTime::currentDateTimeUtc();
    d->source = thisComputer();
    d->store.clear();
    d->verdicts.start(request.domain, d->source.localPorts.dynamic);
    d->mapperPorts.start(request.table);
    d->openedByMapper.clear();
    d->heldEndpoints.clear();
    d->begin();
    d->signalQueue.add([this] { Q_EMIT started(); });

    QList<CheckRecord> added;
    for (int target = 0; target < request.targets.size(); ++target) {
        const QList<Check> plan = planTarget(request.table, request.targets.at(target), target, request.rangeScan);
        for (const Check& check : plan)
            added.append(d->record(d->store.add(check)));
    }
    d->added(added);
    for (int target = 0; target < request.targets.size(); ++target)
        d->names.lookUp(target, request.targets.at(target).host);
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
        record.startedAt = {};
        record.finishedAt = {};
        record.seen = {};
        record.verdict = {};
        d->store.at(id).cold.reset();
        d->changed(id);
        if (record.check.address.isEmpty())
            unresolvedTargets.insert(record.check.position.target);
    }
    QSet<QString> addresses;
    for (const int id : wanted) {
        const QString address = d->record(id).check.address;
        if (address.isEmpty())
            continue;
        d->enqueue(id);
        addresses.insert(address);
    }
    for (const QString& address : std::as_const(addresses)) {
        d->store.retireFollowUps(address); // what they told was of the time before
        d->lookAtControlPort(address);
    }
    for (const int target : unresolvedTargets)
        d->names.lookUp(target, d->request.targets.at(target).host);
    d->dispatch();
    d->endIfDone();
    d->emitSignals();
}

void CheckRunner::lookAtRanges(RangeMode mode, int perSecond)
{
    if (d->running)
        return;
    d->request.rangeScan = mode;
    d->request.limits.rangeRate = perSecond;
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
    names.cancel();
    heldEndpoints.clear();
    ranges.cancel();
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
        if (store.at(id).followUp)
            continue;
        unfinished.verdict = diagnose(unfinished, HostFacts());
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

void CheckRunner::Private::enqueue(int id)
{
    const Check& check = record(id).check;
    if (check.service == Service::RpcEndpoint)
        mapperPorts.enqueue(id);
    else if (check.isRangeScan())
        ranges.enqueue(id);
    else
        queue.append(check.address, id);
}

void CheckRunner::Private::dispatch()
{
    while (running && startedThisTurn < mostStartsInATurn) {
        const std::optional<int> id = queue.takeNext();
        if (!id)
            return;
        startProbe(*id);
    }
}

void CheckRunner::Private::startProbe(int id)
{
    CheckRecord& next = record(id);
    next.phase = Phase::Running;
    if (!store.at(id).cold) // else the first question was
        next.startedAt = QDateTime::currentDateTimeUtc();
    std::unique_ptr<Probe> probe = factory.create(orderFor(id));
    connect(probe.get(), &Probe::finished, &q, [this, id](const ProbeResult& result) { onFinished(id, result); });
    probe->start(); // finishes later, never within
    probes[id] = std::move(probe);
    changed(id);
    if (startedThisTurn++ == 0)
        QMetaObject::invokeMethod(
            &q, [this] { onNextTurn(); }, Qt::QueuedConnection);
}

void CheckRunner::Private::onNextTurn()
{
    startedThisTurn = 0;
    dispatch();
    emitSignals();
}

void CheckRunner::Private::onFinished(int id, const ProbeResult& result)
{
    const auto probe = probes.find(id);
    probe->second.release()->deleteLater(); // we are in its signal
    probes.erase(probe);
    const QString address = record(id).check.address; // the store may grow below
    queue.release(address);
    if (!lookBehindMapper(id, result))
        settle(id, result);
    releaseHeldEndpoints(address);
    dispatch();
    verdicts.judge(address);
    lookOnceMore(address);
    dispatch();
    endIfDone();
    emitSignals();
}

/// Writes down what a probe found, and what follows from it for other checks.
void CheckRunner::Private::settle(int id, const ProbeResult& result)
{
    ProbeResult seen = besideCold(id, result);
    CheckStore::Entry& entry = store.at(id);
    CheckRecord& asked = entry.record;
    asked.phase = Phase::Done;
    asked.finishedAt = QDateTime::currentDateTimeUtc();
    asked.seen = std::move(seen);
    asked.seen.evidence = withClockDifference(asked.seen.evidence, asked.finishedAt);
    if (asked.check.service == Service::RpcEndpoint && !entry.interfaces.isEmpty()) {
        QJsonArray interfaces;
        QJsonArray uses;
        for (const RpcInterface& known : std::as_const(entry.interfaces)) {
            interfaces.append(known.text());
            const QString use = rpcInterfaceUse(known.uuid);
            if (!use.isEmpty() && !uses.contains(use))
                uses.append(use);
        }
        asked.seen.evidence[QStringLiteral("rpcInterfaces")] = interfaces;
        if (!uses.isEmpty())
            asked.seen.evidence[QStringLiteral("rpcUses")] = uses;
    }
    const CheckRecord finished = asked; // the store may grow below
    if (entry.followUp == FollowUpKind::AskMapper)
        onMapperAskedAgain(id);
    else if (!entry.followUp && finished.check.service == Service::EndpointMapper)
        mapperPorts.take(finished);
}

void CheckRunner::Private::endIfDone()
{
    if (!running || names.isRunning() || !queue.isEmpty() || queue.running() > 0 || ranges.isRunning())
        return;
    ranges.start(request.rangeScan.value_or(RangeMode::Map), request.limits, request.standInToken);
    if (!ranges.isRunning())
        end();
}

void CheckRunner::Private::onRangesProgressed()
{
    if (!cancelled) // else cancel() is at work, and has its books to straighten first
        emitSignals();
}

void CheckRunner::Private::onRangesFinished()
{
    endIfDone();
    emitSignals();
}

void CheckRunner::Private::end()
{
    running = false;
    finishedAt = QDateTime::currentDateTimeUtc();
    signalQueue.add([this, stopped = cancelled] { Q_EMIT q.finished(stopped); });
}

void CheckRunner::Private::changed(int id)
{
    if (store.at(id).followUp)
        return; // no row of anyone's table
    signalQueue.add([this, now = record(id)] { Q_EMIT q.checkChanged(now); });
}

void CheckRunner::Private::added(const QList<CheckRecord>& records)
{
    signalQueue.add([this, records] { Q_EMIT q.checksAdded(records); });
}

} // namespace PortCheck
