// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/findings.h"
#include "model/report/htmlsections.h"
#include "model/report/htmlwriter.h"
#include "model/words/checktext.h"

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// Checks of a finding that have the same explanation.
struct Advice {
    Verdict verdict;
    QStringList ports;
};

QList<Advice> advices(const Finding& finding)
{
    if (finding.checks.isEmpty())
        return {{finding.verdict, {}}};
    QList<Advice> found;
    for (const CheckRecord& record : finding.checks) {
        const QString port = portText(record.check);
        const auto known = std::find_if(
            found.begin(), found.end(), [&](const Advice& advice) { return advice.verdict == record.verdict; });
        if (known == found.end())
            found.append({record.verdict, {port}});
        else if (!known->ports.contains(port))
            known->ports.append(port);
    }
    return found;
}

void writeAdvice(HtmlWriter& html, const Finding& finding, const Advice& advice)
{
    html.begin("div"_L1, "finding"_L1);
    html.begin("p"_L1, "ports"_L1);
    html.badge(finding.outcome);
    for (const QString& port : advice.ports) {
        html.text(u" "_s);
        html.element("code"_L1, port);
    }
    html.end();
    html.begin("dl"_L1);
    html.element("dt"_L1, HtmlReport::tr("What it means", "label of an explanation"));
    const QString& explanation = advice.verdict.explanation;
    html.element("dd"_L1, explanation.isEmpty() ? causeText(finding) : explanation);
    if (!advice.verdict.remedy.isEmpty()) {
        html.element("dt"_L1, HtmlReport::tr("What to do", "label of advice"));
        html.element("dd"_L1, advice.verdict.remedy);
    }
    if (advice.verdict.owner != Owner::Nobody) {
        html.element("dt"_L1, HtmlReport::tr("Whose it is first", "label: who is to act"));
        html.element("dd"_L1, ownerText(advice.verdict.owner));
    }
    html.end();
    html.end();
}

} // namespace

void writeFindings(HtmlWriter& html, const RunSnapshot& run)
{
    const QList<Finding> found = findings(run.checks, run.followUps);
    if (found.isEmpty())
        return;
    QStringList hosts;
    for (const Finding& finding : found) {
        if (!hosts.contains(finding.host))
            hosts.append(finding.host);
    }
    html.begin("section"_L1, "findings"_L1);
    html.element("h2"_L1, HtmlReport::tr("What needs attention", "heading"));
    for (const QString& host : hosts) {
        html.begin("article"_L1);
        html.element("h3"_L1, host);
        for (const Finding& finding : found) {
            if (finding.host != host)
                continue;
            html.element("h4"_L1, causeText(finding));
            for (const Advice& advice : advices(finding))
                writeAdvice(html, finding, advice);
        }
        html.end();
    }
    html.end();
}

} // namespace PortCheck
