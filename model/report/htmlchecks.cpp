// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/htmlcheckrows.h"
#include "model/report/htmlsections.h"
#include "model/report/htmlwriter.h"
#include "model/words/checktext.h"
#include "model/words/statementtext.h"
#include "model/words/tabletext.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr int tableColumns = 4;

void writePair(HtmlWriter& html, const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    html.element("dt"_L1, name);
    html.element("dd"_L1, value);
}

void writeDetails(HtmlWriter& html, const CheckRecord& record, const QString& domain, ReportExtent extent)
{
    html.begin("details"_L1);
    html.element("summary"_L1, HtmlReport::tr("Details", "opens what is known of a check"));
    html.begin("dl"_L1);
    if (extent == ReportExtent::Whole) {
        writePair(html, HtmlReport::tr("Purpose", "label: what the port is for"), tableText(record.check.purpose));
        if (!isUnsent(record))
            writePair(html, HtmlReport::tr("Asked", "label: what was sent"), askedText(record.check, domain));
    }
    for (const EvidenceLine& line : evidenceLines(record))
        writePair(html, line.label, line.value);
    if (record.verdict.reason != Reason::None)
        writePair(html, HtmlReport::tr("Reason", "label: a fixed word for programs"), token(record.verdict.reason));
    html.end();
    html.end();
}

void writeCheck(HtmlWriter& html, const CheckRecord& record, const QString& domain, ReportExtent extent)
{
    const Verdict& verdict = record.verdict;
    html.begin("tr"_L1);
    html.begin("td"_L1);
    html.badge(verdict.outcome);
    html.end();
    html.begin("th"_L1);
    html.attribute("scope"_L1, u"row"_s);
    html.element("span"_L1, u"%1/%2"_s.arg(record.check.portText(), token(record.check.protocol)), "port"_L1);
    html.element("small"_L1, serviceText(record.check.service));
    html.end();
    html.begin("td"_L1, "found"_L1);
    html.element("p"_L1, foundText(record), "what"_L1);
    if (extent == ReportExtent::Whole && !verdict.explanation.isEmpty())
        html.element("p"_L1, explanationOf(verdict));
    if (extent == ReportExtent::Whole && !verdict.advice.isEmpty())
        html.element("p"_L1, remedyOf(verdict), "remedy"_L1);
    writeDetails(html, record, domain, extent);
    html.end();
    html.element("td"_L1, latencyText(record.seen), "latency"_L1);
    html.end();
}

} // namespace

void writeCheckColumns(HtmlWriter& html)
{
    html.tableHead({HtmlReport::tr("Result", "column: the outcome"), HtmlReport::tr("Port", "column"),
        HtmlReport::tr("What was found", "column"), HtmlReport::tr("Time", "column: time to answer")});
}

void writeHostRow(HtmlWriter& html, const Check& check)
{
    html.begin("tr"_L1, "host"_L1);
    html.begin("th"_L1);
    html.attribute("colspan"_L1, QString::number(tableColumns));
    html.attribute("scope"_L1, u"rowgroup"_s);
    html.text(check.namesText());
    html.begin("small"_L1);
    const QStringList parts = check.address.isEmpty() || check.address == check.target
        ? QStringList{check.role}
        : QStringList{check.address, check.role};
    html.text(parts.join(u" · "_s));
    html.end();
    html.end();
    html.end();
}

bool isSameHost(const Check& a, const Check& b)
{
    return a.role == b.role && a.target == b.target && a.address == b.address;
}

void writeChecks(HtmlWriter& html, const QList<CheckRecord>& checks, const QString& domain, ReportExtent extent)
{
    html.begin("section"_L1);
    html.element("h2"_L1,
        extent == ReportExtent::Whole ? HtmlReport::tr("Every check with its evidence", "heading")
                                      : HtmlReport::tr("Evidence of what did not pass", "heading: a table of checks"));
    html.begin("table"_L1, "checks"_L1);
    writeCheckColumns(html);
    const Check* previous = nullptr;
    for (const CheckRecord& record : checks) {
        if (previous == nullptr || !isSameHost(*previous, record.check)) {
            if (previous != nullptr)
                html.end();
            html.begin("tbody"_L1);
            writeHostRow(html, record.check);
        }
        writeCheck(html, record, domain, extent);
        previous = &record.check;
    }
    if (previous != nullptr)
        html.end();
    html.end();
    html.end();
}

} // namespace PortCheck
