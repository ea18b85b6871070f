// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/htmlsections.h"
#include "model/report/htmlwriter.h"
#include "model/results/addresstranslation.h"
#include "model/results/runsummary.h"
#include "model/results/sourceinfo.h"
#include "model/words/checktext.h"
#include "model/words/earliertargets.h"
#include "model/words/headline.h"
#include "model/words/ipversionstext.h"
#include "model/words/runnotes.h"
#include "model/words/standinnotice.h"
#include "model/words/tabletext.h"

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct Count {
    Outcome outcome;
    int number;
};

/// The numbers that are shown, the worst first; zeros are left out.
QList<Count> counts(const RunSummary& summary)
{
    QList<Count> all = {{Outcome::Fail, summary.fail}, {Outcome::Inconclusive, summary.inconclusive},
        {Outcome::Warn, summary.warn}, {Outcome::Pass, summary.pass}, {Outcome::NotApplicable, summary.notApplicable},
        {Outcome::NotRun, summary.notRun}};
    all.removeIf([](const Count& count) { return count.number == 0; });
    return all;
}

void writeCounts(HtmlWriter& html, const QList<Count>& shown)
{
    html.begin("div"_L1, "bar"_L1);
    html.attribute("aria-hidden"_L1, u"true"_s);
    for (const Count& count : shown) {
        html.begin("span"_L1, token(count.outcome));
        html.attribute("style"_L1, u"flex-grow:%1"_s.arg(count.number));
        html.end();
    }
    html.end();
    html.begin("ul"_L1, "counts"_L1);
    for (const Count& count : shown) {
        html.begin("li"_L1, token(count.outcome));
        html.icon(count.outcome);
        html.element("strong"_L1, QString::number(count.number));
        html.text(u" "_s);
        html.element("span"_L1, outcomeText(count.outcome));
        html.end();
    }
    html.end();
}

/// "2026-11-22 12:48:03 (UTC+01:00)": the same in every language, and clear to readers of a firewall's log.
QString timeText(const QDateTime& time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QString iso = local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
    constexpr qsizetype isoLength = 19; // without the offset
    QString offset = iso.mid(isoLength);
    offset.remove('Z'_L1);
    return u"%1 (UTC%2)"_s.arg(iso.left(isoLength).replace('T'_L1, ' '_L1), offset);
}

QString durationText(const RunSnapshot& run)
{
    constexpr double msInSecond = 1000.0;
    const double seconds = double(run.startedAt.msecsTo(run.finishedAt)) / msInSecond;
    return HtmlReport::tr("%1 s", "%1 is a number of seconds").arg(QLocale().toString(seconds, 'f', 1));
}

void writeFact(HtmlWriter& html, const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    html.begin("div"_L1);
    html.element("dt"_L1, name);
    html.element("dd"_L1, value);
    html.end();
}

QString sourceText(const SourceInfo& source)
{
    if (source.addresses.isEmpty())
        return source.host;
    return HtmlReport::tr("%1, addresses %2", "the computer that checked; %1 is its name, %2 a list of IP addresses")
        .arg(source.host, source.addresses.join(", "_L1));
}

QString localPortsText(const LocalPorts& ports)
{
    if (ports.assumed) {
        return HtmlReport::tr("%1 (the default: this computer did not tell its own setting)", "%1 a range of ports")
            .arg(ports.dynamic.text());
    }
    if (ports.excluded.isEmpty())
        return ports.dynamic.text();
    QStringList excluded;
    for (const PortRange range : ports.excluded)
        excluded.append(range.from == range.to ? QString::number(range.from) : range.text());
    return HtmlReport::tr("%1, without %2", "%1 a range of ports, %2 a list of ports that the system excludes")
        .arg(ports.dynamic.text(), excluded.join(", "_L1));
}

void writeList(HtmlWriter& html, const QStringList& sentences)
{
    html.begin("ul"_L1);
    for (const QString& sentence : sentences)
        html.element("li"_L1, sentence);
    html.end();
}

} // namespace

/// The first thing in the report, and on paper at the top of each page.
void writeStandInNotice(HtmlWriter& html, const RunSnapshot& run)
{
    const QString notice = standInNotice(standInsOf(run.checks));
    if (notice.isEmpty())
        return;
    html.begin("div"_L1, "notice"_L1);
    html.attribute("role"_L1, u"note"_s);
    html.element("p"_L1, notice);
    html.end();
}

