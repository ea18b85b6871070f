// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Ranges of which the ports are listened on by a real stand-in, on loopback.
#include "model/scan/standinrangeprobe.h"

#include "model/scan/rangescanner.h"
#include "tests/support/rangewatch.h"
#include "tests/support/runtest.h"
#include "tests/support/standinbench.h"

#include <functional>

namespace StandInRangeProbeTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;

using What = StandInEvent::What;
using Way = RangeListening::Way;

const QByteArray secret("a token of the tests");

struct World {
    std::function<State(quint16)> answer = [](quint16) { return State::Open; };
    std::function<void()> onStart = [] {};
    QList<RangeMode> modes;
    QList<QList<RangeTarget>> started;
    bool endless = false;
};

/// Answers for each port by a function, in the next turn of the event loop.
class WorldProbe final : public RangeProbe {
public:
    explicit WorldProbe(World& world)
        : m_world(world)
    {
    }

    void start(const QList<RangeTarget>& targets, RangeMode mode, const RangeLimits& /*limits*/) override
    {
        m_world.modes.append(mode);
        m_world.started.append(targets);
        m_world.onStart();
        m_isRunning = true;
        if (!m_world.endless)
            QTimer::singleShot(0, this, [this, targets] { tell(targets); });
    }

    void cancel() override
    {
        if (std::exchange(m_isRunning, false))
            Q_EMIT finished(true);
    }

private:
    void tell(const QList<RangeTarget>& targets)
    {
        for (int host = 0; m_isRunning && host < targets.size(); ++host) {
            const RangeTarget& target = targets.at(host);
            QList<PortFinding> ports;
            for (const quint16 port : target.only)
                ports.append({port, m_world.answer(port)});
            if (target.only.isEmpty())
                ports.append({target.range.from, State::Closed});
            Q_EMIT found({RangeFindings{host, ports}});
            RangeHostEnd end;
            end.host = host;
            end.connections = int(ports.size());
            Q_EMIT hostFinished(end);
        }
        if (std::exchange(m_isRunning, false))
            Q_EMIT finished(false);
    }

    World& m_world;
    bool m_isRunning = false;
};

/// A probe and everything that it says.
struct Watched {
    explicit Watched(std::unique_ptr<RangeProbe> scanner)
        : probe(std::move(scanner))
    {
        QObject::connect(&probe, &RangeProbe::found, &probe, [this](const QList<RangeFindings>& findings) {
            for (const RangeFindings& of : findings) {
                for (const PortFinding& finding : of.ports)
                    maps[of.host].set(finding.port, finding.state);
            }
        });
        QObject::connect(
            &probe, &RangeProbe::hostFinished, &probe, [this](const RangeHostEnd& end) { ends.append(end); });
        QObject::connect(&probe, &RangeProbe::finished, &probe, [this](bool cancelled) {
            ++finished;
            wasCancelled = cancelled;
        });
    }

    void start(const QList<RangeTarget>& targets, RangeMode mode)
    {
        maps.clear();
        for (const RangeTarget& target : targets)
            maps.append(RangeMap(target.range));
        probe.start(targets, mode, shortRangeLimits());
    }

    bool runs(const QList<RangeTarget>& targets, RangeMode mode = RangeMode::Map)
    {
        start(targets, mode);
        return finished == 0 && comesTrue([this] { return finished > 0; });
    }

    StandInRangeProbe probe;
    QList<RangeMap> maps;
    QList<RangeHostEnd> ends;
    int finished = 0;
    bool wasCancelled = false;
};

StandInSettings withToken()
{
    StandInSettings settings = loopbackSettings();
    settings.addresses = {ownAddress()};
    settings.token = secret;
    return settings;
}

RangeTarget targetAt(const StandIn& standIn, const QByteArray& token = secret)
{
    RangeTarget target{ownAddress(), quiet, {}};
    target.standIn = StandInDoor{{standIn.port(Service::Ldap)}, token};
    return target;
}

