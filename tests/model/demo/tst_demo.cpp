// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/demo/demo.h"

#include "model/catalogue/tablereader.h"
#include "model/demo/heldbackprobe.h"
#include "model/probe/rangeprobe.h"
#include "model/run/socketprobefactory.h"
#include "tests/support/fakeresolver.h"
#include "tests/support/ownports.h"
#include "tests/support/proberequests.h"
#include "tests/support/probewatch.h"
#include "tests/support/runtest.h"

#include <QTcpServer>
#include <QTest>

#include <algorithm>

namespace DemoTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Waits long for who answers, since a busy computer is no reason to find anything wrong, and shortly where the demo
/// lets nobody answer.
class KnowingProbes final : public ProbeFactory {
public:
    explicit KnowingProbes(Demo& demo)
        : m_demo(demo)
    {
    }

    std::unique_ptr<Probe> create(const ProbeRequest& request) override
    {
        ProbeRequest brief = request;
        brief.limits.timeout = 20ms;
        if (m_demo.fault() == DemoFault::LdapUdpDropped && request.service == Service::Cldap)
            return m_demo.probes().create(brief);
        std::unique_ptr<Probe> probe = m_demo.probes().create(request);
        return dynamic_cast<HeldBackProbe*>(probe.get()) != nullptr ? m_demo.probes().create(brief) : std::move(probe);
    }
    std::unique_ptr<RangeProbe> createRangeProbe() override { return m_demo.probes().createRangeProbe(); }
    [[nodiscard]] SourceInfo computer() const override { return m_demo.probes().computer(); }

private:
    Demo& m_demo;
};

/// All of the product's way from a request to verdicts, over real sockets.
struct Bench {
    bool run()
    {
        RunRequest request = demo.request();
        request.limits.probe = {patientLimits.timeout, 0, 1};
        runner.start(request);
        return comesTrue([this] { return !runner.isRunning(); });
    }

    SocketProbeFactory sockets;
    FakeResolver resolver;
    Demo demo{sockets, resolver};
    KnowingProbes probes{demo};
    CheckRunner runner{probes, demo.names()};
};

struct Found {
    Outcome outcome;
    Reason reason;

    friend bool operator==(const Found&, const Found&) = default;
};

QString portOf(const CheckRecord& record)
{
    return record.check.portText() + u'/' + token(record.check.protocol);
}

PortTable tableOf(quint16 port)
{
    PortRow row;
    row.number = 1;
    row.requirement = QString::number(port);
    row.ports = {port};
    row.protocols = {Transport::Tcp};
    row.role = u"Some role"_s;
    PortTable table;
    table.rows = {row};
    return table;
}

/// The lowest of the ports that the mapper named.
int lowestEndpoint(const QList<CheckRecord>& checks)
{
    int lowest = 65'536;
    for (const CheckRecord& record : checks) {
        if (record.check.service == Service::RpcEndpoint)
            lowest = std::min(lowest, int(record.check.port));
    }
    return lowest;
}

