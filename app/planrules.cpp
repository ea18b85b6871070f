// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/planrules.h"

#include "app/plantext.h"
#include "model/report/maskedrun.h"
#include "model/request/namerules.h"
#include "model/run/checkplan.h"
#include "model/targets/hostname.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// \a run with its names masked, but for what stands in a host's place.
MaskedRun maskedPlan(RunSnapshot run, const Options& options)
{
    QHash<int, QString> standIns; // by the check's id
    for (CheckRecord& record : run.checks) {
        if (record.check.position.target >= options.request.targets.size())
            standIns.insert(record.id, std::exchange(record.check.target, QString()));
    }
    MaskedRun masked = maskedRun(run);
    for (CheckRecord& record : masked.run.checks)
        record.check.target = standIns.value(record.id, record.check.target);
    return masked;
}

/// @returns false if one of them, or what their masks stand for, could not be written.
bool writeRequests(const Options& options, const QList<ReportRequest>& requests, RunSnapshot run, Streams streams)
{
    bool isWhole = true;
    if (options.mask.isWanted) {
        const MaskedRun masked = maskedPlan(run, options);
        run = masked.run;
        isWhole = options.mask.keyPath.isEmpty() || writeOutput(options.mask.keyPath, masked.key, streams);
    }
    const RunRequests ofRun(run);
    for (const ReportRequest& request : requests)
        isWhole = writeOutput(request.path, rulesReport(ofRun, request.rules), streams) && isWhole;
    return isWhole;
}

} // namespace

RunSnapshot plannedRun(const Options& options, const SourceInfo& source, const OwnEnd& ownEnd)
{
    const RunRequest& request = options.request;
    RunSnapshot run;
    run.program = u"%1 %2"_s.arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion());
    run.source = source;
    run.table = request.table;
    run.domain = request.domain;
    run.ipVersions = request.ipVersions;
    run.dynamicRange = request.dynamicRange;
    const QList<Target> targets = plannedTargets(options);
    for (int i = 0; i < targets.size(); ++i) {
        const std::optional<QHostAddress> address = addressLiteral(targets.at(i).host);
        const QHostAddress own = address ? ownEnd(*address).value_or(QHostAddress()) : QHostAddress();
        const QList<Check> plan = planTarget(request.table, targets.at(i), i, request.rangeScan);
        for (const Check& check : plan) {
            CheckRecord record;
            record.id = int(run.checks.size()) + 1;
            record.check = check;
            record.check.address = address ? address->toString() : QString();
            record.seen.localAddress = own;
            run.checks.append(record);
        }
    }
    const QList<CheckRecord> lookups = lookupChecks(run, RequestScope::WholePlan);
    for (CheckRecord lookup : lookups) {
        lookup.id = int(run.checks.size()) + 1;
        lookup.check.position.target = -1; // none of the targets
        lookup.seen.localAddress = ownEnd(QHostAddress(lookup.check.address)).value_or(QHostAddress());
        run.checks.append(lookup);
    }
    return run;
}

ExitStatus runPlan(
    const Options& options, const std::function<SourceInfo()>& source, const OwnEnd& ownEnd, Streams streams)
{
    QList<ReportRequest> requests = options.reports;
    requests.removeIf([](const ReportRequest& report) { return !isWrittenWithThePlan(report); });
    const bool isOutputTaken = std::any_of(
        requests.begin(), requests.end(), [](const ReportRequest& request) { return isStandardOutput(request.path); });
    (isOutputTaken ? streams.progress : streams.output) << planText(options) << Qt::flush;
    if (requests.isEmpty())
        return ExitStatus::Passed;
    return writeRequests(options, requests, plannedRun(options, source(), ownEnd), streams) ? ExitStatus::Passed
                                                                                            : ExitStatus::BadRequest;
}

} // namespace PortCheck
