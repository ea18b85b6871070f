// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/rangerounds.h"

#include "model/probe/probe.h"
#include "model/probe/rangeprobe.h"
#include "tests/support/fakecomputer.h"
#include "tests/support/runtest.h"

#include <QPointer>
#include <QTest>

namespace RangeRoundsTests {

using namespace PortCheck;

/// Tells what the test lets it tell.
class ManualProbe final : public RangeProbe {
public:
    void start(const QList<RangeTarget>& targets, RangeMode /*mode*/, const RangeLimits& limits) override
    {
        hosts = int(targets.size());
        asked = targets;
        retries = limits.retries;
    }
    [[nodiscard]] OwnCounters counters() const override { return counted; }
    void cancel() override
    {
        tell(3); // what it still knew
        Q_EMIT finished(true);
    }
    /// One more port of every host is closed.
    void tell(quint16 port)
    {
        QList<RangeFindings> findings;
        for (int host = 0; host < hosts; ++host)
            findings.append({host, {{port, State::Closed}}});
        Q_EMIT found(findings);
    }

    /// The first host ends, with ports 1 to 5 in that state and all others refused.
    void endFirst(State state)
    {
        QList<PortFinding> ports;
        for (quint16 port = 1; port <= 10; ++port)
            ports.append({port, port <= 5 ? state : State::Closed});
        Q_EMIT found({{0, ports}});
        RangeHostEnd end;
        end.roundTripMs = 1;
        Q_EMIT hostFinished(end);
    }

    int hosts = 0;
    int retries = -1;
    QList<RangeTarget> asked;
    OwnCounters counted{{}, 100, 100, {}, {}, 500, 30, {}};
};

class ManualFactory final : public ProbeFactory {
public:
    std::unique_ptr<Probe> create(const ProbeRequest& /*request*/) override { return nullptr; }
    std::unique_ptr<RangeProbe> createRangeProbe() override
    {
        auto made = std::make_unique<ManualProbe>();
        probe = made.get();
        return made;
    }
    [[nodiscard]] SourceInfo computer() const override { return fakeComputer(); }

