// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// For which names a DNS server of the run is asked, which one, and what is written down.
#include "model/run/namedserver.h"

#include "model/causes/diagnosis.h"
#include "model/run/checkqueue.h"
#include "model/run/checkstore.h"
#include "tests/support/proberesults.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

namespace NamedServerTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QString dc1 = u"dc1.lab.example"_s;
const QString domain = u"lab.example"_s;
const QString server = u"10.0.0.53"_s;

/// A store with a few checks that are done, and what asks for their names.
struct Bench {
    CheckStore store;
    CheckQueue queue{10, 10};
    NamedServer named{store, queue};

    explicit Bench(const QStringList& ownServers = {}, bool mayAsk = true) { named.start(ownServers, domain, mayAsk); }

    int add(const QString& target, const QString& address, Service service, Transport protocol, const ProbeResult& seen)
    {
        Check check;
        check.target = target;
        check.address = address;
        check.service = service;
        check.protocol = protocol;
        check.port = service == Service::Dns ? 53 : 389;
        const int id = store.add(check);
        CheckRecord& record = store.at(id).record;
        record.phase = Phase::Done;
        record.seen = seen;
        record.verdict = diagnose(record, HostFacts({}, domain));
        return id;
    }

    int addDns(const ProbeResult& seen, const QString& address = server, Transport protocol = Transport::Udp)
    {
        return add(address, address, Service::Dns, protocol, seen);
    }

    int addUnknown(const QString& name = dc1)
    {
        ProbeResult seen;
        seen.state = State::Unresolved;
        seen.reason = Reason::NameNotFound;
        return add(name, {}, Service::Ldap, Transport::Tcp, seen);
    }

    /// The names that were asked for, in the order of the questions.
    QStringList asked()
    {
        QStringList names;
        while (const std::optional<int> id = queue.takeNext()) {
            names.append(named.nameAskedBy(*id));
            last = *id;
        }
        return names;
    }

    QList<int> answer(const Evidence& evidence)
    {
        CheckRecord& record = store.at(last).record;
        record.phase = Phase::Done;
        record.seen = verifiedResult(evidence);
        return named.take(last);
    }

    int last = 0; ///< question
};

class TestNamedServer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatLedNowhere();
    void nobodyToAsk_data();
    void nobodyToAsk();
    void nothingToAskFor();
    void answers_data();
    void answers();
    void ownServerOfAnotherDomain();
};

void TestNamedServer::asksForWhatLedNowhere()
{
    Bench bench;
    bench.addDns(verifiedResult());
    const int unknown = bench.addUnknown();
    bench.addUnknown(); // another port of it
    bench.addUnknown(u"dc2.lab.example"_s);
    QCOMPARE(bench.named.askAtTheEnd(), QList<int>());
    QCOMPARE(bench.asked(), (QStringList{dc1, u"dc2.lab.example"_s}));
    const Check& question = bench.store.at(bench.last).record.check;
    QCOMPARE(question.address, server);
    QCOMPARE(question.protocol, Transport::Udp);
    QCOMPARE(question.port, quint16(53));
    QCOMPARE(bench.named.nameAskedBy(unknown), QString());
    QCOMPARE(bench.named.askAtTheEnd(), QList<int>()); // and not again
    QCOMPARE(bench.asked(), QStringList());
}

void TestNamedServer::nobodyToAsk_data()
{
    QTest::addColumn<ProbeResult>("seen");
    QTest::addColumn<Transport>("protocol");
    QTest::addColumn<QStringList>("ownServers");
    QTest::addColumn<bool>("mayAsk");
    const QStringList others{u"10.0.0.99"_s};
    QTest::addRow("not allowed") << verifiedResult() << Transport::Udp << others << false;
    QTest::addRow("silent") << silentResult() << Transport::Udp << others << true;
    QTest::addRow("over TCP alone") << verifiedResult() << Transport::Tcp << others << true;
    QTest::addRow("it is this computer's own") << verifiedResult() << Transport::Udp << QStringList{server} << true;
    for (const Reason reason : {Reason::DnsWrongDomain, Reason::DnsError})
        QTest::addRow("%s", token(reason).data()) << verifiedResult({}, reason) << Transport::Udp << others << true;
}

