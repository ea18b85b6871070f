// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/support/ipversions.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace IpVersionsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestIpVersions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreReadBack()
    {
        for (const IpVersions versions : allIpVersions())
            QCOMPARE(ipVersionsOf(QString(token(versions))), std::optional(versions));
        for (const QString& word : {u""_s, u"IPv4"_s, u"ipv4 "_s, u"4"_s, u"none"_s})
            QVERIFY2(!ipVersionsOf(word), qPrintable(word));
    }

    void knowsAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isIpv6");
        QTest::addRow("IPv4") << u"10.0.0.2"_s << false;
        QTest::addRow("IPv6") << u"2001:db8::1"_s << true;
        QTest::addRow("loopback") << u"::1"_s << true;
        QTest::addRow("with a scope") << u"fe80::1%eth0"_s << true;
        QTest::addRow("IPv4 within IPv6") << u"::ffff:10.0.0.2"_s << false;
    }
    void knowsAddresses()
    {
        QFETCH(QString, address);
        QFETCH(bool, isIpv6);
        QCOMPARE(isOfIpv6(address), isIpv6);
        QVERIFY(includes(IpVersions::Both, address));
        QCOMPARE(includes(IpVersions::Ipv4, address), !isIpv6);
        QCOMPARE(includes(IpVersions::Ipv6, address), isIpv6);
    }
};

} // namespace IpVersionsTests

int tst_ipversions(int argc, char* argv[])
{
    return PortCheck::runTest<IpVersionsTests::TestIpVersions>(argc, argv);
}

#include "tst_ipversions.moc"
