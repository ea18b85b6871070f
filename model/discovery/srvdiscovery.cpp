// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/discovery/srvdiscovery.h"

#include "model/discovery/dnsquestions.h"
#include "model/support/addonce.h"
#include "model/system/ownresolver.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostHostsAskedFor = 200; // for their addresses; the others are left to the system's look-up

struct Wanted {
    QLatin1String before; ///< of the domain, in the name that is asked for
    DnsType type;
    QStringList DiscoveryResult::*list;
};

constexpr Wanted wantedRecords[] = {
    {"_ldap._tcp.dc._msdcs."_L1, DnsType::Srv, &DiscoveryResult::controllers},
    {"_gc._tcp."_L1, DnsType::Srv, &DiscoveryResult::globalCatalogs},
    {""_L1, DnsType::Ns, &DiscoveryResult::dnsServers},
};

/// Whether somebody said that the name has no address, or why.
bool wasAnswered(const Resolution& resolution)
{
    return !resolution.failure || isHeard(resolution.failure->word.kind);
}

} // namespace

SrvDiscovery::SrvDiscovery(Resolver& resolver, QObject* parent, const ProbeLimits& limits, OwnNetworkSource network)
    : Discovery(parent)
    , m_resolver(resolver)
    , m_limits(limits)
    , m_network(std::move(network))
{
}

void SrvDiscovery::cancel()
{
    delete m_search; // with its probes and lookups; a pending lookup loses its context
}

void SrvDiscovery::start(const QString& domain, const QStringList& dnsServers)
{
    cancel();
    m_search = new QObject(this);
    m_domain = domain;
    m_servers.clear();
    m_namedBy.clear();
    m_result = {};
    for (const QString& name : dnsServers)
        m_servers.append(Server{name, {}, {}, false, {}, {}});
    if (m_servers.isEmpty())
        m_servers.append(Server()); // the system's
    m_pending = int(m_servers.size() * qsizetype(std::size(wantedRecords)));
    for (qsizetype server = 0; server < m_servers.size(); ++server)
        resolve(server);
}

void SrvDiscovery::resolve(qsizetype server)
{
    const QString name = m_servers.at(server).name;
    noteWays(m_servers[server], ownDnsServers()); // who knows where the named one is
    if (name.isEmpty()) {
        ask(server);
        return;
    }
    m_resolver.resolve(name, m_search, [=, this](const Resolution& resolution) {
        const QList<QHostAddress>& addresses = resolution.addresses;
        const auto wanted = std::find_if(addresses.cbegin(), addresses.cend(),
            [this](const QHostAddress& address) { return includes(ipVersions(), address.toString()); });
        if (wanted != addresses.cend()) {
            m_servers[server].address = *wanted;
            noteWays(m_servers[server], {wanted->toString()});
            ask(server);
            return;
        }
        if (!addresses.isEmpty()) {
            m_servers[server].failure = notChosenText(name);
            settled(int(std::size(wantedRecords)));
            return;
        }
        m_servers[server].failure = wasAnswered(resolution) ? QString() : whatWasLostHere(m_servers.at(server), name);
        if (m_servers.at(server).failure.isEmpty())
            m_servers[server].failure =
                tr("The DNS server %1 has no address: %2", "%1 host name, %2 the system's words")
                    .arg(name, resolution.error);
        settled(int(std::size(wantedRecords)));
    });
}

QString SrvDiscovery::notChosenText(const QString& name) const
{
    const bool isIpv4 = ipVersions() == IpVersions::Ipv4;
    return tr(
        "The DNS server %1 has only %2 addresses, and only %3 is to be used. Name another DNS server, or use both.",
        "%1 host name or address, %2 and %3 IPv4 or IPv6")
        .arg(name, isIpv4 ? u"IPv6"_s : u"IPv4"_s, isIpv4 ? u"IPv4"_s : u"IPv6"_s);
}

void SrvDiscovery::noteWays(Server& server, const QStringList& addresses) const
{
    server.ways.clear();
    const QList<OwnInterface> interfaces = m_network.interfaces();
    for (const QString& address : addresses)
        server.ways.append(ownWayFrom(m_network.addressTowards(QHostAddress(address)), interfaces));
}

QString SrvDiscovery::whatWasLostHere(const Server& server, const QString& name) const
{
    const QList<OwnInterface> interfaces = m_network.interfaces();
    for (const OwnWay& way : server.ways) {
        const std::optional<OwnWayEnd> end = endOfOwnWay(way, interfaces);
        if (end == OwnWayEnd::LinkDown)
            return tr("The link %1 of this computer went down during the search, so that %2 could not answer. "
                      "Administrator of this computer: check the cable, wireless network or VPN at %1, then search "
                      "again.",
                "%1 network interface such as eth0, %2 DNS server")
                .arg(way.interfaceName, name);
        if (end == OwnWayEnd::AddressGone)
            return tr("This computer lost its address %1 (%2) during the search, so that %3 could not answer. "
                      "Administrator of this computer: see what took the address away (a lease that ended, a VPN, a "
                      "changed setting), then search again.",
                "%1 IP address, %2 network interface such as eth0, %3 DNS server")
                .arg(way.address.toString(), way.interfaceName, name);
    }
    return {};
}

void SrvDiscovery::ask(qsizetype server)
{
    const QHostAddress address = m_servers.at(server).address;
    for (const Wanted& wanted : wantedRecords) {
        const DnsQuestion question{wanted.before + m_domain, wanted.type};
        const DnsAnswered answered = [this, server, list = wanted.list](
                                         const SrvAnswer& answer) { settle(server, list, answer); };
        if (address.isNull())
            askSystemDns(question, m_limits, m_search, answered);
        else
            askDnsServer(address, question, m_limits, m_search, answered);
    }
}

