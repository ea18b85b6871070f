// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// A host that refuses whatever it is asked is one finding with others that do, whatever they were asked.
#include "model/causes/diagnosis.h"
#include "model/causes/findings.h"
#include "tests/support/networkscenes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace RefusesEverythingTests {

using namespace PortCheck;
using namespace PortCheck::NetworkScenes;
using namespace Qt::StringLiterals;

QList<CheckRecord> host(int number, bool isDnsServer, const ProbeResult& smb = closedResult())
{
    QList<CheckRecord> checks{recordOf(Service::Ldap, closedResult(), Transport::Tcp, 389),
        recordOf(Service::GlobalCatalog, closedResult(), Transport::Tcp, 3268),
        recordOf(Service::Cldap, closedResult(), Transport::Udp, 389),
        recordOf(Service::Smb, smb, Transport::Tcp, 445)};
    if (isDnsServer)
        checks.append(recordOf(Service::Dns, closedResult(), Transport::Udp, 53));
    HostRecords records;
    for (CheckRecord& check : checks) {
        check.id = number * 10 + int(records.checks.size());
        check.check.target = check.check.address = u"10.0.0.%1"_s.arg(number);
        check.check.position.target = number;
        records.checks.append(&check);
    }
    const HostFacts facts(records);
    for (CheckRecord& check : checks)
        check.verdict = diagnose(check, facts);
    return checks;
}

class TestRefusesEverything final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hostsAreOneFinding()
    {
        QList<CheckRecord> all;
        for (int number = 1; number <= 30; ++number)
            all += host(number, number < 3);
        const QList<Finding> found = findings(all);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().reason, Reason::Refused);
        QCOMPARE(found.constFirst().owner, Owner::TargetAdministrator);
        QCOMPARE(found.constFirst().hosts.size(), 30);
        QCOMPARE(found.constFirst().checks.size(), all.size());
        QCOMPARE(found.constFirst().explanation.size(), 1);
    }

    void whereOneOpensPortsAreNamed()
    {
        const QList<Finding> found = findings(host(1, false, verifiedResult()));
        QCOMPARE(found.size(), 1);
        QVERIFY(found.constFirst().title.text->count > 1); // a host and its ports
    }
};

} // namespace RefusesEverythingTests

int tst_refuseseverything(int argc, char* argv[])
{
    return PortCheck::runTest<RefusesEverythingTests::TestRefusesEverything>(argc, argv);
}

#include "tst_refuseseverything.moc"
