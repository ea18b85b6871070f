// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/runnotes.h"

#include "model/results/maskedaddresses.h"
#include "model/words/dynamicrangetext.h"
#include "model/words/statementtext.h"
#include "model/words/textlanguage.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace PortCheck {

namespace {

struct HostNameNote {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::HostNameNote)
};

struct RunNote {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::RunNote)
};

constexpr qsizetype mostHostNames = 6;
constexpr qsizetype mostHostNotes = 4; // a domain's name leads to every controller

struct NamedHost {
    QStringList names;
    bool isAskedByName = false; ///< something was asked under another name than the first
};

/// In plan order; each once, on however many addresses.
QList<NamedHost> namedHosts(const QList<CheckRecord>& checks)
{
    QList<NamedHost> hosts;
    for (const CheckRecord& record : checks) {
        const Check& check = record.check;
        if (check.names.isEmpty())
            continue;
        auto host = std::find_if(
            hosts.begin(), hosts.end(), [&check](const NamedHost& known) { return known.names == check.names; });
        if (host == hosts.end())
            host = hosts.insert(hosts.end(), {check.names});
        host->isAskedByName =
            host->isAskedByName || (speaksTls(check.service) && check.target != check.names.constFirst());
    }
    return hosts;
}

QString noteText(const NamedHost& host)
{
    const QString names = shortList(host.names, mostHostNames);
    if (host.isAskedByName)
        return HostNameNote::tr("%1 are one host: it was asked once, and for its certificate under each name.",
            "%1 a list of names and addresses, two or more")
            .arg(names);
    return HostNameNote::tr("%1 are one host: it was asked once.", "%1 a list of names and addresses, two or more")
        .arg(names);
}

QStringList hostNameNotes(const QList<CheckRecord>& checks)
{
    const QList<NamedHost> hosts = namedHosts(checks);
    QStringList notes;
    for (const NamedHost& host : hosts.first(std::min(hosts.size(), mostHostNotes)))
        notes.append(noteText(host));
    if (hosts.size() > mostHostNotes)
        notes.append(HostNameNote::tr("%n more host(s) go by several names as well: the target of each check has them.",
            nullptr, int(hosts.size() - mostHostNotes)));
    return notes;
}

/// Empty where IPv6 is in use, or nobody asked for it. What is not in use here fails for nobody (RFC 6724 5, rule 1).
QString ipv6Note(const QList<CheckRecord>& checks)
{
    QSet<QString> addresses;
    for (const CheckRecord& record : checks) {
        if (record.verdict.reason == Reason::Ipv6NotInUse)
            addresses.insert(record.check.address);
    }
    if (addresses.isEmpty())
        return {};
    return RunNote::tr("IPv6 is not in use on this computer: clients on it use IPv4, and %n IPv6 address(es) of the "
                       "targets do not count here.",
        nullptr, int(addresses.size()));
}

} // namespace

QString maskedNote(const RunSnapshot& run)
{
    return areMasked(run.source.addresses)
        ? RunNote::tr("The names and addresses of computers are masked: made-up ones stand in their places.")
        : QString();
}

QStringList runNotes(const RunSnapshot& run)
{
    QStringList notes;
    if (const QString note = maskedNote(run); !note.isEmpty())
        notes.append(note);
    notes += hostNameNotes(run.checks);
    if (const QString note = dynamicRangeNote(run.dynamicRange); !note.isEmpty())
        notes.append(note);
    if (const QString note = ipv6Note(run.checks); !note.isEmpty())
        notes.append(note);
    if (const QString note = foreignWordsNote(run); !note.isEmpty())
        notes.append(note);
    return notes;
}

} // namespace PortCheck
