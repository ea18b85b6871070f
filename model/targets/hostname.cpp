// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/targets/hostname.h"

#include "model/catalogue/textinput.h"
#include "model/system/ownsubnets.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace PortCheck {

namespace {

constexpr qsizetype longestLabel = 63; // RFC 1035, 2.3.4
constexpr qsizetype longestEntry = 1024; // enough for any name before it is brought to ASCII form

struct HostNameTexts {
    Q_DECLARE_TR_FUNCTIONS(HostName)
};

Error tooLongName()
{
    return Error{HostNameTexts::tr("The name is longer than 253 characters, the most a name can have.")};
}

// The patterns below end in \z: $ would accept a line end.
bool matches(QStringView text, const QRegularExpression& form)
{
    return form.match(text).hasMatch();
}

/// Whether system resolvers would read a name with this end as a number (inet_aton accepts decimal, octal and
/// hexadecimal).
bool endsInNumber(QStringView name)
{
    static const QRegularExpression number(QStringLiteral("(?:^|\\.)(?:[0-9]+|0x[0-9a-f]*)\\z"));
    return matches(name, number);
}

/// \a example is a name of the kind that is expected.
std::optional<Error> checkLabel(const QString& label, const QString& example)
{
    static const QRegularExpression allowed(QStringLiteral("^[a-z0-9_-]+\\z"));
    if (label.isEmpty()) {
        return Error{HostNameTexts::tr("Two dots follow each other, or the name begins with one. Write it like %1.",
            "said of a host or domain name; %1 is an example")
                         .arg(example)};
    }
    if (label.size() > longestLabel) {
        return Error{
            HostNameTexts::tr("“%1” is longer than 63 characters, the most between two dots.", "%1 is part of a name")
                .arg(excerpt(label))};
    }
    if (label.contains(QLatin1Char('@'))) {
        return Error{HostNameTexts::tr("“%1” has an @ in it, as the name of a user or a mailbox. Write what stands "
                                       "behind it, like %2.",
            "%1 is part of a host or domain name, %2 is an example")
                         .arg(excerpt(label), example)};
    }
    if (!matches(label, allowed)) {
        return Error{HostNameTexts::tr(
            "“%1” has a character that names don't have. Letters, digits, hyphens and dots are right.",
            "%1 is part of a host or domain name")
                         .arg(excerpt(label))};
    }
    if (label.startsWith(QLatin1Char('-')) || label.endsWith(QLatin1Char('-'))) {
        return Error{
            HostNameTexts::tr("“%1” begins or ends with a hyphen. Hyphens stand inside a name.", "%1 is part of a name")
                .arg(label)};
    }
    // Computers may have an underscore in their names; one at the beginning marks service names (RFC 8552).
    if (label.startsWith(QLatin1Char('_'))) {
        return Error{
            HostNameTexts::tr("“%1” belongs to the name of a service record. Write the name of the host or the domain.",
                "%1 is part of a name, such as _ldap")
                .arg(label)};
    }
    return std::nullopt;
}

/// A host or domain name that is known to be no address.
Result<QString> parseName(QStringView text, const QString& example)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    // QUrl's ASCII form refuses underscores and more; text that is ASCII already is checked here, with a reason.
    QString name = ascii ? text.toString().toLower() : QString::fromLatin1(QUrl::toAce(text.toString()));
    if (name.isEmpty()) {
        return Error{
            HostNameTexts::tr("This has characters that names don't have. Letters, digits, hyphens and dots are right.",
                "said of a host or domain name")};
    }
    if (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    if (name.size() > longestName)
        return tooLongName();
    const QStringList labels = name.split(QLatin1Char('.'));
    for (const QString& label : labels) {
        if (std::optional<Error> error = checkLabel(label, example))
            return *std::move(error);
    }
    if (endsInNumber(name)) {
        return Error{
            HostNameTexts::tr("This is no IPv4 address, which is four numbers from 0 to 255 like 10.0.0.2, and a name "
                              "does not end in a number.",
                "said of a host or domain name")};
    }
    return name;
}

bool isUnspecified(const QHostAddress& address)
{
    return address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6);
}