class TestStandInRangeProbe final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBlockIsFoundWhileTheStandInListens()
    {
        StandIn standIn(withToken());
        World world;
        world.answer = [](quint16 port) { return port >= 20'050 && port <= 20'060 ? State::Filtered : State::Open; };
        qsizetype listening = 0;
        world.onStart = [&] { listening = std::max(listening, standIn.server.rangePlaces()); };
        Watched watched(std::make_unique<WorldProbe>(world));
        QVERIFY(watched.runs({targetAt(standIn)}));

        QCOMPARE(rangeResult(RangeMode::Map, watched.maps.constFirst()).parts(Reachability::Blocked),
            (QList<PortRange>{{20'050, 20'060}}));
        QCOMPARE(listening, 200);
        QCOMPARE(watched.ends.size(), 1);
        QCOMPARE(watched.ends.constFirst().listening->way, Way::Listened);
        QVERIFY(watched.ends.constFirst().exact);
        QVERIFY(!watched.wasCancelled);
        QCOMPARE(standIn.server.rangePlaces(), 0);
        QVERIFY(standIn.comes(What::RangeReleased));
    }

    void everyPortOpensToTheScanner()
    {
        StandIn standIn(withToken());
        for (const RangeMode mode : {RangeMode::Map, RangeMode::EveryPort}) {
            Watched watched(std::make_unique<RangeScanner>());
            QVERIFY(watched.runs({targetAt(standIn)}, mode));
            QCOMPARE(watched.maps.constFirst().count(State::Open), 200);
            QCOMPARE(watched.ends.constFirst().listening->listened, 200);
        }
    }

    void declined_data()
    {
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("ours");
        QTest::addColumn<int>("way");
        QTest::addRow("wrong token") << secret << QByteArray("another token") << int(Way::WrongToken);
        QTest::addRow("no token") << QByteArray() << secret << int(Way::NoToken);
    }

    /// One sentence, and the map goes on as to any other host.
    void declined()
    {
        QFETCH(QByteArray, theirs);
        QFETCH(QByteArray, ours);
        StandInSettings settings = withToken();
        settings.token = theirs;
        StandIn standIn(settings);
        World world;
        Watched watched(std::make_unique<WorldProbe>(world));
        QVERIFY(watched.runs({targetAt(standIn, ours)}));
        QTEST(int(watched.ends.constFirst().listening->way), "way");
        QCOMPARE(world.modes, QList<RangeMode>{RangeMode::Map});
        QVERIFY(world.started.constFirst().constFirst().only.isEmpty());
        QCOMPARE(watched.maps.constFirst().at(quiet.from), State::Closed);
    }

    void nobodyIsThere()
    {
        RangeTarget target{ownAddress(1), quiet, {}};
        target.standIn = StandInDoor{{1}, secret};
        World world;
        Watched watched(std::make_unique<WorldProbe>(world));
        QVERIFY(watched.runs({target}));
        QCOMPARE(watched.ends.constFirst().listening->way, Way::NotReached);
        QCOMPARE(world.modes.size(), 1);
    }

    void standInsAndOthersKeepTheirNumbers()
    {
        StandIn standIn(withToken());
        World world;
        Watched watched(std::make_unique<WorldProbe>(world));
        const RangeTarget other{ownAddress(1), quiet, {}};
        QVERIFY(watched.runs({other, targetAt(standIn), other, targetAt(standIn, "another token")}));
        QList<int> hosts;
        for (const RangeHostEnd& end : watched.ends)
            hosts.append(end.host);
        QCOMPARE(hosts, (QList<int>{1, 0, 2, 3}));
        QVERIFY(!watched.ends.at(1).listening);
        QCOMPARE(watched.ends.at(3).listening->way, Way::WrongToken);
        QCOMPARE(watched.maps.at(1).count(State::Open), 200);
        for (const int plain : {0, 2, 3})
            QCOMPARE(watched.maps.at(plain).at(quiet.from), State::Closed);
    }

    void withoutStandInsItOnlyPassesOn()
    {
        World world;
        Watched watched(std::make_unique<WorldProbe>(world));
        QVERIFY(watched.runs({RangeTarget{ownAddress(), quiet, {}}}, RangeMode::EveryPort));
        QCOMPARE(world.modes, QList<RangeMode>{RangeMode::EveryPort});
        QCOMPARE(watched.finished, 1);
    }

    void aStandInThatLeavesTakesItsLastRoundBack()
    {
        StandIn standIn(withToken());
        World world;
        world.answer = [](quint16 port) { return port == 20'100 ? State::Filtered : State::Open; };
        world.onStart = [&] { standIn.server.stop(); };
        Watched watched(std::make_unique<WorldProbe>(world));
        QVERIFY(watched.runs({targetAt(standIn)}));
        QCOMPARE(watched.ends.constFirst().listening->way, Way::BrokeOff);
        QCOMPARE(watched.maps.constFirst().at(20'100), State::NotRun);
        QCOMPARE(watched.maps.constFirst().at(20'101), State::Open);
    }

    void cancelledByWhoHearsThatItLeft()
    {
        StandIn standIn(withToken());
        World world;
        world.answer = [](quint16 port) { return port == 20'100 ? State::Filtered : State::Open; };
        world.onStart = [&] { standIn.server.stop(); };
        Watched watched(std::make_unique<WorldProbe>(world));
        QObject::connect(&watched.probe, &RangeProbe::found, &watched.probe, [&] {
            if (watched.maps.constFirst().at(20'100) == State::NotRun
                && watched.maps.constFirst().at(20'101) == State::Open)
                watched.probe.cancel();
        });
        QVERIFY(watched.runs({targetAt(standIn)}));
        QVERIFY(watched.wasCancelled);
        QCOMPARE(watched.finished, 1);
        QVERIFY(watched.ends.isEmpty());

        StandIn another(withToken());
        world.onStart = [] {};
        world.answer = [](quint16) { return State::Open; };
        watched.start({targetAt(another)}, RangeMode::Map);
        QVERIFY(comesTrue([&] { return watched.finished == 2; }));
        QCOMPARE(watched.maps.constFirst().count(State::Open), 200);
    }

    void cancelReleases()
    {
        StandIn standIn(withToken());
        World world;
        world.endless = true;
        Watched watched(std::make_unique<WorldProbe>(world));
        watched.start({targetAt(standIn)}, RangeMode::Map);
        QVERIFY(comesTrue([&] { return !world.modes.isEmpty(); }));
        QVERIFY(standIn.server.rangePlaces() > 0);
        watched.probe.cancel();
        QCOMPARE(watched.finished, 1);
        QVERIFY(watched.wasCancelled);
        watched.probe.cancel();
        QCOMPARE(watched.finished, 1);
        QVERIFY(standIn.comes(What::RangeReleased));
        QCOMPARE(standIn.server.rangePlaces(), 0);
    }

    void cancelBeforeAnything()
    {
        StandIn standIn(withToken());
        World world;
        Watched watched(std::make_unique<WorldProbe>(world));
        watched.start({targetAt(standIn)}, RangeMode::Map);
        watched.probe.cancel();
        QCOMPARE(watched.finished, 1);
        watched.start({targetAt(standIn)}, RangeMode::Map); // it can be started anew
        QVERIFY(comesTrue([&] { return watched.finished == 2; }));
        QVERIFY(!watched.wasCancelled);
    }

    void mayDieAtAnyTime()
    {
        StandIn standIn(withToken());
        World world;
        world.endless = true;
        {
            Watched watched(std::make_unique<WorldProbe>(world));
            watched.start({targetAt(standIn)}, RangeMode::Map);
            QVERIFY(comesTrue([&] { return !world.modes.isEmpty(); }));
        }
        QVERIFY(standIn.server.isRunning());
    }
};

} // namespace StandInRangeProbeTests

int tst_standinrangeprobe(int argc, char* argv[])
{
    return PortCheck::runTest<StandInRangeProbeTests::TestStandInRangeProbe, QCoreApplication>(argc, argv);
}

#include "tst_standinrangeprobe.moc"
