// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// The second half of the runs of tst_clearedowners: both tests take half the time, beside each other.
#include "tests/model/causes/judgedruns.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace ClearedOwnersAgainTests {

using namespace PortCheck;
using namespace PortCheck::RandomRuns;

class TestClearedOwnersAgain final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomHosts_data() { addRules(); }
    void randomHosts()
    {
        QFETCH(const QByteArray, rule);
        m_runs.check(rule);
    }
    void enoughWasTried() { m_runs.checkThatEnoughWasTried(); }

private:
    JudgedRuns m_runs{JudgedRuns::Half::Second};
};

} // namespace ClearedOwnersAgainTests

int tst_clearedownersagain(int argc, char* argv[])
{
    return PortCheck::runTest<ClearedOwnersAgainTests::TestClearedOwnersAgain>(argc, argv);
}

#include "tst_clearedownersagain.moc"
