// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/usermodenetwork.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace UserModeNetworkTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QByteArray heading = "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n";

class TestUserModeNetwork final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signs_data()
    {
        QTest::addColumn<InterfaceSigns>("signs");
        QTest::addColumn<bool>("isOne");
        const auto row = [](const char* name, const InterfaceSigns& signs, bool isOne) {
            QTest::newRow(name) << signs << isOne;
        };
        const QHostAddress guest(u"10.0.2.15"_s);
        const QHostAddress slirp(u"10.0.2.2"_s);
        const QHostAddress other(u"10.9.9.9"_s);
        row("pasta", {"tun", true, 65520, {other}, QHostAddress(u"10.9.9.1"_s)}, true);
        row("slirp4netns", {"tun", true, 1500, {QHostAddress(u"10.0.2.100"_s)}, slirp}, true);
        const QHostAddress itsOther(u"192.168.77.100"_s);
        row("slirp4netns with another network", {"tun", true, 1500, {itsOther}, QHostAddress(u"192.168.77.2"_s)}, true);
        row("an interface of another kind there", {"veth", true, 1500, {itsOther}, QHostAddress(u"192.168.77.2"_s)},
            false);
        row("another gateway there", {"tun", true, 1500, {itsOther}, QHostAddress(u"192.168.77.1"_s)}, false);
        row("a virtual machine", {"virtio_net", true, 1500, {QHostAddress(u"fe80::1"_s), guest}, slirp}, true);
        row("a tunnel", {"tun", false, 65520, {other}, {}}, false);
        row("a bridged virtual machine's tap", {"tun", true, 1500, {other}, {}}, false);
        row("a network that happens to have its addresses", {"e1000", true, 1500, {guest}, QHostAddress(u"10.0.2.1"_s)},
            false);
        row("a gateway of that address elsewhere", {"e1000", true, 1500, {other}, slirp}, false);
        row("a large link", {"veth", true, 65520, {other}, {}}, false);
        row("nothing is known", {}, false);
    }
    void signs()
    {
        QFETCH(const InterfaceSigns, signs);
        QTEST(isUserMode(signs), "isOne");
    }

    void gateway_data()
    {
        QTest::addColumn<QByteArray>("route");
        QTest::addColumn<QHostAddress>("gateway");
        const QByteArray own = "eth0\t0002000A\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0\n";
        const QByteArray standard = "eth0\t00000000\t0202000A\t0003\t0\t0\t0\t00000000\t0\t0\t0\n";
        const auto row = [](const char* name, const QByteArray& route, const QString& gateway) {
            QTest::newRow(name) << route << QHostAddress(gateway);
        };
        row("one", heading + own + standard, u"10.0.2.2"_s);
        row("of another interface", heading + own + QByteArray(standard).replace("eth0", "eth1"), {});
        row("none", heading + own, {});
        row("no gateway", heading + QByteArray(standard).replace("0202000A", "00000000"), {});
        row("no number", heading + QByteArray(standard).replace("0202000A", "0202000X"), {});
        row("too large a number", heading + QByteArray(standard).replace("0202000A", "FFFFFFFFFF"), {});
        row("cut off", heading + standard.first(14), {});
        row("nothing", {}, {});
    }
    void gateway()
    {
        if constexpr (QSysInfo::ByteOrder == QSysInfo::BigEndian)
            QSKIP("the numbers are of a little-endian computer");
        QFETCH(const QByteArray, route);
        QTEST(gatewayIn(route, u"eth0"_s), "gateway");
    }
};

} // namespace UserModeNetworkTests

int tst_usermodenetwork(int argc, char* argv[])
{
    return PortCheck::runTest<UserModeNetworkTests::TestUserModeNetwork>(argc, argv);
}

#include "tst_usermodenetwork.moc"
