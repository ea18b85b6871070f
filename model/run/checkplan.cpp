// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/checkplan.h"

#include "model/causes/conditions.h"
#include "model/causes/ownaddresses.h"
#include "model/causes/udplocalports.h"
#include "model/run/checkrunner.h"
#include "model/scan/sourceportsprobe.h"

#include <QHostAddress>

#include <algorithm>
#include <functional>

namespace PortCheck {

namespace {

constexpr int afterEveryPort = 65536; // where a range sorts among the ports of its row

template <typename Matches> bool has(const QList<Check>& plan, Matches matches)
{
    return std::any_of(plan.begin(), plan.end(), matches);
}

/// What a DNS server can be asked besides, if \a host is one by its \a plan.
void addDnsLooks(
    QList<PlannedFollowUp>& followUps, const QString& host, const QList<Check>& plan, const RunRequest& request)
{
    const auto isDns = [](const Check& check) { return check.service == Service::Dns; };
    if (!has(plan, isDns))
        return;
    if (!request.domain.isEmpty())
        followUps.append({FollowUpKind::PlainDns, host, 0, 1});
    if (!has(plan, isDnsOverTcp))
        followUps.append({FollowUpKind::DnsOverTcp, host, dnsPort, 1});
    const bool hasNames = std::any_of(request.targets.begin(), request.targets.end(),
        [](const Target& target) { return QHostAddress(target.host).isNull(); });
    const auto isOverUdp = [&](const Check& check) { return isDns(check) && check.protocol == Transport::Udp; };
    if (hasNames && has(plan, isOverUdp))
        followUps.append({FollowUpKind::HostAddress, host, 0, 0});
}

} // namespace

QList<Check> planTarget(
    const PortTable& table, const Target& target, int targetIndex, const std::optional<RangeMode>& rangeScan)
{
    QList<Check> plan;
    for (const PortRow& row : table.rows) {
        if (row.role != target.role)
            continue;
        for (int protocol = 0; protocol < row.protocols.size(); ++protocol) {
            Check check;
            check.position = {targetIndex, 0, row.number, protocol, 0};
            check.requirement = row.requirement;
            check.protocol = row.protocols.at(protocol);
            check.purpose = row.purpose;
            check.source = row.source;
            check.role = row.role;
            check.target = target.host;
            for (const quint16 port : row.ports) {
                check.port = port;
                check.position.port = port;
                check.service = serviceAt(port, check.protocol);
                plan.append(check);
            }
            if (row.dynamicRange && check.protocol == Transport::Tcp) {
                check.port = 0;
                check.position.port = afterEveryPort;
                check.range = row.dynamicRange;
                check.service = rangeScan ? Service::TcpRange : Service::RpcEndpoint;
                plan.append(check);
            }
        }
    }
    return plan;
}

Check planEndpoint(const Check& range, quint16 port)
{
    Check check = range;
    check.range.reset();
    check.service = Service::RpcEndpoint;
    check.port = port;
    check.position.port = port;
    return check;
}

QList<PlannedFollowUp> plannedFollowUps(const RunRequest& request)
{
    QList<PlannedFollowUp> followUps;
    QStringList hosts;
    for (const Target& target : request.targets) {
        if (!hosts.contains(target.host))
            hosts.append(target.host);
    }
    for (const QString& host : std::as_const(hosts)) {
        QList<Check> plan;
        for (const Target& target : request.targets) {
            if (target.host == host)
                plan += planTarget(request.table, target, 0);
        }
        const bool hasTcp = has(plan, [](const Check& check) { return check.protocol == Transport::Tcp; });
        if (request.extraLooks && !plan.isEmpty()) // also where all else is UDP: a refusal shows that the host is up
            followUps.append({FollowUpKind::Control, host, controlPort, 1});
        if (request.extraLooks && hasTcp) {
            if (has(plan, std::mem_fn(&Check::isPlaceholder)))
                followUps.append({FollowUpKind::AskMapper, host, 0, mostMapperFollowUps});
            followUps.append({FollowUpKind::Again, host, 0, 1});
            followUps.append({FollowUpKind::SmallSegments, host, 0, 1});
            followUps.append({FollowUpKind::FullSegments, host, 0, 1});
            followUps.append({FollowUpKind::Identity, host, 0, 1});
            followUps.append({FollowUpKind::Patient, host, 0, mostPatientTcpPorts + mostPatientUdpPorts});
            followUps.append({FollowUpKind::LocalPort, host, 0, SourcePortsProbe::mostConnections});
        } else if (request.extraLooks && !plan.isEmpty()) {
            followUps.append({FollowUpKind::Patient, host, 0, mostPatientUdpPorts});
            followUps.append({FollowUpKind::LocalPort, host, 0, mostLocalPortsOverUdp});
        }
        if (request.extraLooks && hasTcp)
            followUps.append({FollowUpKind::Hops, host, 0, mostHopLooks});
        if (request.extraLooks && !plan.isEmpty()) {
            followUps.append({FollowUpKind::OwnAddress, host, 0, mostOwnAddressQuestions});
            followUps.append({FollowUpKind::StandIn, host, 0, mostStandInQuestions});
        }
        if (request.extraLooks)
            addDnsLooks(followUps, host, plan, request);
        if (request.sourcePorts && hasTcp)
            followUps.append({FollowUpKind::SourcePorts, host, 0, SourcePortsProbe::mostConnections});
    }
    return followUps;
}

} // namespace PortCheck
