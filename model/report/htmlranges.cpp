// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/htmlsections.h"
#include "model/report/htmlstrip.h"
#include "model/report/htmlwriter.h"
#include "model/report/rangefields.h"
#include "model/request/requestwords.h"
#include "model/words/checktext.h"
#include "model/words/rangelines.h"
#include "model/words/rpcusetext.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

// This much of each list is in the report; the rest is in the results file.
constexpr qsizetype mostRows = 64;
constexpr qsizetype mostInterfaces = 12;

QString passageText(State state)
{
    switch (state) {
    case State::Open:
    case State::Closed:
        return HtmlReport::tr("Answers", "what a part of a range of ports does: it is let through");
    case State::Filtered:
        return HtmlReport::tr("Silent", "what a part of a range of ports does");
    case State::Unreachable:
        return HtmlReport::tr("Rejected by the network", "what a part of a range of ports does");
    case State::Local:
        return HtmlReport::tr("Not sent by this computer", "what happened with a part of a range of ports");
    case State::NotRun:
    case State::Unresolved:
    case State::Cancelled:
        break;
    }
    return HtmlReport::tr("Not asked", "what happened with a part of a range of ports");
}

void writeMore(HtmlWriter& html, qsizetype more)
{
    if (more > 0)
        html.element("p"_L1,
            HtmlReport::tr("And %1 more, in the JSON file.", "%1 a number of lines of a table").arg(more), "key"_L1);
}

void writePartTable(HtmlWriter& html, const QList<ReachabilityRun>& parts)
{
    const QLocale locale;
    html.begin("div"_L1, "wide"_L1);
    html.begin("table"_L1, "parts"_L1);
    html.tableHead({HtmlReport::tr("Ports", "column: a range of ports"),
        HtmlReport::tr("What they do", "column: whether a part of a range answers"),
        HtmlReport::tr("What was found", "column"), HtmlReport::tr("Ports asked", "column: a number"),
        HtmlReport::tr("Widest gap between them", "column: a number of ports that were not asked")});
    html.begin("tbody"_L1);
    for (qsizetype i = 0; i < std::min(parts.size(), mostRows); ++i) {
        const ReachabilityRun& part = parts.at(i);
        html.begin("tr"_L1);
        html.begin("th"_L1);
        html.attribute("scope"_L1, u"row"_s);
        html.text(PortRange{part.from, part.to}.text());
        html.end();
        html.begin("td"_L1);
        writeSwatch(html, stateOf(part));
        html.text(passageText(stateOf(part)));
        html.end();
        html.element("td"_L1, countsText(part));
        html.element("td"_L1, locale.toString(part.asked()));
        html.element("td"_L1, part.widestGap == 0 ? u"–"_s : locale.toString(part.widestGap));
        html.end();
    }
    html.end();
    html.end();
    html.end();
    writeMore(html, parts.size() - mostRows);
}

/// "drsuapi v4.0, task scheduler…": which services use a port, according to the mapper.
QString interfacesText(const RpcPort& port)
{
    QStringList texts;
    for (qsizetype i = 0; i < std::min(port.interfaces.size(), mostInterfaces); ++i) {
        const RpcInterface& offered = port.interfaces.at(i);
        const QString use = rpcInterfaceUse(offered.uuid);
        texts.append(use.isEmpty() ? offered.text() : u"%1: %2"_s.arg(offered.text(), rpcUseText(use)));
    }
    const qsizetype more = port.interfaces.size() - texts.size();
    if (more > 0)
        texts.append(HtmlReport::tr("and %1 more", "end of a list; %1 a number").arg(more));
    return texts.join(", "_L1);
}

void writeOpenPort(HtmlWriter& html, const QString& ports, const QString& said)
{
    html.begin("tr"_L1);
    html.begin("th"_L1);
    html.attribute("scope"_L1, u"row"_s);
    html.text(ports);
    html.end();
    html.element("td"_L1, said);
    html.end();
}

/// The open ports: those that the mapper named one by one, then all others.
void writeOpenPorts(HtmlWriter& html, const RangeResult& found, const QList<RpcPort>& named)
{
    const QList<quint16>& open = found.openPorts;
    if (open.isEmpty())
        return;
    html.begin("table"_L1, "parts"_L1);
    html.tableHead(
        {HtmlReport::tr("Open ports", "column"), HtmlReport::tr("What the endpoint mapper says of them", "column")});
    html.begin("tbody"_L1);
    QSet<quint16> known;
    for (const RpcPort& port : named) {
        if (!std::binary_search(open.begin(), open.end(), port.port))
            continue;
        known.insert(port.port);
        if (known.size() <= mostRows)
            writeOpenPort(html, QString::number(port.port), interfacesText(port));
    }
    QList<quint16> others = open;
    others.removeIf([&](quint16 port) { return known.contains(port); });
    QList<PortRange> rest = portRuns(others);
    const qsizetype more =
        std::max<qsizetype>(known.size() - mostRows, 0) + std::max<qsizetype>(rest.size() - mostRows, 0);
    rest = rest.first(std::min(rest.size(), mostRows));
    if (!rest.isEmpty())
        writeOpenPort(html, rangesText(rest),
            found.isListened() ? HtmlReport::tr("The stand-in listened there while it was asked")
                               : HtmlReport::tr("Not among the ports that it names"));
    html.end();
    html.end();
    writeMore(html, more);
}

QString howText(const RangeResult& found)
{
    const QLocale locale;
    QString text = found.mode == RangeMode::Map ? HtmlReport::tr("Mapped", "how a range of ports was looked at")
                                                : HtmlReport::tr("Every port", "how a range of ports was looked at");
    text += u" · "_s + HtmlReport::tr("%1 ports asked", "%1 a number").arg(locale.toString(found.asked()));
    if (!found.end)
        return text + u" · "_s + HtmlReport::tr("stopped before the end", "how a look at a range of ports ended");
    text += u" · "_s + HtmlReport::tr("%1 connections", "%1 a number").arg(locale.toString(found.end->connections));
    if (found.end->lost > 0)
        text += u" · "_s + HtmlReport::tr("%1 questions got lost", "%1 a number").arg(locale.toString(found.end->lost));
    return text;
}

} // namespace

/// Unless the report is whole, a range that is free of blocks is a line among the checks.
void writeRanges(HtmlWriter& html, const RunSnapshot& run, ReportExtent extent)
{
    bool isEmpty = true;
    for (const CheckRecord& record : run.checks) {
        if (!record.seen.range || (extent != ReportExtent::Whole && outcomeOf(record) == Outcome::Pass))
            continue;
        if (std::exchange(isEmpty, false)) {
            html.begin("section"_L1, "ranges"_L1);
            html.element("h2"_L1, HtmlReport::tr("Whole ranges of ports", "heading: over maps of ranges"));
        }
        const QList<RpcPort> named = portsNamedIn(record, run.checks);
        html.begin("article"_L1);
        html.element("h3"_L1, u"%1/TCP · %2"_s.arg(record.check.portText(), record.check.targetText()));
        html.element("small"_L1, howText(*record.seen.range));
        writeStrip(html, record, named);
        writePartTable(html, record.seen.range->runs);
        writeOpenPorts(html, *record.seen.range, named);
        html.end();
    }
    if (!isEmpty)
        html.end();
}

} // namespace PortCheck
