// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/runningprobes.h"

#include "model/support/seenbytes.h"
#include "tests/support/fakeprobes.h"
#include "tests/support/proberesults.h"
#include "tests/support/runtest.h"

#include <QCoreApplication>
#include <QHash>
#include <QTest>

namespace RunningProbesTests {

using namespace PortCheck;

class TestRunningProbes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A run over thousands of odd hosts stays small.
    void bytesOfSoManyChecksAreKept()
    {
        FakeProbeFactory factory;
        ProbeResult odd = verifiedResult();
        BytesNoted noted;
        noted.came("odd");
        odd.evidence = noted.with(odd.evidence);
        bool isOdd = true;
        factory.answer = [&](const ProbeRequest&) { return isOdd ? odd : verifiedResult(); };
        RunningProbes probes(factory);
        QHash<int, bool> hasBytes;
        connect(&probes, &RunningProbes::finished, this,
            [&](int id, const ProbeResult& result) { hasBytes[id] = result.evidence.contains(seenBytesMember); });
        const auto ask = [&](int first, int count) {
            hasBytes.clear();
            for (int id = first; id < first + count; ++id)
                probes.start(id, {});
            QTRY_COMPARE(hasBytes.size(), count);
        };
        const auto kept = [&] { return hasBytes.values().count(true); };
        ask(0, 1500);
        QCOMPARE(kept(), 1000);
        QVERIFY(hasBytes.value(999) && !hasBytes.value(1000));
        ask(0, 10); // again: in place of what they had
        QCOMPARE(kept(), 10);
        isOdd = false;
        ask(0, 10);
        isOdd = true;
        ask(1400, 20);
        QCOMPARE(kept(), 10);
        probes.forget();
        ask(1400, 20);
        QCOMPARE(kept(), 20);
    }
};

} // namespace RunningProbesTests

int tst_runningprobes(int argc, char* argv[])
{
    return PortCheck::runTest<RunningProbesTests::TestRunningProbes, QCoreApplication>(argc, argv);
}

#include "tst_runningprobes.moc"
