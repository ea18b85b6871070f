// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/htmlsections.h"
#include "model/report/htmlwriter.h"
#include "model/words/checktext.h"
#include "model/words/tabletext.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <map>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// One address of one target in one role.
struct Host {
    QString role;
    QString target;
    QString address;
};

struct CheckedHost {
    Host host;
    QList<CheckRecord> checks;
};

/// In plan order.
QList<CheckedHost> hostsOf(const QList<CheckRecord>& checks)
{
    QList<CheckedHost> hosts;
    QHash<QStringList, qsizetype> known;
    for (const CheckRecord& record : checks) {
        const Check& check = record.check;
        const Host host{check.role, check.names.isEmpty() ? check.target : check.names.join(", "_L1), check.address};
        const QStringList key{host.role, host.target, host.address};
        const qsizetype at = known.value(key, hosts.size());
        if (at == hosts.size()) {
            known.insert(key, at);
            hosts.append({host, {}});
        }
        hosts[at].checks.append(record);
    }
    return hosts;
}

/// One row of the port table over one protocol.
struct Requirement {
    const PortRow* row = nullptr;
    Transport protocol = Transport::Tcp;

    [[nodiscard]] bool covers(const Check& check) const
    {
        return check.position.row == row->number && check.protocol == protocol;
    }
};

QList<Requirement> requirementsOf(const PortTable& table)
{
    QList<Requirement> requirements;
    for (const PortRow& row : table.rows) {
        for (const Transport protocol : row.protocols)
            requirements.append({&row, protocol});
    }
    return requirements;
}

/// The outcome of the checks for which \a matches is true; no value if there are none.
template <typename Matches> std::optional<Outcome> outcomeWhere(const QList<CheckRecord>& checks, Matches matches)
{
    QList<Outcome> outcomes;
    for (const CheckRecord& record : checks) {
        if (matches(record.check))
            outcomes.append(outcomeOf(record));
    }
    return outcomes.isEmpty() ? std::nullopt : std::optional(outcomeOfAll(outcomes));
}

void writeOutcomeCell(HtmlWriter& html, std::optional<Outcome> outcome)
{
    html.begin("td"_L1);
    if (outcome)
        html.badge(*outcome);
    else
        html.element("span"_L1, u"–"_s, "none"_L1);
    html.end();
}

QString addressText(const Host& host)
{
    if (host.address == host.target)
        return {};
    return host.address.isEmpty() ? HtmlReport::tr("no address", "the name could not be resolved") : host.address;
}

using Outcomes = QList<std::optional<Outcome>>;

Outcomes outcomesOf(const CheckedHost& host, const QList<Requirement>& requirements)
{
    Outcomes outcomes;
    for (const Requirement& requirement : requirements)
        outcomes.append(
            outcomeWhere(host.checks, [&requirement](const Check& check) { return requirement.covers(check); }));
    return outcomes;
}

/// A line of the matrix: one host, or several of a role with the same outcomes.
struct MatrixLine {
    QString role;
    QStringList hosts;
    Outcomes outcomes;
    QString address; ///< of a single host, if it isn't its name
};

QList<MatrixLine> matrixLines(const RunSnapshot& run, const QList<Requirement>& requirements, ReportExtent extent)
{
    QList<MatrixLine> lines;
    const QList<CheckedHost> hosts = hostsOf(run.checks);
    for (const CheckedHost& each : hosts) {
        const Host& host = each.host;
        const Outcomes outcomes = outcomesOf(each, requirements);
        if (extent == ReportExtent::Whole) {
            lines.append({host.role, {host.target}, outcomes, addressText(host)});
            continue;
        }
        auto same = std::find_if(lines.begin(), lines.end(),
            [&](const MatrixLine& line) { return line.role == host.role && line.outcomes == outcomes; });
        if (same == lines.end())
            same = lines.insert(lines.end(), {host.role, {}, outcomes, {}});
        const QString address = addressText(host);
        same->hosts.append(address.isEmpty() ? host.target : u"%1 (%2)"_s.arg(host.target, address));
    }
    return lines;
}

void writeMatrixHead(HtmlWriter& html, const MatrixLine& line)
{
    html.begin("th"_L1);
    html.attribute("scope"_L1, u"row"_s);
    html.element("span"_L1, line.hosts.join(", "_L1), "host"_L1);
    if (!line.address.isEmpty())
        html.element("small"_L1, line.address);
    html.element("small"_L1, line.role);
    html.end();
}

