// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/droppedhere.h"

#include "model/probe/probe.h"
#include "model/probe/rangeprobe.h"
#include "model/run/checkstore.h"
#include "tests/support/fakecomputer.h"
#include "tests/support/proberesults.h"
#include "tests/support/runtest.h"

#include <QCoreApplication>
#include <QTest>

#include <functional>
#include <utility>

namespace DroppedHereTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const QString living = u"10.0.0.1"_s, otherLiving = u"10.0.0.2"_s, mute = u"10.0.0.9"_s, otherMute = u"10.0.0.10"_s;

/// Behind it this computer drops the answers of some.
class DroppingProbe final : public RangeProbe {
public:
    DroppingProbe(std::function<bool(const QString& address, quint16 port)> drops,
        QList<std::chrono::milliseconds>& windows, QList<RangeTarget>& asked)
        : m_drops(std::move(drops))
        , m_windows(windows)
        , m_asked(asked)
    {
    }
    void start(const QList<RangeTarget>& targets, RangeMode /*mode*/, const RangeLimits& limits) override
    {
        QCOMPARE(limits.retries, 0);
        m_windows.append(limits.timeout);
        m_asked += targets;
        for (const RangeTarget& target : targets) {
            for (const quint16 port : target.only)
                *m_counters.undeliveredIpv4 += m_drops(target.address.toString(), port) ? 1 : 0;
        }
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT finished(false); }, Qt::QueuedConnection);
    }
    void cancel() override { }
    [[nodiscard]] OwnCounters counters() const override { return m_counters; }

private:
    std::function<bool(const QString&, quint16)> m_drops;
    QList<std::chrono::milliseconds>& m_windows;
    QList<RangeTarget>& m_asked;
    OwnCounters m_counters{{}, 100, 100, {}, {}, {}, {}, {}};
};

class DroppingFactory final : public ProbeFactory {
public:
    std::unique_ptr<Probe> create(const ProbeRequest& /*request*/) override { return nullptr; }
    std::unique_ptr<RangeProbe> createRangeProbe() override
    {
        ++made;
        return std::make_unique<DroppingProbe>(drops, windows, asked);
    }
    [[nodiscard]] SourceInfo computer() const override { return fakeComputer(); }
    std::function<bool(const QString&, quint16)> drops = [](const QString&, quint16) { return false; };
    int made = 0;
    QList<std::chrono::milliseconds> windows; ///< of each group, in turn
    QList<RangeTarget> asked; ///< of all groups
};

OwnCounters dropped(qint64 count)
{
    OwnCounters counters;
    counters.undeliveredIpv4 = count;
    return counters;
}

QList<PortRange> noDeadLocalPorts(const QString& /*address*/)
{
    return {};
}

/// As usual, and so fast that no test waits for it.
constexpr DroppedHere::Paces fastPaces{DroppedHere::Pace{140ms, 1ms, 2ms, 96}, DroppedHere::Pace{250ms, 3ms, 4ms, 64},
    DroppedHere::Pace{820ms, 5ms, 6ms, 24}};

struct Run {
    CheckStore store;
    DroppingFactory factory;
    DroppedHere search{store, factory, fastPaces};
    QList<PortRange> deadLocalPorts; ///< for living

    int add(const QString& address, quint16 port, const ProbeResult& seen = silentResult(),
        Transport protocol = Transport::Tcp)
    {
        Check check;
        check.address = address;
        check.port = port;
        check.protocol = protocol;
        check.service = Service::Ldap;
        const int id = store.add(check);
        store.at(id).record.phase = Phase::Done;
        store.at(id).record.seen = seen;
        return id;
    }
    void ask(qint64 rise = 10, const QSet<int>& explained = {})
    {
        search.start(dropped(10));
        search.ask(dropped(10 + rise), {mute, otherMute}, explained,
            [this](const QString& address) { return address == living ? deadLocalPorts : QList<PortRange>(); });
        QTRY_VERIFY(!search.isRunning());
    }
    [[nodiscard]] bool isHere(int id) { return numberIn(store.at(id).record.seen.evidence, "droppedWhenAlone"_L1) > 0; }
};

