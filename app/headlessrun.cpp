// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/headlessrun.h"

#include "app/headlesswatch.h"
#include "app/summarytable.h"
#include "model/compare/compare.h"
#include "model/report/maskedrun.h"
#include "model/report/reportedrun.h"
#include "model/results/runsummary.h"
#include "model/support/largepieces.h"
#include "model/system/savefile.h"
#include "model/words/checktext.h"

#include <algorithm>
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

/// Lines of checks that have ended are written together, as often as the window shows them: thousands can end in a
/// second.
constexpr std::chrono::milliseconds progressEvery(50);

} // namespace

bool isStandardOutput(const QString& path)
{
    return path == "-"_L1;
}

QString lostOutputText()
{
    return HeadlessRun::tr("Not everything could be written to standard output: whoever reads it has closed it, or the "
                           "disk is full.");
}

bool writeOutput(const QString& path, const std::function<bool(QIODevice&)>& write, Streams streams)
{
    if (isStandardOutput(path)) {
        LargePieces pieces(streams.reports);
        if (write(pieces) && pieces.finish())
            return true;
        streams.progress << lostOutputText() << Qt::endl;
        return false;
    }
    const Result<QString> saved = saveFile(path, write);
    if (!saved)
        streams.progress << saved.error() << Qt::endl;
    return saved.ok();
}

bool writeOutput(const QString& path, const QByteArray& bytes, Streams streams)
{
    return writeOutput(
        path, [&bytes](QIODevice& device) { return device.write(bytes) == bytes.size(); }, streams);
}

HeadlessRun::HeadlessRun(Options options, CheckRunner& runner, Discovery& discovery, Streams streams,
    std::chrono::milliseconds rangeProgress)
    : m_options(std::move(options))
    , m_runner(runner)
    , m_discovery(discovery)
    , m_streams(streams)
    , m_ranges(rangeProgress)
{
    m_progressDue.setSingleShot(true);
    connect(&m_progressDue, &QTimer::timeout, this, [this] { m_streams.progress.flush(); });
    connect(&m_ranges, &RangeProgressLine::due, this,
        [this](const QString& line) { m_streams.progress << line << Qt::endl; });
    connect(&m_discovery, &Discovery::finished, this, &HeadlessRun::onDiscovered);
    connect(&m_runner, &CheckRunner::checksAdded, this, [this](const QList<CheckRecord>& records) {
        for (const CheckRecord& record : records) {
            std::optional<Phase>& phase = known(record.id).phase;
            m_checks += phase ? 0 : 1;
            phase = record.phase;
        }
    });
    connect(&m_runner, &CheckRunner::checksRemoved, this, [this](const QList<int>& ids) {
        for (const int id : ids)
            m_checks -= std::exchange(known(id).phase, std::nullopt) ? 1 : 0;
    });
    connect(&m_runner, &CheckRunner::checkChanged, this, &HeadlessRun::tellProgress);
    connect(&m_runner, &CheckRunner::askedOnceMore, this, &HeadlessRun::tellExtraLook);
    connect(&m_runner, &CheckRunner::finished, this, &HeadlessRun::onFinished, Qt::QueuedConnection);
    if (!m_options.watch)
        return;
    m_watch = std::make_unique<HeadlessWatch>(m_runner, summaryStream(), m_streams.progress);
    connect(m_watch.get(), &HeadlessWatch::ended, this, [this] { report(m_watch->lastState(), false); });
}

HeadlessRun::~HeadlessRun() = default;

void HeadlessRun::start()
{
    if (!m_options.discover) {
        check();
        return;
    }
    m_streams.progress << tr("Looking for the controllers of %1…", "%1 domain").arg(m_options.request.domain)
                       << Qt::endl;
    m_discovery.setIpVersions(m_options.request.ipVersions);
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
    m_options.request.tellsVerdicts = false; // what checks mean is told at the end
    m_runner.start(m_options.request);
}

HeadlessRun::Known& HeadlessRun::known(int id)
{
    if (size_t(id) >= m_known.size())
        m_known.resize(size_t(id) + 1);
    return m_known[size_t(id)];
}

void HeadlessRun::setSettled(Known& check, bool isSettled)
{
    m_settled += int(isSettled) - int(check.isSettled);
    check.isSettled = isSettled;
}

