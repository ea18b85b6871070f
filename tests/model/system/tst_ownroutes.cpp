// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/ownroutes.h"

#include "tests/support/hostilebytes.h"
#include "tests/support/netlinkbytes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace OwnRoutesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;
using Kind = OwnRoute::Kind;

constexpr int ipv4 = 2, ipv6 = 10, mainTable = 254, unicast = 1, blackhole = 6, unreachable = 7, prohibit = 8;

QByteArray fixed(int family, int length, int kind, int table = mainTable, quint32 flags = 0)
{
    return bytesOf({family, length, 0, 0, table, 3, 0, kind}) + numberBytes(flags);
}

/// 10.9.0.0/16 discarded, 10.9.9.0/24 by way of 10.0.0.1, 2001:db8::/32 prohibited, and a rule for table 100.
QByteArray someRoutes()
{
    return netlinkMessage(NetlinkKind::Route, fixed(ipv4, 16, blackhole), {{1, addressBytes(u"10.9.0.0"_s)}})
        + netlinkMessage(NetlinkKind::Route, fixed(ipv4, 24, unicast),
            {{1, addressBytes(u"10.9.9.0"_s)}, {5, addressBytes(u"10.0.0.1"_s)}, {4, numberBytes(7)}})
        + netlinkMessage(NetlinkKind::Route, fixed(ipv6, 32, prohibit),
            {{15, numberBytes(51820)}, {1, addressBytes(u"2001:db8::"_s)}, {6, numberBytes(1024)}})
        + netlinkMessage(
            NetlinkKind::Rule, fixed(ipv4, 8, unreachable), {{1, addressBytes(u"10.0.0.0"_s)}, {6, numberBytes(100)}});
}

