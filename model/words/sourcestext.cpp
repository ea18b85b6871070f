// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/sourcestext.h"

#include "model/words/checktext.h"
#include "model/words/momenttext.h"
#include "model/words/shownname.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct SourcesText {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::SourcesText)
};

/// More of them in a sentence, or more findings, nobody reads; the JSON has them all.
constexpr qsizetype mostNamesOfSources = 6;
constexpr qsizetype mostGroupsOfPorts = 5;
constexpr qsizetype mostShownFindings = 20;

QString listed(const QStringList& names, qsizetype most = mostNamesOfSources, const QString& separator = u", "_s)
{
    return shownNames(names, most, separator);
}

QString namesOf(const QList<int>& columns, const SourceMatrix& matrix)
{
    QStringList names;
    for (const int column : columns)
        names.append(shownName(matrix.columns.at(column).name));
    return listed(names);
}

QString portOf(const SourceRow& row)
{
    return row.port + u'/' + token(row.protocol);
}

/// "88/TCP, 445/TCP at dc1, dc2; 389/UDP at dc3"
QString placesText(const QList<SourceRow>& checks)
{
    QStringList hosts;
    QHash<QString, QStringList> portsOf;
    for (const SourceRow& row : checks) {
        const QString host = shownName(row.host);
        if (!portsOf.contains(host))
            hosts.append(host);
        portsOf[host].append(portOf(row));
    }
    QList<QStringList> groups; // hosts with the same ports
    QHash<QStringList, qsizetype> groupOf;
    for (const QString& host : std::as_const(hosts)) {
        const QStringList& ports = portsOf[host];
        if (!groupOf.contains(ports)) {
            groupOf.insert(ports, groups.size());
            groups.append(QStringList());
        }
        groups[groupOf.value(ports)].append(host);
    }
    QStringList parts;
    for (const QStringList& group : std::as_const(groups))
        parts.append(SourcesText::tr("%1 at %2", "%1 a list of ports, %2 a list of hosts")
                         .arg(listed(portsOf.value(group.constFirst())), listed(group)));
    return listed(parts, mostGroupsOfPorts, u"; "_s);
}

/// What each computer sees of one thing: "SITE-A: 10.0.0.2; SITE-B: 10.9.0.2".
QString looksText(const SourceFinding& finding, const SourceMatrix& matrix)
{
    QStringList looks;
    for (const int column : finding.from)
        looks.append(
            u"%1: %2"_s.arg(namesOf({column}, matrix), QString(finding.looks.value(column)).replace(u"\n"_s, u", "_s)));
    return listed(looks, mostNamesOfSources, u"; "_s);
}