void HeadlessRun::tellProgress(const CheckRecord& record)
{
    m_ranges.note(record);
    if (m_watch != nullptr && m_watch->isWatching())
        return; // what changes is told at the end of the round
    Known& check = known(record.id);
    m_checks += check.phase ? 0 : 1;
    const std::optional<Phase> before = std::exchange(check.phase, record.phase);
    if (record.phase != Phase::Done)
        setSettled(check, false);
    if (record.phase != Phase::Done || before == Phase::Done || record.seen.state == State::Cancelled)
        return;
    setSettled(check, true);
    // What it means may change with what the other checks find, so that is told at the end.
    m_streams.progress << tr(
        "[%1/%2] %3/%4 %5: %6", "progress: %1 of %2, %3 port, %4 protocol, %5 host, %6 what was found")
                              .arg(QString::number(m_settled), QString::number(m_checks), record.check.portText(),
                                  token(record.check.protocol), record.check.hostName(), foundText(record))
                       << u'\n';
    if (!m_progressDue.isActive())
        m_progressDue.start(progressEvery);
}

void HeadlessRun::tellExtraLook(const Check& check, int left)
{
    m_streams.progress << tr("[%1/%2] once more: %3 %4 (left: %5)",
        "progress: %1 of %2, %3 port and protocol, %4 host, %5 number of questions")
                              .arg(QString::number(m_settled), QString::number(m_checks), portText(check),
                                  check.hostName(), QString::number(left))
                       << Qt::endl;
}

void HeadlessRun::interrupt()
{
    if (m_watch != nullptr && m_watch->isWatching()) {
        m_watch->stop(); // which is how a watch without --for ends
        return;
    }
    if (m_runner.isRunning())
        m_runner.stop();
    m_discovery.cancel();
    onFinished(true);
}

void HeadlessRun::onFinished(bool cancelled)
{
    if (m_ended || goesOnWatching(cancelled))
        return;
    m_streams.progress.flush(); // before what is told of the whole
    report(m_runner.snapshot(), cancelled);
}

/// After the first run, and after each round.
bool HeadlessRun::goesOnWatching(bool cancelled)
{
    if (m_watch == nullptr)
        return false;
    if (m_watch->isWatching())
        return true;
    if (cancelled)
        return false;
    const RunSnapshot run = m_runner.snapshot();
    QTextStream& summary = summaryStream();
    writeSummaryTable(summary, run);
    summary << Qt::endl;
    return m_watch->start(*m_options.watch);
}

/// Writes the reports of \a run, and ends.
void HeadlessRun::report(RunSnapshot run, bool cancelled)
{
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

/// Where a report has standard output for itself, what is for people goes to standard error.
QTextStream& HeadlessRun::summaryStream()
{
    const bool isTaken = std::any_of(m_options.reports.cbegin(), m_options.reports.cend(),
        [](const ReportRequest& report) { return isStandardOutput(report.path); });
    return isTaken ? m_streams.progress : m_streams.output;
}

bool HeadlessRun::writeReports(const RunSnapshot& run)
{
    const std::optional<MaskedRun> masked = m_options.mask.isWanted ? std::optional(maskedRun(run)) : std::nullopt;
    const ReportedRun reported(masked ? masked->run : run);
    bool allWritten = true;
    for (const ReportRequest& report : std::as_const(m_options.reports))
        allWritten = writeReport(reported, report) && allWritten;
    if (masked && !m_options.mask.keyPath.isEmpty()) {
        const Result<QString> saved = saveFile(m_options.mask.keyPath, masked->key);
        if (!saved)
            m_streams.progress << saved.error() << Qt::endl;
        allWritten = saved.ok() && allWritten;
    }
    QTextStream& summary = summaryStream();
    if (m_watch != nullptr && m_watch->isWithoutRound()) { // it stands above
        summary << tr("The watch ended before its first round was over: all is as above.") << Qt::endl;
        return allWritten;
    }
    writeSummaryTable(summary, masked ? ReportedRun(run) : reported); // the person knows the names
    summary.flush();
    return allWritten;
}

bool HeadlessRun::writeReport(const ReportedRun& run, const ReportRequest& report)
{
    const auto write = [&run, &report](QIODevice& device) {
        return PortCheck::writeReport(device, run, report.format, report.rules);
    };
    return writeOutput(report.path, write, m_streams);
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