class TestOwnRoutes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void read()
    {
        const QList<OwnRoute> routes = ownRoutesIn(someRoutes());
        QCOMPARE(routes.size(), 4);
        QCOMPARE(routes.at(0), (OwnRoute{Kind::Blackhole, QHostAddress(u"10.9.0.0"_s), 16, false, 254}));
        QCOMPARE(routes.at(1),
            (OwnRoute{Kind::Way, QHostAddress(u"10.9.9.0"_s), 24, false, 254, 0, QHostAddress(u"10.0.0.1"_s), 7}));
        QCOMPARE(routes.at(2), (OwnRoute{Kind::Prohibit, QHostAddress(u"2001:db8::"_s), 32, false, 51820, 1024}));
        QCOMPARE(routes.at(3), (OwnRoute{Kind::Unreachable, QHostAddress(u"10.0.0.0"_s), 8, true, 254, 100}));
    }

    void special_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("text"); // empty: none
        const auto row = [](const char* name, const QByteArray& message, const QString& text) {
            QTest::newRow(name) << message << text;
        };
        const QByteArray to = addressBytes(u"10.9.0.0"_s);
        row("everything of IPv4", netlinkMessage(NetlinkKind::Route, fixed(ipv4, 0, prohibit), {}),
            u"prohibit default"_s);
        row("everything of IPv6", netlinkMessage(NetlinkKind::Route, fixed(ipv6, 0, blackhole), {}),
            u"blackhole default"_s);
        row("the end of an IPv6 table",
            netlinkMessage(NetlinkKind::Route, fixed(ipv6, 0, unreachable), {{6, numberBytes(0xffffffff)}}), {});
        row("a rule for what comes in somewhere",
            netlinkMessage(NetlinkKind::Rule, fixed(ipv4, 16, prohibit), {{1, to}, {3, "eth0"}}), {});
        row("a rule for marked packets",
            netlinkMessage(NetlinkKind::Rule, fixed(ipv4, 16, prohibit), {{1, to}, {10, numberBytes(1)}}), {});
        row("a rule for all others",
            netlinkMessage(NetlinkKind::Rule, fixed(ipv4, 16, prohibit, mainTable, 2), {{1, to}}), {});
        row("too long a prefix", netlinkMessage(NetlinkKind::Route, fixed(ipv4, 33, prohibit), {{1, to}}), {});
        row("an address of the other family", netlinkMessage(NetlinkKind::Route, fixed(ipv6, 16, prohibit), {{1, to}}),
            {});
        row("another family", netlinkMessage(NetlinkKind::Route, fixed(28, 0, prohibit), {}), {});
        row("a neighbour", netlinkMessage(NetlinkKind::Neighbour, fixed(ipv4, 16, prohibit), {{1, to}}), {});
        row("without what is fixed", netlinkMessage(NetlinkKind::Route, "x", {}), {});
    }
    void special()
    {
        QFETCH(const QByteArray, message);
        QFETCH(const QString, text);
        const QList<OwnRoute> routes = ownRoutesIn(message);
        QCOMPARE(routes.isEmpty() ? QString() : routeText(routes.first()), text);
    }

    /// A gateway of the other family is one all the same.
    void byTheOtherFamily()
    {
        const QByteArray gateway = bytesOf({ipv6, 0}) + addressBytes(u"fe80::1"_s);
        const auto routes = ownRoutesIn(netlinkMessage(NetlinkKind::Route, fixed(ipv4, 0, unicast), {{18, gateway}}));
        QCOMPARE(routes.value(0).gateway, QHostAddress(u"fe80::1"_s));
    }

    void best()
    {
        const QList<OwnRoute> routes = ownRoutesIn(someRoutes());
        const auto text = [&routes](const QString& target, Kind kind) {
            const auto found = bestRefusal(routes, QHostAddress(target), kind);
            return found ? routeText(*found) : QString();
        };
        QCOMPARE(text(u"10.9.1.1"_s, Kind::Blackhole), u"blackhole 10.9.0.0/16"_s);
        QCOMPARE(text(u"10.9.1.1"_s, Kind::Prohibit), QString());
        QCOMPARE(text(u"10.9.1.1"_s, Kind::Unreachable), u"unreachable 10.0.0.0/8"_s);
        QCOMPARE(text(u"10.10.1.1"_s, Kind::Blackhole), QString());
        QCOMPARE(text(u"2001:db8::1"_s, Kind::Prohibit), u"prohibit 2001:db8::/32"_s);
        QCOMPARE(text(u"::ffff:10.9.1.1"_s, Kind::Blackhole), QString());

        const OwnRoute wide{Kind::Blackhole, QHostAddress(u"10.0.0.0"_s), 8};
        const OwnRoute narrow{Kind::Blackhole, QHostAddress(u"10.9.0.0"_s), 16};
        const OwnRoute rule{Kind::Blackhole, QHostAddress(u"10.9.1.0"_s), 24, true};
        const QHostAddress target(u"10.9.1.1"_s);
        QCOMPARE(bestRefusal({rule, wide, narrow}, target, Kind::Blackhole), narrow);
        QCOMPARE(bestRefusal({narrow, wide, rule}, target, Kind::Blackhole), narrow);
        QCOMPARE(bestRefusal({rule}, target, Kind::Blackhole), rule);
    }

    /// What is cut short anywhere, or changed, ends the reading, and nothing is made up.
    void hostile()
    {
        const QByteArray whole = someRoutes();
        const QList<OwnRoute> all = ownRoutesIn(whole);
        for (const QByteArray& cut : Hostile::truncations(whole)) {
            const QList<OwnRoute> some = ownRoutesIn(cut);
            QVERIFY(some.size() < all.size());
            QCOMPARE(some, all.first(some.size()));
        }
        for (const QByteArray& changed : Hostile::mutations(whole, 0))
            QVERIFY(ownRoutesIn(changed).size() <= all.size());
        QVERIFY(ownRoutesIn(QByteArray(1000, '\0')).isEmpty());
        QVERIFY(ownRoutesIn(QByteArray(1000, '\xff')).isEmpty());
    }

    void ofThisComputer()
    {
        const QHostAddress target(QHostAddress::LocalHost);
        const auto here = ownRouteTo(target);
        QVERIFY(!here || here->holdsFor(target));
#ifdef Q_OS_LINUX
        QVERIFY(here && here->interfaceIndex > 0);
        QVERIFY(here->gateway.isNull());
#endif
        QVERIFY(!bestRefusal(ownRefusals(), target, Kind::Blackhole));
    }
};

} // namespace OwnRoutesTests

int tst_ownroutes(int argc, char* argv[])
{
    return PortCheck::runTest<OwnRoutesTests::TestOwnRoutes>(argc, argv);
}

#include "tst_ownroutes.moc"