void writeMatrixLine(HtmlWriter& html, const MatrixLine& line)
{
    html.begin("tr"_L1);
    writeMatrixHead(html, line);
    for (const std::optional<Outcome>& outcome : line.outcomes)
        writeOutcomeCell(html, outcome);
    html.end();
}

QString nameOf(const Requirement& requirement)
{
    return u"%1 %2"_s.arg(tableText(requirement.row->requirement), token(requirement.protocol));
}

/// The same for paper, where a column for each requirement has no room for the word of an outcome: a line for each
/// outcome, the worst first, with the requirements that came to it.
void writeMatrixGroups(HtmlWriter& html, const MatrixLine& line, const QList<Requirement>& requirements)
{
    std::map<Outcome, QStringList, std::greater<>> names;
    for (qsizetype i = 0; i < requirements.size(); ++i) {
        if (line.outcomes.at(i))
            names[*line.outcomes.at(i)].append(nameOf(requirements.at(i)));
    }
    bool first = true;
    for (const auto& [outcome, group] : names) {
        html.begin("tr"_L1);
        if (first)
            writeMatrixHead(html, line);
        else
            html.element("th"_L1, {});
        writeOutcomeCell(html, outcome);
        html.element("td"_L1, group.join(", "_L1));
        html.end();
        first = false;
    }
}

QStringList matrixColumns(const QList<Requirement>& requirements, ReportExtent extent)
{
    QStringList columns = {HtmlReport::tr("Target", "column: a host that was checked")};
    if (extent == ReportExtent::Brief)
        return columns << HtmlReport::tr("Result", "column: the outcome") << HtmlReport::tr("Port", "column");
    for (const Requirement& requirement : requirements)
        columns.append(nameOf(requirement));
    return columns;
}

} // namespace

void writeMatrix(HtmlWriter& html, const RunSnapshot& run, ReportExtent extent)
{
    const QList<Requirement> requirements = requirementsOf(run.table);
    html.begin("section"_L1);
    html.element("h2"_L1, HtmlReport::tr("Targets at a glance", "heading: a table of hosts and requirements"));
    html.begin("div"_L1, "wide"_L1);
    html.begin("table"_L1, extent == ReportExtent::Brief ? "matrix several"_L1 : "matrix"_L1);
    html.tableHead(matrixColumns(requirements, extent));
    html.begin("tbody"_L1);
    const QList<MatrixLine> lines = matrixLines(run, requirements, extent);
    for (const MatrixLine& line : lines) {
        if (extent == ReportExtent::Brief)
            writeMatrixGroups(html, line, requirements);
        else
            writeMatrixLine(html, line);
    }
    html.end();
    html.end();
    html.end();
    html.end();
}

void writeRequirements(HtmlWriter& html, const RunSnapshot& run)
{
    html.begin("section"_L1);
    html.element("h2"_L1, HtmlReport::tr("What the port table requires", "heading"));
    html.begin("div"_L1, "wide"_L1);
    html.begin("table"_L1, "requirements"_L1);
    html.tableHead({HtmlReport::tr("Port", "column"), HtmlReport::tr("Protocol", "column: TCP or UDP"),
        HtmlReport::tr("From", "column: who connects"), HtmlReport::tr("To", "column: who is connected to"),
        HtmlReport::tr("Purpose", "column"), HtmlReport::tr("Result", "column: the outcome")});
    html.begin("tbody"_L1);
    for (const Requirement& requirement : requirementsOf(run.table)) {
        html.begin("tr"_L1);
        html.begin("th"_L1);
        html.attribute("scope"_L1, u"row"_s);
        html.text(tableText(requirement.row->requirement));
        html.end();
        html.element("td"_L1, token(requirement.protocol));
        html.element("td"_L1, requirement.row->source);
        html.element("td"_L1, requirement.row->role);
        html.element("td"_L1, tableText(requirement.row->purpose));
        writeOutcomeCell(html, outcomeWhere(run.checks, [&](const Check& check) { return requirement.covers(check); }));
        html.end();
    }
    html.end();
    html.end();
    html.end();
    html.end();
}

} // namespace PortCheck