/// Each interface has the link-local network (RFC 4007 6), so the address alone says nothing about the way.
std::optional<Error> checkZone(const QHostAddress& address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol || !address.isLinkLocal())
        return std::nullopt;
    const QString zone = address.scopeId();
    if (zone.isEmpty())
        return Error{
            HostNameTexts::tr("This is a link-local address, which needs the interface of this computer behind "
                              "it, like fe80::1%eth0.")};
    if (isOwnZone(zone))
        return std::nullopt;
    const QList<OwnZone> zones = ownZones();
    if (zones.isEmpty())
        return Error{HostNameTexts::tr(
            "This computer has no network interface %1, and no other that is in use.", "%1 was written behind a %")
                         .arg(excerpt(zone))};
    QHostAddress right = address;
    right.setScopeId(zones.constFirst().zone);
    QStringList shown;
    for (const OwnZone& each : zones)
        shown.append(each.shown);
    return Error{
        HostNameTexts::tr("This computer has no network interface %1; it has %2, so write the address like %3.",
            "%1 was written behind a %, %2 is a list of network interfaces, %3 an address with one of them")
            .arg(excerpt(zone), excerpt(shown.join(QLatin1String(", "))), right.toString())};
}

Result<QString> parseAddress(const QHostAddress& address)
{
    if (isUnspecified(address))
        return Error{HostNameTexts::tr(
            "This address stands for no host. Write the address of one host.", "said of 0.0.0.0 and ::")};
    if (address.isMulticast())
        return Error{HostNameTexts::tr("This is a multicast address. Write the address of one host.")};
    if (address.isBroadcast())
        return Error{HostNameTexts::tr("This is the broadcast address. Write the address of one host.")};
    if (isOwnBroadcast(address))
        return Error{HostNameTexts::tr("This is the broadcast address of a subnet of this computer: what is sent there "
                                       "goes to every host in it. Write the address of one host.")};
    if (isOwnNetwork(address))
        return Error{HostNameTexts::tr("This address stands for a subnet of this computer itself, and no host has it. "
                                       "Write the address of one host.")};
    if (const std::optional<Error> error = checkZone(address))
        return *error;
    return address.toString();
}

/// The host inside a URL, a share's path, an account or a host with its port, if it can be recognised.
QStringView bareHost(QStringView text)
{
    const QLatin1String schemeEnd("://");
    const bool share = text.startsWith(QLatin1String("\\\\")) || text.startsWith(QLatin1String("//"));
    if (const qsizetype scheme = text.indexOf(schemeEnd); scheme >= 0)
        text = text.sliced(scheme + schemeEnd.size());
    else if (share)
        text = text.sliced(2);
    else if (text.contains(QLatin1Char('\\'))) // see behindNetbiosDomain()
        return {};
    const auto pathBegin =
        std::find_if(text.begin(), text.end(), [](QChar c) { return QStringView(u"/\\?#").contains(c); });
    text = text.first(pathBegin - text.begin());
    text = text.sliced(text.lastIndexOf(QLatin1Char('@')) + 1);
    if (text.startsWith(QLatin1Char('[')))
        return text.first(text.indexOf(QLatin1Char(']')) + 1);
    return text.count(QLatin1Char(':')) == 1 ? text.first(text.indexOf(QLatin1Char(':'))) : text;
}

/// "dc1" of "LAB\dc1". It may be an account as well, which looks no different.
QStringView behindNetbiosDomain(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("^[^\\\\/@:?#]+\\\\(?=[^\\\\/@:?#]+\\z)"));
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() ? text.sliced(match.capturedLength()) : QStringView();
}

Error notOnlyHost(QStringView text)
{
    if (const Result<QString> host = parseHost(behindNetbiosDomain(text)))
        return Error{HostNameTexts::tr(
            "Name only the host, without the NetBIOS domain in front of it: %1, if that is a host and no account.",
            "%1 is a host name")
                         .arg(excerpt(*host))};
    const QStringView bare = bareHost(text);
    const bool shorter = bare.size() < text.size();
    const Result<QString> host = shorter ? parseHost(bare) : Result<QString>(Error{});
    if (!host)
        return Error{HostNameTexts::tr("Name only the host, without scheme, port, path or account.")};
    return Error{HostNameTexts::tr(
        "Name only the host, without scheme, port, path or account: %1.", "%1 is a host name or address")
                     .arg(excerpt(*host))};
}

bool isNetwork(QStringView text)
{
    static const QRegularExpression network(QStringLiteral("^[0-9A-Fa-f]*[.:][0-9A-Fa-f.:]*/[0-9.]+\\z"));
    return matches(text, network);
}

