// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/ownnetwork.h"

#include "tests/support/runtest.h"

#include <QTest>

#include <algorithm>

namespace OwnNetworkTests {

using namespace PortCheck;

class TestOwnNetwork final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWayToItself()
    {
        const auto own = ownAddressTowards(QHostAddress(QHostAddress::LocalHost));
        QCOMPARE(own, std::optional(QHostAddress(QHostAddress::LocalHost)));
        const QList<OwnInterface> all = ownInterfaces();
        const auto loopback = std::find_if(
            all.begin(), all.end(), [&](const OwnInterface& each) { return each.addresses.contains(*own); });
        QVERIFY(loopback != all.end());
        QVERIFY(!loopback->name.isEmpty());
        QVERIFY(loopback->isRunning);
    }

    /// To nowhere.
    void noWay() { QVERIFY(ownAddressTowards(QHostAddress()).value_or(QHostAddress()).isNull()); }
};

} // namespace OwnNetworkTests

int tst_ownnetwork(int argc, char* argv[])
{
    return PortCheck::runTest<OwnNetworkTests::TestOwnNetwork, QCoreApplication>(argc, argv);
}

#include "tst_ownnetwork.moc"
