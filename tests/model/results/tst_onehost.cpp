// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/results/onehost.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace OneHostTests {

using namespace PortCheck;

class TestOneHost final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOfOne_data()
    {
        QTest::addColumn<QHostAddress>("address");
        QTest::addColumn<bool>("is");
        const auto row = [](const char* text, bool is) {
            QTest::newRow(text) << QHostAddress(QString::fromLatin1(text)) << is;
        };
        for (const char* text : {"10.0.0.1", "127.0.0.1", "169.254.1.1", "0.0.0.1", "::1", "fd00::1", "fe80::1%net0",
                 "::ffff:10.0.0.1", "64:ff9b::10.0.0.1"})
            row(text, true);
        for (const char* text : {"", "0.0.0.0", "::", "::ffff:0.0.0.0", "255.255.255.255", "224.0.0.1",
                 "239.255.255.255", "ff02::1", "::ffff:224.0.0.1", "::ffff:255.255.255.255"})
            row(text, false);
        QTest::newRow("any of both") << QHostAddress(QHostAddress::Any) << false;
    }
    void isOfOne()
    {
        QFETCH(QHostAddress, address);
        QTEST(isOfOneHost(address), "is");
    }
};

} // namespace OneHostTests

int tst_onehost(int argc, char* argv[])
{
    return PortCheck::runTest<OneHostTests::TestOneHost>(argc, argv);
}

#include "tst_onehost.moc"
