// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/discovery/srvdiscovery.h"

#include "model/probe/tcpprobe.h"
#include "model/probe/udpprobe.h"
#include "model/protocol/dns/dnsdialogue.h"

#include <QDnsLookup>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 dnsPort = 53;
constexpr qsizetype mostHostsAskedFor = 200; // for their addresses; the others are left to the system's look-up

quint16 randomId()
{
    return quint16(QRandomGenerator::system()->bounded(0x10000));
}

/// What the system says of a look-up that gave no records; of a time limit it says nothing that can be relied on.
QString errorCodeOf(QDnsLookup::Error error)
{
    switch (error) {
    case QDnsLookup::ServerFailureError:
        return u"SERVFAIL"_s;
    case QDnsLookup::ServerRefusedError:
        return u"REFUSED"_s;
    case QDnsLookup::NoError:
    case QDnsLookup::ResolverError:
    case QDnsLookup::OperationCancelledError:
    case QDnsLookup::InvalidRequestError:
    case QDnsLookup::InvalidReplyError:
    case QDnsLookup::NotFoundError:
        break;
    }
    return {};
}

} // namespace

SrvDiscovery::SrvDiscovery(Resolver& resolver, QObject* parent, const ProbeLimits& limits)
    : Discovery(parent)
    , m_resolver(resolver)
    , m_limits(limits)
{
}

ProbeRequest SrvDiscovery::requestFor(const QHostAddress& server, Transport transport) const
{
    ProbeRequest request;
    request.service = Service::Dns;
    request.transport = transport;
    request.address = server;
    request.port = dnsPort;
    request.limits = m_limits;
    return request;
}

void SrvDiscovery::cancel()
{
    delete m_search; // with its probes and lookups; a pending lookup loses its context
}

void SrvDiscovery::start(const QString& domain, const QString& dnsServer)
{
    cancel();
    m_search = new QObject(this);
    m_domain = domain;
    m_server = dnsServer;
    m_serverAddress.clear();
    m_result = {};
    m_seen = {};
    if (dnsServer.isEmpty()) {
        askAll({});
        return;
    }
    m_resolver.resolve(dnsServer, m_search, [this](const Resolution& resolution) {
        if (!resolution.addresses.isEmpty()) {
            m_serverAddress = resolution.addresses.first();
            askAll(m_serverAddress);
            return;
        }
        m_result.error = tr("The DNS server %1 has no address: %2", "%1 host name, %2 the system's words")
                             .arg(m_server, resolution.error);
        finish();
    });
}

void SrvDiscovery::askAll(const QHostAddress& server)
{
    struct Wanted {
        DnsQuestion question;
        QStringList DiscoveryResult::*list;
    };
    const Wanted wanted[] = {
        {{"_ldap._tcp.dc._msdcs."_L1 + m_domain, DnsType::Srv}, &DiscoveryResult::controllers},
        {{"_gc._tcp."_L1 + m_domain, DnsType::Srv}, &DiscoveryResult::globalCatalogs},
        {{m_domain, DnsType::Ns}, &DiscoveryResult::dnsServers},
    };
    m_pending = int(std::size(wanted));
    for (const Wanted& one : wanted) {
        const Answered answered = [this, list = one.list](const SrvAnswer& answer) { settle(m_result.*list, answer); };
        if (server.isNull())
            askSystem(one.question, answered);
        else
            askServer(server, one.question, answered);
    }
}

void SrvDiscovery::askServer(const QHostAddress& server, const DnsQuestion& question, const Answered& answered)
{
    auto dialogue = std::make_unique<DnsDialogue>(question, randomId());
    const DnsDialogue* asked = dialogue.get();
    auto* probe = new UdpProbe(requestFor(server, Transport::Udp), std::move(dialogue));
    probe->setParent(m_search);
    connect(probe, &Probe::finished, m_search, [=, this] {
        const SrvAnswer answer = asked->answer() ? srvAnswerOf(*asked->answer()) : SrvAnswer();
        if (asked->answer() && asked->answer()->truncated)
            askServerByTcp(server, question, answer, answered);
        else
            answered(answer);
    });
    probe->start();
}

void SrvDiscovery::askServerByTcp(
    const QHostAddress& server, const DnsQuestion& question, SrvAnswer cut, const Answered& answered)
{
    cut.isCutShort = true;
    // The probe makes a dialogue for each attempt; the last one has the answer.
    auto last = std::make_shared<const DnsStreamDialogue*>(nullptr);
    auto* probe = new TcpProbe(requestFor(server, Transport::Tcp), [question, last] {
        auto dialogue = std::make_unique<DnsStreamDialogue>(question, randomId());
        *last = dialogue.get();
        return dialogue;
    });
    probe->setParent(m_search);
    connect(probe, &Probe::finished, m_search, [=] {
        const DnsStreamDialogue* asked = *last;
        answered(asked != nullptr && asked->answer() ? srvAnswerOf(*asked->answer()) : cut);
    });
    probe->start();
}

