// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/htmlsections.h"
#include "model/report/htmlwriter.h"
#include "model/request/requesttext.h"
#include "model/request/rulecommands.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

void writeTerms(HtmlWriter& html, const QList<EvidenceLine>& lines)
{
    html.begin("dl"_L1);
    QString above;
    for (const EvidenceLine& line : lines) {
        html.element("dt"_L1, line.label == above ? QString() : line.label);
        html.element("dd"_L1, line.value);
        above = line.label;
    }
    html.end();
}

void writeRule(HtmlWriter& html, const RuleGroup& rule, int number, const RunSnapshot& run, ReportExtent extent)
{
    html.begin("details"_L1);
    if (extent == ReportExtent::Brief) {
        html.element("summary"_L1, HtmlReport::tr("Rule %1", "heading; %1 number of a rule").arg(number));
        writeTerms(html, ruleReasons(rule, run));
    } else {
        html.element("summary"_L1,
            HtmlReport::tr("Rule %1: purpose, evidence, and the least that would do", "%1 number of a rule")
                .arg(number));
        writeTerms(html, ruleDetails(rule, run));
    }
    html.end();
}

void writeTable(HtmlWriter& html, const QList<RuleGroup>& rules, const RunSnapshot& run)
{
    const QList<QStringList> table = requestTable(rules, run);
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

void writeHostLists(HtmlWriter& html, const QList<RuleGroup>& rules)
{
    const QList<NamedHosts> lists = hostLists(rules);
    for (const NamedHosts& list : lists) {
        html.begin("p"_L1, "hosts"_L1);
        html.element("strong"_L1, list.title());
        html.text(u": "_s + list.hosts.join(", "_L1));
        html.end();
    }
}

void writeCommands(HtmlWriter& html, const QList<RuleGroup>& rules, const RunSnapshot& run)
{
    const QList<CommandSection> sections = commandSections(rules, run.source.host);
    for (const CommandSection& section : sections) {
        html.begin("details"_L1, "commands"_L1);
        html.element("summary"_L1, section.title);
        html.element("pre"_L1, section.lines.join('\n'_L1));
        html.end();
    }
}

} // namespace

void writeFirewallRequest(HtmlWriter& html, const RunRequests& requests, ReportExtent extent)
{
    const RunSnapshot& run = requests.run();
    const FirewallRequest& request = requests.request(RequestScope::FailedByNetwork);
    const QList<RuleGroup>& rules = requests.groups(RequestScope::FailedByNetwork);
    if (rules.isEmpty())
        return;
    html.begin("section"_L1, "firewall"_L1);
    html.element("h2"_L1, HtmlReport::tr("Firewall request", "heading: rules that are asked for"));
    writeTable(html, rules, run);
    writeHostLists(html, rules);
    for (int i = 0; i < rules.size(); ++i)
        writeRule(html, rules.at(i), i + 1, run, extent);
    for (const QString& note : request.notes)
        html.element("p"_L1, note, "note"_L1);
    html.element("h3"_L1, HtmlReport::tr("Commands that would open this", "heading"));
    writeCommands(html, rules, run);
    html.end();
}

} // namespace PortCheck
