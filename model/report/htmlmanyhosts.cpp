// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/findings.h"
#include "model/report/htmlcheckrows.h"
#include "model/report/htmlsections.h"
#include "model/report/htmlwriter.h"
#include "model/words/checktext.h"
#include "model/words/statementtext.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// What a line of evidence says at each of some ports.
struct SharedLine {
    QString label;
    QList<std::pair<QString, QString>> values; ///< port and value, in plan order

    /// "2", or "389/TCP, 445/TCP: 2\n389/UDP: 3" where it isn't the same at all of \a ports.
    [[nodiscard]] QString text(qsizetype ports) const
    {
        QStringList different;
        QList<QStringList> where;
        for (const auto& [port, value] : values) {
            const qsizetype known = different.indexOf(value);
            if (known < 0) {
                different.append(value);
                where.append({port});
            } else {
                where[known].append(port);
            }
        }
        if (different.size() == 1 && values.size() == ports)
            return different.constFirst();
        QStringList lines;
        for (qsizetype i = 0; i < different.size(); ++i)
            lines.append(u"%1: %2"_s.arg(where.at(i).join(", "_L1), different.at(i)));
        return lines.join('\n'_L1);
    }

    friend bool operator==(const SharedLine&, const SharedLine&) = default;
};

/// Checks of one host at which the same was found.
struct SharedRow {
    Outcome outcome = Outcome::NotRun;
    Reason reason = Reason::None;
    QString found; ///< empty for what passed, as it differs everywhere
    QString explanation; ///< empty where the findings say it
    QStringList ports;
    QList<SharedLine> evidence; ///< of what did not pass
    QString latency; ///< of a single check

    [[nodiscard]] bool isLike(const SharedRow& other) const
    {
        return outcome == other.outcome && reason == other.reason && found == other.found
            && explanation == other.explanation;
    }

    friend bool operator==(const SharedRow&, const SharedRow&) = default;
};

/// Rows that were written last, each with its HTML: hosts at which the same is wrong have the same rows.
class RecentRows {
public:
    /// Where the HTML of \a row stands, or is to be written. Holds until the next call.
    QByteArray& of(const SharedRow& row)
    {
        constexpr size_t most = 16;
        auto known = std::find_if(m_rows.begin(), m_rows.end(), [&row](const auto& each) { return each.first == row; });
        if (known == m_rows.end()) {
            if (m_rows.size() == most)
                m_rows.pop_back();
            known = m_rows.insert(m_rows.end(), {row, {}});
        }
        std::rotate(m_rows.begin(), known, known + 1); // the next one may well be the same
        return m_rows.front().second;
    }

private:
    std::vector<std::pair<SharedRow, QByteArray>> m_rows;
};

SharedRow rowFor(const CheckRecord& record)
{
    const Outcome outcome = record.verdict.outcome;
    if (outcome == Outcome::Pass)
        return {outcome, Reason::None, {}, {}, {}, {}, {}};
    return {outcome, record.verdict.reason, foundText(record),
        isWorthReporting(outcome) ? QString() : explanationOf(record.verdict), {}, {}, latencyText(record.seen)};
}

void add(SharedRow& row, const CheckRecord& record)
{
    const QString port = record.check.portText() + u'/' + token(record.check.protocol);
    row.ports.append(port);
    if (row.ports.size() > 1)
        row.latency.clear();
    if (row.outcome == Outcome::Pass)
        return;
    const QList<EvidenceLine> lines = evidenceLines(record);
    for (const EvidenceLine& line : lines) {
        auto known = std::find_if(row.evidence.begin(), row.evidence.end(),
            [&line](const SharedLine& each) { return each.label == line.label; });
        if (known == row.evidence.end())
            known = row.evidence.insert(row.evidence.end(), {line.label, {}});
        known->values.append({port, line.value});
    }
}

void writeEvidence(HtmlWriter& html, const SharedRow& row)
{
    html.begin("details"_L1);
    html.element("summary"_L1, HtmlReport::tr("Details", "opens what is known of a check"));
    html.begin("dl"_L1);
    for (const SharedLine& line : row.evidence) {
        html.element("dt"_L1, line.label);
        html.element("dd"_L1, line.text(row.ports.size()));
    }
    if (row.reason != Reason::None) {
        html.element("dt"_L1, HtmlReport::tr("Reason", "label: a fixed word for programs"));
        html.element("dd"_L1, token(row.reason));
    }
    html.end();
    html.end();
}

void writeRow(HtmlWriter& html, const SharedRow& row)
{
    html.begin("tr"_L1);
    html.begin("td"_L1);
    html.badge(row.outcome);
    html.end();
    html.begin("th"_L1);
    html.attribute("scope"_L1, u"row"_s);
    html.text(row.ports.join(", "_L1));
    html.end();
    html.begin("td"_L1, "found"_L1);
    if (!row.found.isEmpty())
        html.element("p"_L1, row.found, "what"_L1);
    if (!row.explanation.isEmpty())
        html.element("p"_L1, row.explanation);
    if (row.outcome != Outcome::Pass)
        writeEvidence(html, row);
    html.end();
    html.element("td"_L1, row.latency, "latency"_L1);
    html.end();
}

/// What did not pass first, in plan order.
QList<SharedRow> rowsOf(const QList<CheckRecord>& checks, qsizetype begin, qsizetype end)
{
    QList<SharedRow> rows;
    for (qsizetype i = begin; i < end; ++i) {
        const SharedRow wanted = rowFor(checks.at(i));
        auto like =
            std::find_if(rows.begin(), rows.end(), [&wanted](const SharedRow& known) { return known.isLike(wanted); });
        if (like == rows.end())
            like = rows.insert(rows.end(), wanted);
        add(*like, checks.at(i));
    }
    std::stable_partition(rows.begin(), rows.end(), [](const SharedRow& row) { return row.outcome != Outcome::Pass; });
    return rows;
}

} // namespace

void writeChecksOfManyHosts(HtmlWriter& html, const RunSnapshot& run)
{
    html.begin("section"_L1);
    html.element("h2"_L1, HtmlReport::tr("Every check, and the evidence of what did not pass", "heading"));
    html.element("p"_L1,
        HtmlReport::tr("With so many hosts, the checks of a host that found the same share a line. What it means and "
                       "what to do is said once, under \"What needs attention\". What the checks that passed saw in "
                       "detail is in the JSON report of this run, and not here.",
            "below the heading of the table of checks, in a report of hundreds of hosts"));
    html.begin("table"_L1, "checks"_L1);
    writeCheckColumns(html);
    const QList<CheckRecord>& checks = run.checks;
    RecentRows recent;
    for (qsizetype begin = 0; begin < checks.size();) {
        const Check& host = checks.at(begin).check;
        qsizetype end = begin + 1;
        while (end < checks.size() && isSameHost(host, checks.at(end).check))
            ++end;
        html.begin("tbody"_L1);
        writeHostRow(html, host);
        for (const SharedRow& row : rowsOf(checks, begin, end))
            html.piece(recent.of(row), [&row](HtmlWriter& part) { writeRow(part, row); });
        html.end();
        begin = end;
    }
    html.end();
    html.end();
}

} // namespace PortCheck
