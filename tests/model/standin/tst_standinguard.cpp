// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/standin/standinguard.h"

#include "model/run/runlimits.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace StandInGuardTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Verdict = StandInGuard::Verdict;

const QHostAddress friendly(u"192.0.2.7"_s);
const QHostAddress stranger(u"198.51.100.7"_s);
constexpr Moment start = Moment() + 1h;

StandInGuard guard(const StandInLimits& limits = {})
{
    return {AllowedPeers::parsed({u"192.0.2.0/24"_s, u"10.0.0.0/8"_s}).value(), limits};
}

class TestStandInGuard final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void strangersAreToldOnce()
    {
        StandInGuard watch = guard();
        QCOMPARE(watch.connection(friendly).verdict, Verdict::Answer);
        const auto first = watch.connection(stranger);
        QCOMPARE(first.verdict, Verdict::NotAllowed);
        QVERIFY(first.news);
        const auto second = watch.datagram(stranger, start);
        QCOMPARE(second.verdict, Verdict::NotAllowed);
        QVERIFY(!second.news);
    }

    void strangersFillNoMemory()
    {
        StandInGuard watch = guard();
        int news = 0;
        for (quint32 address = 0; address < 5000; ++address)
            news += watch.connection(QHostAddress(0xc6000000U + address)).news ? 1 : 0;
        QCOMPARE(news, int(StandInGuard::mostRemembered));
    }

    void datagramsHaveAPace()
    {
        StandInLimits limits;
        limits.datagramsPerSecond = 100;
        limits.datagramsAtOnce = 5;
        StandInGuard watch = guard(limits);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(watch.datagram(friendly, start).verdict, Verdict::Answer);
        const auto first = watch.datagram(friendly, start);
        QCOMPARE(first.verdict, Verdict::TooFast);
        QVERIFY(first.news);
        QVERIFY(!watch.datagram(friendly, start).news);
        QCOMPARE(watch.datagram(QHostAddress(u"192.0.2.8"_s), start).verdict, Verdict::Answer); // has its own pace
        QCOMPARE(watch.datagram(friendly, start + 10ms).verdict, Verdict::Answer);
        QVERIFY(!watch.datagram(friendly, start + 10ms).news);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(watch.datagram(friendly, start + 1min).verdict, Verdict::Answer);
        QVERIFY(watch.datagram(friendly, start + 1min).news); // after it had been slower for a while
    }

    /// However many questions a person lets be under way at once, none of our own checking side is dropped.
    void aRunIsAnsweredAtOnce()
    {
        StandInGuard watch = guard();
        for (int i = 0; i < parallelBounds.most; ++i)
            QCOMPARE(watch.datagram(friendly, start).verdict, Verdict::Answer);
        QVERIFY(StandInLimits().connectionsPerPeer >= RunLimits().parallel);
        QVERIFY(StandInLimits().graceTime >= RunLimits().probe.timeout);
    }

    void manyAddressesFillNoMemory()
    {
        StandInGuard watch = guard();
        for (quint32 address = 0; address < 5000; ++address)
            QCOMPARE(watch.datagram(QHostAddress(0x0a000000U + address), start).verdict, Verdict::Answer);
    }

    void wrongTokensForfeitRequests()
    {
        StandInLimits limits;
        limits.wrongTokens = 3;
        limits.lockTime = 60s;
        StandInGuard watch = guard(limits);
        QVERIFY(!watch.wrongToken(friendly, start));
        QVERIFY(!watch.wrongToken(friendly, start));
        QVERIFY(!watch.isLocked(friendly, start));
        QVERIFY(watch.wrongToken(friendly, start));
        QVERIFY(watch.isLocked(friendly, start));
        QVERIFY(!watch.isLocked(QHostAddress(u"192.0.2.8"_s), start));
        // Whoever else is behind that address still gets plain answers.
        QCOMPARE(watch.connection(friendly).verdict, Verdict::Answer);
        QCOMPARE(watch.datagram(friendly, start).verdict, Verdict::Answer);
    }

    void aLockEnds()
    {
        StandInLimits limits;
        limits.wrongTokens = 2;
        limits.lockTime = 60s;
        StandInGuard watch = guard(limits);
        QVERIFY(!watch.wrongToken(friendly, start));
        QVERIFY(watch.wrongToken(friendly, start + 30s));
        QVERIFY(watch.isLocked(friendly, start + 89s));
        QVERIFY(!watch.isLocked(friendly, start + 90s));
        QVERIFY(!watch.wrongToken(friendly, start + 90s)); // counted anew
        QVERIFY(!watch.isLocked(friendly, start + 90s));
        QVERIFY(watch.wrongToken(friendly, start + 91s)); // and told again
    }

    void whoGuessesFillsNoMemory()
    {
        StandInLimits limits;
        limits.wrongTokens = 1;
        StandInGuard watch = guard(limits);
        int locked = 0;
        for (quint32 address = 0; address < 1100; ++address)
            locked += watch.wrongToken(QHostAddress(0x0a000000U + address), start) ? 1 : 0;
        QCOMPARE(locked, int(StandInGuard::mostRemembered));
        QVERIFY(watch.wrongToken(friendly, start + limits.lockTime)); // by then those are forgotten
    }
};

} // namespace StandInGuardTests

int tst_standinguard(int argc, char* argv[])
{
    return PortCheck::runTest<StandInGuardTests::TestStandInGuard>(argc, argv);
}

#include "tst_standinguard.moc"
