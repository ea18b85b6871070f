// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/routeevidence.h"

#include "model/results/check.h"
#include "model/system/nativeerror.h"
#include "tests/support/causerows.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace RouteEvidenceTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;
using Kind = OwnRoute::Kind;

const QString host = u"10.2.2.10"_s;
const QHostAddress self(u"10.2.1.2"_s);
const QHostAddress gateway(u"10.2.1.1"_s);
constexpr int eth0 = 7;

OwnRoute to(const QString& destination, int length, Kind kind = Kind::Way, const QHostAddress& by = {})
{
    OwnRoute route{kind, QHostAddress(destination), length};
    route.table = 254;
    route.gateway = by;
    route.interfaceIndex = eth0;
    return route;
}

/// The system's number for an error, on whatever system: the first that means it.
std::optional<int> numberOf(NativeError error)
{
    for (int number = 1; number < 12'000; ++number) {
        if (nativeErrorOf(number) == error)
            return number;
    }
    return std::nullopt;
}

/// A computer whose routes and neighbours the test changes.
struct Computer {
    QList<OwnRoute> refusals;
    QList<Neighbour> neighbours;
    std::optional<OwnRoute> way;
    int timesRead = 0;
    RouteEvidence evidence{{[this] {
                                ++timesRead;
                                return refusals;
                            },
        [this] { return neighbours; }, [this](const QHostAddress&) { return way; }, std::chrono::hours(1),
        std::chrono::milliseconds(0)}};

    [[nodiscard]] Evidence refusalOf(State state, Reason reason, std::optional<int> number)
    {
        CheckRecord ended = askedAt(Service::Ldap, shutPort(state, reason));
        ended.check.address = host;
        ended.seen.nativeError = number;
        return evidence.withRefusal(ended);
    }
    [[nodiscard]] Evidence nextHopOf(const ProbeResult& seen)
    {
        CheckRecord ended = askedAt(Service::Ldap, seen);
        ended.check.address = host;
        ended.seen.localAddress = self;
        return evidence.withNextHop(ended);
    }
};

