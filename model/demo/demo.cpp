// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/demo/demo.h"

#include <QNetworkProxy>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString demoDomain = u"demo.invalid"_s; // RFC 6761 6.4: nobody can own it

QList<QHostAddress> loopback()
{
    return {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
}

StandInSettings settingsFor(const DemoScene& scene)
{
    StandInSettings settings;
    settings.allowed = AllowedPeers::parsed({u"127.0.0.0/8"_s, u"::1"_s}).value();
    settings.addresses = loopback();
    settings.domain = demoDomain;
    settings.lifetime = 24h; // nobody else reaches it, and a window may stay open for hours
    settings.clockAhead = scene.clockAhead;
    settings.movesAside = true;
    settings.listensWithoutTls = true; // a check there shows what this computer lacks
    if (scene.certificateExpired)
        settings.certificate = expiredCertificate();
    return settings;
}

bool isCldap(const StandInPort& port)
{
    return port.service == Service::Cldap;
}

/// The lowest of the ports that the mapper names, except the first one.
std::optional<quint16> secondEndpoint(const QList<StandInPlace>& places)
{
    QList<quint16> ports;
    for (const StandInPlace& place : places) {
        if (place.service == Service::RpcEndpoint && !ports.contains(place.port))
            ports.append(place.port);
    }
    std::sort(ports.begin(), ports.end());
    return ports.size() < 2 ? std::nullopt : std::optional(ports.at(1));
}

QString textOf(const QList<QHostAddress>& addresses)
{
    QStringList texts;
    for (const QHostAddress& address : addresses)
        texts.append(address.toString());
    return texts.join(u", "_s);
}

} // namespace

Demo::Demo(ProbeFactory& probes, Resolver& names)
    : m_probes(probes, m_ways)
    , m_names(names)
{
}

Demo::~Demo() = default;

bool Demo::start(DemoFault fault, const PortTable& table)
{
    stop();
    m_fault = fault;
    m_table = table;
    const DemoScene scene = demoScene(fault);
    StandInPlan plan = planStandIn(table);
    if (scene.ldapUdpDropped)
        dropLdapDatagrams(plan);
    m_server = std::make_unique<StandInServer>();
    m_server->start(plan, settingsFor(scene));
    if (!m_server->isRunning()) {
        stop();
        return false;
    }
    connect(m_server.get(), &StandInServer::ended, this, &Demo::ended, Qt::QueuedConnection);
    m_ways.places += m_server->places();
    if (scene.rangeCut)
        m_ways.cutFrom = secondEndpoint(m_ways.places);
    m_names.know(scene.host, m_ways.addresses());
    return true;
}

/// Takes the port out of the plan, and binds a socket there that nobody reads.
void Demo::dropLdapDatagrams(StandInPlan& plan)
{
    const auto cldap = std::find_if(plan.ports.begin(), plan.ports.end(), isCldap);
    if (cldap == plan.ports.end())
        return;
    const QList<quint16> candidates = QList<quint16>{cldap->listenPort} + otherPorts(cldap->listenPort);
    for (const QHostAddress& address : loopback()) {
        auto socket = std::make_unique<QUdpSocket>();
        socket->setProxy(QNetworkProxy::NoProxy);
        const bool bound = std::any_of(candidates.begin(), candidates.end(),
            [&](quint16 port) { return socket->bind(address, port, QAbstractSocket::DontShareAddress); });
        if (!bound)
            continue;
        m_ways.places.append({cldap->port, cldap->transport, cldap->service, address, socket->localPort()});
        m_unread.push_back(std::move(socket));
    }
    plan.ports.erase(cldap);
}

void Demo::stop()
{
    m_server.reset(); // its ports are free at once, for the next one
    m_unread.clear();
    m_ways = {};
    m_names.know({}, {});
}

RunRequest Demo::request() const
{
    RunRequest request;
    request.table = m_table;
    request.domain = demoDomain;
    for (const QString& role : m_table.roles())
        request.targets.append({role, demoScene(m_fault).host});
    request.limits.probe = {1000ms, 0, 1}; // nothing gets lost on the way, so silence is believed soon
    return request;
}

QStringList Demo::sentences() const
{
    QStringList sentences{demoText(m_fault),
        tr("Nothing is sent to the network: a stand-in for a controller answers on this computer, at %1.",
            "%1 list of addresses")
            .arg(textOf(m_ways.addresses()))};
    const QStringList ports = moved();
    if (!ports.isEmpty())
        sentences.append(
            tr("Some ports can't be had here, since they are taken, or need more rights as those below 1024 do. They "
               "are moved: %1.",
                "%1 list of pairs of ports")
                .arg(ports.join(u", "_s)));
    return sentences;
}

} // namespace PortCheck
