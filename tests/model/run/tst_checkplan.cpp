// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/udplocalports.h"
#include "model/run/checkplan.h"

#include "model/catalogue/tablereader.h"
#include "model/run/checkrunner.h"
#include "model/scan/sourceportsprobe.h"
#include "tests/support/runtest.h"

#include <QSet>
#include <QTest>

#include <algorithm>

namespace CheckPlanTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

QStringList shown(const QList<Check>& plan)
{
    QStringList list;
    for (const Check& check : plan) {
        list.append(u"%1/%2 %3"_s.arg(check.portText(), token(check.protocol),
            check.isPlaceholder() ? u"placeholder"_s : serviceName(check.service)));
    }
    return list;
}

PortTable tableOf(const PortRow& row)
{
    PortTable table;
    table.rows = {row};
    return table;
}

PortRow rowOf(const QList<quint16>& ports, const QList<Transport>& protocols)
{
    PortRow row;
    row.number = 1;
    row.role = u"Hosts"_s;
    row.ports = ports;
    row.protocols = protocols;
    return row;
}

const Target host{u"Hosts"_s, u"h"_s};

class TestCheckPlan final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void builtInTable_data();
    void builtInTable();
    void checksCarryTheRow();
    void rowsOfOtherRolesAreLeftOut();
    void rangesAreForTcpAlone();
    void rangesWithoutSinglePorts();
    void everyPortOverEveryProtocol();
    void plansSortAsTheyAreMade();
    void endpointsTakeThePlaceOfTheirRange();
    void followUpsOfEachHost();
    void everyKindIsPlanned();
    void looksThatWereSwitched();
};

void TestCheckPlan::builtInTable_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("controller") << u"Domain controllers"_s
                                << QStringList{u"389/TCP LDAP"_s, u"389/UDP "_s + serviceName(Service::Cldap),
                                       u"3268/TCP "_s + serviceName(Service::GlobalCatalog),
                                       u"3269/TCP "_s + serviceName(Service::GlobalCatalogTls), u"88/TCP Kerberos"_s,
                                       u"88/UDP Kerberos"_s, u"135/TCP "_s + serviceName(Service::EndpointMapper),
                                       u"1024-65535/TCP placeholder"_s, u"445/TCP "_s + serviceName(Service::Smb)};
    QTest::newRow("DNS server") << u"DNS Server"_s << QStringList{u"53/UDP DNS"_s};
    QTest::newRow("a role that the table doesn't know") << u"Printers"_s << QStringList{};
}

void TestCheckPlan::builtInTable()
{
    QFETCH(QString, role);
    QFETCH(QStringList, expected);
    QCOMPARE(shown(planTarget(groupPolicyTable(), {role, u"dc1"_s}, 0)), expected);
}

void TestCheckPlan::checksCarryTheRow()
{
    const QList<Check> plan = planTarget(groupPolicyTable(), {u"Domain controllers"_s, u"dc1.lab.example"_s}, 4);
    const Check& udp = plan.at(1);
    QCOMPARE(udp.position.target, 4);
    QCOMPARE(udp.position.address, 0);
    QCOMPARE(udp.position.row, 1);
    QCOMPARE(udp.position.protocol, 1);
    QCOMPARE(udp.position.port, 389);
    QCOMPARE(udp.requirement, u"389"_s);
    QCOMPARE(udp.purpose, u"LDAP Common queries"_s);
    QCOMPARE(udp.source, u"Netwrix Auditor Server"_s);
    QCOMPARE(udp.role, u"Domain controllers"_s);
    QCOMPARE(udp.target, u"dc1.lab.example"_s);
    QVERIFY(udp.address.isEmpty());

    const Check& range = plan.at(7);
    QCOMPARE(range.port, quint16(0));
    QCOMPARE(range.service, Service::RpcEndpoint);
    QCOMPARE(range.range->from, quint16(1024));
    QCOMPARE(range.range->to, quint16(65535));
}

