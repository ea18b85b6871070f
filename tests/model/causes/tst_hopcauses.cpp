// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// How far what is silent gets: which ports are asked for it, and what causes say of it.
#include "model/causes/allcauses.h"
#include "model/causes/diagnosis.h"
#include "model/causes/hoplooks.h"
#include "model/causes/network/whereitstops.h"

#include "tests/support/networkscenes.h"
#include "tests/support/recordsof.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace HopCausesTests {

using namespace PortCheck;
using namespace PortCheck::NetworkScenes;
using namespace Qt::StringLiterals;

const QHostAddress first(u"10.1.1.1"_s);
const QHostAddress second(u"10.1.2.1"_s);
const Hops atTheFirst{{{first, first}, {second, {}}}, 3, true};
const Hops behindTheLast{{{first, first}, {second, second}}, 3};
const Hops beforeTheFirst{{{first, {}}, {second, {}}}, 3, true};
const Hops unsure{{{first, first}, {second, {}}}, 3};

CheckRecord works()
{
    return recordOf(Service::Ldap, verifiedResult());
}

CheckRecord silent(quint16 port, Transport protocol = Transport::Tcp, Service service = Service::Smb)
{
    return recordOf(service, silentResult(), protocol, port);
}

FollowUpRecord lookAt(const CheckRecord& check, const Hops& hops)
{
    FollowUpRecord look{FollowUpKind::Hops, check};
    look.record.seen = shutPort(State::Filtered, Reason::NoAnswer, evidenceOf(hops));
    look.record.seen.evidence.insert(u"besidePort"_s, 389);
    return look;
}

struct Host {
    QList<CheckRecord> checks;
    QList<FollowUpRecord> looks{};

    [[nodiscard]] HostRecords records() const { return recordsOf(checks, looks); }
    void judge()
    {
        const HostFacts facts(records(), u"lab.example"_s);
        for (CheckRecord& check : checks)
            check.verdict = diagnose(check, facts);
        for (FollowUpRecord& look : looks)
            look.record.verdict = diagnose(look, facts, PortRange());
    }
    /// The ports that are to be asked, as "445/TCP beside 389".
    [[nodiscard]] QStringList asked() const
    {
        QStringList asked;
        for (const Look& look : looksAtHops(records()))
            asked.append(u"%1 beside %2"_s.arg(portText(look.of->check)).arg(look.besideOpenPort));
        return asked;
    }
};

/// The sentence that says where a check stops; null if none does.
const Statement* stopsAt(const CheckRecord& check)
{
    for (const Statement& said : check.verdict.explanation) {
        if (said.text == &stopsBetween || said.text == &stopsBehindTheLast || said.text == &stopsBeforeTheFirst)
            return &said;
    }
    return nullptr;
}

class TestHopCauses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItStops_data();
    void saysWhereItStops();
    void everyCauseOfSilenceSaysSo_data();
    void everyCauseOfSilenceSaysSo();
    void saysNothing_data();
    void saysNothing();
    void asksOneOfEachKind();
    void asksNothing_data();
    void asksNothing();
};

void TestHopCauses::saysWhereItStops_data()
{
    QTest::addColumn<Hops>("hops");
    QTest::addColumn<const Text*>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("between") << atTheFirst << &stopsBetween << QStringList{u"10.1.1.1"_s, u"389/TCP"_s, u"10.1.2.1"_s};
    QTest::newRow("behind") << behindTheLast << &stopsBehindTheLast << QStringList{u"10.1.2.1"_s, u"389/TCP"_s};
    QTest::newRow("before") << beforeTheFirst << &stopsBeforeTheFirst << QStringList{u"10.1.1.1"_s, u"389/TCP"_s};
}

void TestHopCauses::saysWhereItStops()
{
    QFETCH(Hops, hops);
    QFETCH(const Text*, text);
    QFETCH(QStringList, words);
    Host host{{works(), silent(445), silent(3268)}, {lookAt(silent(445), hops)}};
    host.judge();
    const Statement* const said = stopsAt(host.checks.at(1));
    QVERIFY(said != nullptr);
    QCOMPARE(said->text, text);
    QStringList told;
    for (qsizetype i = 0; i < said->values.size(); ++i)
        told += QStringList(said->values.at(i));
    QCOMPARE(told, (QStringList{u"dc1.lab.example (10.0.0.1)"_s, u"445/TCP"_s} + words));
    QVERIFY(stopsAt(host.checks.at(2)) == nullptr); // nobody has asked that one
    QCOMPARE(host.looks.constFirst().record.verdict.outcome, Outcome::Pass);
}

