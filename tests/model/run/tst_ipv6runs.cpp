// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Runs on a computer without a way out over IPv6, to hosts that have registered both families.
#include "model/run/checkrunner.h"

#include "tests/model/run/runwatch.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace Ipv6RunsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

ProbeResult noRoute()
{
    ProbeResult result;
    result.state = State::Unreachable;
    result.reason = Reason::NetworkUnreachable;
    result.attempts = 1;
    return result;
}

bool isIpv6(const ProbeRequest& request)
{
    return request.address.protocol() == QAbstractSocket::IPv6Protocol;
}

class TestIpv6Runs final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notInUse();
    void nothingIsAskedOfTheRange();
    void inUseElsewhere();
    void blockedOnTheWay();
};

void TestIpv6Runs::notInUse()
{
    RunBench bench;
    bench.resolver.table[u"dc1"_s] = {QHostAddress(u"10.0.0.1"_s), QHostAddress(u"fd00::1"_s)};
    bench.factory.answer = [](const ProbeRequest& request) -> std::optional<ProbeResult> {
        return isIpv6(request) ? noRoute() : verifiedResult();
    };
    bench.runner.start(requestOf({rowOf(1, {389})}, {u"dc1"_s}));
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    QCOMPARE(shown(bench.runner.checks()),
        (QStringList{u"389/TCP@10.0.0.1 pass answered"_s, u"389/TCP@fd00::1 not-applicable ipv6-not-in-use"_s}));
}

// Neither the ports that the mapper would have named nor the whole range are a question there.
void TestIpv6Runs::nothingIsAskedOfTheRange()
{
    RunBench bench;
    bench.resolver.table[u"dc1"_s] = {QHostAddress(u"10.0.0.1"_s), QHostAddress(u"fd00::1"_s)};
    bench.factory.answer = [](const ProbeRequest& request) -> std::optional<ProbeResult> {
        if (isIpv6(request))
            return noRoute();
        return request.service == Service::EndpointMapper ? mapperResult({49664}) : verifiedResult();
    };
    QList<QHostAddress> scanned;
    bench.factory.ranges->answer = [&scanned](const QHostAddress& address, quint16) {
        if (!scanned.contains(address))
            scanned.append(address);
        return State::Closed;
    };
    RunRequest request = requestOf({rowOf(1, {389}), mapperRow(2, {49000, 49999})}, {u"dc1"_s});
    request.rangeScan = RangeMode::EveryPort;
    bench.runner.start(request);
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    QCOMPARE(scanned, QList<QHostAddress>{QHostAddress(u"10.0.0.1"_s)});
    for (const CheckRecord& record : bench.runner.checks()) {
        const bool isOfIpv6 = record.check.address == "fd00::1"_L1;
        QCOMPARE(token(record.verdict.outcome), token(isOfIpv6 ? Outcome::NotApplicable : Outcome::Pass));
    }
}

// One host is reached over IPv6, even if only after the other was judged: then the missing route is a fault.
void TestIpv6Runs::inUseElsewhere()
{
    RunBench bench;
    bench.resolver.table[u"dc1"_s] = {QHostAddress(u"10.0.0.1"_s), QHostAddress(u"fd00::1"_s)};
    bench.resolver.table[u"dc2"_s] = {QHostAddress(u"fd00::2"_s)};
    bench.factory.answer = [](const ProbeRequest& request) -> std::optional<ProbeResult> {
        return request.address == QHostAddress(u"fd00::1"_s) ? noRoute() : verifiedResult();
    };
    bench.runner.start(requestOf({rowOf(1, {389})}, {u"dc1"_s, u"dc2"_s}));
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    QVERIFY(shown(bench.runner.checks()).contains(u"389/TCP@fd00::1 fail network-unreachable"_s));
}

// To several hosts that answer over IPv4: their addresses are not to be taken out of DNS.
void TestIpv6Runs::blockedOnTheWay()
{
    RunBench bench;
    for (const int number : {1, 2, 3})
        bench.resolver.table[u"dc%1"_s.arg(number)] = {
            QHostAddress(u"10.0.0.%1"_s.arg(number)), QHostAddress(u"fd00::%1"_s.arg(number))};
    bench.factory.answer = [](const ProbeRequest& request) -> std::optional<ProbeResult> {
        return isIpv6(request) ? silentResult() : verifiedResult();
    };
    bench.runner.start(requestOf({rowOf(1, {389, 3268})}, {u"dc1"_s, u"dc2"_s, u"dc3"_s}));
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    int blocked = 0;
    for (const CheckRecord& record : bench.runner.checks()) {
        const bool isOfIpv6 = record.check.address.contains(u':');
        QCOMPARE(token(record.verdict.reason), token(isOfIpv6 ? Reason::IpVersionBlocked : Reason::Answered));
        blocked += isOfIpv6 ? 1 : 0;
    }
    QCOMPARE(blocked, 6);
}

} // namespace Ipv6RunsTests

int tst_ipv6runs(int argc, char* argv[])
{
    return PortCheck::runTest<Ipv6RunsTests::TestIpv6Runs, QCoreApplication>(argc, argv);
}

#include "tst_ipv6runs.moc"
