// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/targets/otherversion.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace OtherVersionTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestOtherVersion final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheAddresses_data()
    {
        QTest::addColumn<QStringList>("hosts");
        QTest::addColumn<IpVersions>("versions");
        QTest::addColumn<QString>("said");
        const QStringList both{u"10.0.0.2"_s, u"2001:db8::1"_s, u"dc1.lab.example"_s};
        QTest::addRow("all are asked") << both << IpVersions::Both << QString();
        QTest::addRow("IPv4") << both << IpVersions::Ipv4
                              << u"2001:db8::1 is an IPv6 address, and only IPv4 is to be used."_s;
        QTest::addRow("IPv6") << both << IpVersions::Ipv6
                              << u"10.0.0.2 is an IPv4 address, and only IPv6 is to be used."_s;
        QTest::addRow("several") << QStringList{u"10.0.0.2"_s, u"10.0.0.3"_s, u"10.0.0.2"_s} << IpVersions::Ipv6
                                 << u"10.0.0.2, 10.0.0.3 are IPv4 addresses, and only IPv6 is to be used."_s;
        QTest::addRow("names alone") << QStringList{u"dc1"_s} << IpVersions::Ipv6 << QString();
        QTest::addRow("none") << QStringList() << IpVersions::Ipv4 << QString();
    }
    void namesTheAddresses()
    {
        QFETCH(QStringList, hosts);
        QFETCH(IpVersions, versions);
        QFETCH(QString, said);
        QCOMPARE(otherVersionText(hosts, versions), said);
    }

    void aLongListIsCut()
    {
        QStringList hosts;
        for (int i = 1; i < 200; ++i)
            hosts.append(u"10.0.0.%1"_s.arg(i));
        const QString said = otherVersionText(hosts, IpVersions::Ipv6);
        QVERIFY2(said.startsWith(u"10.0.0.1, 10.0.0.2, 10.0.0.3, 10.0.0.4, 10.0.0.5, … are IPv4"_s), qPrintable(said));
    }
};

} // namespace OtherVersionTests

int tst_otherversion(int argc, char* argv[])
{
    return PortCheck::runTest<OtherVersionTests::TestOtherVersion>(argc, argv);
}

#include "tst_otherversion.moc"
