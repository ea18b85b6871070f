// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/htmlsections.h"
#include "model/report/htmlwriter.h"
#include "model/words/checktext.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// One address of one target in one role: the subject of a line of the matrix.
struct Host {
    QString role;
    QString target;
    QString address;

    friend bool operator==(const Host&, const Host&) = default;
};

Host hostOf(const Check& check)
{
    return {check.role, check.target, check.address};
}

QList<Host> hostsOf(const QList<CheckRecord>& checks)
{
    QList<Host> hosts;
    for (const CheckRecord& record : checks) {
        const Host host = hostOf(record.check);
        if (!hosts.contains(host))
            hosts.append(host);
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

void writeMatrixRow(HtmlWriter& html, const RunSnapshot& run, const Host& host, const QList<Requirement>& requirements)
{
    html.begin("tr"_L1);
    html.begin("th"_L1);
    html.attribute("scope"_L1, u"row"_s);
    html.element("span"_L1, host.target, "host"_L1);
    if (!addressText(host).isEmpty())
        html.element("small"_L1, addressText(host));
    html.element("small"_L1, host.role);
    html.end();
    for (const Requirement& requirement : requirements)
        writeOutcomeCell(html, outcomeWhere(run.checks, [&](const Check& check) {
            return requirement.covers(check) && hostOf(check) == host;
        }));
    html.end();
}

} // namespace

void writeMatrix(HtmlWriter& html, const RunSnapshot& run)
{
    const QList<Requirement> requirements = requirementsOf(run.table);
    QStringList header = {HtmlReport::tr("Target", "column: a host that was checked")};
    for (const Requirement& requirement : requirements)
        header.append(u"%1 %2"_s.arg(requirement.row->requirement, token(requirement.protocol)));
    html.begin("section"_L1);
    html.element("h2"_L1, HtmlReport::tr("Targets at a glance", "heading: a table of hosts and requirements"));
    html.begin("div"_L1, "wide"_L1);
    html.begin("table"_L1, "matrix"_L1);
    html.tableHead(header);
    html.begin("tbody"_L1);
    for (const Host& host : hostsOf(run.checks))
        writeMatrixRow(html, run, host, requirements);
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
        html.text(requirement.row->requirement);
        html.end();
        html.element("td"_L1, token(requirement.protocol));
        html.element("td"_L1, requirement.row->source);
        html.element("td"_L1, requirement.row->role);
        html.element("td"_L1, requirement.row->purpose);
        writeOutcomeCell(html, outcomeWhere(run.checks, [&](const Check& check) { return requirement.covers(check); }));
        html.end();
    }
    html.end();
    html.end();
    html.end();
    html.end();
}

} // namespace PortCheck