void TestCheckPlan::rowsOfOtherRolesAreLeftOut()
{
    PortTable table = groupPolicyTable();
    QVERIFY(planTarget(table, {u"domain CONTROLLERS"_s, u"dc1"_s}, 0).isEmpty()); // roles come as the table spells them
    table.rows.clear();
    QVERIFY(planTarget(table, {u"Domain controllers"_s, u"dc1"_s}, 0).isEmpty());
}

void TestCheckPlan::rangesAreForTcpAlone()
{
    PortRow row = rowOf({135}, {Transport::Udp, Transport::Tcp});
    row.dynamicRange = PortRange{5000, 6000};
    QCOMPARE(shown(planTarget(tableOf(row), host, 0)),
        (QStringList{
            u"135/UDP "_s, u"135/TCP "_s + serviceName(Service::EndpointMapper), u"5000-6000/TCP placeholder"_s}));
    row.protocols = {Transport::Udp};
    QCOMPARE(shown(planTarget(tableOf(row), host, 0)), QStringList{u"135/UDP "_s});
}

void TestCheckPlan::rangesWithoutSinglePorts()
{
    PortRow row = rowOf({}, {Transport::Tcp});
    QVERIFY(planTarget(tableOf(row), host, 0).isEmpty());
    row.dynamicRange = PortRange{49152, 65535};
    QCOMPARE(shown(planTarget(tableOf(row), host, 0)), QStringList{u"49152-65535/TCP placeholder"_s});
}

void TestCheckPlan::everyPortOverEveryProtocol()
{
    const PortTable table = tableOf(rowOf({88, 389, 12345}, {Transport::Tcp, Transport::Udp}));
    QCOMPARE(shown(planTarget(table, host, 0)),
        (QStringList{u"88/TCP Kerberos"_s, u"389/TCP LDAP"_s, u"12345/TCP "_s, u"88/UDP Kerberos"_s,
            u"389/UDP "_s + serviceName(Service::Cldap), u"12345/UDP "_s}));
}

void TestCheckPlan::plansSortAsTheyAreMade()
{
    const PortTable table = groupPolicyTable();
    QList<Check> plan = planTarget(table, {u"Domain controllers"_s, u"dc1"_s}, 0);
    plan += planTarget(table, {u"Domain controllers"_s, u"dc2"_s}, 1);
    plan += planTarget(table, {u"DNS Server"_s, u"dc1"_s}, 2);
    QVERIFY(std::is_sorted(
        plan.begin(), plan.end(), [](const Check& a, const Check& b) { return a.position < b.position; }));
}

void TestCheckPlan::endpointsTakeThePlaceOfTheirRange()
{
    const Check range = planTarget(groupPolicyTable(), {u"Domain controllers"_s, u"dc1"_s}, 3).at(7);
    const Check endpoint = planEndpoint(range, 49664);
    QVERIFY(!endpoint.isPlaceholder());
    QCOMPARE(endpoint.port, quint16(49664));
    QCOMPARE(endpoint.portText(), u"49664"_s);
    QCOMPARE(endpoint.service, Service::RpcEndpoint);
    QVERIFY(endpoint.position < range.position);
    QVERIFY(planEndpoint(range, 1024).position < endpoint.position);

    Check back = endpoint;
    back.port = range.port;
    back.range = range.range;
    back.position.port = range.position.port;
    QCOMPARE(back, range); // all else is the row's
}