void writeSummary(HtmlWriter& html, const RunSnapshot& run, const QList<Finding>& found)
{
    const RunSummary summary = summarize(run.checks, run.followUps);
    html.begin("header"_L1, token(summary.outcome));
    html.element("p"_L1,
        HtmlReport::tr("Port report: %1", "title of the report; %1 is the port table's title").arg(run.table.title),
        "kicker"_L1);
    html.begin("div"_L1, "verdict"_L1);
    html.icon(summary.outcome);
    html.begin("div"_L1);
    html.element("p"_L1, outcomeText(summary.outcome), "outcome"_L1);
    html.element("h1"_L1, headline(run, found));
    html.end();
    html.end();
    writeCounts(html, counts(summary));
    for (const QString& note : standInNotes(standInsOf(run.checks)) + runNotes(run))
        html.element("p"_L1, note, "note"_L1);
    for (const QString& note : {ipVersionsNote(run.ipVersions), earlierTargetsNote(run)}) {
        if (!note.isEmpty())
            html.element("p"_L1, note, "note"_L1);
    }
    if (run.cancelled)
        html.element("p"_L1,
            HtmlReport::tr("The run was stopped before its end. What had been found by then is below.",
                "a note at the top of the report"),
            "note"_L1);
    html.end();
}

void writeFacts(HtmlWriter& html, const RunSnapshot& run)
{
    html.begin("section"_L1, "facts"_L1);
    html.element("h2"_L1, HtmlReport::tr("When, where, what", "heading: time, place and subject of the run"));
    html.begin("dl"_L1);
    writeFact(html, HtmlReport::tr("Checked at", "label: a time"), timeText(run.startedAt));
    writeFact(html, HtmlReport::tr("Duration", "label"), durationText(run));
    writeFact(html, HtmlReport::tr("Checked from", "label: the computer that asked"), sourceText(run.source));
    writeFact(html, HtmlReport::tr("Its local ports", "label: ports that the system connects from"),
        localPortsText(run.source.localPorts));
    writeFact(html, HtmlReport::tr("Domain", "label: the directory domain"),
        run.domain.isEmpty() ? HtmlReport::tr("none given", "no domain was named") : run.domain);
    writeFact(html, HtmlReport::tr("Port table", "label: which table was checked"),
        run.table.origin.isEmpty() ? run.table.title : u"%1, %2"_s.arg(run.table.title, run.table.origin));
    html.end();
    html.end();
}

void writeLimits(HtmlWriter& html, const RunSnapshot& run)
{
    html.begin("section"_L1, "limits"_L1);
    if (!run.table.generalRequirements.isEmpty()) {
        html.element("h2"_L1, HtmlReport::tr("The table also requires", "heading: conditions that belong to no row"));
        QStringList requirements = run.table.generalRequirements;
        std::transform(requirements.begin(), requirements.end(), requirements.begin(), tableText);
        writeList(html, requirements);
    }
    html.element("h2"_L1, HtmlReport::tr("What was not tested", "heading"));
    QStringList untested{
        HtmlReport::tr("Credentials and permissions: no password was sent, and nobody signed in. A service that "
                       "answers here can still refuse a user.",
            "what was not tested"),
        HtmlReport::tr("WMI's own port: it is told only to who signs in. It comes from the same range as the RPC ports "
                       "above, so what holds for them is inferred for it.",
            "what was not tested"),
        HtmlReport::tr(
            "Other times and other computers: this is what one computer saw at one moment.", "what was not tested")};
    if (!standInsOf(run.checks).isEmpty()) {
        untested.prepend(
            HtmlReport::tr("Active Directory where a stand-in answered: the way there is shown, and nothing "
                           "of what a controller will say. Check again once it is installed.",
                "what was not tested"));
    }
    const bool triedLocalPorts = std::any_of(run.followUps.begin(), run.followUps.end(),
        [](const FollowUpRecord& followUp) { return followUp.kind == FollowUpKind::SourcePorts; });
    if (!triedLocalPorts) {
        untested.append(
            HtmlReport::tr("Other local ports: each check went out from one port that the system chose. Whether "
                           "all of 1024-65535 are let out is not shown by this.",
                "what was not tested"));
    }
    writeList(html, untested);
    html.end();
}

} // namespace PortCheck
