// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/tickettext.h"

#include "model/causes/findings.h"
#include "model/request/requesttext.h"
#include "model/request/requestwords.h"
#include "model/results/addresstranslation.h"
#include "model/words/alignedtext.h"
#include "model/words/checktext.h"
#include "model/words/comparisontext.h"
#include "model/words/findingtext.h"
#include "model/words/headline.h"
#include "model/words/runnotes.h"
#include "model/words/standinnotice.h"
#include "model/words/watchtext.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

class TicketText final {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::TicketText)
};

/// A sentence that goes on at the side, or nothing.
void addLine(QString& text, const QString& line)
{
    if (!line.isEmpty())
        text += u"   "_s + line + u'\n';
}

/// What it means, what to do and who should, below its title.
QString meaningText(const Finding& finding)
{
    QString text;
    addLine(text, oneLine(explanationOf(finding)));
    if (!finding.advice.isEmpty())
        addLine(text, u"→ "_s + oneLine(remedyOf(finding)));
    if (finding.owner != Owner::Nobody)
        addLine(text, TicketText::tr("For: %1", "%1 who should act").arg(ownerText(finding.owner)));
    return text;
}

QString findingText(const Finding& finding, int number)
{
    return TicketText::tr("%1. %2: %3", "%1 number, %2 outcome such as Fail, %3 the cause")
               .arg(QString::number(number), outcomeText(finding.outcome), oneLine(causeText(finding)))
        + u'\n' + meaningText(finding);
}

QString factsText(const RunSnapshot& run)
{
    QList<QStringList> facts;
    const QList<EvidenceLine> known = requestFacts(run);
    for (const EvidenceLine& fact : known)
        facts.append({fact.label + ':'_L1, fact.value});
    return alignedText(facts);
}

/// What each of its checks met.
QString checksText(const RunSnapshot& run, const Finding& finding)
{
    constexpr qsizetype mostChecks = 40; // a ticket is a screen long
    QList<QStringList> lines;
    for (const CheckRecord& record : run.checks) {
        if (lines.size() < mostChecks && finding.checks.contains(record.id))
            lines.append({portText(record.check), oneLine(record.check.targetText()), oneLine(foundText(record))});
    }
    if (lines.isEmpty())
        return {};
    QString text = u'\n' + TicketText::tr("What was seen:", "heading over a table") + u'\n' + alignedText(lines);
    if (finding.checks.size() > lines.size())
        text +=
            TicketText::tr("and %n more check(s)", "below a table of checks", int(finding.checks.size() - lines.size()))
            + u'\n';
    return text;
}

/// A ticket is a screen long: of many rules, or hosts, it has the gist.
QString rulesText(const QList<RuleGroup>& rules, const RunSnapshot& run)
{
    constexpr qsizetype mostWithReasons = 4;
    if (rules.size() <= mostWithReasons && hostLists(rules).isEmpty())
        return requestRulesText(rules, run, false);
    QString text;
    for (const QString& line : groupedRules(rules, run))
        text += u"   "_s + line + u'\n';
    return text + u'\n'
        + TicketText::tr("The firewall request names every host of these %n rule(s) and has the commands for them.",
            "below a list of rules", int(rules.size()))
        + u'\n';
}

/// The rules that are missing, below a heading; empty if there are none.
QString missingRules(const RunSnapshot& run)
{
    const FirewallRequest request = firewallRequest(run, RequestScope::FailedByNetwork);
    if (request.rules.isEmpty())
        return {};
    QString text = u'\n' + TicketText::tr("Firewall rules that are missing:", "heading over a table") + u'\n';
    text += rulesText(ruleGroups(request.rules), run);
    for (const QString& note : request.notes)
        text += u'\n' + note + u'\n';
    return text;
}

} // namespace

QString ticketText(const RunSnapshot& run)
{
    const QList<Finding> found = findingsOf(run);
    const StandIns standIns = standInsOf(run.checks);
    QString text = oneLine(standInNotice(standIns));
    text += (text.isEmpty() ? QString() : u"\n\n"_s) + oneLine(headline(run, found)) + u"\n\n"_s;
    for (const QString& note : standInNotes(standIns) + runNotes(run))
        text += oneLine(note) + u"\n\n"_s;
    text += factsText(run);
    for (int i = 0; i < found.size(); ++i)
        text += u'\n' + findingText(found.at(i), i + 1);
    if (run.comparison)
        text += u'\n' + comparisonLines(*run.comparison).join("\n   "_L1) + u'\n';
    if (run.watch)
        text += u'\n' + watchLines(*run.watch).join("\n   "_L1) + u'\n';
    return text + missingRules(run);
}

QString ticketText(const RunSnapshot& run, const Finding& finding)
{
    RunSnapshot own = run; // what passed stays: it tells what the same rules need not open
    own.checks.removeIf([&finding](const CheckRecord& record) {
        return outcomeOf(record) != Outcome::Pass && !finding.checks.contains(record.id);
    });
    QString text = oneLine(standInNotice(standInsOf(run.checks)));
    text += (text.isEmpty() ? QString() : u"\n\n"_s)
        + TicketText::tr("%1: %2", "%1 outcome such as Fail, %2 the cause")
              .arg(outcomeText(finding.outcome), oneLine(causeText(finding)))
        + u'\n' + meaningText(finding) + u'\n' + factsText(run);
    return text + checksText(run, finding) + missingRules(own);
}

} // namespace PortCheck
