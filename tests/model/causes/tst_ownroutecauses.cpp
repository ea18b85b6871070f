// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// This computer's own routes, neighbours and filters, where nothing got out.
#include "model/causes/allcauses.h"

#include "tests/support/causerows.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

namespace OwnRouteCausesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

CauseScene shut(State state, Reason reason, const Evidence& evidence = {})
{
    return {askedAt(Service::Ldap, shutPort(state, reason, evidence))};
}

/// What this computer itself says of an address on its own segment.
CauseScene foundNobody(const Evidence& evidence)
{
    CauseScene scene = shut(State::Unreachable, Reason::HostUnreachable, evidence);
    scene.check.seen.evidence.insert(u"icmpSender"_s, u"10.9.9.9"_s);
    scene.check.seen.localAddress = QHostAddress(u"10.9.9.9"_s);
    return scene;
}

const Evidence blackhole{{u"ownRefusal"_s, u"blackhole 10.0.0.0/8"_s}};
const Evidence gateway{{u"silentGateway"_s, u"10.9.9.1"_s}};
const Evidence segment{{u"wideSegment"_s, u"10.0.0.0/8"_s}};

class TestOwnRouteCauses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judge_data()
    {
        addCauseColumns();
        refusalRows();
        gatewayRows(Causes::gatewaySilent, gateway);
        CauseScene since = shut(State::Filtered, Reason::NoAnswer, gateway);
        since.beside.append(askedAt(Service::Kerberos, verifiedResult()));
        addHolds(
            "the gateway went in mid-run", Causes::gatewaySilent, since, Outcome::Inconclusive, Owner::ThisComputer, 1);
        since.check.seen.evidence.insert(u"wayUpAt"_s, u"2026-01-02T03:04:05Z"_s);
        addMisses("the gateway came back in mid-run", Causes::gatewaySilent, since);
        gatewayRows(Causes::takenForNeighbour, segment);
        ownTargetRows();
        firewallRows();
        kindRows();
    }
    void judge() { checkCauseRow(); }

    void commands_data()
    {
        QTest::addColumn<Evidence>("evidence");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("command");
        const QString ipv4 = u"10.0.0.1"_s;
        const QString ipv6 = u"2001:db8::1"_s;
        QTest::newRow("a route") << blackhole << ipv4 << u"ip route delete blackhole 10.0.0.0/8"_s;
        QTest::newRow("of IPv6") << Evidence{{u"ownRefusal"_s, u"prohibit default"_s}} << ipv6
                                 << u"ip -6 route delete prohibit default"_s;
        QTest::newRow("of another table")
            << Evidence{{u"ownRefusal"_s, u"prohibit default"_s}, {u"ownRefusalTable"_s, 51820}} << ipv4
            << u"ip route delete prohibit default table 51820"_s;
        QTest::newRow("a rule") << Evidence{{u"ownRefusal"_s, u"prohibit default"_s}, {u"ownRefusalRule"_s, 0}} << ipv4
                                << u"ip rule delete priority 0"_s;
    }
    void commands()
    {
        QFETCH(const Evidence, evidence);
        QFETCH(const QString, address);
        QFETCH(const QString, command);
        CauseScene scene = shut(State::Local, Reason::LocalError, evidence);
        scene.check.check.address = address;
        const auto ruling = scene.judgedBy(Causes::ownRouteRefuses);
        QVERIFY(ruling);
        QVERIFY(*ruling->advice.first().what.values.begin() == QStringList{command});
    }

