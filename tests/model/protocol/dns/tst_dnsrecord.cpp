// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/dns/dnsmessage.h"
#include "model/support/evidence.h"
#include "tests/model/protocol/dns/dnsbytes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace DnsRecordTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestDnsRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void records_data();
    void records();
};

void TestDnsRecord::records_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("text"); // empty where the record is to be refused
    QTest::newRow("A") << 1 << QByteArray::fromHex("0a4d020a") << u"10.77.2.10"_s;
    QTest::newRow("A too short") << 1 << QByteArray::fromHex("0a4d02") << QString();
    QTest::newRow("A too long") << 1 << QByteArray::fromHex("0a4d020a00") << QString();
    QTest::newRow("NS") << 2 << DnsBytes::name("ns.example") << u"ns.example"_s;
    QTest::newRow("CNAME of the root") << 5 << DnsBytes::name(".") << u"."_s;
    QTest::newRow("SOA") << 6
                         << QByteArray(DnsBytes::name("ns.example") + DnsBytes::name("h.example")
                                + QByteArray::fromHex("00000007") + QByteArray(16, '\0'))
                         << u"ns.example h.example 7"_s;
    QTest::newRow("AAAA, the longest gap")
        << 28 << QByteArray::fromHex("fd770000000000020000000000000010") << u"fd77:0:0:2::10"_s;
    QTest::newRow("AAAA, gap at the end")
        << 28 << QByteArray::fromHex("20010db8000000000000000000000000") << u"2001:db8::"_s;
    QTest::newRow("AAAA, loopback") << 28 << QByteArray::fromHex("00000000000000000000000000000001") << u"::1"_s;
    QTest::newRow("AAAA, nothing") << 28 << QByteArray(16, '\0') << u"::"_s;
    QTest::newRow("AAAA, one zero group stays")
        << 28 << QByteArray::fromHex("20010db8000000010001000100010001") << u"2001:db8:0:1:1:1:1:1"_s;
    QTest::newRow("SRV") << 33 << QByteArray(QByteArray::fromHex("000a00640185") + DnsBytes::name("dc1.example"))
                         << u"10 100 389 dc1.example"_s;
    QTest::newRow("SRV without host") << 33 << QByteArray::fromHex("000a00640185") << QString();
    QTest::newRow("TXT") << 16 << QByteArray("\5hello") << u"hello"_s;
    QTest::newRow("TXT of two strings") << 16 << QByteArray("\5hello\1!") << u"hello!"_s;
    QTest::newRow("TXT cut") << 16 << QByteArray("\6hello") << QString();
    QTest::newRow("TXT with control characters") << 16 << QByteArray("\2a\n") << evidenceText(u"a\n"_s);
    QTest::newRow("another type is not read") << 99 << QByteArray("\5hello") << u"\\# 6 0568656c6c6f"_s;
    QTest::newRow("another type, empty") << 99 << QByteArray() << u"\\# 0 "_s;
}

void TestDnsRecord::records()
{
    QFETCH(int, type);
    QFETCH(QByteArray, data);
    QFETCH(QString, text);
    const auto message = readDnsMessage(DnsBytes::joined({DnsBytes::header(DnsBytes::answered, 0, 1),
        DnsBytes::record(DnsBytes::name("x.example"), static_cast<quint16>(type), data)}));
    QCOMPARE(message.has_value(), !text.isEmpty());
    if (message)
        QCOMPARE(message->answers.value(0).text, text);
}

} // namespace DnsRecordTests

int tst_dnsrecord(int argc, char* argv[])
{
    return PortCheck::runTest<DnsRecordTests::TestDnsRecord>(argc, argv);
}

#include "tst_dnsrecord.moc"
