// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/comparisontext.h"

#include "model/results/check.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct ComparisonText {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::ComparisonText)
};

/// More of them in a line, or lines of news, nobody reads; the results file has them all.
constexpr qsizetype mostHostsInALine = 10;
constexpr qsizetype mostNews = 20;

QString kindText(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::NewlyBroken:
        return ComparisonText::tr("Newly broken", "checks that passed in an earlier run, and fail now");
    case ChangeKind::Worse:
        return ComparisonText::tr("Worse than then", "checks, compared with an earlier run");
    case ChangeKind::StillBroken:
        return ComparisonText::tr("Still broken", "checks that fail as in an earlier run");
    case ChangeKind::Better:
        return ComparisonText::tr("Better than then", "checks, compared with an earlier run");
    case ChangeKind::Mended:
        return ComparisonText::tr("Mended", "checks that failed in an earlier run, and pass now");
    case ChangeKind::Added:
        return ComparisonText::tr("Not asked then", "checks that an earlier run did not have");
    case ChangeKind::Gone:
        return ComparisonText::tr("Not asked any more", "checks that only an earlier run had");
    }
    Q_UNREACHABLE();
}

/// "dc1 (10.0.0.2): 389/TCP, 88/UDP; dc2 …".
QString portsByHost(const QList<CheckChange>& changes, ChangeKind kind)
{
    QStringList hosts;
    QHash<QString, QStringList> ports;
    for (const CheckChange& change : changes) {
        if (change.kind != kind)
            continue;
        const QString host = hostText(change.host, change.address);
        if (!ports.contains(host))
            hosts.append(host);
        const QString port = change.port + u'/' + token(change.protocol);
        if (!ports[host].contains(port)) // two roles of one host
            ports[host].append(port);
    }
    QStringList parts;
    for (const QString& host : hosts.first(std::min(hosts.size(), mostHostsInALine)))
        parts.append(u"%1: %2"_s.arg(host, ports.value(host).join(u", "_s)));
    if (hosts.size() > mostHostsInALine)
        parts.append(ComparisonText::tr("and %n more hosts", "end of a list", int(hosts.size() - mostHostsInALine)));
    return parts.join(u"; "_s);
}

QString newsText(const News& news)
{
    switch (news.kind) {
    case NewsKind::PortMoved:
        return ComparisonText::tr(
            "%1: an RPC service moved from %2 to %3, as it may with each start.", "%1 host, %2 and %3 ports")
            .arg(news.host, news.before, news.now);
    case NewsKind::CertificateReplaced:
        return ComparisonText::tr("%1: another certificate on %2. Then: %3. Now: %4.",
            "%1 host, %2 port, %3 and %4: whose, by whom, how long")
            .arg(news.host, news.port, news.before, news.now);
    case NewsKind::AddressChanged:
        return ComparisonText::tr("%1 led to %2 then, and leads to %3 now.", "%1 name, %2 and %3 addresses")
            .arg(news.host, news.before, news.now);
    case NewsKind::MachineChanged:
        return ComparisonText::tr("%1: another computer answers. Then: %2. Now: %3.",
            "%1 host, %2 and %3: what the computers call themselves")
            .arg(news.host, news.before, news.now);
    case NewsKind::HostGone:
        return ComparisonText::tr("%1 was checked then, and isn't among the targets now.", "%1 host").arg(news.host);
    }
    Q_UNREACHABLE();
}

QString leadText(const Comparison& comparison)
{
    const QString time = QLocale().toString(comparison.startedAt.toLocalTime(), QLocale::ShortFormat);
    return comparison.sourceHost.isEmpty()
        ? ComparisonText::tr("Compared with %1, begun %2:", "%1 file, %2 time").arg(comparison.file, time)
        : ComparisonText::tr("Compared with %1, begun %2 on %3:", "%1 file, %2 time, %3 computer")
              .arg(comparison.file, time, comparison.sourceHost);
}

} // namespace

QStringList comparisonLines(const Comparison& comparison)
{
    QStringList lines{leadText(comparison)};
    for (const ChangeKind kind : {ChangeKind::NewlyBroken, ChangeKind::Worse, ChangeKind::StillBroken,
             ChangeKind::Better, ChangeKind::Mended, ChangeKind::Added, ChangeKind::Gone}) {
        if (const qsizetype checks = numberOf(comparison, kind); checks > 0)
            lines.append(
                u"%1 (%2): %3"_s.arg(kindText(kind), QString::number(checks), portsByHost(comparison.changes, kind)));
    }
    for (const News& news : comparison.news.first(std::min(comparison.news.size(), mostNews)))
        lines.append(newsText(news));
    if (comparison.news.size() > mostNews)
        lines.append(ComparisonText::tr(
            "And %n more news, in the results file.", "end of a list", int(comparison.news.size() - mostNews)));
    if (lines.size() == 1)
        lines.append(ComparisonText::tr("Everything is as it was.", "of a run, compared with an earlier one"));
    return lines;
}

} // namespace PortCheck
