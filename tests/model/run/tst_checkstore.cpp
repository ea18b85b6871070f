// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/checkstore.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace CheckStoreTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

Check checkOf(int target, quint16 port, Service service = Service::Ldap, const QString& address = {})
{
    Check check;
    check.position.target = target;
    check.position.port = port;
    check.port = port;
    check.service = service;
    check.address = address;
    return check;
}

QList<int> portsOf(const QList<CheckRecord>& records)
{
    QList<int> ports;
    for (const CheckRecord& record : records)
        ports.append(record.check.port);
    return ports;
}

class TestCheckStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsAreNeverUsedAgain();
    void foundByAddress();
    void aNameWithSeveralAddresses();
    void unresolvedOnesOfATarget();
    void besidesKeepsToTargetAndAddress();
    void besidesBeforeTheNameIsResolved();
    void inPlanOrder();
};

void TestCheckStore::idsAreNeverUsedAgain()
{
    CheckStore store;
    QVERIFY(!store.contains(0));
    QVERIFY(!store.contains(1));
    const int first = store.add(checkOf(0, 1));
    const int second = store.add(checkOf(0, 2));
    QVERIFY(first != second);
    QCOMPARE(store.all(), (QList<int>{first, second}));
    QCOMPARE(store.at(second).record.id, second);
    QCOMPARE(store.at(second).record.phase, Phase::Queued);

    store.clear();
    QVERIFY(store.all().isEmpty());
    QVERIFY(!store.contains(first));
    QVERIFY(!store.contains(second));
    const int third = store.add(checkOf(0, 3));
    QVERIFY(third > second);
    QVERIFY(!store.contains(second));
    QCOMPARE(store.at(third).record.check.port, quint16(3));
    QVERIFY(!store.contains(third + 1));
}

void TestCheckStore::foundByAddress()
{
    CheckStore store;
    const int known = store.add(checkOf(0, 1, Service::Ldap, u"10.0.0.1"_s));
    const int later = store.add(checkOf(0, 2));
    QCOMPARE(store.idsAt(u"10.0.0.1"_s), QList<int>{known});
    QVERIFY(store.giveAddresses({later}, {u"10.0.0.1"_s}).isEmpty());
    QCOMPARE(store.at(later).record.check.address, u"10.0.0.1"_s);
    QCOMPARE(store.idsAt(u"10.0.0.1"_s), (QList<int>{known, later}));
    QVERIFY(store.idsAt(u"10.0.0.2"_s).isEmpty());
    store.clear();
    QVERIFY(store.idsAt(u"10.0.0.1"_s).isEmpty());
}

void TestCheckStore::aNameWithSeveralAddresses()
{
    CheckStore store;
    const int first = store.add(checkOf(0, 1));
    const int second = store.add(checkOf(0, 2));
    const QList<int> copies = store.giveAddresses({first, second}, {u"10.0.0.1"_s, u"10.0.0.2"_s, u"10.0.0.3"_s});
    QCOMPARE(portsOf(store.records(copies)), (QList<int>{1, 2, 1, 2}));
    QCOMPARE(store.idsAt(u"10.0.0.1"_s), (QList<int>{first, second}));
    QCOMPARE(store.idsAt(u"10.0.0.3"_s), copies.sliced(2));
    QCOMPARE(store.at(copies.last()).record.check.position.address, 2);
    QCOMPARE(store.addressesOf(0), (QStringList{u"10.0.0.1"_s, u"10.0.0.2"_s, u"10.0.0.3"_s}));
    QVERIFY(store.unresolved(0).isEmpty());
}

void TestCheckStore::unresolvedOnesOfATarget()
{
    CheckStore store;
    const int waiting = store.add(checkOf(0, 1));
    const int done = store.add(checkOf(0, 2));
    store.add(checkOf(0, 3, Service::Ldap, u"10.0.0.1"_s));
    const int other = store.add(checkOf(1, 4));
    store.at(done).record.phase = Phase::Done;
    QCOMPARE(store.unresolved(0), QList<int>{waiting});
    QCOMPARE(store.unresolved(1), QList<int>{other});
    QVERIFY(store.unresolved(2).isEmpty());
}

void TestCheckStore::besidesKeepsToTargetAndAddress()
{
    CheckStore store;
    const Check endpoint = checkOf(0, 49664, Service::RpcEndpoint, u"10.0.0.1"_s);
    const int mapper = store.add(checkOf(0, 135, Service::EndpointMapper, u"10.0.0.1"_s));
    store.add(checkOf(0, 135, Service::EndpointMapper, u"10.0.0.2"_s)); // another address of the same name
    store.add(checkOf(1, 135, Service::EndpointMapper, u"10.0.0.1"_s)); // another name of the same address
    store.add(checkOf(0, 389, Service::Ldap, u"10.0.0.1"_s));
    QCOMPARE(store.besides(endpoint, Service::EndpointMapper), QList<int>{mapper});
    QVERIFY(store.besides(endpoint, Service::Dns).isEmpty());
}

void TestCheckStore::besidesBeforeTheNameIsResolved()
{
    CheckStore store;
    const int mapper = store.add(checkOf(0, 135, Service::EndpointMapper));
    store.add(checkOf(0, 135, Service::EndpointMapper, u"10.0.0.1"_s));
    store.add(checkOf(1, 135, Service::EndpointMapper));
    QCOMPARE(store.besides(checkOf(0, 0, Service::RpcEndpoint), Service::EndpointMapper), QList<int>{mapper});
}

void TestCheckStore::inPlanOrder()
{
    CheckStore store;
    store.add(checkOf(1, 5));
    store.add(checkOf(0, 9));
    store.add(checkOf(0, 3));
    Check secondAddress = checkOf(0, 4);
    secondAddress.position.address = 1;
    store.add(secondAddress);
    QCOMPARE(portsOf(store.inPlanOrder()), (QList<int>{3, 9, 4, 5}));
}

} // namespace CheckStoreTests

int tst_checkstore(int argc, char* argv[])
{
    return PortCheck::runTest<CheckStoreTests::TestCheckStore>(argc, argv);
}

#include "tst_checkstore.moc"