void TestHopCauses::everyCauseOfSilenceSaysSo_data()
{
    QTest::addColumn<Host>("host");
    QTest::addColumn<Reason>("reason");
    const CheckRecord mapper = recordOf(Service::EndpointMapper, verifiedResult(), Transport::Tcp, 135);
    const auto endpoint = [](quint16 port) { return silent(port, Transport::Tcp, Service::RpcEndpoint); };
    const CheckRecord udp = silent(389, Transport::Udp, Service::Cldap);
    QTest::newRow("a port") << Host{{silent(445), works()}} << Reason::NoAnswer;
    QTest::newRow("over UDP") << Host{{udp, works()}} << Reason::NoAnswer;
    QTest::newRow("all over UDP") << Host{{udp, silent(88, Transport::Udp, Service::Kerberos), works()}}
                                  << Reason::NoAnswer;
    QTest::newRow("RPC's ports") << Host{{endpoint(49664), endpoint(49665), mapper}} << Reason::RpcRangeMissing;
}

void TestHopCauses::everyCauseOfSilenceSaysSo()
{
    QFETCH(Host, host);
    QFETCH(Reason, reason);
    host.judge();
    QCOMPARE(host.checks.constFirst().verdict.reason, reason);
    QVERIFY(stopsAt(host.checks.constFirst()) == nullptr);
    QCOMPARE(host.asked().size(), 1);
    host.looks.append(lookAt(host.checks.constFirst(), atTheFirst));
    host.judge();
    QCOMPARE(host.checks.constFirst().verdict.reason, reason);
    QVERIFY(stopsAt(host.checks.constFirst()) != nullptr);
}

void TestHopCauses::saysNothing_data()
{
    QTest::addColumn<FollowUpRecord>("look");
    const FollowUpRecord sure = lookAt(silent(445), atTheFirst);
    const auto row = [&](const char* name, const auto& change) {
        FollowUpRecord look = sure;
        change(look);
        QTest::newRow(name) << look;
    };
    row("not sure", [](FollowUpRecord& look) { look = lookAt(silent(445), unsure); });
    row("not at its end", [](FollowUpRecord& look) { look.record.phase = Phase::Running; });
    row("cancelled", [](FollowUpRecord& look) { look.record.seen.state = State::Cancelled; });
    row("answered by now", [](FollowUpRecord& look) { look.record.seen.state = State::Open; });
    row("of another port", [](FollowUpRecord& look) { look.record.check.port = 3268; });
    row("over the other transport", [](FollowUpRecord& look) { look.record.check.protocol = Transport::Udp; });
    row("another kind", [](FollowUpRecord& look) { look.kind = FollowUpKind::OwnAddress; });
    row("beside nothing", [](FollowUpRecord& look) { look.record.seen.evidence.remove(u"besidePort"_s); });
    row("this computer told", [](FollowUpRecord& look) { look.record.seen.localAddress = second; });
    row("the host told", [](FollowUpRecord& look) {
        look = lookAt(silent(445), {{{first, first}, {QHostAddress(look.record.check.address), {}}}, 3, true});
    });
}

void TestHopCauses::saysNothing()
{
    QFETCH(FollowUpRecord, look);
    Host host{{works(), silent(445)}, {look}};
    host.judge();
    QVERIFY(stopsAt(host.checks.at(1)) == nullptr);
}

void TestHopCauses::asksOneOfEachKind()
{
    Host host{{silent(445), silent(3268), silent(389, Transport::Udp, Service::Cldap),
        silent(88, Transport::Udp, Service::Kerberos), works()}};
    host.judge();
    QCOMPARE(host.asked(), (QStringList{u"445/TCP beside 389"_s, u"389/UDP beside 389"_s}));
}

void TestHopCauses::asksNothing_data()
{
    QTest::addColumn<Host>("host");
    QTest::newRow("nothing is silent") << Host{{works()}};
    QTest::newRow("refused") << Host{{works(), recordOf(Service::Smb, closedResult(), Transport::Tcp, 445)}};
    QTest::newRow("nothing works") << Host{{silent(445), silent(389)}};
    const CheckRecord opened = recordOf(Service::Ldap, openPort(ServiceState::NotAsked, Reason::NoDialogue));
    QTest::newRow("nothing is proven") << Host{{silent(445), opened}};
    FollowUpRecord control{FollowUpKind::Control, recordOf(Service::Unknown, opened.seen, Transport::Tcp, controlPort)};
    QTest::newRow("everything opens") << Host{{silent(445), works()}, {control}};
    Host lossy{{silent(445), works()}};
    lossy.checks[0].seen.evidence.insert(u"silentBeyondLosses"_s, true);
    QTest::newRow("on a way that loses packets") << lossy;
    Host here{{silent(445), works()}};
    for (CheckRecord& check : here.checks)
        check.check.address = u"127.0.0.1"_s;
    QTest::newRow("a loopback address") << here;
    Host near{{silent(445), works()}};
    for (CheckRecord& check : near.checks)
        check.check.address = u"fe80::1"_s;
    QTest::newRow("a link-local address") << near;
}

void TestHopCauses::asksNothing()
{
    QFETCH(Host, host);
    host.judge();
    QCOMPARE(host.asked(), QStringList());
}

} // namespace HopCausesTests

int tst_hopcauses(int argc, char* argv[])
{
    return PortCheck::runTest<HopCausesTests::TestHopCauses>(argc, argv);
}

#include "tst_hopcauses.moc"
