// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/standin/standinguard.h"

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
        limits.datagramsPerSecond = 100; // 5 at once
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

    void manyAddressesFillNoMemory()
    {
        StandInGuard watch = guard();
        for (quint32 address = 0; address < 5000; ++address)
            QCOMPARE(watch.datagram(QHostAddress(0x0a000000U + address), start).verdict, Verdict::Answer);
    }

    void wrongTokensForfeitAnswers()
    {
        StandInLimits limits;
        limits.wrongTokens = 3;
        StandInGuard watch = guard(limits);
        QVERIFY(!watch.wrongToken(friendly));
        QVERIFY(!watch.wrongToken(friendly));
        QCOMPARE(watch.connection(friendly).verdict, Verdict::Answer);
        QVERIFY(watch.wrongToken(friendly));
        QCOMPARE(watch.connection(friendly).verdict, Verdict::Ignored);
        QCOMPARE(watch.datagram(friendly, start).verdict, Verdict::Ignored);
        QCOMPARE(watch.connection(QHostAddress(u"192.0.2.8"_s)).verdict, Verdict::Answer);
        QVERIFY(!watch.wrongToken(friendly)); // told once
    }
};

} // namespace StandInGuardTests

int tst_standinguard(int argc, char* argv[])
{
    return PortCheck::runTest<StandInGuardTests::TestStandInGuard>(argc, argv);
}

#include "tst_standinguard.moc"
