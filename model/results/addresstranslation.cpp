// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/results/addresstranslation.h"

#include "model/support/addonce.h"
#include "model/support/standinmark.h"

#include <QHostAddress>

#include <algorithm>

namespace PortCheck {

namespace {

/// Without a scope, and an IPv4-mapped address as IPv4: the two sides of a connection can write one address
/// differently.
QHostAddress plain(QHostAddress address)
{
    bool isMapped = false;
    const quint32 ipv4 = address.toIPv4Address(&isMapped);
    if (isMapped)
        return QHostAddress(ipv4);
    address.setScopeId({});
    return address;
}

StandInHost& hostOf(QList<StandInHost>& hosts, const Check& check)
{
    const auto known = std::find_if(hosts.begin(), hosts.end(),
        [&](const StandInHost& host) { return host.target == check.hostName() && host.address == check.address; });
    if (known != hosts.end())
        return *known;
    hosts.append(StandInHost{check.hostName(), check.address, {}, {}, {}, Translation::None});
    return hosts.last();
}

} // namespace

QString StandInHost::text() const
{
    return hostText(target, address);
}

std::optional<AddressTranslation> addressTranslation(const CheckRecord& record)
{
    const std::optional<StandInMark> mark = StandInMark::in(record.seen.evidence);
    const QHostAddress seen = mark ? plain(QHostAddress(mark->seenAddress)) : QHostAddress();
    const QHostAddress own = plain(record.seen.localAddress);
    if (seen.isNull() || own.isNull())
        return std::nullopt;
    AddressTranslation views{own.toString(), record.seen.localPort, seen.toString(), mark->seenPort};
    if (own != seen)
        views.translation = Translation::Addresses;
    else if (views.sentPort != 0 && views.sentPort != views.seenPort)
        views.translation = Translation::Ports;
    return views;
}

StandIns standInsOf(const QList<CheckRecord>& checks)
{
    StandIns found;
    for (const CheckRecord& record : checks) {
        if (record.phase != Phase::Done || record.seen.service != ServiceState::Verified)
            continue;
        const QByteArray nonce = standInNonce(record.seen.evidence);
        if (nonce.isEmpty()) {
            // An RPC server that is asked with a plain bind can't leave a mark.
            found.others = found.others || record.check.service != Service::RpcEndpoint;
            continue;
        }
        ++found.answered;
        StandInHost& host = hostOf(found.hosts, record.check);
        addOnce(host.nonces, QString::fromLatin1(nonce));
        if (const std::optional<AddressTranslation> views = addressTranslation(record)) {
            addOnce(host.sentFrom, views->sentFrom);
            addOnce(host.seenAs, views->seenAs);
            host.translation = std::max(host.translation, views->translation);
        }
    }
    return found;
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
