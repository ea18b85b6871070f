// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/hostoutcomes.h"
#include "model/report/htmlsections.h"
#include "model/report/htmlwriter.h"
#include "model/words/tabletext.h"

#include <QHash>

#include <functional>
#include <map>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// The cells of one table, as they are written.
using Cells = std::map<std::optional<Outcome>, QByteArray>;

void writeOutcomeCell(HtmlWriter& html, std::optional<Outcome> outcome)
{
    html.begin("td"_L1);
    if (outcome)
        html.badge(*outcome);
    else
        html.element("span"_L1, u"–"_s, "none"_L1);
    html.end();
}

QString addressText(const HostOutcomes& host)
{
    if (host.address == host.target)
        return {};
    return host.address.isEmpty() ? HtmlReport::tr("no address", "the name could not be resolved") : host.address;
}

/// The same for the same outcomes.
QByteArray patternOf(const Outcomes& outcomes)
{
    QByteArray key;
    for (const std::optional<Outcome>& outcome : outcomes)
        key.append(outcome ? char(int(*outcome) + 1) : '\0');
    return key;
}

/// A line of the matrix: one host, or several of a role with the same outcomes.
struct MatrixLine {
    QString role;
    QStringList hosts;
    Outcomes outcomes;
    QString address; ///< of a single host, if it isn't its name
};

QList<MatrixLine> matrixLines(const QList<HostOutcomes>& hosts, ReportExtent extent)
{
    QList<MatrixLine> lines;
    QHash<std::pair<QString, QByteArray>, qsizetype> alike; ///< by role and outcomes
    for (const HostOutcomes& host : hosts) {
        if (extent != ReportExtent::Brief) {
            lines.append({host.role, {host.target}, host.outcomes, addressText(host)});
            continue;
        }
        const std::pair key(host.role, patternOf(host.outcomes));
        const qsizetype line = alike.value(key, lines.size());
        if (line == lines.size()) {
            alike.insert(key, line);
            lines.append({host.role, {}, host.outcomes, {}});
        }
        const QString address = addressText(host);
        lines[line].hosts.append(address.isEmpty() ? host.target : u"%1 (%2)"_s.arg(host.target, address));
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

void writeMatrixLine(HtmlWriter& html, const MatrixLine& line, Cells& cells)
{
    html.begin("tr"_L1);
    writeMatrixHead(html, line);
    for (const std::optional<Outcome>& outcome : line.outcomes)
        html.piece(cells[outcome], [outcome](HtmlWriter& part) { writeOutcomeCell(part, outcome); });
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

void writeMatrix(HtmlWriter& html, const TableOutcomes& table, ReportExtent extent)
{
    html.begin("section"_L1);
    html.element("h2"_L1, HtmlReport::tr("Targets at a glance", "heading: a table of hosts and requirements"));
    html.begin("div"_L1, "wide"_L1);
    html.begin("table"_L1, extent == ReportExtent::Brief ? "matrix several"_L1 : "matrix"_L1);
    html.tableHead(matrixColumns(table.requirements, extent));
    html.begin("tbody"_L1);
    const QList<MatrixLine> lines = matrixLines(table.hosts, extent);
    Cells cells;
    for (const MatrixLine& line : lines) {
        if (extent == ReportExtent::Brief)
            writeMatrixGroups(html, line, table.requirements);
        else
            writeMatrixLine(html, line, cells);
    }
    html.end();
    html.end();
    html.end();
    html.end();
}

void writeRequirements(HtmlWriter& html, const TableOutcomes& table)
{
    html.begin("section"_L1);
    html.element("h2"_L1, HtmlReport::tr("What the port table requires", "heading"));
    html.begin("div"_L1, "wide"_L1);
    html.begin("table"_L1, "requirements"_L1);
    html.tableHead({HtmlReport::tr("Port", "column"), HtmlReport::tr("Protocol", "column: TCP or UDP"),
        HtmlReport::tr("From", "column: who connects"), HtmlReport::tr("To", "column: who is connected to"),
        HtmlReport::tr("Purpose", "column"), HtmlReport::tr("Result", "column: the outcome")});
    html.begin("tbody"_L1);
    for (qsizetype i = 0; i < table.requirements.size(); ++i) {
        const Requirement& requirement = table.requirements.at(i);
        html.begin("tr"_L1);
        html.begin("th"_L1);
        html.attribute("scope"_L1, u"row"_s);
        html.text(tableText(requirement.row->requirement));
        html.end();
        html.element("td"_L1, token(requirement.protocol));
        html.element("td"_L1, requirement.row->source);
        html.element("td"_L1, requirement.row->role);
        html.element("td"_L1, tableText(requirement.row->purpose));
        writeOutcomeCell(html, table.all.at(i));
        html.end();
    }
    html.end();
    html.end();
    html.end();
    html.end();
}

} // namespace PortCheck
