// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/fromotherports.h"

#include "model/causes/conditions.h"
#include "model/causes/hostfacts.h"
#include "model/causes/localports.h"
#include "model/run/checkstore.h"
#include "model/run/recordsat.h"

#include "tests/support/causerows.h"
#include "tests/support/proberesults.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace FromOtherPortsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QString host = u"10.0.0.1"_s;

ProbeResult from(quint16 localPort, ProbeResult seen)
{
    seen.localPort = localPort;
    return seen;
}

/// A host to which 32768-45000 of the local ports are not let out.
struct Run {
    CheckStore store;
    FromOtherPorts others{store};

    explicit Run(bool allowed = true)
    {
        others.start(allowed, {32768, 60999});
        add(Service::Smb, 88, from(50000, verifiedResult()));
    }

    Check checkOf(Service service, quint16 port, Transport protocol = Transport::Tcp)
    {
        Check check;
        check.address = check.target = host;
        check.service = service;
        check.port = port;
        check.protocol = protocol;
        return check;
    }
    void end(int id, const ProbeResult& seen)
    {
        CheckRecord& record = store.at(id).record;
        record.phase = Phase::Done;
        record.seen = seen;
    }
    int add(Service service, quint16 port, const ProbeResult& seen, Transport protocol = Transport::Tcp)
    {
        const int id = store.add(checkOf(service, port, protocol));
        end(id, seen);
        return id;
    }
    void look(FollowUpKind kind, const ProbeResult& seen, Service service = Service::Smb, quint16 port = 88,
        Transport protocol = Transport::Tcp)
    {
        end(store.addFollowUp(kind, checkOf(service, port, protocol)), seen);
    }
    void lookFromAll(State state = State::Closed)
    {
        ProbeResult seen = shutPort(State::Open, Reason::SourcePortsBlocked);
        seen.evidence[u"sourcePorts"_s] =
            QJsonArray{QJsonObject{{u"from"_s, 32768}, {u"to"_s, 45000}, {u"state"_s, token(state)}}};
        look(FollowUpKind::SourcePorts, seen);
    }
    QList<int> next()
    {
        return others.hasReason(host) ? others.takeNext(host, HostFacts(RecordsAt(store, host).all())) : QList<int>();
    }
    const ProbeResult& seen(int id) { return store.at(id).record.seen; }
};

