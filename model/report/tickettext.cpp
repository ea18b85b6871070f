// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/tickettext.h"

#include "model/causes/findings.h"
#include "model/request/requesttext.h"
#include "model/request/requestwords.h"
#include "model/results/addresstranslation.h"
#include "model/words/alignedtext.h"
#include "model/words/checktext.h"
#include "model/words/headline.h"
#include "model/words/standinnotice.h"

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

/// Checks of one finding mostly have the same texts; each text is written once.
QString findingText(const Finding& finding, int number)
{
    const QString cause = oneLine(causeText(finding));
    QString text =
        TicketText::tr("%1. %2: %3", "%1 number, %2 outcome such as Fail, %3 the cause")
            .arg(QString::number(number), outcomeText(finding.outcome),
                cause.isEmpty() ? u"%1, %2"_s.arg(oneLine(finding.host), finding.ports.join(", "_L1)) : cause)
        + u'\n';
    QStringList said;
    for (const CheckRecord& record : finding.checks) {
        const Verdict& verdict = record.verdict;
        QString words;
        addLine(words, oneLine(verdict.explanation));
        addLine(words, verdict.remedy.isEmpty() ? QString() : u"→ "_s + oneLine(verdict.remedy));
        if (verdict.owner != Owner::Nobody)
            addLine(words, TicketText::tr("For: %1", "%1 who should act").arg(ownerText(verdict.owner)));
        if (!words.isEmpty() && !said.contains(words))
            said.append(words);
    }
    return text + said.join(QString());
}

} // namespace

QString ticketText(const RunSnapshot& run)
{
    const StandIns standIns = standInsOf(run.checks);
    QString text = oneLine(standInNotice(standIns));
    text += (text.isEmpty() ? QString() : u"\n\n"_s) + oneLine(headline(run.checks)) + u"\n\n"_s;
    for (const QString& note : standInNotes(standIns))
        text += oneLine(note) + u"\n\n"_s;
    QList<QStringList> facts;
    const QList<EvidenceLine> known = requestFacts(run);
    for (const EvidenceLine& fact : known)
        facts.append({fact.label + ':'_L1, fact.value});
    text += alignedText(facts);
    const QList<Finding> found = findings(run.checks);
    for (int i = 0; i < found.size(); ++i)
        text += u'\n' + findingText(found.at(i), i + 1);
    const FirewallRequest request = firewallRequest(run, RequestScope::FailedByNetwork);
    if (request.rules.isEmpty())
        return text;
    text += u'\n' + TicketText::tr("Firewall rules that are missing:", "heading over a table") + u'\n';
    text += requestRulesText(request, run);
    for (const QString& note : request.notes)
        text += u'\n' + note + u'\n';
    return text;
}

} // namespace PortCheck
