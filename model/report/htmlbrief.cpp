// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/htmlsections.h"
#include "model/report/htmlwriter.h"
#include "model/words/checktext.h"
#include "model/words/statementtext.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// Checks; of more than these no evidence is shown. Some two pages.
constexpr qsizetype mostWithEvidence = 24;

/// The hosts at one of whose ports the same was found.
struct FoundAtPort {
    QString port;
    QStringList hosts; ///< in plan order, each once
    QSet<QString> known{}; ///< the same
};

/// What was found in the same words, wherever it was.
struct SameFound {
    Outcome outcome = Outcome::NotRun;
    Reason reason = Reason::None;
    QString found;
    QString explanation; ///< empty where it isn't the same everywhere, or a finding says it
    QList<FoundAtPort> ports; ///< in plan order
};

/// The worst first, as in the findings; within an outcome the order of the plan.
int rank(Outcome outcome)
{
    static const QList<Outcome> order{Outcome::Fail, Outcome::Inconclusive, Outcome::Warn, Outcome::Incomplete,
        Outcome::NotApplicable, Outcome::NotRun, Outcome::Pass};
    return int(order.indexOf(outcome));
}

/// Which ports a mapper named differs from host to host, and matters only where one of them fails.
QString portOf(const Check& check, Outcome outcome)
{
    if (check.service == Service::RpcEndpoint && !check.range && outcome == Outcome::Pass)
        return HtmlReport::tr("RPC ports that the endpoint mapper named", "in place of a list of ports");
    return u"%1/%2"_s.arg(check.portText(), token(check.protocol));
}

void add(SameFound& same, const Check& check)
{
    const QString port = portOf(check, same.outcome);
    auto known = std::find_if(
        same.ports.begin(), same.ports.end(), [&port](const FoundAtPort& each) { return each.port == port; });
    if (known == same.ports.end())
        known = same.ports.insert(same.ports.end(), {port, {}, {}});
    const QString host = check.targetText();
    if (const qsizetype before = known->known.size(); known->known.insert(host), known->known.size() > before)
        known->hosts.append(host);
}

QList<SameFound> sameFound(const QList<CheckRecord>& checks)
{
    QList<SameFound> all;
    std::map<std::tuple<Outcome, Reason, QString>, qsizetype> places; ///< by outcome, reason and what was found
    for (const CheckRecord& record : checks) {
        const Outcome outcome = outcomeOf(record);
        // What a service that works says of itself differs everywhere, and none of it is wanted here.
        const bool passed = outcome == Outcome::Pass;
        const SameFound wanted{outcome, record.verdict.reason, passed ? QString() : foundText(record),
            passed || isWorthReporting(outcome) ? QString() : explanationOf(record.verdict), {}};
        const auto [place, isNew] = places.emplace(std::tuple(outcome, wanted.reason, wanted.found), all.size());
        if (isNew)
            all.append(wanted);
        SameFound& same = all[place->second];
        if (same.explanation != wanted.explanation)
            same.explanation.clear();
        add(same, record.check);
    }
    std::stable_sort(all.begin(), all.end(),
        [](const SameFound& a, const SameFound& b) { return rank(a.outcome) < rank(b.outcome); });
    return all;
}

void writeLine(HtmlWriter& html, const SameFound& same, const QStringList& ports, const QStringList& hosts)
{
    html.begin("tr"_L1);
    html.begin("td"_L1);
    html.badge(same.outcome);
    html.end();
    html.element("td"_L1, ports.join(", "_L1), "port"_L1);
    html.element("td"_L1, hosts.join(", "_L1));
    html.begin("td"_L1);
    if (!same.found.isEmpty())
        html.element("p"_L1, same.found, "what"_L1);
    if (!same.explanation.isEmpty())
        html.element("p"_L1, same.explanation);
    html.element("p"_L1, token(same.reason), "key"_L1);
    html.end();
    html.end();
}

/// A line for the ports with the same hosts.
void writeLines(HtmlWriter& html, const SameFound& same)
{
    QList<QStringList> hosts;
    QList<QStringList> ports;
    for (const FoundAtPort& each : same.ports) {
        qsizetype line = hosts.indexOf(each.hosts);
        if (line < 0) {
            line = hosts.size();
            hosts.append(each.hosts);
            ports.append(QStringList());
        }
        ports[line].append(each.port);
    }
    for (qsizetype line = 0; line < hosts.size(); ++line)
        writeLine(html, same, ports.at(line), hosts.at(line));
}

} // namespace

void writeChecksInBrief(HtmlWriter& html, const RunSnapshot& run)
{
    html.begin("section"_L1);
    html.element("h2"_L1, HtmlReport::tr("Every check", "heading: a table of what was found, without evidence"));
    html.begin("table"_L1, "brief"_L1);
    html.tableHead({HtmlReport::tr("Result", "column: the outcome"), HtmlReport::tr("Port", "column"),
        HtmlReport::tr("Targets", "column: hosts that were checked"), HtmlReport::tr("What was found", "column")});
    html.begin("tbody"_L1);
    const QList<SameFound> all = sameFound(run.checks);
    for (const SameFound& same : all)
        writeLines(html, same);
    html.end();
    html.end();
    html.element("p"_L1,
        HtmlReport::tr(
            "What each check saw in detail, and the extra looks, are in the HTML and JSON reports of this run.",
            "below the table of checks without evidence"),
        "key"_L1);
    html.end();
    QList<CheckRecord> worth = run.checks;
    worth.removeIf([](const CheckRecord& record) { return !isWorthReporting(outcomeOf(record)); });
    if (!worth.isEmpty() && worth.size() <= mostWithEvidence)
        writeChecks(html, worth, run.domain, ReportExtent::Brief);
}

} // namespace PortCheck