void TestNamedServer::nobodyToAsk()
{
    QFETCH(const ProbeResult, seen);
    QFETCH(const Transport, protocol);
    QFETCH(const QStringList, ownServers);
    QFETCH(const bool, mayAsk);
    Bench bench(ownServers, mayAsk);
    bench.addDns(seen, server, protocol);
    bench.addUnknown();
    QCOMPARE(bench.named.askAtTheEnd(), QList<int>());
    QCOMPARE(bench.asked(), QStringList());
}

void TestNamedServer::nothingToAskFor()
{
    Bench bench;
    bench.addDns(verifiedResult());
    bench.add(dc1, u"10.0.0.1"_s, Service::Ldap, Transport::Tcp, verifiedResult());
    bench.add(dc1, u"10.0.0.1"_s, Service::Ldap, Transport::Tcp, closedResult()); // which is one port
    bench.add(u"10.0.0.2"_s, u"10.0.0.2"_s, Service::Ldap, Transport::Tcp, silentResult()); // which has no name
    ProbeResult resolverFails;
    resolverFails.state = State::Unresolved;
    resolverFails.reason = Reason::ResolverFails;
    bench.add(dc1, {}, Service::Ldap, Transport::Tcp, resolverFails);
    QCOMPARE(bench.named.askAtTheEnd(), QList<int>());
    QCOMPARE(bench.asked(), QStringList());
}

void TestNamedServer::answers_data()
{
    QTest::addColumn<Evidence>("answer");
    QTest::addColumn<Evidence>("evidence");
    const QJsonArray addresses{u"10.0.0.1"_s};
    QTest::addRow("addresses") << Evidence{{u"addresses"_s, addresses}}
                               << Evidence{{u"namedServer"_s, server}, {u"namedServerAddresses"_s, addresses}};
    QTest::addRow("none") << Evidence{{u"addresses"_s, QJsonArray()}}
                          << Evidence{{u"namedServer"_s, server}, {u"namedServerAddresses"_s, QJsonArray()}};
    QTest::addRow("an error") << Evidence{{u"rcode"_s, u"REFUSED"_s}} << Evidence();
}

void TestNamedServer::answers()
{
    QFETCH(const Evidence, answer);
    QFETCH(const Evidence, evidence);
    Bench bench;
    bench.addDns(verifiedResult());
    const QList<int> ids{bench.addUnknown(), bench.addUnknown()};
    const int other = bench.addUnknown(u"dc2.lab.example"_s);
    QCOMPARE(bench.named.askAtTheEnd(), QList<int>());
    while (bench.named.nameAskedBy(bench.last) != dc1)
        bench.last = bench.queue.takeNext().value();
    QCOMPARE(bench.answer(answer), evidence.isEmpty() ? QList<int>() : ids);
    QCOMPARE(bench.named.with({}, bench.store.at(ids[0]).record), evidence);
    QCOMPARE(bench.named.with({}, bench.store.at(other).record), Evidence());
}

/// Its names have no address for the same reason for which it is no server of the domain.
void TestNamedServer::ownServerOfAnotherDomain()
{
    Bench bench({u"10.0.0.99"_s, server});
    bench.addDns(verifiedResult({}, Reason::DnsWrongDomain));
    const int unknown = bench.addUnknown();
    const int ofOtherDomain = bench.addUnknown(u"dc1.other.example"_s);
    const int alias = bench.addUnknown(u"round.lab.example"_s); // which it knows
    bench.store.at(alias).record.seen.evidence.insert(
        u"aliases"_s, QJsonArray{u"round.lab.example"_s, u"round.lab.example"_s});
    QCOMPARE(bench.named.askAtTheEnd(), QList<int>{unknown});
    QCOMPARE(bench.named.with({}, bench.store.at(unknown).record), (Evidence{{u"ownServerLacksDomain"_s, server}}));
    for (const int other : {ofOtherDomain, alias})
        QCOMPARE(bench.named.with({}, bench.store.at(other).record), Evidence());
    QCOMPARE(bench.named.askAtTheEnd(), QList<int>()); // told once
}

} // namespace NamedServerTests

int tst_namedserver(int argc, char* argv[])
{
    return PortCheck::runTest<NamedServerTests::TestNamedServer, QCoreApplication>(argc, argv);
}

#include "tst_namedserver.moc"