void TestCheckPlan::followUpsOfEachHost()
{
    RunRequest request;
    request.table = groupPolicyTable();
    request.targets = {{u"Domain controllers"_s, u"dc1"_s}, {u"DNS Server"_s, u"dns"_s}, {u"DNS Server"_s, u"dc1"_s}};
    const QList<PlannedFollowUp> expected = {{FollowUpKind::Control, u"dc1"_s, controlPort, 1},
        {FollowUpKind::AskMapper, u"dc1"_s, 0, mostMapperFollowUps}, {FollowUpKind::Again, u"dc1"_s, 0, 1},
        {FollowUpKind::SmallSegments, u"dc1"_s, 0, 1}, {FollowUpKind::FullSegments, u"dc1"_s, 0, 1},
        {FollowUpKind::Identity, u"dc1"_s, 0, 1}, {FollowUpKind::Patient, u"dc1"_s, 0, 5},
        {FollowUpKind::LocalPort, u"dc1"_s, 0, SourcePortsProbe::mostConnections}, {FollowUpKind::Hops, u"dc1"_s, 0, mostHopLooks},
        {FollowUpKind::OwnAddress, u"dc1"_s, 0, 20}, {FollowUpKind::StandIn, u"dc1"_s, 0, 2},
        {FollowUpKind::DnsOverTcp, u"dc1"_s, dnsPort, 1}, {FollowUpKind::HostAddress, u"dc1"_s, 0, 0},
        {FollowUpKind::Control, u"dns"_s, controlPort, 1}, // it is asked nothing else over TCP
        {FollowUpKind::Patient, u"dns"_s, 0, 3}, {FollowUpKind::LocalPort, u"dns"_s, 0, mostLocalPortsOverUdp},
        {FollowUpKind::OwnAddress, u"dns"_s, 0, 20}, {FollowUpKind::StandIn, u"dns"_s, 0, 2},
        {FollowUpKind::DnsOverTcp, u"dns"_s, dnsPort, 1}, {FollowUpKind::HostAddress, u"dns"_s, 0, 0}};
    QCOMPARE(plannedFollowUps(request), expected);
    QCOMPARE(plannedFollowUps(RunRequest()), QList<PlannedFollowUp>());
    request.domain = u"lab.example"_s; // which DNS servers are asked for
    QList<PlannedFollowUp> withDomain = expected;
    withDomain.insert(withDomain.size() - 9, {FollowUpKind::PlainDns, u"dc1"_s, 0, 1});
    withDomain.insert(withDomain.size() - 2, {FollowUpKind::PlainDns, u"dns"_s, 0, 1});
    QCOMPARE(plannedFollowUps(request), withDomain);
    request.targets = {
        {u"DNS Server"_s, u"10.0.0.53"_s}, {u"Domain controllers"_s, u"10.0.0.1"_s}}; // no name to ask for
    const QList<PlannedFollowUp> ofAddresses = plannedFollowUps(request);
    QVERIFY(std::none_of(ofAddresses.begin(), ofAddresses.end(),
        [](const PlannedFollowUp& each) { return each.kind == FollowUpKind::HostAddress; }));
}

void TestCheckPlan::everyKindIsPlanned()
{
    RunRequest request;
    request.table = groupPolicyTable();
    request.targets = {{u"Domain controllers"_s, u"dc1"_s}, {u"DNS Server"_s, u"dc1"_s}};
    request.domain = u"lab.example"_s;
    request.sourcePorts = true;
    QSet<QString> planned;
    for (const PlannedFollowUp& followUp : plannedFollowUps(request))
        planned.insert(token(followUp.kind));
    for (int kind = 0; kind <= int(FollowUpKind::Hops); ++kind)
        QVERIFY2(planned.contains(token(FollowUpKind(kind))), token(FollowUpKind(kind)).data());
}

void TestCheckPlan::looksThatWereSwitched()
{
    RunRequest request;
    request.table = groupPolicyTable();
    request.targets = {{u"Domain controllers"_s, u"dc1"_s}, {u"DNS Server"_s, u"dns"_s}};
    request.extraLooks = false;
    QVERIFY(plannedFollowUps(request).isEmpty());
    request.sourcePorts = true; // over TCP, of which the DNS server has none
    QCOMPARE(plannedFollowUps(request), (QList<PlannedFollowUp>{{FollowUpKind::SourcePorts, u"dc1"_s, 0, 256}}));
}

} // namespace CheckPlanTests

int tst_checkplan(int argc, char* argv[])
{
    return PortCheck::runTest<CheckPlanTests::TestCheckPlan>(argc, argv);
}

#include "tst_checkplan.moc"