    QPointer<ManualProbe> probe;
};

QList<WantedRange> wantedRanges(int count)
{
    QList<WantedRange> wanted;
    for (int i = 0; i < count; ++i)
        wanted.append({{QHostAddress(quint32(0x0a000001 + i)), {1, 10}, {}}, {i}});
    return wanted;
}

class TestRangeRounds final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rounds = std::make_unique<RangeRounds>(m_factory);
        m_told.clear();
        m_asked.clear();
        connect(m_rounds.get(), &RangeRounds::progressed, this, [this](const QList<RangeProgress>& progress) {
            m_told.append(int(progress.size()));
            for (const RangeProgress& host : progress)
                m_asked[host.checks.constFirst()] = host.result.asked();
        });
        m_rounds->start(wantedRanges(RangeRounds::mostHostsAtOnce), RangeMode::EveryPort, {});
    }

    void hostsAreToldInTurn()
    {
        const int turns = RangeRounds::mostHostsAtOnce / RangeRounds::mostToldAtOnce;
        for (int turn = 0; turn < turns; ++turn)
            m_factory.probe->tell(quint16(1 + turn));
        QCOMPARE(m_told, QList<int>(turns, int(RangeRounds::mostToldAtOnce)));
        QCOMPARE(m_asked.size(), qsizetype(RangeRounds::mostHostsAtOnce));
    }

    void theEndOfAHostHasAll()
    {
        m_factory.probe->tell(1);
        m_factory.probe->tell(2);
        const int last = RangeRounds::mostHostsAtOnce - 1;
        QVERIFY(!m_asked.contains(last));
        RangeHostEnd end;
        end.host = last;
        Q_EMIT m_factory.probe->hostFinished(end);
        QCOMPARE(m_asked.value(last), 2);
    }

    /// This computer drops what comes from the first host's silent ports: they are asked once more, alone, before its
    /// end is told.
    void ownFilterDrops()
    {
        start();
        m_factory.probe->counted.undeliveredIpv4 = 110;
        m_factory.probe->endFirst(State::Filtered);
        QVERIFY(m_ended.isEmpty());
        Q_EMIT m_factory.probe->finished(false);
        QCOMPARE(int(m_factory.probe->asked.size()), 1);
        QCOMPARE(m_factory.probe->asked.constFirst().only, (QList<quint16>{1, 2, 3, 4, 5}));
        QCOMPARE(m_factory.probe->retries, 0);
        m_factory.probe->tell(9); // which isn't taken
        m_factory.probe->counted.undeliveredIpv4 = 115;
        Q_EMIT m_factory.probe->finished(false);
        QCOMPARE(int(m_ended.size()), 1);
        QCOMPARE(m_ended.constFirst().droppedHere, (QList<PortRange>{{1, 5}}));
        QCOMPARE(m_ended.constFirst().result.silent(), 5);
        QVERIFY(!m_rounds->isRunning());
    }

    void ownFilterRefuses()
    {
        start();
        m_factory.probe->counted.received = 520;
        m_factory.probe->counted.looped = 40;
        m_factory.probe->endFirst(State::Closed);
        QVERIFY(m_ended.isEmpty());
        Q_EMIT m_factory.probe->finished(false);
        QCOMPARE(int(m_factory.probe->asked.constFirst().only.size()), 10);
        m_factory.probe->counted.received = 530;
        m_factory.probe->counted.looped = 50;
        Q_EMIT m_factory.probe->finished(false);
        QCOMPARE(int(m_ended.size()), 1);
        QCOMPARE(m_ended.constFirst().result.local(), 10);
        QVERIFY(m_ended.constFirst().droppedHere.isEmpty());
    }

    void nothingIsCountedHere()
    {
        start();
        m_factory.probe->endFirst(State::Filtered);
        QCOMPARE(int(m_ended.size()), 1);
        Q_EMIT m_factory.probe->finished(false);
        QVERIFY(!m_rounds->isRunning());
    }

    void cancelledWhileItIsLookedFor()
    {
        start();
        m_factory.probe->counted.undeliveredIpv4 = 110;
        m_factory.probe->endFirst(State::Filtered);
        Q_EMIT m_factory.probe->finished(false);
        m_rounds->cancel();
        QCOMPARE(int(m_ended.size()), 1);
        QCOMPARE(m_ended.constFirst().result.silent(), 5);
        QVERIFY(!m_rounds->isRunning());
    }

    void cancelledTellsWhatIsKnown()
    {
        m_factory.probe->tell(1);
        m_rounds->cancel();
        QCOMPARE(m_asked.size(), qsizetype(RangeRounds::mostHostsAtOnce));
        for (const int asked : std::as_const(m_asked))
            QCOMPARE(asked, 2); // ports 1 and 3
        QVERIFY(!m_rounds->isRunning());
    }

private:
    /// Asks one host.
    void start()
    {
        m_rounds->cancel();
        m_ended.clear();
        connect(m_rounds.get(), &RangeRounds::progressed, this, [this](const QList<RangeProgress>& progress) {
            for (const RangeProgress& host : progress) {
                if (host.result.end)
                    m_ended.append(host);
            }
        });
        m_rounds->start(wantedRanges(1), RangeMode::EveryPort, {});
    }

    QList<RangeProgress> m_ended;
    ManualFactory m_factory;
    std::unique_ptr<RangeRounds> m_rounds;
    QList<int> m_told; ///< of how many hosts at a time
    QHash<int, int> m_asked; ///< by check: how many ports, as far as was told
};

} // namespace RangeRoundsTests

int tst_rangerounds(int argc, char* argv[])
{
    return PortCheck::runTest<RangeRoundsTests::TestRangeRounds, QCoreApplication>(argc, argv);
}

#include "tst_rangerounds.moc"
