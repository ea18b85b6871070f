// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/machinename.h"
#include "model/support/standinmark.h"

#include "tests/support/proberesults.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace IdentityTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

CheckRecord naming(Service service, const QString& key, const QString& name)
{
    CheckRecord record;
    record.phase = Phase::Done;
    record.check.service = service;
    record.seen = verifiedResult({{key, name}});
    return record;
}

QString consensusOf(const QList<CheckRecord>& records)
{
    QList<const CheckRecord*> pointers;
    for (const CheckRecord& record : records)
        pointers.append(&record);
    return consensusName(pointers);
}

class TestIdentity final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChannelTellsItsName()
    {
        QCOMPARE(ownName(naming(Service::Ldap, u"dnsHostName"_s, u"dc1.lab"_s)), u"dc1.lab"_s);
        QCOMPARE(ownName(naming(Service::Cldap, u"controller"_s, u"dc1.lab"_s)), u"dc1.lab"_s);
        QCOMPARE(ownName(naming(Service::Smb, u"ntlmComputer"_s, u"dc1.lab"_s)), u"dc1.lab"_s);
        QCOMPARE(ownName(naming(Service::RpcEndpoint, u"ntlmNetbiosComputer"_s, u"DC1"_s)), u"DC1"_s);
        CheckRecord notVerified = naming(Service::Ldap, u"dnsHostName"_s, u"dc1.lab"_s);
        notVerified.seen.service = ServiceState::Failed;
        QCOMPARE(ownName(notVerified), QString());
        QCOMPARE(ownName(naming(Service::Smb, u"dialect"_s, u"3.1.1"_s)), QString());
    }

    // A stand-in has no name, but in a demo, which plays a host and asks for it by that name alone.
    void aStandInHasNoName()
    {
        CheckRecord record = naming(Service::Ldap, u"dnsHostName"_s, u"stand-in.invalid"_s);
        StandInMark{"0123456789abcdef", u"10.9.9.9"_s, 3311}.insertInto(record.seen.evidence);
        record.check.target = u"dc1.lab"_s;
        QCOMPARE(ownName(record), QString());
        record.check.target = u"stand-in.invalid"_s;
        QCOMPARE(ownName(record), u"stand-in.invalid"_s);
        record.check.names = QStringList{u"stand-in.invalid"_s, u"dc1.lab"_s}; // searched for as a controller
        QCOMPARE(ownName(record), QString());
    }

    void machines_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        QTest::newRow("case") << u"DC1.lab.example"_s << u"dc1.LAB.example"_s << true;
        QTest::newRow("NetBIOS") << u"dc1.lab.example"_s << u"DC1"_s << true;
        QTest::newRow("disjoint domain") << u"dc1.lab.example"_s << u"dc1.corp.example"_s << true;
        QTest::newRow("other") << u"dc1.lab.example"_s << u"dc2.lab.example"_s << false;
        QTest::newRow("cut") << u"controller-number-1.lab"_s << u"CONTROLLER-NUMB"_s << true;
        QTest::newRow("beginning only") << u"dc10.lab"_s << u"dc1.lab"_s << false;
    }

    void machines()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, same);
        QCOMPARE(sameMachine(a, b), same);
        QCOMPARE(sameMachine(b, a), same);
    }

    void mostServicesDecide()
    {
        const CheckRecord ldap = naming(Service::Ldap, u"dnsHostName"_s, u"dc1.lab"_s);
        const CheckRecord catalog = naming(Service::GlobalCatalog, u"dnsHostName"_s, u"dc2.lab"_s);
        const CheckRecord smb = naming(Service::Smb, u"ntlmComputer"_s, u"dc2.lab"_s);
        QCOMPARE(consensusOf({smb, catalog, ldap}), u"dc2.lab"_s);
        QCOMPARE(consensusOf({smb, ldap}), u"dc1.lab"_s); // with equal votes the directory
        QCOMPARE(consensusOf({}), QString());
    }

    void whoServesTheDomainDecides()
    {
        CheckRecord locator = naming(Service::Cldap, u"controller"_s, u"dc1.lab"_s);
        locator.seen.evidence[u"domain"_s] = u"lab"_s;
        const CheckRecord ldap = naming(Service::Ldap, u"dnsHostName"_s, u"dc2.other"_s);
        const CheckRecord smb = naming(Service::Smb, u"ntlmComputer"_s, u"dc2.other"_s);
        const QList<const CheckRecord*> all{&ldap, &locator, &smb};
        QCOMPARE(consensusName(all), u"dc2.other"_s);
        QCOMPARE(consensusName(all, u"LAB"_s), u"dc1.lab"_s);
        QCOMPARE(consensusName(all, u"third"_s), u"dc2.other"_s);
    }

    void manyPortsOfOneServiceAreOneVote()
    {
        QList<CheckRecord> records{naming(Service::Ldap, u"dnsHostName"_s, u"dc1.lab"_s),
            naming(Service::Smb, u"ntlmComputer"_s, u"dc1.lab"_s)};
        for (int i = 0; i < 10; ++i)
            records.append(naming(Service::RpcEndpoint, u"ntlmComputer"_s, u"dc2.lab"_s));
        QCOMPARE(consensusOf(records), u"dc1.lab"_s);
    }
};

} // namespace IdentityTests

int tst_machinename(int argc, char* argv[])
{
    return PortCheck::runTest<IdentityTests::TestIdentity>(argc, argv);
}

#include "tst_machinename.moc"