private:
    static void refusalRows()
    {
        const Cause& cause = Causes::ownRouteRefuses;
        const auto add = [&cause](const char* name, const CauseScene& scene) {
            addHolds(name, cause, scene, Outcome::Fail, Owner::ThisComputer, 1);
        };
        add("blackhole", shut(State::Local, Reason::LocalError, blackhole));
        add("prohibit", shut(State::Local, Reason::BlockedLocally, {{u"ownRefusal"_s, u"prohibit default"_s}}));
        add("a rule that says unreachable", shut(State::Unreachable, Reason::NetworkUnreachable, blackhole));
        add("no route shows", shut(State::Local, Reason::OwnRouteRefuses));
        addMisses("an error alone", cause, shut(State::Local, Reason::LocalError));
        addMisses("a filter", cause, shut(State::Local, Reason::BlockedLocally));
        addMisses("no route at all", cause, shut(State::Unreachable, Reason::NetworkUnreachable));
        CauseScene range = shut(State::NotRun, Reason::None);
        range.check.check.range = PortRange{1024, 65535};
        addMisses("a range beside nothing", cause, range);
        range.beside.append(askedAt(Service::Smb, shutPort(State::Local, Reason::LocalError, blackhole)));
        add("a range that was not asked for it", range);

        // Where the rest of the world is reached over IPv4, clients pass such an address over.
        CauseScene overIpv6 = shut(State::Local, Reason::LocalError, {{u"ownRefusal"_s, u"blackhole default"_s}});
        overIpv6.check.check.address = u"fd00::1"_s;
        overIpv6.elsewhere.append(askedAt(Service::Ldap, verifiedResult()));
        overIpv6.usesIpv6 = false;
        addHolds("IPv6 is held back", cause, overIpv6, Outcome::Warn, Owner::ThisComputer, 1);
        addMisses("IPv6 is held back: it isn't just not in use", Causes::ipv6NotInUse, overIpv6);
        CauseScene rangeBeside = range;
        rangeBeside.check.check.address = u"fd00::1"_s;
        rangeBeside.elsewhere = overIpv6.elsewhere;
        rangeBeside.usesIpv6 = false;
        addHolds("IPv6 is held back: a range", cause, rangeBeside, Outcome::Warn, Owner::ThisComputer, 1);
        CauseScene works = overIpv6;
        works.usesIpv6 = true;
        add("IPv6 is held back, and works elsewhere", works);
        CauseScene alone = overIpv6;
        alone.elsewhere.clear();
        add("IPv6 is held back, and is the only way", alone);
        // Which route it is, or whether there is any, isn't known on every system.
        CauseScene untold = overIpv6;
        untold.check.seen.evidence[u"ownRefusal"_s] = QString();
        addHolds("IPv6 has no way out, by whatever route", Causes::ipv6NotInUse, untold, Outcome::NotApplicable,
            Owner::Nobody, 0);
    }

    static void gatewayRows(const Cause& cause, const Evidence& evidence)
    {
        const QByteArray its = token(cause.reason).latin1();
        const auto named = [&its](const char* name) { return QByteArray(its + ": " + name); };
        const auto add = [&](const char* name, const CauseScene& scene) {
            addHolds(named(name).constData(), cause, scene, Outcome::Fail, Owner::ThisComputer,
                &cause == &Causes::takenForNeighbour ? 2 : 1);
        };
        const auto miss = [&](const char* name, const CauseScene& scene) {
            addMisses(named(name).constData(), cause, scene);
        };
        add("silence", shut(State::Filtered, Reason::NoAnswer, evidence));
        add("this computer's own word", foundNobody(evidence));
        add("nobody knows whose word", shut(State::Unreachable, Reason::HostUnreachable, evidence));
        miss("silence alone", shut(State::Filtered, Reason::NoAnswer));
        miss("own word alone", foundNobody({}));
        CauseScene beside = shut(State::Filtered, Reason::NoAnswer);
        beside.beside.append(askedAt(Service::Smb, shutPort(State::Filtered, Reason::NoAnswer, evidence)));
        add("silent beside it", beside);
        CauseScene router = shut(State::Unreachable, Reason::HostUnreachable, {{u"icmpSender"_s, u"10.7.7.7"_s}});
        router.beside = beside.beside;
        miss("a router's word beside it", router);
        beside.beside.append(askedAt(Service::Kerberos, verifiedResult()));
        miss("the host answers", beside);
    }

    /// The target is an address of this computer itself, and not the one that the question left from.
    static void ownTargetRows()
    {
        const Cause& cause = Causes::blockedLocally;
        const auto scene = [](State state, Reason reason, Transport protocol, bool isReported, bool listens) {
            Evidence evidence{{u"ownTarget"_s, true}};
            if (isReported)
                evidence.insert(u"icmpSender"_s, u"10.0.0.1"_s);
            if (listens)
                evidence.insert(u"listensHere"_s, true);
            return CauseScene{askedAt(Service::Ldap, shutPort(state, reason, evidence), protocol)};
        };
        const auto add = [&](const char* name, const CauseScene& each) {
            addHolds(name, cause, each, Outcome::Fail, Owner::ThisComputer, 1);
        };
        constexpr Transport tcp = Transport::Tcp;
        constexpr Transport udp = Transport::Udp;
        for (const Reason reason : {Reason::Prohibited, Reason::HostUnreachable, Reason::NetworkUnreachable}) {
            for (const Transport protocol : {tcp, udp}) {
                const QByteArray name =
                    QByteArray("reports of itself: ") + token(reason).latin1() + (protocol == tcp ? " TCP" : " UDP");
                add(name.constData(), scene(State::Unreachable, reason, protocol, true, false));
            }
        }
        add("refuses TCP by an ICMP error", scene(State::Closed, Reason::Refused, tcp, true, false));
        add("refuses, and a program listens", scene(State::Closed, Reason::Refused, tcp, false, true));
        add("refuses over UDP, and a program listens", scene(State::Closed, Reason::Refused, udp, true, true));
        addMisses("refuses, and nothing listens", cause, scene(State::Closed, Reason::Refused, tcp, false, false));
        CauseScene overUdp = scene(State::Closed, Reason::Refused, udp, true, false);
        addMisses("refuses over UDP, and nothing listens", cause, overUdp);
        overUdp.beside.append(scene(State::Closed, Reason::Refused, tcp, false, false).check);
        addMisses("refuses both, and nothing listens", cause, overUdp);
        overUdp.beside.append(scene(State::Closed, Reason::Refused, tcp, true, false).check);
        add("refuses over UDP what it rejects over TCP", overUdp);
        addMisses("no way to itself, nobody reports", cause,
            scene(State::Unreachable, Reason::NetworkUnreachable, tcp, false, true));
        addMisses("a name that leads here: it is filtered", Causes::leadsHere,
            scene(State::Closed, Reason::Refused, tcp, false, true));
    }

    static void firewallRows()
    {
        const Cause& cause = Causes::blockedLocally;
        addHolds("rejected as if nobody were there", cause, foundNobody({{u"nextHopAnswers"_s, true}}), Outcome::Fail,
            Owner::ThisComputer, 1);
        CauseScene refused{askedAt(Service::Ldap, closedResult())};
        refused.check.seen.localAddress = QHostAddress(u"10.9.9.9"_s);
        addMisses("refused", cause, refused);
        refused.beside.append(
            askedAt(Service::Kerberos, shutPort(State::Local, Reason::BlockedLocally), Transport::Udp, 88));
        addHolds("refused beside what was not sent", cause, refused, Outcome::Fail, Owner::ThisComputer, 1);
        CauseScene silent{askedAt(Service::Ldap, silentResult())};
        CheckRecord rejected = foundNobody({}).check;
        rejected.check.protocol = Transport::Udp;
        silent.beside.append(rejected);
        addMisses("silent beside whom nobody found", cause, silent);
        silent.beside.first().seen.state = State::Closed;
        silent.beside.first().seen.reason = Reason::Refused;
        addHolds("silent beside what was rejected here", cause, silent, Outcome::Fail, Owner::ThisComputer, 1);
        CauseScene here = refused;
        here.check.seen.localAddress = QHostAddress(here.check.check.address);
        addMisses("refused by this computer itself, which is the target", cause, here);
        CauseScene alive = refused;
        alive.beside.append(askedAt(Service::Smb, verifiedResult(), Transport::Tcp, 445));
        addMisses("refused where another port answers", cause, alive);
        alive.beside.first().check.port = alive.check.check.port;
        addHolds("refused where another port answers, and the same was not sent to over UDP", cause, alive,
            Outcome::Fail, Owner::ThisComputer, 1);
        CauseScene told = refused;
        told.check.seen.evidence = {{u"icmpSender"_s, u"10.7.7.7"_s}};
        addMisses("refused by a device that is known", cause, told);
    }

    static void kindRows()
    {
        const Cause& cause = Causes::addressKindUnused;
        const auto unresolved = [](Reason reason, const QString& address) {
            CauseScene scene =
                shut(State::Unresolved, reason, {{u"unusedAddresses"_s, QJsonArray::fromStringList({address})}});
            scene.check.check.address.clear();
            return scene;
        };
        addHolds("only IPv4", cause, unresolved(Reason::AddressKindUnused, u"10.0.0.1"_s), Outcome::Fail,
            Owner::ThisComputer, 1);
        addHolds("only IPv6", cause, unresolved(Reason::AddressKindUnused, u"2001:db8::1"_s), Outcome::Fail,
            Owner::ThisComputer, 1);
        addMisses("no address", cause, unresolved(Reason::NameNotFound, {}));
    }
};

} // namespace OwnRouteCausesTests

int tst_ownroutecauses(int argc, char* argv[])
{
    return PortCheck::runTest<OwnRouteCausesTests::TestOwnRouteCauses>(argc, argv);
}

#include "tst_ownroutecauses.moc"
