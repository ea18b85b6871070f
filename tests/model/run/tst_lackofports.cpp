// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/lackofports.h"

#include "model/results/check.h"
#include "tests/support/fakecomputer.h"
#include "tests/support/proberesults.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace LackOfPortsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

CheckRecord ended(State state, Reason reason)
{
    CheckRecord record;
    record.seen.state = state;
    record.seen.reason = reason;
    record.seen.evidence = {{u"systemError"_s, u"x"_s}};
    return record;
}

OwnCounters counted(std::optional<qint64> connections)
{
    OwnCounters counters;
    counters.establishedConnections = connections;
    return counters;
}

class TestLackOfPorts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isCountedOnceARun()
    {
        LackOfPorts lack;
        int read = 0;
        const auto readCounters = [&read] { return counted(++read); };
        const LocalPorts ports = fakeComputer().localPorts;
        const CheckRecord without = ended(State::Local, Reason::NoLocalPort);
        const Evidence first = lack.with(without, ports, readCounters);
        QCOMPARE(first,
            (Evidence{{u"systemError"_s, u"x"_s}, {u"localPortsGivenOut"_s, u"32768-60999"_s},
                {u"establishedConnections"_s, 1}}));
        QCOMPARE(lack.with(without, ports, readCounters), first);
        lack.start();
        QCOMPARE(lack.with(without, ports, readCounters).value(u"establishedConnections"_s).toInt(), 2);
    }

    void whatTheSystemDoesNotTell()
    {
        LackOfPorts lack;
        const CheckRecord without = ended(State::Local, Reason::NoLocalPort);
        LocalPorts ports = fakeComputer().localPorts;
        const Evidence uncounted = lack.with(without, ports, [] { return counted(std::nullopt); });
        QVERIFY(uncounted.contains(u"localPortsGivenOut"_s));
        QVERIFY(!uncounted.contains(u"establishedConnections"_s));
        lack.start();
        ports.assumed = true;
        const Evidence assumed = lack.with(without, ports, [] { return counted(4); });
        QVERIFY(!assumed.contains(u"localPortsGivenOut"_s));
        QVERIFY(assumed.contains(u"establishedConnections"_s));
    }

    void onlyWhereAPortWasLacking()
    {
        LackOfPorts lack;
        const auto neverRead = [] {
            QTest::qFail("the counters were read", __FILE__, __LINE__);
            return OwnCounters();
        };
        for (const CheckRecord& record : {ended(State::Local, Reason::LocalError),
                 ended(State::Filtered, Reason::NoAnswer), ended(State::Open, Reason::Answered)})
            QCOMPARE(lack.with(record, fakeComputer().localPorts, neverRead), record.seen.evidence);
    }
};

} // namespace LackOfPortsTests

int tst_lackofports(int argc, char* argv[])
{
    return PortCheck::runTest<LackOfPortsTests::TestLackOfPorts>(argc, argv);
}

#include "tst_lackofports.moc"
