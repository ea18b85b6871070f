// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/standin/standintext.h"

#include "model/words/tabletext.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct StandInText {
    Q_DECLARE_TR_FUNCTIONS(StandInText)
};

QString addressText(const QHostAddress& address)
{
    if (address == QHostAddress(QHostAddress::AnyIPv4))
        return StandInText::tr("all IPv4 addresses of this computer");
    if (address == QHostAddress(QHostAddress::AnyIPv6))
        return StandInText::tr("all IPv6 addresses of this computer");
    return address.toString();
}

/// Why, and what to do.
QString obstacleText(StandInObstacle why, const QString& detail)
{
    switch (why) {
    case StandInObstacle::Taken:
        return StandInText::tr("Another program listens there already, such as a real controller: check that one "
                               "directly, or end it first.");
    case StandInObstacle::NotPermitted:
#ifdef Q_OS_WIN
        return StandInText::tr("Windows or another program keeps that port for itself, a service of Windows such as a "
                               "real controller's, say: check that one directly. netstat -abnoq names the program; "
                               "netsh interface ipv4 show excludedportrange tcp shows what Windows keeps.");
#else
        return StandInText::tr("The system doesn't allow it: ports below 1024 are for the administrator. Start the "
                               "program with sudo.");
#endif
    case StandInObstacle::NoTls:
        return StandInText::tr("TLS could not be set up on this computer: see that its TLS library (OpenSSL on Linux) "
                               "is installed and can be loaded.");
    case StandInObstacle::NoSuchAddress:
        return StandInText::tr("This computer has no such address.");
    case StandInObstacle::Other:
        return StandInText::tr("The system says: %1", "%1 words of the operating system").arg(detail);
    }
    Q_UNREACHABLE();
}

} // namespace

QString addressAndPort(const QHostAddress& address, quint16 port)
{
    const bool isVersion6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isVersion6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address.toString()).arg(port);
}

QString placeText(const StandInPlace& place)
{
    QString text = u"%1/%2"_s.arg(place.port).arg(token(place.transport));
    if (const QString name = serviceText(place.service); !name.isEmpty())
        text += u' ' + name;
    if (place.listenPort != 0 && place.listenPort != place.port)
        text += u' ' + StandInText::tr("(at %1)", "%1 port, where a stand-in really listens").arg(place.listenPort);
    return text;
}

QString eventText(const StandInEvent& event)
{
    using What = StandInEvent::What;
    switch (event.what) {
    case What::Answered:
        return StandInText::tr("answered: %1", "%1 what was asked, in a protocol's words").arg(event.detail);
    case What::ConnectedOnly:
        return StandInText::tr("connected and said nothing");
    case What::NotUnderstood:
        return StandInText::tr("not understood");
    case What::NotAllowed:
        return StandInText::tr("not allowed: not answered, and not mentioned again");
    case What::TooMany:
        return StandInText::tr("closed, to make room for a later connection");
    case What::TooMuch:
        return StandInText::tr("closed: more data than a connection may carry");
    case What::TooSlow:
        return StandInText::tr("closed: nothing was asked for too long");
    case What::TooFast:
        return StandInText::tr("more questions than are answered in a second: some are dropped");
    case What::RangeOpened:
        return StandInText::tr("by request listens on %1", "%1 ports").arg(event.detail);
    case What::RangeReleased:
        return StandInText::tr("by request listens on no further ports");
    case What::NoToken:
        return StandInText::tr("a request was refused: this stand-in has no token");
    case What::WrongToken:
        return StandInText::tr("a request was refused: the token is wrong");
    case What::Locked:
        return StandInText::tr(
            "too many wrong tokens: requests from there are refused for %1 seconds, plain answers go on", "%1 number")
            .arg(event.detail);
    case What::RefusedLocked:
        return StandInText::tr("a request was refused: too many wrong tokens came from there before");
    }
    Q_UNREACHABLE();
}

QString eventLine(const StandInEvent& event)
{
    return u"%1  %2  %3  %4"_s.arg(event.time.toUTC().toString(Qt::ISODateWithMs),
        addressAndPort(event.peer, event.peerPort), placeText(event.place), eventText(event));
}

QStringList placesText(const QList<StandInPlace>& places)
{
    QList<QHostAddress> addresses;
    QHash<QHostAddress, QStringList> portsAt;
    for (const StandInPlace& place : places) {
        if (!addresses.contains(place.address))
            addresses.append(place.address);
        portsAt[place.address].append(placeText(place));
    }
    QStringList known; // lists of ports
    QHash<QString, QStringList> addressesOf;
    for (const QHostAddress& address : std::as_const(addresses)) {
        const QString ports = portsAt.value(address).join(", "_L1);
        if (!known.contains(ports))
            known.append(ports);
        addressesOf[ports].append(addressText(address));
    }
    QStringList lines;
    for (const QString& ports : std::as_const(known))
        lines.append(StandInText::tr("Listens at %1: %2", "%1 list of addresses, %2 list of ports")
                         .arg(addressesOf.value(ports).join(", "_L1), ports));
    return lines;
}

QStringList skippedText(const QList<StandInSkipped>& skipped)
{
    struct Group {
        StandInSkipped first;
        QStringList ports;
        QStringList addresses{}; ///< where the same holds
    };
    QList<Group> groups;
    for (const StandInSkipped& one : skipped) {
        auto group = std::find_if(groups.begin(), groups.end(), [&one](const Group& known) {
            return known.first.why == one.why && known.first.detail == one.detail
                && known.first.place.address == one.place.address;
        });
        if (group == groups.end())
            group = groups.insert(groups.end(), {one, {}});
        group->ports.append(placeText(one.place));
    }
    QList<Group> joined;
    for (const Group& group : std::as_const(groups)) {
        auto same = std::find_if(joined.begin(), joined.end(), [&group](const Group& known) {
            return known.first.why == group.first.why && known.first.detail == group.first.detail
                && known.ports == group.ports;
        });
        if (same == joined.end())
            same = joined.insert(joined.end(), group);
        same->addresses.append(addressText(group.first.place.address));
    }
    QStringList lines;
    for (const Group& group : std::as_const(joined))
        lines.append(
            StandInText::tr("Skipped at %1: %2. %3", "%1 list of addresses, %2 list of ports, %3 why and what to do")
                .arg(group.addresses.join(", "_L1), group.ports.join(", "_L1),
                    obstacleText(group.first.why, group.first.detail)));
    return lines;
}

} // namespace PortCheck
