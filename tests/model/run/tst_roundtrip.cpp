// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/roundtrip.h"

#include "model/run/checkstore.h"
#include "model/run/droppedhere.h"
#include "model/run/filteredhere.h"
#include "model/run/followups.h"
#include "tests/support/proberesults.h"
#include "tests/support/runtest.h"

#include <QTest>

#include <tuple>

namespace RoundTripTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const QString host = u"10.0.0.1"_s;

int add(CheckStore& store, ProbeResult seen, std::optional<double> latencyMs, Transport protocol = Transport::Tcp)
{
    Check check;
    check.address = host;
    check.protocol = protocol;
    const int id = store.add(check);
    seen.latencyMs = latencyMs;
    store.at(id).record.phase = Phase::Done;
    store.at(id).record.seen = seen;
    return id;
}

class TestRoundTrip final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theShortestAnswer()
    {
        CheckStore store;
        QVERIFY(!roundTripTo(store, host));
        add(store, silentResult(), 3000.0);
        QVERIFY(!roundTripTo(store, host)); // no answer
        add(store, closedResult(), 310.2);
        add(store, closedResult(), 320.2);
        QCOMPARE(roundTripTo(store, host), 311ms);
        QVERIFY(!fastestAnswerMs(store, host)); // a refusal is of whoever sends it
        add(store, verifiedResult(), 301.2);
        add(store, closedResult(), 0.1); // by a firewall of this computer
        add(store, verifiedResult(), {});
        QCOMPARE(roundTripTo(store, host), 302ms);
        QCOMPARE(fastestAnswerMs(store, host), 301.2);
        QVERIFY(!roundTripTo(store, u"10.0.0.2"_s));
        const int followUp = store.addFollowUp(FollowUpKind::Again, store.at(store.all().constFirst()).record.check);
        store.at(followUp).record.seen = verifiedResult();
        store.at(followUp).record.seen.latencyMs = 250;
        QCOMPARE(roundTripTo(store, host), 302ms); // it has not ended
        store.at(followUp).record.phase = Phase::Done;
        QCOMPARE(roundTripTo(store, host), 250ms);
    }

    void briefAttempts()
    {
        CheckStore store;
        Check overTcp;
        overTcp.address = host;
        Check overUdp = overTcp;
        overUdp.protocol = Transport::Udp;
        QCOMPARE(briefAttempt(store, overUdp), longestBriefAttempt); // nothing is known
        add(store, verifiedResult(), 300.0);
        QCOMPARE(briefAttempt(store, overTcp), longestBriefAttempt);
        QVERIFY(briefAttempt(store, overUdp) > 300ms + firstLook);
        QVERIFY(briefAttempt(store, overUdp) < longestBriefAttempt);
        add(store, verifiedResult(), 1.0);
        QVERIFY(briefAttempt(store, overUdp) > firstLook);
    }

    void whoRepeatsAnswers()
    {
        ProbeResult mute = verifiedResult();
        mute.service = ServiceState::Silent;
        for (const auto& [seen, protocol, isSo] : {std::tuple(silentResult(), Transport::Udp, false),
                 std::tuple(verifiedResult(), Transport::Tcp, false), std::tuple(closedResult(), Transport::Tcp, false),
                 std::tuple(silentResult(), Transport::Tcp, true), std::tuple(mute, Transport::Tcp, true)}) {
            CheckStore store;
            add(store, verifiedResult(), 1.0);
            add(store, seen, {}, protocol);
            QCOMPARE(mayAnswersBeRepeated(store), isSo);
        }
    }

    /// Answers that hosts repeat come an odd number of seconds later, and into no later window.
    void paces()
    {
        for (const DroppedHere::Pace& pace : DroppedHere::usualPaces) {
            QVERIFY(pace.farthest < pace.window);
            QVERIFY(pace.window < 1000ms); // before a SYN is repeated
            for (const int later : {1000, 3000, 7000, 15000, 31000}) {
                for (auto roundTrip = 0ms; roundTrip <= pace.farthest; ++roundTrip)
                    QVERIFY((roundTrip + std::chrono::milliseconds(later)) % pace.period > pace.window);
            }
        }
    }

private:
    static constexpr std::chrono::milliseconds firstLook = FilteredHere::baseLookTimes.front();
};

} // namespace RoundTripTests

int tst_roundtrip(int argc, char* argv[])
{
    return PortCheck::runTest<RoundTripTests::TestRoundTrip>(argc, argv);
}

#include "tst_roundtrip.moc"
