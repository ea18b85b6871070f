// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/comparisontext.h"

#include "model/results/check.h"
#include "model/words/checktext.h"
#include "model/words/dynamicrangetext.h"
#include "model/words/ipversionstext.h"
#include "model/words/momenttext.h"
#include "model/words/shownname.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct ComparisonText {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::ComparisonText)
};

/// More of them in a line, or lines of news, nobody reads; the results file has them all.
constexpr qsizetype mostNamesInALine = 10;
constexpr qsizetype mostNews = 20;

/// The first ones, and how many more there are.
QString some(const QStringList& names)
{
    return shownNames(names, mostNamesInALine, u", "_s);
}

/// What a run asked over, of its token.
QString chosenText(const QString& word)
{
    return ipVersionsText(ipVersionsOf(word).value_or(IpVersions::Both));
}

/// What a run wanted of RPC's dynamic ports, of its token.
QString rangeGoalText(const QString& word)
{
    return dynamicRangeText(dynamicRangeGoalOf(word).value_or(DynamicRangeGoal::Usual));
}

/// "389/TCP", where it was judged otherwise with both outcomes.
QString portText(const CheckChange& change)
{
    const QString port = change.port + u'/' + token(change.protocol);
    if (!change.blockedNow.isEmpty())
        return ComparisonText::tr("%1 (blocked then: %2; now: %3)", "%1 a range of ports, %2 and %3 lists of its parts")
            .arg(port, some(change.blockedBefore), some(change.blockedNow));
    if (change.kind != ChangeKind::Worse && change.kind != ChangeKind::Better)
        return port;
    return ComparisonText::tr("%1 (then %2, now %3)", "%1 a port, %2 and %3 outcomes such as Pass")
        .arg(port, outcomeText(change.before), outcomeText(change.now));
}

/// "389/TCP, 88/UDP: dc1 (10.0.0.2), dc2 (10.0.0.3); 445/TCP: …", what is of most ports and hosts first.
QString hostsByPorts(const QList<CheckChange>& changes, ChangeKind kind)
{
    QStringList hosts;
    QHash<QString, QStringList> portsOf;
    for (const CheckChange& change : changes) {
        if (change.kind != kind)
            continue;
        const QString host = hostText(change.host, change.address);
        QStringList& ports = portsOf[host];
        if (ports.isEmpty())
            hosts.append(host);
        if (const QString port = portText(change); !ports.contains(port)) // two roles of one host
            ports.append(port);
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
    const auto weight = [&](const QStringList& group) {
        return group.size() * portsOf.value(group.constFirst()).size();
    };
    std::stable_sort(groups.begin(), groups.end(),
        [&](const QStringList& one, const QStringList& other) { return weight(one) > weight(other); });
    QStringList parts;
    for (const QStringList& group : std::as_const(groups))
        parts.append(u"%1: %2"_s.arg(some(portsOf.value(group.constFirst())), some(group)));
    constexpr qsizetype mostGroups = 5;
    const qsizetype more = parts.size() - mostGroups;
    parts = parts.first(std::min(parts.size(), mostGroups));
    if (more > 0)
        parts.append(ComparisonText::tr("and %n more, in the results file", "end of a list", int(more)));
    return parts.join(u"; "_s);
}

} // namespace

QString changeText(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::NewlyBroken:
        return ComparisonText::tr("Newly broken", "checks that passed in an earlier run, and fail now");
    case ChangeKind::Worse:
        return ComparisonText::tr("Worse than then", "checks, compared with an earlier run");
    case ChangeKind::BrokenOtherwise:
        return ComparisonText::tr("Still broken, for another reason", "checks that fail as in an earlier run");
    case ChangeKind::StillBroken:
        return ComparisonText::tr("Still broken", "checks that fail as in an earlier run");
    case ChangeKind::Better:
        return ComparisonText::tr("Better than then", "checks, compared with an earlier run");
    case ChangeKind::Mended:
        return ComparisonText::tr("Mended", "checks that failed in an earlier run, and pass now");
    case ChangeKind::NotReached:
        return ComparisonText::tr(
            "Not told this time", "checks that were judged in an earlier run, and aren't in this");
    case ChangeKind::Added:
        return ComparisonText::tr("Not asked then", "checks that an earlier run did not have");
    case ChangeKind::Gone:
        return ComparisonText::tr("Not asked any more", "checks that only an earlier run had");
    }
    Q_UNREACHABLE();
}