/// What people often paste in place of a host, and what can be recognised as such.
std::optional<Error> knownMistake(QStringView text)
{
    static const QRegularExpression range(QStringLiteral("^(?:[0-9]{1,3}\\.){3}[0-9]{1,3}-[0-9.]+\\z"));
    static const QRegularExpression beyondHost(QStringLiteral("[/\\\\@?#]"));
    if (isNetwork(text))
        return Error{HostNameTexts::tr("This is a network. Name each host in it.")};
    if (matches(text, range))
        return Error{HostNameTexts::tr("This is a range of addresses. Name each host in it.")};
    if (text.contains(QLatin1Char('*')))
        return Error{HostNameTexts::tr("Wildcards can't be looked up. Name each host.")};
    const qsizetype colons = text.count(QLatin1Char(':'));
    const bool bracketedWithPort = text.startsWith(QLatin1Char('[')) && !text.endsWith(QLatin1Char(']'));
    if (matches(text, beyondHost) || colons == 1 || bracketedWithPort)
        return notOnlyHost(text);
    if (colons > 1)
        return Error{HostNameTexts::tr("This is no IPv6 address. Write it like 2001:db8::2.")};
    return std::nullopt;
}

} // namespace

std::optional<QHostAddress> addressLiteral(QStringView text)
{
    static const QRegularExpression ipv4(QStringLiteral("^(?:(?:0|[1-9][0-9]{0,2})(?:\\.(?!\\z)|\\z)){4}\\z"));
    static const QRegularExpression ipv6(QStringLiteral("^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(?:%[0-9A-Za-z_.-]+)?\\z"));
    // QHostAddress alone would read "10.1" and "010.0.0.1" too, as old system calls do.
    if (!matches(text, ipv4) && !matches(text, ipv6))
        return std::nullopt;
    const QHostAddress address(text.toString());
    if (address.isNull())
        return std::nullopt;
    bool mapped = false;
    const quint32 asIpv4 = address.toIPv4Address(&mapped);
    // Qt takes "::" for a mapped 0.0.0.0, too.
    return mapped && address != QHostAddress(QHostAddress::AnyIPv6) ? QHostAddress(asIpv4) : address;
}

bool isOfNoHost(const QHostAddress& address)
{
    return isUnspecified(address) || address.isMulticast() || address.isBroadcast() || isOwnBroadcast(address)
        || isOwnNetwork(address);
}

Result<QString> parseHost(QStringView text)
{
    const QStringView entry = text.trimmed();
    if (entry.isEmpty())
        return Error{HostNameTexts::tr("There is no host. Write a name or an address.")};
    if (entry.size() > longestEntry)
        return tooLongName();
    const bool bracketed =
        entry.startsWith(QLatin1Char('[')) && entry.endsWith(QLatin1Char(']')) && entry.contains(QLatin1Char(':'));
    if (const auto address = addressLiteral(bracketed ? entry.sliced(1).chopped(1) : entry))
        return parseAddress(*address);
    if (std::optional<Error> error = knownMistake(entry))
        return *std::move(error);
    Result<QString> name = parseName(entry, QStringLiteral("dc1.example.com"));
    if (name) { // other letters, and some that aren't seen, may spell what is no name
        if (std::optional<Error> error = knownMistake(*name))
            return *std::move(error);
    }
    return name;
}

std::optional<QString> hostMeantBy(QStringView text)
{
    if (isNetwork(text) || text.contains(QLatin1Char('*')))
        return std::nullopt;
    if (const Result<QString> host = parseHost(behindNetbiosDomain(text)))
        return *host;
    const QStringView bare = bareHost(text);
    const Result<QString> host = bare.size() < text.size() ? parseHost(bare) : Result<QString>(Error{});
    return host ? std::optional(*host) : std::nullopt;
}

Result<QString> parseDomain(QStringView text)
{
    const QStringView entry = text.trimmed();
    if (entry.isEmpty())
        return Error{HostNameTexts::tr("There is no domain. Write one like example.com.")};
    if (entry.size() > longestEntry)
        return tooLongName();
    if (addressLiteral(entry))
        return Error{HostNameTexts::tr("This is an address. Write the name of the domain, like example.com.")};
    if (!behindNetbiosDomain(entry).isEmpty())
        return Error{HostNameTexts::tr("This is the name of a user or computer with the NetBIOS domain in front of it. "
                                       "Write the DNS name of the domain, like lab.example.")};
    return parseName(entry, QStringLiteral("example.com"));
}

} // namespace PortCheck