class TestRouteEvidence final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusals()
    {
        Computer computer;
        computer.refusals = {to(u"10.2.0.0"_s, 16, Kind::Blackhole), to(u"10.0.0.0"_s, 8, Kind::Unreachable)};
        if (const auto invalid = numberOf(NativeError::Invalid)) { // which Windows says of nothing of the kind
            QCOMPARE(computer.refusalOf(State::Local, Reason::LocalError, invalid),
                (Evidence{{u"ownRefusal"_s, u"blackhole 10.2.0.0/16"_s}}));
        }
        const auto unreachable = numberOf(NativeError::HostUnreachable);
        QCOMPARE(computer.refusalOf(State::Local, Reason::OwnRouteRefuses, unreachable),
            (Evidence{{u"ownRefusal"_s, u"unreachable 10.0.0.0/8"_s}}));
        // A filter's word, a shortage, an error without a number, and what somebody else said.
        QVERIFY(
            computer.refusalOf(State::Local, Reason::BlockedLocally, numberOf(NativeError::AccessDenied)).isEmpty());
        QVERIFY(computer.refusalOf(State::Local, Reason::OutOfResources, numberOf(NativeError::NoResources)).isEmpty());
        QVERIFY(computer.refusalOf(State::Local, Reason::LocalError, std::nullopt).isEmpty());
        QVERIFY(computer.refusalOf(State::Unreachable, Reason::HostUnreachable, unreachable).isEmpty());
        QCOMPARE(computer.timesRead, 1);
        computer.evidence.start();
        computer.refusals.clear();
        QVERIFY(computer.refusalOf(State::Local, Reason::OwnRouteRefuses, unreachable).isEmpty());
        QCOMPARE(computer.timesRead, 2);
    }

    void tablesAndRules()
    {
        Computer computer;
        OwnRoute refusal = to(u"10.2.0.0"_s, 16, Kind::Unreachable);
        refusal.table = 51820;
        computer.refusals = {refusal};
        const auto unreachable = numberOf(NativeError::HostUnreachable);
        QCOMPARE(computer.refusalOf(State::Local, Reason::OwnRouteRefuses, unreachable),
            (Evidence{{u"ownRefusal"_s, u"unreachable 10.2.0.0/16"_s}, {u"ownRefusalTable"_s, 51820}}));
        // Where no network can be reached, only a rule can have said it: a route would have said "host".
        const auto noNetwork = numberOf(NativeError::NetworkUnreachable);
        QVERIFY(computer.refusalOf(State::Unreachable, Reason::NetworkUnreachable, noNetwork).isEmpty());
        refusal.isRule = true;
        refusal.priority = 100;
        computer.refusals = {refusal};
        computer.evidence.start();
        QCOMPARE(computer.refusalOf(State::Unreachable, Reason::NetworkUnreachable, noNetwork),
            (Evidence{{u"ownRefusal"_s, u"unreachable 10.2.0.0/16"_s}, {u"ownRefusalRule"_s, 100}}));
    }

    void userModeReport()
    {
        Computer computer;
        const auto reportBy = [&](const QString& sender, Reason reason, bool isCarried) {
            CheckRecord ended =
                askedAt(Service::Cldap, shutPort(State::Unreachable, reason, {{u"icmpSender"_s, sender}}));
            ended.check.address = host;
            if (isCarried)
                ended.seen.evidence.insert(u"userModeNetwork"_s, u"tap0"_s);
            return computer.evidence.withUserModeReport(ended).contains(u"userModeReport"_s);
        };
        constexpr Reason noNetwork = Reason::NetworkUnreachable;
        QVERIFY(!reportBy(gateway.toString(), noNetwork, true)); // no way is known
        computer.evidence.start();
        computer.way = to(u"0.0.0.0"_s, 0, Kind::Way, gateway);
        QVERIFY(reportBy(gateway.toString(), noNetwork, true));
        QVERIFY(!reportBy(gateway.toString(), noNetwork, false));
        QVERIFY(!reportBy(gateway.toString(), Reason::Prohibited, true));
        QVERIFY(!reportBy(u"10.9.9.9"_s, noNetwork, true));
        QVERIFY(!reportBy({}, noNetwork, true));
        computer.evidence.start();
        computer.way = to(u"::"_s, 0, Kind::Way, QHostAddress(u"fe80::2"_s));
        QVERIFY(reportBy(u"fe80::2%tap0"_s, noNetwork, true));
    }

    void nextHop_data()
    {
        QTest::addColumn<OwnRoute>("way");
        QTest::addColumn<QList<Neighbour>>("neighbours");
        QTest::addColumn<ProbeResult>("seen");
        QTest::addColumn<Evidence>("added");
        using Known = Neighbour::State;
        const OwnRoute behind = to(u"0.0.0.0"_s, 0, Kind::Way, gateway);
        const OwnRoute wide = to(u"10.2.0.0"_s, 16);
        const QHostAddress target(host);
        const ProbeResult silent = silentResult();
        const ProbeResult ownWord =
            shutPort(State::Unreachable, Reason::HostUnreachable, {{u"icmpSender"_s, self.toString()}});
        const ProbeResult routersWord =
            shutPort(State::Unreachable, Reason::HostUnreachable, {{u"icmpSender"_s, gateway.toString()}});
        const Evidence noGateway{{u"silentGateway"_s, gateway.toString()}};
        const Evidence wideSegment{{u"wideSegment"_s, u"10.2.0.0/16"_s}};
        const auto row = [](const char* name, const OwnRoute& way, const QList<Neighbour>& neighbours,
                             const ProbeResult& seen,
                             const Evidence& added) { QTest::newRow(name) << way << neighbours << seen << added; };
        row("no gateway, silence", behind, {{gateway, eth0, Known::Absent}}, silent, noGateway);
        row("no gateway, own word", behind, {{gateway, eth0, Known::Absent}}, ownWord, noGateway);
        row("no gateway, a router's word", behind, {{gateway, eth0, Known::Absent}}, routersWord, {});
        row("no gateway, a refusal", behind, {{gateway, eth0, Known::Absent}}, closedResult(), {});
        row("a gateway", behind, {{gateway, eth0, Known::Answers}}, silent, {});
        row("a gateway that is known nowhere", behind, {}, silent, {});
        row("one like it on another link", behind, {{gateway, eth0 + 1, Known::Absent}}, silent, {});
        row("no such question on the link", behind, {{gateway, eth0, Known::Untold}}, silent, {});
        row("a gateway, own word", behind, {{gateway, eth0, Known::Answers}}, ownWord, {{u"nextHopAnswers"_s, true}});
        row("a wide mask, silence", wide, {{target, eth0, Known::Absent}}, silent, wideSegment);
        row("a wide mask, own word", wide, {{target, eth0, Known::Absent}}, ownWord, wideSegment);
        row("a wide mask, and one who is truly there", wide,
            {{target, eth0, Known::Absent}, {QHostAddress(u"10.2.7.7"_s), eth0, Known::Answers}}, silent, {});
        row("a wide mask, and one who is near", wide,
            {{target, eth0, Known::Absent}, {QHostAddress(u"10.2.1.7"_s), eth0, Known::Answers}}, silent, wideSegment);
        row("a wide mask, and one of another network", wide,
            {{target, eth0, Known::Absent}, {QHostAddress(u"10.3.7.7"_s), eth0, Known::Answers}}, silent, wideSegment);
        row("a neighbour who answers", wide, {{target, eth0, Known::Answers}}, silent, {});
        row("a route that is none", to(u"10.2.0.0"_s, 16, Kind::Blackhole), {{target, eth0, Known::Absent}}, silent,
            {});
    }
    void nextHop()
    {
        QFETCH(const OwnRoute, way);
        QFETCH(const QList<Neighbour>, neighbours);
        QFETCH(const ProbeResult, seen);
        QFETCH(const Evidence, added);
        Computer computer;
        computer.way = way;
        computer.neighbours = neighbours;
        Evidence expected = seen.evidence;
        for (auto each = added.begin(); each != added.end(); ++each)
            expected.insert(each.key(), each.value());
        QCOMPARE(computer.nextHopOf(seen), expected);
        computer.way.reset();
        computer.evidence.start();
        QCOMPARE(computer.nextHopOf(seen), seen.evidence);
    }

    /// The own part of a network: whoever is absent there may be down.
    void near()
    {
        QVERIFY(isNear(self, QHostAddress(u"10.2.1.200"_s)));
        QVERIFY(!isNear(self, QHostAddress(host)));
        QVERIFY(isNear(QHostAddress(u"fd00::1"_s), QHostAddress(u"fd00::ffff:1"_s)));
        QVERIFY(!isNear(QHostAddress(u"fd00::1"_s), QHostAddress(u"fd00:0:0:1::1"_s)));
        QVERIFY(!isNear(self, QHostAddress(u"fd00::1"_s)));
        Computer computer;
        computer.way = to(u"10.2.0.0"_s, 16);
        CheckRecord ended = askedAt(Service::Ldap, silentResult());
        ended.check.address = u"10.2.1.77"_s;
        ended.seen.localAddress = self;
        computer.neighbours = {{QHostAddress(ended.check.address), eth0, Neighbour::State::Absent}};
        QVERIFY(computer.evidence.withNextHop(ended).isEmpty());
    }
};

} // namespace RouteEvidenceTests

int tst_routeevidence(int argc, char* argv[])
{
    return PortCheck::runTest<RouteEvidenceTests::TestRouteEvidence>(argc, argv);
}

#include "tst_routeevidence.moc"