QString whatText(const SourceFinding& finding, const SourceMatrix& matrix)
{
    const QString from = namesOf(finding.from, matrix);
    const QString places = placesText(finding.checks);
    switch (finding.kind) {
    case SourceFindingKind::ReachesNothing:
        return SourcesText::tr(
            "%1 reaches nothing that others reach: %2.", "%1 a computer that checks were made on, %2 ports and hosts")
            .arg(from, places);
    case SourceFindingKind::OnlyOneFails:
        return SourcesText::tr(
            "Only %1 does not reach %2.", "%1 a computer that checks were made on, %2 ports and hosts")
            .arg(from, places);
    case SourceFindingKind::SomeFail:
        return SourcesText::tr("Not reached from %1, but from others: %2.", "%1 computers, %2 ports and hosts")
            .arg(from, places);
    case SourceFindingKind::OnlyOneReaches:
        return SourcesText::tr("Only %1 reaches %2.", "%1 a computer that checks were made on, %2 ports and hosts")
            .arg(namesOf(finding.notFrom, matrix), places);
    case SourceFindingKind::NobodyReaches:
        return SourcesText::tr("Reached from none of the computers that asked (%1): %2.",
            "%1 computers that checks were made on, %2 ports and hosts")
            .arg(from, places);
    case SourceFindingKind::OnlyOneTells:
        return SourcesText::tr("Fails from %1, and no other computer asked or could tell: %2.",
            "%1 a computer that checks were made on, %2 ports and hosts")
            .arg(from, places);
    case SourceFindingKind::FailsFromSome:
        return SourcesText::tr("Reached, but with a wrong answer only from %1: %2.",
            "%1 computers that checks were made on, %2 ports and hosts")
            .arg(from, places);
    case SourceFindingKind::FailsFromAll:
        return SourcesText::tr("Reached, but with a wrong answer from all computers that reach it (%1): %2.",
            "%1 computers that checks were made on, %2 ports and hosts")
            .arg(from, places);
    case SourceFindingKind::OtherAddress:
        return SourcesText::tr(
            "%1 has other addresses, depending on who asks. %2.", "%1 a host, %2 what each computer sees")
            .arg(shownName(finding.checks.constFirst().host), looksText(finding, matrix));
    case SourceFindingKind::OtherCertificate:
        return SourcesText::tr("%1 shows other certificates at the same address, depending on who asks. %2.",
            "%1 a port and its host, %2 what each computer sees: whose certificate, by whom, from when")
            .arg(places, looksText(finding, matrix));
    }
    Q_UNREACHABLE();
}

/// What the runs say of it: who says what, where they don't blame the same.
QString saidText(const SourceFinding& finding, const SourceMatrix& matrix)
{
    QStringList said;
    for (const SourceBlamed& blamed : finding.blamed) {
        if (blamed.words.isEmpty())
            continue;
        const QString words = listed(blamed.words, blamed.words.size(), u"; "_s);
        said.append(finding.blamed.size() == 1 ? words : u"%1: %2"_s.arg(namesOf(blamed.columns, matrix), words));
    }
    return said.isEmpty()
        ? QString()
        : SourcesText::tr("In the results: %1.", "%1 what was found, clauses").arg(said.join(u"; "_s));
}

/// Who looks on the way to what some don't reach.
QString wayAdvice(const SourceFinding& finding, const QString& from)
{
    const bool isOfHost = finding.owner == Owner::TargetAdministrator || finding.owner == Owner::DirectoryTeam;
    if (finding.kind == SourceFindingKind::OnlyOneTells && isOfHost)
        return SourcesText::tr("By what the results say it is the host itself: for its administrator.");
    if (finding.kind == SourceFindingKind::NobodyReaches && finding.blamed.size() == 1)
        return SourcesText::tr("The host itself, or what stands right before it: for its administrator, then for the "
                               "network team there.");
    if (finding.kind == SourceFindingKind::NobodyReaches || finding.kind == SourceFindingKind::OnlyOneTells)
        return SourcesText::tr("The way from there, or the host itself, which another computer's answer would tell: "
                               "for the network team near %1, then the administrator of the host.",
            "%1 computers")
            .arg(from);
    return SourcesText::tr("The host answers others, so it is the way from there, or a firewall (also the host's own) "
                           "that lets only some computers through: for the network team near %1.",
        "%1 computers")
        .arg(from);
}

/// Of what isn't reached, for those who blame the same.
QString blamedAdvice(const SourceFinding& finding, const SourceBlamed& blamed, const SourceMatrix& matrix)
{
    const QString from = namesOf(blamed.columns, matrix);
    switch (blamed.blame) {
    case SourceBlame::Computer:
        return SourcesText::tr("By what the results say it is the computer itself, and not the way: for the "
                               "administrator of %1.",
            "%1 computers")
            .arg(from);
    case SourceBlame::Lookup:
        return SourcesText::tr("The name cannot be looked up there: which DNS servers it asks, and whether they "
                               "answer, is for the administrator of %1, then the DNS team.",
            "%1 computers")
            .arg(from);
    case SourceBlame::NameServers:
        if (finding.kind == SourceFindingKind::NobodyReaches && finding.blamed.size() == 1)
            return SourcesText::tr("The name leads nowhere from all of them: for the DNS team.");
        return SourcesText::tr(
            "What the name servers say that are asked from there: for the DNS team of %1.", "%1 computers")
            .arg(from);
    case SourceBlame::Answer:
        return SourcesText::tr("The way is open from there: for the administrator of the host.");
    case SourceBlame::Way:
        return wayAdvice(finding, from);
    }
    Q_UNREACHABLE();
}

