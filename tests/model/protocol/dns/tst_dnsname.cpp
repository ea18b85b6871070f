// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/dns/dnsmessage.h"
#include "tests/model/protocol/dns/dnsbytes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace DnsNameTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestDnsName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesThatCanBeAsked_data();
    void namesThatCanBeAsked();
    void namesOnTheWire_data();
    void namesOnTheWire();
};

void TestDnsName::namesThatCanBeAsked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("two labels") << u"lab.example"_s << QByteArray("\3lab\7example\0", 13);
    QTest::newRow("dot at the end") << u"lab.example."_s << QByteArray("\3lab\7example\0", 13);
    QTest::newRow("root") << u"."_s << QByteArray("\0", 1);
    QTest::newRow("beyond ASCII") << u"bücher.example"_s << QByteArray("\15xn--bcher-kva\7example\0", 23);
    QTest::newRow("longest label") << QString(63, u'a') << QByteArray("\77" + QByteArray(63, 'a') + '\0');
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("empty label") << u"lab..example"_s << QByteArray();
    QTest::newRow("dot in front") << u".example"_s << QByteArray();
    QTest::newRow("label too long") << QString(64, u'a') << QByteArray();
    QTest::newRow("name too long") << QString(u"abcdefg."_s.repeated(32)) << QByteArray();
}

void TestDnsName::namesThatCanBeAsked()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, wire);
    QCOMPARE(writeDnsName(name).value_or(QByteArray()), wire);
    QCOMPARE(buildDnsQuery({name, DnsType::A}, 1, false).isEmpty(), wire.isEmpty());
}

void TestDnsName::namesOnTheWire_data()
{
    QTest::addColumn<QByteArray>("wire"); // at offset 12
    QTest::addColumn<QString>("name"); // empty where it is to be refused
    QTest::newRow("plain") << QByteArray("\1a\1b\0", 5) << u"a.b"_s;
    QTest::newRow("bytes that mislead") << QByteArray("\5a.b\\ \0", 7) << u"a\\046b\\092\\032"_s;
    QTest::newRow("control and high bytes") << QByteArray("\3\0\x0a\xff\0", 5) << u"\\000\\010\\255"_s;
    QTest::newRow("pointer to itself") << QByteArray("\xc0\x0c", 2) << QString();
    QTest::newRow("pointer forward") << QByteArray("\xc0\x0e\1a\0", 5) << QString();
    QTest::newRow("pointer into the name before it") << QByteArray("\1a\xc0\x0c", 4) << QString();
    QTest::newRow("pointer past the end") << QByteArray("\xff\xff", 2) << QString();
    QTest::newRow("half a pointer") << QByteArray("\xc0", 1) << QString();
    QTest::newRow("old label kind 01") << QByteArray("\x41"
                                                     "a\0",
        3) << QString();
    QTest::newRow("old label kind 10") << QByteArray("\x81"
                                                     "a\0",
        3) << QString();
    QTest::newRow("no end") << QByteArray("\1a", 2) << QString();
    QTest::newRow("longest name") << QByteArray(QByteArray("\1a").repeated(127) + '\0')
                                  << u"a."_s.repeated(127).chopped(1);
    QTest::newRow("name too long") << QByteArray(QByteArray("\1a").repeated(128) + '\0') << QString();
}

void TestDnsName::namesOnTheWire()
{
    QFETCH(QByteArray, wire);
    QFETCH(QString, name);
    const auto message =
        readDnsMessage(DnsBytes::joined({DnsBytes::header(DnsBytes::answered, 1, 0), DnsBytes::question(wire, 1)}));
    QCOMPARE(message && message->question ? message->question->name : QString(), name);
}

} // namespace DnsNameTests

int tst_dnsname(int argc, char* argv[])
{
    return PortCheck::runTest<DnsNameTests::TestDnsName>(argc, argv);
}

#include "tst_dnsname.moc"
