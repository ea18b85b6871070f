// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/headlessrun.h"

#include "app/summarytable.h"
#include "model/compare/compare.h"
#include "model/report/reportedrun.h"
#include "model/results/runsummary.h"
#include "model/support/largepieces.h"
#include "model/system/savefile.h"
#include "model/words/checktext.h"

#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

ExitStatus statusOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Fail:
        return ExitStatus::Failed;
    case Outcome::Inconclusive:
    case Outcome::Incomplete:
    case Outcome::NotRun:
    case Outcome::NotApplicable: // nothing was proven
        return ExitStatus::Inconclusive;
    case Outcome::Pass:
    case Outcome::Warn:
        return ExitStatus::Passed;
    }
    Q_UNREACHABLE();
}

bool toStandardOutput(const ReportRequest& report)
{
    return report.path == "-"_L1;
}

} // namespace

QString lostOutputText()
{
    return HeadlessRun::tr("Not everything could be written to standard output: whoever reads it has closed it, or the "
                           "disk is full.");
}

HeadlessRun::HeadlessRun(Options options, CheckRunner& runner, Discovery& discovery, Streams streams,
    std::chrono::milliseconds rangeProgress)
    : m_options(std::move(options))
    , m_runner(runner)
    , m_discovery(discovery)
    , m_streams(streams)
    , m_ranges(rangeProgress)
{
    connect(&m_ranges, &RangeProgressLine::due, this,
        [this](const QString& line) { m_streams.progress << line << Qt::endl; });
    connect(&m_discovery, &Discovery::finished, this, &HeadlessRun::onDiscovered);
    connect(&m_runner, &CheckRunner::checksAdded, this, [this](const QList<CheckRecord>& records) {
        for (const CheckRecord& record : records)
            m_phases.insert(record.id, record.phase);
    });
    connect(&m_runner, &CheckRunner::checksRemoved, this, [this](const QList<int>& ids) {
        for (const int id : ids)
            m_phases.remove(id);
    });
    connect(&m_runner, &CheckRunner::checkChanged, this, &HeadlessRun::tellProgress);
    connect(&m_runner, &CheckRunner::finished, this, &HeadlessRun::onFinished, Qt::QueuedConnection);
}

void HeadlessRun::start()
{
    if (!m_options.discover) {
        check();
        return;
    }
    m_streams.progress << tr("Looking for the controllers of %1…", "%1 domain").arg(m_options.request.domain)
                       << Qt::endl;
    m_discovery.start(m_options.request.domain, dnsServersAmong(m_options.request.targets, m_options.request.table));
}

void HeadlessRun::onDiscovered(const DiscoveryResult& found)
{
    if (!found.error.isEmpty()) {
        refuse(tr("--discover: %1", "%1 a sentence").arg(found.error));
        return;
    }
    if (!found.remark.isEmpty())
        m_streams.progress << found.remark << Qt::endl;
    m_options.request.knownAddresses = found.addresses;
    const QList<Target> targets = discoveredTargets(found, m_options.request.table);
    for (const Target& target : targets) {
        if (m_options.request.targets.contains(target))
            continue;
        m_options.request.targets.append(target);
        m_streams.progress << tr("Found: %1 = %2", "%1 role, %2 host").arg(target.role, target.host) << Qt::endl;
    }
    const QString missing = missingTargets(m_options.request);
    if (missing.isEmpty())
        check();
    else
        refuse(missing);
}

void HeadlessRun::check()
{
    m_runner.start(m_options.request);
}

void HeadlessRun::tellProgress(const CheckRecord& record)
{
    m_ranges.note(record);
    const Phase before = std::exchange(m_phases[record.id], record.phase);
    if (record.phase != Phase::Done)
        m_settled.remove(record.id);
    if (record.phase != Phase::Done || before == Phase::Done || outcomeOf(record) == Outcome::NotRun)
        return;
    m_settled.insert(record.id);
    // What it means may change with what the other checks find, so that is told at the end.
    m_streams.progress << tr(
        "[%1/%2] %3/%4 %5: %6", "progress: %1 of %2, %3 port, %4 protocol, %5 host, %6 what was found")
                              .arg(QString::number(m_settled.size()), QString::number(m_phases.size()),
                                  record.check.portText(), token(record.check.protocol), record.check.hostName(),
                                  foundText(record))
                       << Qt::endl;
}

void HeadlessRun::interrupt()
{
    if (m_runner.isRunning())
        m_runner.stop();
    m_discovery.cancel();
    onFinished(true);
}

void HeadlessRun::onFinished(bool cancelled)
{
    if (m_ended)
        return;
    RunSnapshot run = m_runner.snapshot();
    const bool begun = run.startedAt.isValid(); // an interrupted search for controllers has nothing to report
    if (begun && m_options.baseline)
        run.comparison = compare(*m_options.baseline, savedRunOf(run));
    if (begun && !writeReports(run)) {
        end(ExitStatus::BadRequest);
        return;
    }
    const bool newlyBroken = run.comparison && numberOf(*run.comparison, ChangeKind::NewlyBroken) > 0;
    end(cancelled         ? ExitStatus::Interrupted
            : newlyBroken ? ExitStatus::NewlyBroken
                          : statusOf(summarize(run.checks, run.followUps).outcome));
}

bool HeadlessRun::writeReports(const ReportedRun& run)
{
    QTextStream* summary = &m_streams.output;
    bool allWritten = true;
    for (const ReportRequest& report : std::as_const(m_options.reports)) {
        const auto write = [&run, &report](
                               QIODevice& device) { return writeReport(device, run, report.format, report.rules); };
        if (toStandardOutput(report)) {
            summary = &m_streams.progress;
            LargePieces pieces(m_streams.reports);
            if (!write(pieces) || !pieces.finish()) {
                m_streams.progress << lostOutputText() << Qt::endl;
                allWritten = false;
            }
            continue;
        }
        const Result<QString> saved = saveFile(report.path, write);
        if (!saved) {
            m_streams.progress << saved.error() << Qt::endl;
            allWritten = false;
        }
    }
    writeSummaryTable(*summary, run);
    summary->flush();
    return allWritten;
}

void HeadlessRun::refuse(const QString& sentence)
{
    m_streams.progress << sentence << Qt::endl;
    end(ExitStatus::BadRequest);
}

void HeadlessRun::end(ExitStatus status)
{
    if (std::exchange(m_ended, true))
        return;
    Q_EMIT done(status);
}

} // namespace PortCheck