QStringList newsTexts(const QList<News>& all)
{
    QStringList hosts;
    QSet<QString> known;
    for (const News& news : all) {
        if (!known.contains(news.host))
            hosts.append(news.host);
        known.insert(news.host);
    }
    QStringList texts;
    switch (all.constFirst().kind) {
    case NewsKind::IpVersionsChosen:
        return {ComparisonText::tr("Asked over %1 then, and over %2 now.", "%1, %2: “IPv4 and IPv6” or “IPv4 only”")
                    .arg(chosenText(all.constFirst().before), chosenText(all.constFirst().now))};
    case NewsKind::DynamicRangeChosen:
        return {ComparisonText::tr("Chosen for RPC's dynamic ports then: %1. Now: %2. Verdicts on them differ by that.",
            "%1, %2: “as usual” or “the port table's whole range”")
                    .arg(rangeGoalText(all.constFirst().before), rangeGoalText(all.constFirst().now))};
    case NewsKind::HostGone:
        return {ComparisonText::tr("Checked then, and not among the targets now: %1.", "%1 a list of hosts")
                    .arg(some(hosts))};
    case NewsKind::PortMoved:
        return {
            ComparisonText::tr("RPC services have other ports, as they may with each start: %1.", "%1 a list of hosts")
                .arg(some(hosts))};
    case NewsKind::CertificateReplaced:
        for (const News& news : all)
            texts.append(ComparisonText::tr("%1: another certificate on %2, valid until %4; the one then until %3.",
                "%1 host, %2 port, %3 and %4 times")
                             .arg(news.host, news.port, news.before, news.now));
        return texts;
    case NewsKind::AddressChanged:
        for (const News& news : all)
            texts.append(ComparisonText::tr("%1 led to %2 then, and leads to %3 now.", "%1 name, %2 and %3 addresses")
                             .arg(news.host, news.before, news.now));
        return texts;
    case NewsKind::MachineChanged:
        for (const News& news : all)
            texts.append(ComparisonText::tr("%1: another computer answers. Then: %2. Now: %3.",
                "%1 host, %2 and %3: what the computers call themselves")
                             .arg(news.host, news.before, news.now));
        return texts;
    }
    Q_UNREACHABLE();
}

QString comparisonLead(const Comparison& comparison)
{
    const QString time = momentText(comparison.startedAt);
    return comparison.sourceHost.isEmpty()
        ? ComparisonText::tr("Compared with %1, begun %2:", "%1 file, %2 time").arg(comparison.file, time)
        : ComparisonText::tr("Compared with %1, begun %2 on %3:", "%1 file, %2 time, %3 computer")
              .arg(comparison.file, time, shownName(comparison.sourceHost));
}

QStringList comparisonLines(const Comparison& comparison)
{
    QStringList lines{comparisonLead(comparison)};
    for (const ChangeKind kind :
        {ChangeKind::NewlyBroken, ChangeKind::Worse, ChangeKind::BrokenOtherwise, ChangeKind::StillBroken,
            ChangeKind::Better, ChangeKind::Mended, ChangeKind::NotReached, ChangeKind::Added, ChangeKind::Gone}) {
        if (const qsizetype checks = numberOf(comparison, kind); checks > 0)
            lines.append(u"%1 (%2): %3"_s.arg(
                changeText(kind), QString::number(checks), hostsByPorts(comparison.changes, kind)));
    }
    QStringList told;
    for (qsizetype begin = 0; begin < comparison.news.size();) {
        qsizetype end = begin;
        while (end < comparison.news.size() && comparison.news.at(end).kind == comparison.news.at(begin).kind)
            ++end;
        told += newsTexts(comparison.news.mid(begin, end - begin));
        begin = end;
    }
    lines += told.first(std::min(told.size(), mostNews));
    if (told.size() > mostNews)
        lines.append(
            ComparisonText::tr("And %n more news, in the results file.", "end of a list", int(told.size() - mostNews)));
    if (lines.size() == 1)
        lines.append(ComparisonText::tr("Everything is as it was.", "of a run, compared with an earlier one"));
    return lines;
}

} // namespace PortCheck