void SrvDiscovery::settle(qsizetype server, QStringList DiscoveryResult::*list, const SrvAnswer& answer)
{
    Server& asked = m_servers[server];
    const bool isOfControllers = list != &DiscoveryResult::dnsServers; // of these is what is said in the end
    asked.namesControllers = asked.namesControllers || (isOfControllers && !answer.hosts.isEmpty());
    asked.seen.answered = asked.seen.answered || answer.answered;
    asked.seen.isCutShort = asked.seen.isCutShort || answer.isCutShort;
    asked.seen.saysNone = asked.seen.saysNone || answer.saysNone;
    if (!answer.errorCode.isEmpty() && isOfControllers)
        asked.seen.errorCode = answer.errorCode;
    if (!answer.answered) {
        asked.seen.state = answer.state;
        asked.seen.systemError = answer.systemError;
    }
    for (const QString& host : answer.hosts) {
        addOnce(m_result.*list, host);
        if (!m_namedBy.contains(host))
            m_namedBy.insert(host, asked.address);
    }
    for (auto known = answer.addresses.cbegin(); known != answer.addresses.cend(); ++known) {
        for (const QHostAddress& address : known.value())
            addOnce(m_result.addresses[known.key()], address);
    }
    settled(1);
}

void SrvDiscovery::settled(int questions)
{
    m_pending -= questions;
    if (m_pending == 0)
        askForAddresses();
}

void SrvDiscovery::askForAddresses()
{
    QStringList hosts = m_result.controllers + m_result.globalCatalogs + m_result.dnsServers;
    hosts.removeDuplicates();
    hosts.removeIf([this](const QString& host) {
        const auto isHost = [&host](const Server& server) { return server.name == host; };
        return m_result.addresses.contains(host) || m_namedBy.value(host).isNull()
            || std::any_of(m_servers.cbegin(), m_servers.cend(), isHost);
    });
    hosts = hosts.first(std::min(hosts.size(), mostHostsAskedFor));
    if (hosts.isEmpty()) {
        finish();
        return;
    }
    m_pending = int(hosts.size());
    const DnsType type = ipVersions() == IpVersions::Ipv6 ? DnsType::Aaaa : DnsType::A;
    for (const QString& host : std::as_const(hosts)) {
        askDnsServer(m_namedBy.value(host), {host, type}, m_limits, m_search, [this](const SrvAnswer& answer) {
            m_result.addresses.insert(answer.addresses);
            if (--m_pending == 0)
                finish();
        });
    }
}

QString SrvDiscovery::whyNothing(const Server& server) const
{
    if (!server.failure.isEmpty())
        return server.failure;
    const SrvAnswer& seen = server.seen;
    const QString name = server.name.isEmpty() ? tr("the DNS of this computer") : server.name;
    if (seen.isCutShort && (server.namesControllers || (!seen.saysNone && seen.errorCode.isEmpty())))
        return tr("The answer of %1 was cut short, and 53/TCP, where the whole would come, does not answer: allow "
                  "53/TCP to it. There can be more hosts than were found.",
            "%1 DNS server")
            .arg(name);
    if (server.namesControllers)
        return {};
    if (seen.saysNone)
        return tr(
            "%1 says that %2 has no domain controllers: its record for them names “.”. The DNS administrator should "
            "delete that record if there are some.",
            "%1 DNS server, %2 domain")
            .arg(name, m_domain);
    if (!seen.errorCode.isEmpty())
        return tr("%1 answered %2 when it was asked for the domain controllers of %3. The DNS administrator should see "
                  "why; or name another DNS server of that domain.",
            "%1 DNS server, %2 response code such as SERVFAIL, %3 domain")
            .arg(name, seen.errorCode, m_domain);
    if (seen.answered)
        return tr("%1 knows no domain controllers of %2. Check the domain's name, or name a DNS server of that domain.",
            "%1 DNS server, %2 domain")
            .arg(name, m_domain);
    if (const QString lost = seen.state == State::Closed ? QString() : whatWasLostHere(server, name); !lost.isEmpty())
        return lost;
    if (seen.state == State::Closed)
        return tr("%1 refused the question: no DNS server listens on its 53/UDP, or a firewall refuses in its name. "
                  "Name a DNS server of that domain; if this is one, the network team should allow 53/UDP to it.",
            "%1 DNS server")
            .arg(name);
    if ((seen.state == State::Unreachable || seen.state == State::Local) && !seen.systemError.isEmpty())
        return tr("%1 could not be asked on 53/UDP: %2. Check the way to it, or name another DNS server.",
            "%1 DNS server, %2 the system's words")
            .arg(name, seen.systemError);
    return tr("%1 did not answer. Check that it is a DNS server and that 53/UDP is open.", "%1 DNS server").arg(name);
}

void SrvDiscovery::finish()
{
    QStringList failures;
    for (const Server& server : std::as_const(m_servers)) {
        m_result.dnsServers.removeAll(server.name);
        const QString failure = whyNothing(server);
        if (!failure.isEmpty())
            failures.append(failure);
    }
    const bool found = !m_result.controllers.isEmpty() || !m_result.globalCatalogs.isEmpty();
    (found ? m_result.remark : m_result.error) = failures.join(u'\n');
    if (m_search)
        m_search->deleteLater();
    m_search.clear();
    Q_EMIT finished(m_result);
}

} // namespace PortCheck
