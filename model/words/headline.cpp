// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/headline.h"

#include "model/causes/findings.h"
#include "model/results/addresstranslation.h"
#include "model/results/runsnapshot.h"
#include "model/results/runsummary.h"
#include "model/words/findingtext.h"
#include "model/words/standinnotice.h"
#include "model/words/textlanguage.h"

#include <QCoreApplication>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

class Headline final {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::Headline)
};

/// How many causes a headline names; further ones are only counted.
constexpr qsizetype longestCauseList = 3;

/// What was found, and how it is told.
struct Causes {
    const QList<Finding>& found;
    HeadlineCauses told;

    [[nodiscard]] bool areNamed() const { return told != HeadlineCauses::Counted; }
};

QString clauseOf(const Finding& finding)
{
    const QString cause = causeText(finding);
    if (!isForeign(finding.title))
        return cause;
    return Headline::tr("“%1”", "a cause, as a results file words it, perhaps in another language").arg(cause);
}

/// The causes of the checks with \a outcome, in one clause, or how many there are.
QString causes(const Causes& all, Outcome outcome)
{
    const QList<Finding>& found = all.found;
    if (!all.areNamed()) {
        const auto count = std::count_if(
            found.cbegin(), found.cend(), [outcome](const Finding& finding) { return finding.outcome == outcome; });
        return Headline::tr(
            "%n cause(s)", "behind a colon: how many causes there are, each of which stands below", int(count));
    }
    QStringList clauses;
    qsizetype more = 0;
    for (const Finding& finding : found) {
        if (finding.outcome != outcome)
            continue;
        if (clauses.size() < longestCauseList)
            clauses.append(clauseOf(finding));
        else
            ++more;
    }
    if (more == 0)
        return clauses.join("; "_L1);
    return Headline::tr("%1; and %2 more", "%1 is a list of causes, %2 the number of those that are not named")
        .arg(clauses.join("; "_L1), QString::number(more));
}

QString sentenceOfProgress(const RunSummary& summary, qsizetype all)
{
    if (summary.fail > 0)
        return Headline::tr("%1 of %2 checks done, failed so far: %3.", "while a run goes on; three numbers")
            .arg(summary.done())
            .arg(all)
            .arg(summary.fail);
    return Headline::tr("%1 of %2 checks done.", "while a run goes on; two numbers").arg(summary.done()).arg(all);
}

/// For a run that was stopped before everything was asked: what was not asked may be just what is blocked.
QString sentenceOfStoppedRun(const Causes& found, const RunSummary& summary, qsizetype all)
{
    const QString done = QString::number(summary.done());
    if (summary.done() == 0)
        return Headline::tr("The run was stopped before anything was found out.", "result of a run");
    if (summary.fail > 0)
        return Headline::tr("Stopped: %1 of %2 checks done, %3 of them failed: %4.",
            "result of a run that was stopped; %1 to %3 are numbers, %4 the causes")
            .arg(done, QString::number(all), QString::number(summary.fail), causes(found, Outcome::Fail));
    if (summary.outcome == Outcome::Fail && !found.areNamed()) // only a follow-up question failed
        return Headline::tr("Stopped: %1 of %2 checks done, none of them failed, but something besides is wrong.",
            "result of a run that was stopped; two numbers; what is wrong stands below")
            .arg(done, QString::number(all));
    if (summary.outcome == Outcome::Fail)
        return Headline::tr("Stopped: %1 of %2 checks done, none of them failed, but: %3.",
            "result of a run that was stopped; %1 and %2 are numbers, %3 the causes")
            .arg(done, QString::number(all), causes(found, Outcome::Fail));
    if (summary.inconclusive > 0)
        return Headline::tr("Stopped: %1 of %2 checks done, none of them failed, but %3 cannot be told: %4.",
            "result of a run that was stopped; %1 to %3 are numbers, %4 the causes")
            .arg(done, QString::number(all), QString::number(summary.inconclusive),
                causes(found, Outcome::Inconclusive));
    if (summary.warn > 0)
        return Headline::tr("Stopped: %1 of %2 checks done, none of them failed, but %3 gave a warning: %4.",
            "result of a run that was stopped; %1 to %3 are numbers, %4 the causes")
            .arg(done, QString::number(all), QString::number(summary.warn), causes(found, Outcome::Warn));
    return Headline::tr(
        "Stopped: %1 of %2 checks done, none of them failed.", "result of a run that was stopped; two numbers")
        .arg(done, QString::number(all));
}

/// For a run in which only a follow-up question decides.
QString sentenceOfFollowUps(const Causes& found, const RunSummary& summary, int judged)
{
    if (!found.areNamed())
        return Headline::tr(
            "%1 of %2 checks passed, but something besides is wrong.", "two numbers; what is wrong stands below")
            .arg(summary.pass)
            .arg(judged);
    return Headline::tr("%1 of %2 checks passed, but: %3.", "%1 and %2 are numbers, %3 the causes")
        .arg(QString::number(summary.pass), QString::number(judged), causes(found, summary.outcome));
}

