// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/standinviews.h"

#include "model/support/standinmark.h"

#include <QCoreApplication>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

class StandInNotice final {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::StandInNotice)
};

constexpr qsizetype mostNamed = 3; ///< hosts or addresses in one sentence

/// Without a scope, and an IPv4 address as such: how two sides of a connection write one address can differ.
QHostAddress plain(QHostAddress address)
{
    bool isMapped = false;
    const quint32 ipv4 = address.toIPv4Address(&isMapped);
    if (isMapped)
        return QHostAddress(ipv4);
    address.setScopeId({});
    return address;
}

QString endText(const QString& address, quint16 port)
{
    return address.contains(':'_L1) ? u"[%1]:%2"_s.arg(address).arg(port) : u"%1:%2"_s.arg(address).arg(port);
}

void addOnce(QStringList& list, const QString& text)
{
    if (!list.contains(text))
        list.append(text);
}

QString listText(const QStringList& items)
{
    if (items.size() <= mostNamed)
        return items.join(", "_L1);
    return StandInNotice::tr("%1 and %2 more", "%1 a list of hosts or addresses, %2 a number")
        .arg(items.first(mostNamed).join(", "_L1), QString::number(items.size() - mostNamed));
}

StandInHost& hostOf(QList<StandInHost>& hosts, const Check& check)
{
    const auto known = std::find_if(hosts.begin(), hosts.end(),
        [&](const StandInHost& host) { return host.target == check.target && host.address == check.address; });
    if (known != hosts.end())
        return *known;
    hosts.append(StandInHost{check.target, check.address, {}, {}, {}, Translation::None});
    return hosts.last();
}

QString translationText(const StandInHost& host)
{
    switch (host.translation) {
    case Translation::None:
        return {};
    case Translation::Ports:
        return StandInNotice::tr("Ports are translated on the way to %1: the stand-in there sees this computer, %2, at "
                                 "other ports than it sent from. A rule by source port will not hold.",
            "%1 host with its address, %2 a list of addresses")
            .arg(host.text(), listText(host.sentFrom));
    case Translation::Addresses:
        break;
    }
    if (host.seenAs.size() > 1) {
        return StandInNotice::tr(
            "Addresses are translated on the way to %1: this computer, %2, is seen there as several "
            "addresses in turn: %3. Firewall rules behind the translation must name them all.",
            "%1 host with its address, %2 and %3 lists of addresses")
            .arg(host.text(), listText(host.sentFrom), listText(host.seenAs));
    }
    return StandInNotice::tr(
        "Addresses are translated on the way to %1: this computer, %2, is seen there as %3. Firewall "
        "rules behind the translation must name that address.",
        "%1 host with its address, %2 a list of addresses, %3 an address")
        .arg(host.text(), listText(host.sentFrom), listText(host.seenAs));
}

/// Several hosts behind one translation can share a sentence only if they are named together; some are left out then.
constexpr qsizetype mostNotes = 8;

} // namespace

QString StandInHost::text() const
{
    Check check;
    check.target = target;
    check.address = address;
    return check.targetText();
}

std::optional<BothViews> bothViews(const CheckRecord& record)
{
    const std::optional<StandInMark> mark = StandInMark::in(record.seen.evidence);
    const QHostAddress seen = mark ? plain(QHostAddress(mark->seenAddress)) : QHostAddress();
    const QHostAddress own = plain(record.seen.localAddress);
    if (seen.isNull() || own.isNull())
        return std::nullopt;
    BothViews views{own.toString(), record.seen.localPort, seen.toString(), mark->seenPort};
    if (own != seen)
        views.translation = Translation::Addresses;
    else if (views.sentPort != 0 && views.sentPort != views.seenPort)
        views.translation = Translation::Ports;
    return views;
}

QString bothViewsText(const BothViews& views)
{
    return StandInNotice::tr("sent from %1, seen as %2", "both are an IP address with a port")
        .arg(endText(views.sentFrom, views.sentPort), endText(views.seenAs, views.seenPort));
}

StandIns standInsOf(const QList<CheckRecord>& checks)
{
    StandIns found;
    for (const CheckRecord& record : checks) {
        if (record.phase != Phase::Done || record.seen.service != ServiceState::Verified)
            continue;
        const std::optional<StandInMark> mark = StandInMark::in(record.seen.evidence);
        if (!mark) {
            // An RPC server that is asked in the plain way can't leave a mark.
            found.others = found.others || record.check.service != Service::RpcEndpoint;
            continue;
        }
        ++found.answered;
        StandInHost& host = hostOf(found.hosts, record.check);
        addOnce(host.nonces, QString::fromLatin1(mark->nonce));
        if (const std::optional<BothViews> views = bothViews(record)) {
            addOnce(host.sentFrom, views->sentFrom);
            addOnce(host.seenAs, views->seenAs);
            host.translation = std::max(host.translation, views->translation);
        }
    }
    return found;
}

QString standInNames(const StandIns& standIns)
{
    QStringList names;
    for (const StandInHost& host : standIns.hosts)
        addOnce(names, host.text());
    return listText(names);
}

QString standInNotice(const StandIns& standIns)
{
    if (standIns.isEmpty())
        return {};
    QString notice = StandInNotice::tr("Checked against a stand-in; Active Directory itself was not tested.",
        "stands on every page of a report on such a run");
    if (!standIns.others)
        return notice;
    return StandInNotice::tr(
        "%1 That holds for %2; what else answered is no stand-in.", "%1 the sentence before, %2 a list of hosts")
        .arg(notice, standInNames(standIns));
}

QStringList standInNotes(const StandIns& standIns)
{
    QStringList notes;
    for (const StandInHost& host : standIns.hosts) {
        if (const QString text = translationText(host); !text.isEmpty())
            notes.append(text);
        if (host.nonces.size() > 1)
            notes.append(StandInNotice::tr(
                "%1 answered as %2 different stand-ins: it was started again during the run, or several computers "
                "answer at that address.",
                "%1 host with its address, %2 a number greater than 1")
                             .arg(host.text(), QString::number(host.nonces.size())));
    }
    const qsizetype more = notes.size() - mostNotes;
    if (more > 0) {
        notes.resize(mostNotes);
        notes.append(StandInNotice::tr("The same or alike holds for further hosts; the details of their checks tell.",
            "after some sentences on hosts"));
    }
    return notes;
}

QStringList seenInsteadAt(const QString& address, const StandIns& standIns)
{
    QStringList seen;
    for (const StandInHost& host : standIns.hosts) {
        if (host.address != address || host.translation != Translation::Addresses)
            continue;
        for (const QString& other : host.seenAs) {
            if (!host.sentFrom.contains(other))
                addOnce(seen, other);
        }
    }
    return seen;
}

} // namespace PortCheck