class TestDemo final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Each fault leads to what the program would say of the real thing, and to nothing else.
    void leadsToItsVerdict_data()
    {
        QTest::addColumn<DemoFault>("fault");
        QTest::addColumn<QStringList>("ports"); // with the fault's verdict; "endpoints" for those that are cut off
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("all well") << DemoFault::AllWell << QStringList{u"3269/TCP"_s} << Outcome::Pass
                                  << Reason::StandIn;
        QTest::newRow("LDAP UDP") << DemoFault::LdapUdpDropped << QStringList{u"389/UDP"_s} << Outcome::Fail
                                  << Reason::NoAnswer;
        QTest::newRow("certificate") << DemoFault::CertificateExpired << QStringList{u"3269/TCP"_s} << Outcome::Warn
                                     << Reason::CertificateExpired;
        QTest::newRow("range cut") << DemoFault::RpcRangeCut << QStringList{u"endpoints"_s} << Outcome::Fail
                                   << Reason::OutsideReachableRange;
        QTest::newRow("wrong host") << DemoFault::WrongHost
                                    << QStringList{u"389/TCP"_s, u"389/UDP"_s, u"3268/TCP"_s, u"445/TCP"_s}
                                    << Outcome::Warn << Reason::NameLeadsElsewhere;
        QTest::newRow("clock") << DemoFault::ClockOff
                               << QStringList{u"389/TCP"_s, u"3268/TCP"_s, u"88/TCP"_s, u"88/UDP"_s, u"445/TCP"_s}
                               << Outcome::Warn << Reason::ClockSkew;
    }

    void leadsToItsVerdict()
    {
        QFETCH(const DemoFault, fault);
        QFETCH(const QStringList, ports);
        QFETCH(const Outcome, outcome);
        QFETCH(const Reason, reason);
        Bench bench;
        QVERIFY(bench.demo.start(fault, groupPolicyTable()));
        QCOMPARE(bench.demo.fault(), fault);
        QVERIFY(bench.run());
        const QList<CheckRecord> checks = bench.runner.checks();
        const int lowest = lowestEndpoint(checks);
        qsizetype hits = 0;
        for (const CheckRecord& record : checks) {
            const bool isCut = ports.contains(u"endpoints"_s) && record.check.service == Service::RpcEndpoint
                && record.check.port > lowest;
            const Found found{record.verdict.outcome, record.verdict.reason};
            const QString said = u"%1 at %2: %3, %4"_s.arg(
                portOf(record), record.check.address, token(found.outcome), token(found.reason));
            const bool isFaults = found == Found{outcome, reason};
            hits += isFaults;
            if (isCut || ports.contains(portOf(record)))
                QVERIFY2(isFaults, qPrintable(said));
            else if (portOf(record) == "3269/TCP"_L1)
                QVERIFY2((isFaults || found == Found{Outcome::Pass, Reason::StandIn}), qPrintable(said));
            else // what else tells the host's name or its time
                QVERIFY2(found.outcome == Outcome::Pass || (isFaults && outcome == Outcome::Warn), qPrintable(said));
        }
        QVERIFY(hits > 0);
    }

    /// Each answer says that it is a stand-in's.
    void isMarked()
    {
        Bench bench;
        QVERIFY(bench.demo.start(DemoFault::AllWell, groupPolicyTable()));
        QVERIFY(bench.run());
        for (const CheckRecord& record : bench.runner.checks())
            QVERIFY2(record.check.isPlaceholder() || record.seen.evidence.contains("standIn"_L1),
                qPrintable(portOf(record)));
    }

    /// The second can't have the ports of the first, whoever the user is: it moves them, says so, and works.
    void twoAtOnce()
    {
        Bench first;
        Bench second;
        QVERIFY(first.demo.start(DemoFault::LdapUdpDropped, groupPolicyTable()));
        QVERIFY(second.demo.start(DemoFault::AllWell, groupPolicyTable()));
        QVERIFY(!second.demo.moved().isEmpty());
        QVERIFY(second.demo.sentences().join(u' ').contains(second.demo.moved().constFirst()));
        QVERIFY(second.run());
        for (const CheckRecord& record : second.runner.checks())
            QVERIFY2(record.verdict.outcome == Outcome::Pass || record.check.port == 3269, qPrintable(portOf(record)));
    }

    void startsAgainOnTheSamePorts()
    {
        const OwnPorts ports(1); // nobody else listens there meanwhile
        QTcpServer other;
        QVERIFY(ports.isReady() && other.listen(QHostAddress::LocalHost, ports.at(0)));
        const PortTable table = tableOf(ports.at(0));
        Bench bench;
        QVERIFY(bench.demo.start(DemoFault::AllWell, table));
        QVERIFY(!bench.demo.moved().isEmpty());
        other.close();
        for (int start = 0; start < 2; ++start) {
            QVERIFY(bench.demo.start(DemoFault::AllWell, table));
            QVERIFY(bench.demo.moved().isEmpty());
        }
    }

    void ends()
    {
        Bench bench;
        QVERIFY(!bench.demo.isRunning());
        QVERIFY(bench.demo.start(DemoFault::AllWell, groupPolicyTable()));
        QVERIFY(bench.demo.isRunning());
        const QString host = bench.demo.request().targets.constFirst().host;
        bench.demo.stop();
        QVERIFY(!bench.demo.isRunning());
        QVERIFY(bench.demo.moved().isEmpty());
        std::optional<Resolution> answer;
        bench.demo.names().resolve(host, this, [&](const Resolution& resolution) { answer = resolution; });
        QVERIFY(comesTrue([&] { return answer.has_value(); }));
        QVERIFY(answer->addresses.isEmpty());
    }

    void namesEachRoleOfAnyTable()
    {
        Bench bench;
        QVERIFY(bench.demo.start(DemoFault::RpcRangeCut, tableOf(3268))); // nothing of it is in that table
        QCOMPARE(bench.demo.request().targets.size(), 1);
        QCOMPARE(bench.demo.request().targets.constFirst().role, u"Some role"_s);
        QVERIFY(bench.run());
        for (const CheckRecord& record : bench.runner.checks()) // slow, perhaps, on a busy machine: that is another matter
            QCOMPARE(record.seen.service, ServiceState::Verified);
        QVERIFY(!bench.demo.start(DemoFault::AllWell, PortTable()));
        QVERIFY(!bench.demo.isRunning());
    }
};

} // namespace DemoTests

int tst_demo(int argc, char* argv[])
{
    return PortCheck::runTest<DemoTests::TestDemo, QCoreApplication>(argc, argv);
}

#include "tst_demo.moc"