void SrvDiscovery::askSystem(const DnsQuestion& question, const Answered& answered)
{
    const QDnsLookup::Type type = question.type == DnsType::Srv ? QDnsLookup::SRV : QDnsLookup::NS;
    auto* lookup = new QDnsLookup(type, question.name, m_search);
    connect(lookup, &QDnsLookup::finished, m_search, [=] {
        SrvAnswer answer;
        answer.errorCode = errorCodeOf(lookup->error());
        answer.answered = lookup->error() == QDnsLookup::NoError || lookup->error() == QDnsLookup::NotFoundError
            || !answer.errorCode.isEmpty();
        QStringList names;
        const auto services = lookup->serviceRecords();
        for (const QDnsServiceRecord& record : services) {
            answer.saysNone = answer.saysNone || record.target().isEmpty() || record.target() == "."_L1;
            names.append(record.target());
        }
        const auto servers = lookup->nameServerRecords();
        for (const QDnsDomainNameRecord& record : servers)
            names.append(record.value());
        answer.hosts = hostsIn(names);
        answered(answer);
    });
    lookup->lookup();
}

void SrvDiscovery::settle(QStringList& list, const SrvAnswer& answer)
{
    list = answer.hosts;
    m_seen.answered = m_seen.answered || answer.answered;
    m_seen.isCutShort = m_seen.isCutShort || answer.isCutShort;
    m_seen.saysNone = m_seen.saysNone || answer.saysNone;
    if (!answer.errorCode.isEmpty() && &list != &m_result.dnsServers) // of the controllers is what is said in the end
        m_seen.errorCode = answer.errorCode;
    m_result.addresses.insert(answer.addresses);
    if (--m_pending == 0)
        askForAddresses();
}

void SrvDiscovery::askForAddresses()
{
    QStringList hosts = m_result.controllers + m_result.globalCatalogs + m_result.dnsServers;
    hosts.removeDuplicates();
    hosts.removeIf([this](const QString& host) { return m_result.addresses.contains(host) || host == m_server; });
    hosts = hosts.first(std::min(hosts.size(), mostHostsAskedFor));
    if (m_serverAddress.isNull() || hosts.isEmpty()) {
        finish();
        return;
    }
    m_pending = int(hosts.size());
    for (const QString& host : std::as_const(hosts)) {
        askServer(m_serverAddress, {host, DnsType::A}, [this](const SrvAnswer& answer) {
            m_result.addresses.insert(answer.addresses);
            if (--m_pending == 0)
                finish();
        });
    }
}

QString SrvDiscovery::whyNothing(const QString& asked) const
{
    if (m_seen.saysNone)
        return tr(
            "%1 says that %2 has no domain controllers: its record for them names “.”. The DNS administrator should "
            "delete that record if there are some.",
            "%1 DNS server, %2 domain")
            .arg(asked, m_domain);
    if (!m_seen.errorCode.isEmpty())
        return tr("%1 answered %2 when it was asked for the domain controllers of %3. The DNS administrator should see "
                  "why; or name another DNS server of that domain.",
            "%1 DNS server, %2 response code such as SERVFAIL, %3 domain")
            .arg(asked, m_seen.errorCode, m_domain);
    if (m_seen.isCutShort)
        return cutShort(asked);
    if (m_seen.answered)
        return tr("%1 knows no domain controllers of %2. Check the domain's name, or name a DNS server of that domain.",
            "%1 DNS server, %2 domain")
            .arg(asked, m_domain);
    return tr("%1 did not answer. Check that it is a DNS server and that 53/UDP is open.", "%1 DNS server").arg(asked);
}

QString SrvDiscovery::cutShort(const QString& asked) const
{
    return tr(
        "The answer of %1 was cut short, and 53/TCP, where the whole would come, does not answer: allow 53/TCP to "
        "it. There can be more hosts than were found.",
        "%1 DNS server")
        .arg(asked);
}

void SrvDiscovery::finish()
{
    m_result.dnsServers.removeAll(m_server);
    const bool found = !m_result.controllers.isEmpty() || !m_result.globalCatalogs.isEmpty();
    const QString asked = m_server.isEmpty() ? tr("the DNS of this computer") : m_server;
    if (!found && m_result.error.isEmpty())
        m_result.error = whyNothing(asked);
    if (found && m_seen.isCutShort)
        m_result.remark = cutShort(asked);
    if (m_search)
        m_search->deleteLater();
    m_search.clear();
    Q_EMIT finished(m_result);
}

} // namespace PortCheck
