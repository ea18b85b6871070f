// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/htmlsections.h"
#include "model/report/htmlwriter.h"
#include "model/words/checktext.h"
#include "model/words/findingtext.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// Whom it concerns: the hosts, and the ports on each of which it shows.
void writeScope(HtmlWriter& html, const Finding& finding)
{
    html.begin("p"_L1, "ports"_L1);
    html.badge(finding.outcome);
    for (const QString& host : finding.hosts) {
        html.text(u" "_s);
        html.element("span"_L1, host, "host"_L1);
    }
    for (const QString& port : finding.ports) {
        html.text(u" "_s);
        html.element("code"_L1, port);
    }
    html.end();
}

void writeFinding(HtmlWriter& html, const Finding& finding)
{
    html.begin("article"_L1);
    html.element("h3"_L1, headingText(finding));
    html.begin("div"_L1, "finding"_L1);
    writeScope(html, finding);
    html.begin("dl"_L1);
    if (!finding.explanation.isEmpty()) {
        html.element("dt"_L1, HtmlReport::tr("What it means", "label of an explanation"));
        html.element("dd"_L1, explanationOf(finding));
    }
    if (!finding.advice.isEmpty()) {
        html.element("dt"_L1, HtmlReport::tr("What to do", "label of advice"));
        html.element("dd"_L1, remedyOf(finding));
    }
    if (finding.owner != Owner::Nobody) {
        html.element("dt"_L1, HtmlReport::tr("Whose it is first", "label: who is to act"));
        html.element("dd"_L1, ownerText(finding.owner));
    }
    html.end();
    html.end();
    html.end();
}

} // namespace

void writeFindings(HtmlWriter& html, const QList<Finding>& found)
{
    if (found.isEmpty())
        return;
    html.begin("section"_L1, "findings"_L1);
    html.element("h2"_L1, HtmlReport::tr("What needs attention", "heading"));
    for (const Finding& finding : found)
        writeFinding(html, finding);
    html.end();
}

} // namespace PortCheck
