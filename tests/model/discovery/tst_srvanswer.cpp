// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/discovery/srvanswer.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace SrvAnswerTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

DnsRecord service(const QString& host)
{
    return {u"_ldap._tcp.dc._msdcs.lab.example"_s, DnsType::Srv, {}, DnsService{0, 100, 389, host}};
}

DnsRecord address(const QString& host, const QString& text, DnsType type = DnsType::A)
{
    return {host, type, text, std::nullopt};
}

class TestSrvAnswer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addressesOfTheHostsOnly()
    {
        DnsMessage message;
        message.answers = {service(u"DC1.lab.example"_s), service(u"dc2.lab.example"_s)};
        message.addresses = {address(u"dc1.LAB.example"_s, u"10.0.0.1"_s), address(u"dc1.lab.example"_s, u"10.0.0.1"_s),
            address(u"dc1.lab.example"_s, u"fd00::1"_s, DnsType::Aaaa), address(u"www.bank.example"_s, u"10.6.6.6"_s),
            address(u"dc2.lab.example"_s, u"nonsense"_s)};
        const SrvAnswer answer = srvAnswerOf(message);
        QVERIFY(answer.answered && answer.errorCode.isEmpty() && !answer.saysNone);
        QCOMPARE(answer.hosts, (QStringList{u"dc1.lab.example"_s, u"dc2.lab.example"_s}));
        QCOMPARE(answer.addresses.keys(), QStringList{u"dc1.lab.example"_s});
        QCOMPARE(answer.addresses.value(u"dc1.lab.example"_s),
            (QList<QHostAddress>{QHostAddress(u"10.0.0.1"_s), QHostAddress(u"fd00::1"_s)}));
    }

    void addressesOfBothVersions()
    {
        for (const DnsType type : {DnsType::A, DnsType::Aaaa}) {
            DnsMessage message;
            message.question = DnsQuestion{u"dc1.lab.example"_s, type};
            const QString text = type == DnsType::A ? u"10.0.0.1"_s : u"fd00::1"_s;
            message.answers = {address(u"dc1.lab.example"_s, text, type)};
            QCOMPARE(
                srvAnswerOf(message).addresses.value(u"dc1.lab.example"_s), QList<QHostAddress>{QHostAddress(text)});
        }
    }

    void manyAddresses()
    {
        DnsMessage message;
        message.answers = {service(u"dc1.lab.example"_s)};
        for (int i = 0; i < 1000; ++i)
            message.addresses.append(address(u"dc1.lab.example"_s, u"10.0.%1.%2"_s.arg(i / 250).arg(i % 250)));
        QCOMPARE(srvAnswerOf(message).addresses.value(u"dc1.lab.example"_s).size(), 16);
    }

    void codes_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("errorCode");
        QTest::addRow("none") << int(dnsNoError) << QString();
        QTest::addRow("no such name") << int(dnsNoSuchName) << QString();
        QTest::addRow("SERVFAIL") << 2 << u"SERVFAIL"_s;
        QTest::addRow("REFUSED") << 5 << u"REFUSED"_s;
    }
    void codes()
    {
        QFETCH(int, code);
        DnsMessage message;
        message.responseCode = code;
        QTEST(srvAnswerOf(message).errorCode, "errorCode");
        QVERIFY(srvAnswerOf(message).answered);
    }

    void decidedlyNone()
    {
        DnsMessage message;
        message.answers = {service(u"."_s)};
        QVERIFY(srvAnswerOf(message).saysNone);
        QVERIFY(srvAnswerOf(message).hosts.isEmpty());
    }
};

} // namespace SrvAnswerTests

int tst_srvanswer(int argc, char* argv[])
{
    return PortCheck::runTest<SrvAnswerTests::TestSrvAnswer>(argc, argv);
}

#include "tst_srvanswer.moc"
