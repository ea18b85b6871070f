// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/neighbours.h"

#include "tests/support/hostilebytes.h"
#include "tests/support/netlinkbytes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace NeighboursTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;
using State = Neighbour::State;

constexpr int ipv4 = 2, ipv6 = 10;

QByteArray neighbour(int family, const QString& address, int link, int state)
{
    return netlinkMessage(NetlinkKind::Neighbour,
        bytesOf({family, 0, 0, 0}) + numberBytes(quint32(link)) + bytesOf({state, 0, 0, 1}),
        {{1, addressBytes(address)}, {2, bytesOf({2, 0, 0, 0, 0, 1})}});
}

QByteArray someNeighbours()
{
    return neighbour(ipv4, u"10.1.1.1"_s, 3, 0x02) + neighbour(ipv4, u"10.1.1.2"_s, 3, 0x20)
        + neighbour(ipv6, u"fe80::1"_s, 4, 0x04) + neighbour(ipv6, u"fd00::2"_s, 4, 0x01);
}

class TestNeighbours final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void read()
    {
        const QList<Neighbour> expected{{QHostAddress(u"10.1.1.1"_s), 3, State::Answers},
            {QHostAddress(u"10.1.1.2"_s), 3, State::Absent}, {QHostAddress(u"fe80::1"_s), 4, State::Answers},
            {QHostAddress(u"fd00::2"_s), 4, State::Absent}};
        QCOMPARE(neighboursIn(someNeighbours()), expected);
    }

    void states_data()
    {
        QTest::addColumn<int>("flags");
        QTest::addColumn<State>("state");
        QTest::newRow("none") << 0x00 << State::Untold;
        QTest::newRow("incomplete") << 0x01 << State::Absent;
        QTest::newRow("reachable") << 0x02 << State::Answers;
        QTest::newRow("stale") << 0x04 << State::Answers;
        QTest::newRow("delay") << 0x08 << State::Answers;
        QTest::newRow("probe") << 0x10 << State::Answers;
        QTest::newRow("failed") << 0x20 << State::Absent;
        QTest::newRow("no ARP") << 0x40 << State::Untold;
        QTest::newRow("permanent") << 0x80 << State::Answers;
    }
    void states()
    {
        QFETCH(const int, flags);
        QTEST(neighboursIn(neighbour(ipv4, u"10.1.1.1"_s, 3, flags)).value(0).state, "state");
    }

    void hostile()
    {
        const QByteArray whole = someNeighbours();
        const QList<Neighbour> all = neighboursIn(whole);
        for (const QByteArray& cut : Hostile::truncations(whole)) {
            const QList<Neighbour> some = neighboursIn(cut);
            QVERIFY(some.size() < all.size());
            QCOMPARE(some, all.first(some.size()));
        }
        for (const QByteArray& changed : Hostile::mutations(whole, 0))
            QVERIFY(neighboursIn(changed).size() <= all.size());
        QVERIFY(neighboursIn(netlinkMessage(NetlinkKind::Neighbour, "x", {})).isEmpty());
        QVERIFY(neighboursIn(netlinkMessage(NetlinkKind::Neighbour, QByteArray(12, '\0'), {{1, "abc"}})).isEmpty());
        QVERIFY(neighboursIn(netlinkMessage(NetlinkKind::Route, QByteArray(12, '\0'), {{1, "abcd"}})).isEmpty());
    }

    /// Nobody is found who has no address.
    void ofThisComputer()
    {
        const QList<Neighbour> here = ownNeighbours();
        for (const Neighbour& each : here)
            QVERIFY(!each.address.isNull());
    }
};

} // namespace NeighboursTests

int tst_neighbours(int argc, char* argv[])
{
    return PortCheck::runTest<NeighboursTests::TestNeighbours>(argc, argv);
}

#include "tst_neighbours.moc"