class TestDroppedHere final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void portsOfHostsThatAnswer()
    {
        Run run;
        run.factory.drops = [](const QString&, quint16 port) { return port == 445 || port == 3268; };
        QList<int> here;
        QList<int> elsewhere;
        for (const QString& address : {living, otherLiving}) {
            here << run.add(address, 445) << run.add(address, 3268);
            elsewhere << run.add(address, 135);
            run.add(address, 389, verifiedResult());
        }
        const int overUdp = run.add(living, 389, silentResult(), Transport::Udp);
        run.ask();
        for (const int id : std::as_const(here))
            QVERIFY(run.isHere(id));
        for (const int id : std::as_const(elsewhere))
            QVERIFY(!run.isHere(id));
        const QList<int> all = here + elsewhere;
        QCOMPARE(run.search.decided(), QSet<int>(all.begin(), all.end()));
        QVERIFY(!run.search.decided().contains(overUdp));
        QCOMPARE(run.search.changed(), (QSet<QString>{living, otherLiving}));
    }

    void silentHosts()
    {
        Run run;
        run.factory.drops = [](const QString& address, quint16) { return address == mute; };
        const int first = run.add(mute, 389);
        for (const QString& address : {mute, otherMute})
            run.add(address, 445);
        run.ask();
        QCOMPARE(run.search.hostsHere(), QSet<QString>{mute});
        QCOMPARE(run.search.hostsElsewhere(), QSet<QString>{otherMute});
        QVERIFY(!run.isHere(first)); // the host is told as one
    }

    /// Each part is asked as patiently as its farthest host needs, or who nothing is known of; who is too far isn't.
    void howFarTheyAre()
    {
        for (const auto& [latencyMs, window] :
            {std::pair(std::optional(1.0), 1ms), std::pair(std::optional(140.0), 1ms),
                std::pair(std::optional(140.5), 3ms), std::pair(std::optional(300.0), 5ms),
                std::pair(std::optional<double>(), 5ms), std::pair(std::optional(900.0), 0ms)}) {
            Run run;
            const int silent = run.add(living, 445);
            ProbeResult answered = verifiedResult();
            answered.latencyMs = latencyMs;
            run.add(living, 389, answered);
            run.ask();
            QCOMPARE(run.factory.windows.isEmpty() ? 0ms : run.factory.windows.constLast(), window);
            QCOMPARE(run.factory.windows.size() == 2, !latencyMs); // near first, where nothing is known
            QCOMPARE(run.search.decided().contains(silent), window > 0ms);
        }
    }

    /// From where nothing gets through on the way, nothing can be dropped here. A local port that was used is not used
    /// again: hosts still know the connection.
    void fromLocalPortsThatWork()
    {
        for (const auto& dead : {QList<PortRange>{{32768, 45000}}, QList<PortRange>()}) {
            Run run;
            run.deadLocalPorts = dead;
            run.factory.drops = [](const QString&, quint16 port) { return port == 445; };
            const int here = run.add(living, 445);
            run.add(otherLiving, 135);
            run.ask();
            QVERIFY(run.isHere(here));
            int used = -1;
            for (const RangeTarget& target : std::as_const(run.factory.asked)) {
                const bool isLiving = target.address == QHostAddress(living);
                QCOMPARE(target.deadLocalPorts, isLiving ? dead : QList<PortRange>());
                if (!isLiving)
                    continue;
                QVERIFY(target.usedLocalPorts > used);
                used = target.usedLocalPorts;
            }
            QVERIFY(used > 0);
        }
    }

    void nothingToAsk()
    {
        Run run;
        const int explained = run.add(living, 445);
        run.ask(0);
        run.ask(10, {explained});
        QCOMPARE(run.factory.made, 0);
        Run unknown;
        unknown.add(living, 445);
        unknown.search.ask(dropped(20), {}, {}, noDeadLocalPorts);
        QCOMPARE(unknown.factory.made, 0);
    }

    void isAskedOnce()
    {
        Run run;
        run.add(living, 445);
        run.ask();
        QCOMPARE(run.factory.made, 1);
        run.search.ask(dropped(30), {}, {}, noDeadLocalPorts);
        QCOMPARE(run.factory.made, 1);
    }

    void cancelled()
    {
        Run run;
        run.add(living, 445);
        int ended = 0;
        connect(&run.search, &DroppedHere::finished, this, [&] { ++ended; });
        run.search.start(dropped(10));
        run.search.ask(dropped(20), {}, {}, noDeadLocalPorts);
        QVERIFY(run.search.isRunning());
        run.search.cancel();
        QVERIFY(!run.search.isRunning());
        QCoreApplication::processEvents();
        QCOMPARE(ended, 0);
    }
};

} // namespace DroppedHereTests

int tst_droppedhere(int argc, char* argv[])
{
    return PortCheck::runTest<DroppedHereTests::TestDroppedHere, QCoreApplication>(argc, argv);
}

#include "tst_droppedhere.moc"
