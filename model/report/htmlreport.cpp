// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/hostoutcomes.h"
#include "model/report/htmlsections.h"
#include "model/report/htmlwriter.h"
#include "model/report/inmemory.h"
#include "model/words/textlanguage.h"

#include <QFile>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

QString styleSheet()
{
    QFile file(u":/portcheck/report/report.css"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "htmlReport", "the style sheet is part of the program");
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

void writeHead(HtmlWriter& html, const RunSnapshot& run)
{
    html.begin("head"_L1);
    html.emptyElement("meta"_L1, {{"charset"_L1, u"utf-8"_s}});
    // Nothing is loaded and no script runs, whatever a service wrote into its answers.
    html.emptyElement("meta"_L1,
        {{"http-equiv"_L1, u"Content-Security-Policy"_s},
            {"content"_L1, u"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"_s}});
    html.emptyElement(
        "meta"_L1, {{"name"_L1, u"viewport"_s}, {"content"_L1, u"width=device-width, initial-scale=1"_s}});
    html.emptyElement("meta"_L1, {{"name"_L1, u"color-scheme"_s}, {"content"_L1, u"light dark"_s}});
    html.emptyElement("meta"_L1, {{"name"_L1, u"generator"_s}, {"content"_L1, run.program}});
    html.element("title"_L1,
        HtmlReport::tr("Port report: %1", "title of the report; %1 is the port table's title").arg(run.table.title));
    html.element("style"_L1, styleSheet());
    html.end();
}

void writeAllChecks(HtmlWriter& html, const RunSnapshot& run, ReportExtent extent)
{
    switch (extent) {
    case ReportExtent::Whole:
        writeChecks(html, run.checks, run.domain, extent);
        return;
    case ReportExtent::ManyHosts:
        writeChecksOfManyHosts(html, run);
        return;
    case ReportExtent::Brief:
        writeChecksInBrief(html, run);
        return;
    }
    Q_UNREACHABLE();
}

void writeBody(HtmlWriter& html, const ReportedRun& reported, ReportExtent extent)
{
    const auto& [run, found, parts, requests] = reported;
    const TableOutcomes table(run);
    html.begin("body"_L1);
    html.iconShapes();
    html.begin("main"_L1);
    writeStandInNotice(html, run);
    writeSummary(html, run, found);
    writeFacts(html, run);
    writeSignOff(html, run);
    if (parts.testFlag(ReportPart::Changes)) {
        writeComparison(html, run);
        writeWatch(html, run);
    }
    if (parts.testFlag(ReportPart::Causes))
        writeFindings(html, found);
    if (parts.testFlag(ReportPart::Request))
        writeFirewallRequest(html, requests, extent);
    if (parts.testFlag(ReportPart::Hosts)) {
        writeMatrix(html, table, extent);
        writeRequirements(html, table);
    }
    if (parts.testFlag(ReportPart::Ranges))
        writeRanges(html, run, extent);
    const bool hasChecks = parts.testFlag(ReportPart::Checks);
    if (hasChecks && extent != ReportExtent::Brief)
        writeFollowUps(html, run); // evidence, and a line or two for each host
    writeLimits(html, run);
    if (hasChecks)
        writeAllChecks(html, run, extent);
    if (const QString leftOut = leftOutText(parts); !leftOut.isEmpty())
        html.element("p"_L1, leftOut);
    html.end();
    html.element("footer"_L1,
        HtmlReport::tr("Written by %1. Text from the network is shown as it came, with control characters replaced.",
            "last line of the report; %1 is the program's name and version")
            .arg(run.program));
    html.end();
}

} // namespace

bool writeHtmlReport(QIODevice& device, const ReportedRun& reported, ReportExtent extent)
{
    const RunSnapshot& run = reported.run;
    HtmlWriter html(device);
    html.begin("html"_L1);
    html.attribute("lang"_L1, textLanguage());
    writeHead(html, run);
    writeBody(html, reported, extent == ReportExtent::Whole && hasManyHosts(run) ? ReportExtent::ManyHosts : extent);
    html.end();
    return html.finish();
}

QByteArray htmlReport(const RunSnapshot& run, ReportExtent extent, ReportParts parts)
{
    return inMemory(
        [&run, extent, parts](QIODevice& device) { return writeHtmlReport(device, ReportedRun(run, parts), extent); });
}

} // namespace PortCheck
