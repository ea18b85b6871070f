// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/htmlsections.h"
#include "model/report/htmlwriter.h"
#include "model/request/requesttext.h"
#include "model/request/rulecommands.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

void writeRuleDetails(HtmlWriter& html, const FirewallRule& rule, int number, const RunSnapshot& run)
{
    html.begin("details"_L1);
    html.element("summary"_L1,
        HtmlReport::tr("Rule %1: purpose, evidence, and the least that would do", "%1 number of a rule").arg(number));
    html.begin("dl"_L1);
    QString above;
    const QList<EvidenceLine> lines = ruleDetails(rule, run);
    for (const EvidenceLine& line : lines) {
        html.element("dt"_L1, line.label == above ? QString() : line.label);
        html.element("dd"_L1, line.value);
        above = line.label;
    }
    html.end();
    html.end();
}

void writeTable(HtmlWriter& html, const FirewallRequest& request, const RunSnapshot& run)
{
    const QList<QStringList> table = requestTable(request, run);
    html.begin("div"_L1, "wide"_L1);
    html.begin("table"_L1);
    html.tableHead(table.first());
    html.begin("tbody"_L1);
    for (qsizetype i = 1; i < table.size(); ++i) {
        html.begin("tr"_L1);
        for (const QString& cell : table.at(i))
            html.element("td"_L1, cell);
        html.end();
    }
    html.end();
    html.end();
    html.end();
}

void writeCommands(HtmlWriter& html, const FirewallRequest& request, const RunSnapshot& run)
{
    const QList<CommandSection> sections = commandSections(request, run.source.host);
    for (const CommandSection& section : sections) {
        html.begin("details"_L1, "commands"_L1);
        html.element("summary"_L1, section.title);
        html.element("pre"_L1, section.lines.join('\n'_L1));
        html.end();
    }
}

} // namespace

void writeFirewallRequest(HtmlWriter& html, const RunSnapshot& run)
{
    const FirewallRequest request = firewallRequest(run, RequestScope::FailedByNetwork);
    if (request.rules.isEmpty())
        return;
    html.begin("section"_L1, "firewall"_L1);
    html.element("h2"_L1, HtmlReport::tr("Firewall request", "heading: rules that are asked for"));
    writeTable(html, request, run);
    for (int i = 0; i < request.rules.size(); ++i)
        writeRuleDetails(html, request.rules.at(i), i + 1, run);
    for (const QString& note : request.notes)
        html.element("p"_L1, note, "note"_L1);
    html.element("h3"_L1, HtmlReport::tr("Commands that would open this", "heading"));
    writeCommands(html, request, run);
    html.end();
}

} // namespace PortCheck
