// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/dns/dnsserver.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace DnsServerTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestDnsServer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAreReadAsTheyWereWritten()
    {
        const DnsQuestion question{u"_ldap._tcp.lab.example"_s, DnsType::Srv, true};
        const auto asked = readDnsMessage(buildDnsQuery(question, 99, true));
        QVERIFY(asked);
        const StandInMark mark{"0123456789abcdef", u"192.0.2.9"_s, 3311};
        const QByteArray bytes = buildDnsAnswer(*asked, dnsNoError,
            {{question.name, DnsType::Srv, dnsServiceData({0, 100, 389, u"stand-in.invalid"_s}), 60}},
            {{u"stand-in.invalid"_s, DnsType::Txt, dnsTextData(mark.text())},
                {u"stand-in.invalid"_s, DnsType::A, QByteArray("\xc0\0\2\1", 4)}});
        const auto answer = readDnsMessage(bytes);
        QVERIFY(answer);
        QVERIFY(isDnsAnswerTo(*answer, question, 99));
        QVERIFY(answer->authoritative);
        QCOMPARE(answer->responseCode, dnsNoError);
        QCOMPARE(answer->answers.size(), 1);
        QCOMPARE(answer->answers.at(0).text, u"0 100 389 stand-in.invalid"_s);
        QCOMPARE(answer->standIn, mark);
    }

    void refusals()
    {
        const DnsQuestion question{u"x.lab.example"_s, DnsType::A, false};
        const auto asked = readDnsMessage(buildDnsQuery(question, 1, false));
        const auto answer = readDnsMessage(buildDnsAnswer(*asked, dnsNoSuchName, {}, {}));
        QVERIFY(answer && isDnsAnswerTo(*answer, question, 1));
        QCOMPARE(answer->responseCode, dnsNoSuchName);
        QVERIFY(!answer->standIn);
    }

    void anUnknownTypeIsNotRepeated()
    {
        const auto asked = readDnsMessage(buildDnsQuery({u"x.lab.example"_s, DnsType::Other, false}, 1, false));
        QVERIFY(asked && asked->question);
        const auto answer = readDnsMessage(buildDnsAnswer(*asked, dnsNotImplemented, {}, {}));
        QVERIFY(answer && !answer->question);
    }

    void leavesOutWhatHasNoNameOrData()
    {
        const auto asked = readDnsMessage(buildDnsQuery({u"x.lab.example"_s, DnsType::A, false}, 1, false));
        const auto answer = readDnsMessage(
            buildDnsAnswer(*asked, dnsNoError, {{u"a..b"_s, DnsType::A, "1234"}, {u"a.b"_s, DnsType::A, {}}}, {}));
        QVERIFY(answer);
        QVERIFY(answer->answers.isEmpty());
        QVERIFY(dnsServiceData({0, 0, 1, u"a..b"_s}).isEmpty());
        QCOMPARE(dnsTextData(QByteArray(300, 'x')).size(), 256);
    }
};

} // namespace DnsServerTests

int tst_dnsserver(int argc, char* argv[])
{
    return PortCheck::runTest<DnsServerTests::TestDnsServer>(argc, argv);
}

#include "tst_dnsserver.moc"