QString reachAdvice(const SourceFinding& finding, const SourceMatrix& matrix)
{
    QStringList sentences;
    for (const SourceBlamed& blamed : finding.blamed)
        sentences.append(blamedAdvice(finding, blamed, matrix));
    return sentences.join(u' ');
}

bool isOneBlame(const SourceFinding& finding, SourceBlame blame)
{
    return finding.blamed.size() == 1 && finding.blamed.constFirst().blame == blame;
}

} // namespace

QString sourcesLead(const SourceMatrix& matrix)
{
    qsizetype checks = 0;
    int different = 0;
    int alike = 0;
    for (const SourceHost& host : matrix.hosts) {
        checks += host.checks.size();
        for (const SourceRow& row : host.checks) {
            different += differs(row.answers) ? 1 : 0;
            alike += failsAlike(row.answers) ? 1 : 0;
        }
    }
    const QLocale locale;
    const auto judged = std::count_if(
        matrix.columns.begin(), matrix.columns.end(), [](const SourceColumn& column) { return column.isJudged; });
    const QString hosts = locale.toString(matrix.hosts.size());
    QStringList sentences{judged == matrix.columns.size()
            ? SourcesText::tr("Computers: %1, hosts: %2, checks: %3.", "%1, %2 and %3 numbers")
                  .arg(locale.toString(judged), hosts, locale.toString(checks))
            : SourcesText::tr("Computers: %1, runs: %2, hosts: %3, checks: %4.", "%1 to %4 numbers")
                  .arg(locale.toString(std::max<qsizetype>(judged, 1)), locale.toString(matrix.columns.size()), hosts,
                      locale.toString(checks))};
    if (isOfOneComputer(matrix))
        sentences.append(SourcesText::tr("Runs of one computer say what has changed there, and nothing of what others "
                                         "reach: compare them with each other."));
    else if (different > 0)
        sentences.append(SourcesText::tr("%n of them differ from computer to computer.", "checks", different));
    else if (alike > 0)
        sentences.append(SourcesText::tr("None of them differs from computer to computer.", "checks"));
    else
        sentences.append(SourcesText::tr("All that could be told is the same from everywhere."));
    if (alike > 0)
        sentences.append(SourcesText::tr("%n of them fail(s) from every computer that could tell.", "checks", alike));
    return sentences.join(u' ');
}

QString sourceFindingText(const SourceFinding& finding, const SourceMatrix& matrix)
{
    QString text = whatText(finding, matrix);
    const bool isLook =
        finding.kind == SourceFindingKind::OtherAddress || finding.kind == SourceFindingKind::OtherCertificate;
    if (isLook)
        return text;
    if (const QString said = saidText(finding, matrix); !said.isEmpty())
        text += u' ' + said;
    if (finding.kind == SourceFindingKind::OnlyOneReaches)
        text += u' ' + SourcesText::tr("Not from: %1.", "%1 computers").arg(namesOf(finding.from, matrix));
    else if (finding.kind == SourceFindingKind::FailsFromSome)
        text +=
            u' ' + SourcesText::tr("Right from: %1.", "answers; %1 computers").arg(namesOf(finding.notFrom, matrix));
    else if (!finding.notFrom.isEmpty() && finding.kind != SourceFindingKind::ReachesNothing)
        text += u' ' + SourcesText::tr("Reached from: %1.", "%1 computers").arg(namesOf(finding.notFrom, matrix));
    const bool isOfReach = finding.kind != SourceFindingKind::ReachesNothing
        && finding.kind != SourceFindingKind::OnlyOneTells && finding.kind != SourceFindingKind::FailsFromSome
        && finding.kind != SourceFindingKind::FailsFromAll;
    if (isOfReach && !finding.untold.isEmpty())
        text += u' '
            + SourcesText::tr("Not asked, or not told, from: %1.", "%1 computers").arg(namesOf(finding.untold, matrix));
    return text;
}