class TestFromOtherPorts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksWhatItsLocalPortKeptBack()
    {
        Run run;
        const int rejected = run.add(Service::Ldap, 389, from(40000, closedResult()));
        const int silent = run.add(Service::Kerberos, 464, from(41000, silentResult()));
        const int beside = run.add(Service::Ldap, 636, from(50001, silentResult()));
        QCOMPARE(run.next(), QList<int>()); // nobody has looked yet
        run.lookFromAll();
        QCOMPARE(run.next(), (QList<int>{rejected, silent}));
        QCOMPARE(run.store.at(rejected).localPorts, (QList<PortRange>{{45001, 60999}}));
        QCOMPARE(run.store.at(rejected).record.phase, Phase::Queued);
        QCOMPARE(run.store.at(beside).record.phase, Phase::Done);
        QCOMPARE(run.next(), QList<int>()); // while they are asked
    }

    void whatOpensStaysAsItWasFound()
    {
        Run run;
        const int id = run.add(Service::Ldap, 389, from(40000, closedResult()));
        run.lookFromAll();
        QCOMPARE(run.next(), QList<int>{id});
        QVERIFY(run.others.keepsFirst(id, from(50000, verifiedResult())));
        QCOMPARE(run.seen(id).state, State::Closed);
        QCOMPARE(run.seen(id).localPort, quint16(40000));
        QCOMPARE(run.store.at(id).record.phase, Phase::Done);
        QCOMPARE(run.next(), QList<int>()); // once
    }

    void whatIsBlockedFromEverywhereIsWhatItSays()
    {
        Run run;
        const int id = run.add(Service::Ldap, 389, from(40000, closedResult()));
        run.lookFromAll();
        QCOMPARE(run.next(), QList<int>{id});
        const ProbeResult again = from(50000, silentResult());
        QVERIFY(!run.others.keepsFirst(id, again));
        run.end(id, run.others.besideFirst(id, again));
        QCOMPARE(rejectedLocalPorts(run.store.at(id).record), QList<quint16>{40000});
        const HostFacts facts(RecordsAt(run.store, host).all());
        QVERIFY(!facts.unansweredLocalPorts(Transport::Tcp).isEmpty()); // it has met that all the same
        QVERIFY(!facts.explainLossOf(run.store.at(id).record));
        QCOMPARE(run.next(), QList<int>());
    }

    /// This computer's own filter by local port hides the same: what it keeps back was never asked on the way.
    void whatThisComputerKeptBack()
    {
        const ProbeResult held = shutPort(State::Local, Reason::BlockedLocally);
        for (const ProbeResult& again : {silentResult(), held, verifiedResult()}) {
            Run run;
            const int id = run.add(Service::Kerberos, 88, from(40000, held), Transport::Udp);
            const auto lookAt = [&run](const ProbeResult& seen) {
                run.look(FollowUpKind::LocalPort, seen, Service::Cldap, 389, Transport::Udp);
            };
            run.add(Service::Cldap, 389, from(52000, verifiedResult()), Transport::Udp);
            lookAt(from(40000, held));
            lookAt(from(20400, verifiedResult()));
            QCOMPARE(run.next(), QList<int>{id});
            QVERIFY(run.store.at(id).fromLocalPorts == PortRange(52000, 52000));
            const bool opens = again.state == State::Open;
            QCOMPARE(run.others.keepsFirst(id, from(52000, again)), opens);
            if (opens)
                continue;
            run.end(id, run.others.besideFirst(id, from(52000, again)));
            QCOMPARE(silentLocalPorts(run.store.at(id).record), (QList<quint16>{40000, 52000}));
            QVERIFY(rejectedLocalPorts(run.store.at(id).record).isEmpty());
            const HostFacts facts(RecordsAt(run.store, host).all());
            QVERIFY(!facts.explainLossOf(run.store.at(id).record));
            QVERIFY(facts.areBarredHere()); // the look says so still
        }
    }

    void whatFoundNoLocalPortSaysNothing()
    {
        Run run;
        const int id = run.add(Service::Ldap, 389, from(40000, silentResult()));
        run.lookFromAll(State::Filtered);
        QCOMPARE(run.next(), QList<int>{id});
        QVERIFY(run.others.keepsFirst(id, shutPort(State::Local, Reason::NoLocalPort)));
        QCOMPARE(run.seen(id).state, State::Filtered);
    }

    void nothingWithoutLeave()
    {
        Run run(false);
        run.add(Service::Ldap, 389, from(40000, closedResult()));
        run.lookFromAll();
        QCOMPARE(run.next(), QList<int>());
    }

    /// All of them from the one that is known to get answers.
    void overUdpOneAtATime()
    {
        Run run;
        const int kerberos = run.add(Service::Kerberos, 88, from(40000, silentResult()), Transport::Udp);
        const int cldap = run.add(Service::Cldap, 389, from(41000, silentResult()), Transport::Udp);
        const auto lookAt = [&run](const ProbeResult& seen) {
            run.look(FollowUpKind::LocalPort, seen, Service::Kerberos, 88, Transport::Udp);
        };
        lookAt(from(52000, verifiedResult()));
        QCOMPARE(run.next(), QList<int>());
        lookAt(from(40000, silentResult()));
        QCOMPARE(run.next(), QList<int>{kerberos});
        QVERIFY(run.store.at(kerberos).fromLocalPorts == PortRange(52000, 52000));
        QVERIFY(run.others.keepsFirst(kerberos, from(52000, verifiedResult())));
        QVERIFY(!run.store.at(kerberos).fromLocalPorts);
        QCOMPARE(run.next(), QList<int>{cldap});
    }
};

} // namespace FromOtherPortsTests

int tst_fromotherports(int argc, char* argv[])
{
    return PortCheck::runTest<FromOtherPortsTests::TestFromOtherPorts>(argc, argv);
}

#include "tst_fromotherports.moc"
