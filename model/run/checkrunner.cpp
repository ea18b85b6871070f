// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/checkrunner.h"

#include "model/probe/probe.h"
#include "model/run/checkplan.h"
#include "model/run/checkrunner_p.h"

#include <QSet>

#include <set>
#include <utility>

namespace PortCheck {

namespace {

QList<PortRange> dynamicRangesOf(const PortTable& table)
{
    QList<PortRange> ranges;
    for (const PortRow& row : table.rows) {
        if (row.dynamicRange)
            ranges.append(*row.dynamicRange);
    }
    return ranges;
}

} // namespace

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
    RunSnapshot run{QStringLiteral("gp-portcheck " PORTCHECK_VERSION), d->startedAt,
        d->running ? d->clock.now() : d->finishedAt, d->cancelled, d->source, d->request.table, d->request.domain,
        checks(), followUps()};
    run.ipVersions = d->request.ipVersions;
    run.dynamicRange = d->request.dynamicRange;
    return run;
}

void CheckRunner::start(const RunRequest& request)
{
    d->cancel();
    d->request = request;
    d->clock.start(QDateTime::currentDateTimeUtc());
    d->startedAt = d->clock.now();
    d->source = d->factory.computer();
    d->hostsFile.start(HostsFile::ofThisComputer());
    d->withoutResolver.clear();
    d->store.clear();
    d->probes.forget();
    d->targetAddresses.clear();
    const bool hurries = request.limits.probe.timeout <= firstRepetition;
    d->verdicts.start(request.domain, d->source.localPorts.dynamic, request.sourcePorts, hurries, request.dynamicRange,
        dynamicRangesOf(request.table));
    d->localPorts = LocalPortSpread(d->source.localPorts.dynamic);
    d->mapperPorts.start(request.table);
    d->followUps.start({request.extraLooks, request.sourcePorts, !request.domain.isEmpty(), hurries,
        d->source.ownAddresses, d->factory.tellsHops()});
    d->refusedPorts.start(request.extraLooks);
    d->outages.start(request.extraLooks);
    d->looksUpAgain = false;
    d->changedMeanwhile.start();
    d->begin();
    d->refusingServers.start();
    d->namedServer.start(d->dnsServers, request.domain, request.extraLooks);
    d->signalQueue.add([this] { Q_EMIT started(); });

    for (int target = 0; target < request.targets.size(); ++target) {
        const QList<Check> plan = planTarget(request.table, request.targets.at(target), target, request.rangeScan);
        for (const Check& check : plan)
            d->store.add(check);
    }
    d->added(d->store.records(d->store.all()));
    for (int target = 0; target < request.targets.size(); ++target)
        d->names.lookUp(target, request.targets.at(target).host, request.domain);
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
    d->clock.goOn(QDateTime::currentDateTimeUtc());
    d->looksUpAgain = true;
    d->hostsFile.start(HostsFile::ofThisComputer());
    d->followUps.restart();
    d->refusedPorts.start(d->request.extraLooks);
    d->begin();
    d->refusingServers.start();
    d->namedServer.start(d->dnsServers, d->request.domain, d->request.extraLooks);
    d->changedMeanwhile.start();
    for (const int id : wanted) {
        d->changedMeanwhile.remember(d->record(id));
        d->outages.forget(id);
        if (const CheckRecord& before = d->record(id); before.seen.reason != Reason::Cancelled)
            d->answersBefore.insert(id, before);
        d->reset(id);
    }
    d->askAgain(wanted);
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

} // namespace PortCheck