/// For a run in which each check passed; \a proven if a service answered one of them in its own protocol.
QString sentenceOfPass(int judged, bool proven)
{
    if (proven)
        return judged == 1 ? Headline::tr("The check passed.", "a run of one check")
                           : Headline::tr("All %1 checks passed.", "%1 is a number greater than 1").arg(judged);
    return judged == 1
        ? Headline::tr("The port is open, but was not asked in its own protocol: what answers there is not proven.",
            "a run of one check, for whose port no question is known")
        : Headline::tr(
            "None of these ports was asked in its own protocol: all %1 are open, but what answers there is not proven.",
            "result of a run; no question is known for any of its ports; %1 is a number greater than 1")
              .arg(judged);
}

/// The result of the checks that were judged; \a judged is their number, \a proven as above.
QString sentenceOfOutcome(const Causes& found, const RunSummary& summary, int judged, bool proven)
{
    switch (summary.outcome) {
    case Outcome::Fail:
        if (summary.fail == 0)
            return sentenceOfFollowUps(found, summary, judged);
        if (found.found.isEmpty()) // as long as the causes are looked for
            return Headline::tr("%1 of %2 checks failed.", "two numbers").arg(summary.fail).arg(judged);
        return Headline::tr("%1 of %2 checks failed: %3.", "%1 and %2 are numbers, %3 the causes")
            .arg(QString::number(summary.fail), QString::number(judged), causes(found, Outcome::Fail));
    case Outcome::Inconclusive:
        if (summary.inconclusive == 0)
            return sentenceOfFollowUps(found, summary, judged);
        if (found.found.isEmpty())
            return Headline::tr("No check failed, but %1 of %2 cannot be told.", "two numbers")
                .arg(summary.inconclusive)
                .arg(judged);
        return Headline::tr("No check failed, but %1 of %2 cannot be told: %3.", "%1 and %2 are numbers, %3 the causes")
            .arg(QString::number(summary.inconclusive), QString::number(judged), causes(found, Outcome::Inconclusive));
    case Outcome::Warn:
        if (summary.warn == 0)
            return sentenceOfFollowUps(found, summary, judged);
        if (found.found.isEmpty())
            return Headline::tr("No check failed, but %1 of %2 gave a warning.", "two numbers")
                .arg(summary.warn)
                .arg(judged);
        return Headline::tr("No check failed, but %1 of %2 gave a warning: %3.", "%1 and %2 are numbers, %3 the causes")
            .arg(QString::number(summary.warn), QString::number(judged), causes(found, Outcome::Warn));
    case Outcome::Pass:
        return sentenceOfPass(judged, proven);
    case Outcome::NotApplicable:
        return Headline::tr("None of the checks applies to these targets.", "result of a run");
    case Outcome::Incomplete:
    case Outcome::NotRun:
        break; // of runs that were stopped
    }
    Q_UNREACHABLE();
}

/// An open path is not yet a healthy directory: a run that passed against stand-ins says so. That Active Directory was
/// not tested stands beside each headline, see standInNotice().
QString sentenceOfStandIns(const StandIns& standIns, int judged)
{
    const QString hosts = standInNames(standIns);
    if (!standIns.others)
        return Headline::tr(
            "The way to the stand-in on %2 is open for all %1 checks.", "%1 a number, %2 a list of hosts")
            .arg(QString::number(judged), hosts);
    return Headline::tr(
        "All %1 checks passed, %2 of them against the stand-in on %3.", "%1 and %2 numbers, %3 a list of hosts")
        .arg(QString::number(judged), QString::number(standIns.answered), hosts);
}

} // namespace

QString headline(const QList<CheckRecord>& checks, const QList<FollowUpRecord>& followUps, DynamicRangeGoal goal)
{
    return headline(checks, followUps, findings(checks, followUps, goal));
}

QString headline(const QList<CheckRecord>& checks, const QList<FollowUpRecord>& followUps, const QList<Finding>& found,
    HeadlineCauses causes)
{
    if (checks.isEmpty())
        return Headline::tr("Nothing has been checked yet.", "before the first run");
    const RunSummary summary = summarize(checks, followUps);
    const auto isDone = [](const CheckRecord& record) { return record.phase == Phase::Done; };
    if (!std::all_of(checks.cbegin(), checks.cend(), isDone))
        return sentenceOfProgress(summary, checks.size());

    if (summary.notRun > 0)
        return sentenceOfStoppedRun({found, causes}, summary, checks.size());
    const int judged = summary.pass + summary.warn + summary.inconclusive + summary.fail;
    const StandIns standIns = standInsOf(checks);
    if (summary.outcome == Outcome::Pass && !standIns.isEmpty())
        return sentenceOfStandIns(standIns, judged);
    const bool proven = std::any_of(checks.cbegin(), checks.cend(), [](const CheckRecord& record) {
        return record.verdict.outcome == Outcome::Pass && record.verdict.reason != Reason::NoDialogue;
    });
    return sentenceOfOutcome({found, causes}, summary, judged, proven);
}

QString headline(const RunSnapshot& run, const QList<Finding>& found)
{
    return headline(run.checks, run.followUps, found);
}

} // namespace PortCheck
