// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/checkplan.h"

#include "model/causes/conditions.h"
#include "model/causes/localports.h"
#include "model/causes/ownaddresses.h"
#include "model/run/checkrunner.h"
#include "model/scan/sourceportsprobe.h"

#include <algorithm>
#include <functional>

namespace PortCheck {

namespace {

constexpr int afterEveryPort = 65536; // where a range sorts among the ports of its row

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
        bool hasRange = false;
        bool hasTcp = false;
        bool hasDns = false;
        bool hasDnsOverTcp = false;
        bool hasAny = false;
        for (const Target& target : request.targets) {
            if (target.host != host)
                continue;
            const QList<Check> plan = planTarget(request.table, target, 0);
            hasRange = hasRange || std::any_of(plan.begin(), plan.end(), std::mem_fn(&Check::isPlaceholder));
            hasAny = hasAny || !plan.isEmpty();
            hasTcp = hasTcp || std::any_of(plan.begin(), plan.end(), [](const Check& check) {
                return check.protocol == Transport::Tcp;
            });
            hasDnsOverTcp = hasDnsOverTcp || std::any_of(plan.begin(), plan.end(), isDnsOverTcp);
            hasDns = hasDns || std::any_of(plan.begin(), plan.end(), [](const Check& check) {
                return check.service == Service::Dns;
            });
        }
        if (request.extraLooks && hasAny) // also where all else is UDP: a refusal shows that the host is up
            followUps.append({FollowUpKind::Control, host, controlPort, 1});
        if (request.extraLooks && hasTcp) {
            if (hasRange)
                followUps.append({FollowUpKind::AskMapper, host, 0, mostMapperFollowUps});
            followUps.append({FollowUpKind::Again, host, 0, 1});
            followUps.append({FollowUpKind::SmallSegments, host, 0, 1});
            followUps.append({FollowUpKind::FullSegments, host, 0, 1});
            followUps.append({FollowUpKind::Identity, host, 0, 1});
            followUps.append({FollowUpKind::Patient, host, 0, mostPatientQuestions});
            followUps.append({FollowUpKind::LocalPort, host, 0, SourcePortsProbe::mostConnections});
        } else if (request.extraLooks && hasAny)
            followUps.append({FollowUpKind::LocalPort, host, 0, mostLocalPortsOverUdp});
        if (request.extraLooks && hasAny)
            followUps.append({FollowUpKind::OwnAddress, host, 0, mostOwnAddressQuestions});
        if (request.extraLooks && hasDns && !request.domain.isEmpty())
            followUps.append({FollowUpKind::PlainDns, host, 0, 1});
        if (request.extraLooks && hasDns && !hasDnsOverTcp)
            followUps.append({FollowUpKind::DnsOverTcp, host, dnsPort, 1});
        if (request.sourcePorts && hasTcp)
            followUps.append({FollowUpKind::SourcePorts, host, 0, SourcePortsProbe::mostConnections});
    }
    return followUps;
}

} // namespace PortCheck