QString sourceFindingAdvice(const SourceFinding& finding, const SourceMatrix& matrix)
{
    const QString from = namesOf(finding.from, matrix);
    switch (finding.kind) {
    case SourceFindingKind::ReachesNothing:
        if (isOneBlame(finding, SourceBlame::Lookup))
            return reachAdvice(finding, matrix);
        return SourcesText::tr("The computer itself, its firewall or its network, before anything else: for the "
                               "administrator of %1, then the network team there.",
            "%1 a computer")
            .arg(from);
    case SourceFindingKind::OnlyOneFails:
    case SourceFindingKind::SomeFail:
    case SourceFindingKind::OnlyOneReaches:
    case SourceFindingKind::NobodyReaches:
    case SourceFindingKind::OnlyOneTells:
        return reachAdvice(finding, matrix);
    case SourceFindingKind::FailsFromSome:
        return SourcesText::tr("The way is open. What answers there, or what the computer trusts, is not the same: "
                               "compare both runs; for the administrator of %1.",
            "%1 computers")
            .arg(from);
    case SourceFindingKind::FailsFromAll:
        if (std::any_of(finding.blamed.begin(), finding.blamed.end(),
                [](const SourceBlamed& blamed) { return blamed.blame == SourceBlame::Computer; }))
            return reachAdvice(finding, matrix);
        return SourcesText::tr("The way is open from all of them: for the administrator of the host.");
    case SourceFindingKind::OtherAddress:
        return SourcesText::tr("Name servers may say so on purpose; if not, it is for the DNS team.");
    case SourceFindingKind::OtherCertificate:
        return SourcesText::tr("It was replaced between the runs, or something on the way answers in the host's place: "
                               "for the network team.");
    }
    Q_UNREACHABLE();
}

QString sourceRemarkText(const SourceRemark& remark)
{
    switch (remark.kind) {
    case SourceRemarkKind::EqualFile:
        return SourcesText::tr("The same run as another file, shown once: %1.", "%1 a list of files")
            .arg(listed(remark.names));
    case SourceRemarkKind::OneComputer:
        return SourcesText::tr("All runs are of one computer: %1.", "%1 its name").arg(listed(remark.names));
    case SourceRemarkKind::SameComputer:
        return SourcesText::tr(
            "More than one run of the same computer: each host is judged by the last one that asked it: %1.",
            "%1 a list of names")
            .arg(listed(remark.names));
    case SourceRemarkKind::SameName:
        return SourcesText::tr(
            "Runs of one name that count as several computers, since their addresses differ or are masked: %1.",
            "%1 a list of names")
            .arg(listed(remark.names));
    case SourceRemarkKind::StandIn:
        return SourcesText::tr("A stand-in answered in the results of %1: that shows the way there, and Active "
                               "Directory itself was not tested.",
            "%1 a list of computers")
            .arg(listed(remark.names));
    case SourceRemarkKind::OtherTime: {
        const QDateTime first = QDateTime::fromString(remark.names.value(0), Qt::ISODate);
        const QDateTime last = QDateTime::fromString(remark.names.value(1), Qt::ISODate);
        return SourcesText::tr("More than a day lies between the first run (%1) and the last (%2): what differs can "
                               "have changed meanwhile.",
            "%1 and %2 times")
            .arg(momentText(first), momentText(last));
    }
    case SourceRemarkKind::OtherTable:
        return SourcesText::tr("The runs have asked by different port tables: %1.", "%1 a list of titles")
            .arg(listed(remark.names));
    case SourceRemarkKind::NothingAsked:
        return SourcesText::tr("No check was made in the results of %1.", "%1 a list of computers")
            .arg(listed(remark.names));
    case SourceRemarkKind::AskedLess:
        return SourcesText::tr("%1 did not ask %2 of the %3 checks that were made of its hosts: nothing is known of "
                               "these from there.",
            "%1 a computer, %2 and %3 numbers")
            .arg(shownName(remark.names.value(0)), remark.names.value(1), remark.names.value(2));
    case SourceRemarkKind::AskedByOne:
        return SourcesText::tr(
            "Asked from one computer only, so that nothing is known from the others: %1.", "%1 a list of hosts")
            .arg(listed(remark.names));
    }
    Q_UNREACHABLE();
}

