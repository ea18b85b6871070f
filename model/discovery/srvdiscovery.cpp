// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/discovery/srvdiscovery.h"

#include "model/probe/tcpprobe.h"
#include "model/probe/udpprobe.h"
#include "model/protocol/dns/dnsdialogue.h"
#include "model/targets/hostname.h"

#include <QDnsLookup>
#include <QRandomGenerator>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 dnsPort = 53;

quint16 randomId()
{
    return quint16(QRandomGenerator::system()->bounded(0x10000));
}

QStringList namesIn(const DnsMessage& message)
{
    QStringList names;
    for (const DnsRecord& record : message.answers) {
        if (record.service)
            names.append(record.service->host);
        else if (record.type == DnsType::Ns)
            names.append(record.text);
    }
    return names;
}

/// What a DNS server sends is checked like what a person types, but name by name: a label may hold any byte, so one
/// name must not be split into two.
QStringList hostsIn(const QStringList& names)
{
    QStringList hosts;
    for (const QString& name : names) {
        if (const Result<QString> host = parseHost(name))
            hosts.append(*host);
    }
    hosts.removeDuplicates();
    return hosts;
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
    m_result = {};
    m_anyAnswer = false;
    if (dnsServer.isEmpty()) {
        askAll({});
        return;
    }
    m_resolver.resolve(dnsServer, m_search, [this](const Resolution& resolution) {
        if (!resolution.addresses.isEmpty()) {
            askAll(resolution.addresses.first());
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
        const Answered answered = [this, list = one.list](const Names& names) { settle(m_result.*list, names); };
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
        if (asked->answer() && asked->answer()->truncated)
            askServerByTcp(server, question, answered);
        else
            answered(asked->answer() ? Names(namesIn(*asked->answer())) : std::nullopt);
    });
    probe->start();
}

void SrvDiscovery::askServerByTcp(const QHostAddress& server, const DnsQuestion& question, const Answered& answered)
{
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
        answered(asked != nullptr && asked->answer() ? Names(namesIn(*asked->answer())) : std::nullopt);
    });
    probe->start();
}

void SrvDiscovery::askSystem(const DnsQuestion& question, const Answered& answered)
{
    const QDnsLookup::Type type = question.type == DnsType::Srv ? QDnsLookup::SRV : QDnsLookup::NS;
    auto* lookup = new QDnsLookup(type, question.name, m_search);
    connect(lookup, &QDnsLookup::finished, m_search, [=] {
        const bool noSuchName = lookup->error() == QDnsLookup::NotFoundError;
        if (lookup->error() != QDnsLookup::NoError && !noSuchName) {
            answered(std::nullopt);
            return;
        }
        QStringList names;
        const auto services = lookup->serviceRecords();
        for (const QDnsServiceRecord& record : services)
            names.append(record.target());
        const auto servers = lookup->nameServerRecords();
        for (const QDnsDomainNameRecord& record : servers)
            names.append(record.value());
        answered(names);
    });
    lookup->lookup();
}

void SrvDiscovery::settle(QStringList& list, const Names& names)
{
    if (names) {
        m_anyAnswer = true;
        list = hostsIn(*names);
    }
    if (--m_pending == 0)
        finish();
}

void SrvDiscovery::finish()
{
    m_result.dnsServers.removeAll(m_server);
    const bool found = !m_result.controllers.isEmpty() || !m_result.globalCatalogs.isEmpty();
    if (!found && m_result.error.isEmpty()) {
        const QString asked = m_server.isEmpty() ? tr("the DNS of this computer") : m_server;
        m_result.error = m_anyAnswer
            ? tr("%1 knows no domain controllers of %2. Check the domain's name, or name a DNS server of that domain.",
                "%1 DNS server, %2 domain")
                  .arg(asked, m_domain)
            : tr("%1 did not answer. Check that it is a DNS server and that 53/UDP is open.", "%1 DNS server")
                  .arg(asked);
    }
    if (m_search)
        m_search->deleteLater();
    m_search.clear();
    Q_EMIT finished(m_result);
}

} // namespace PortCheck