QString sourceCellText(const SourceMatrix& matrix, const SourceHost& host, const SourceRow* row, int column)
{
    const SourceAnswer& answer = row != nullptr ? row->answers.at(column) : host.worst.at(column);
    const QString shownHost = shownName(host.name);
    const QString what = row != nullptr
        ? SourcesText::tr("%1 at %2", "%1 a list of ports, %2 a list of hosts").arg(portOf(*row), shownHost)
        : shownHost;
    const QString from = shownName(matrix.columns.at(column).name);
    if (!answer.isAsked)
        return SourcesText::tr("%1 from %2: not asked, or not run.", "%1 a host or a port of it, %2 a computer")
            .arg(what, from);
    QString text = SourcesText::tr("%1 from %2: %3.", "%1 a host or a port of it, %2 a computer, %3 an outcome")
                       .arg(what, from, outcomeText(answer.outcome));
    if (!answer.words.isEmpty())
        text +=
            u' ' + SourcesText::tr("In the results: %1.", "%1 what was found, clauses").arg(shownClause(answer.words));
    if (row != nullptr)
        return text;
    int asked = 0;
    int failed = 0;
    for (const SourceRow& check : host.checks) {
        asked += check.answers.at(column).isAsked ? 1 : 0;
        failed += check.answers.at(column).isAsked && check.answers.at(column).outcome == Outcome::Fail ? 1 : 0;
    }
    return text + u' ' + SourcesText::tr("The worst of %n check(s).", "of a host", asked)
        + (failed > 0 ? u' ' + SourcesText::tr("Failed: %1.", "%1 a number").arg(failed) : QString());
}

QString sourceColumnText(const SourceColumn& column)
{
    const QString text =
        SourcesText::tr("%1: begun %2, %3", "%1 a computer that checks were made on, %2 time, %3 path of a file")
            .arg(shownName(column.name), momentText(column.startedAt), QDir::toNativeSeparators(column.file));
    return column.standIns.isEmpty()
        ? text
        : SourcesText::tr("%1; a stand-in answered for %2", "%1 a run: its computer, time and file, %2 a list of hosts")
              .arg(text, shownClause(column.standIns));
}

QStringList sourceLines(const SourceMatrix& matrix)
{
    QStringList lines;
    for (const SourceColumn& column : matrix.columns)
        lines.append(sourceColumnText(column));
    for (const SourceRemark& remark : matrix.remarks)
        lines.append(sourceRemarkText(remark));
    lines.append(sourcesLead(matrix));
    for (qsizetype i = 0; i < std::min(matrix.findings.size(), mostShownFindings); ++i) {
        lines.append(sourceFindingText(matrix.findings.at(i), matrix));
        lines.append(u"    "_s + sourceFindingAdvice(matrix.findings.at(i), matrix));
    }
    if (matrix.findings.size() > mostShownFindings)
        lines.append(SourcesText::tr(
            "And %n more, in the JSON.", "end of a list of findings", int(matrix.findings.size() - mostShownFindings)));
    return lines;
}

} // namespace PortCheck
