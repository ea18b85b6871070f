// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/request/requesttext.h"

#include "model/catalogue/tablereader.h"
#include "model/words/alignedtext.h"
#include "tests/model/report/rangerun.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace RequestTextTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestRequestText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAFirewallTeamAsksFor_data();
    void tellsWhatAFirewallTeamAsksFor();
    void manyHostsAreNamedOnce();
    void whatDiffersIsCounted();
    void columnsStandBelowEachOther();
    void wholePlan();
    void nothingFailed();
    void nothingToAskFor();
    void retest_data();
    void retest();
    void retestWithAnotherTable();
    void alignsWhateverItIsGiven();
};

void TestRequestText::tellsWhatAFirewallTeamAsksFor_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("always"); // without the evidence, too
    bool always = true;
    const auto add = [&always](const QString& words) { QTest::newRow(qPrintable(words)) << words << always; };
    add(u"Why: "_s);
    add(u"Requested by:  ____"_s);
    add(u"Valid until:   ____"_s);
    add(u"auditor (10.0.0.1)"_s);
    add(u"2026-11-22 11:48:03.250 UTC to 2026-11-22 11:48:06.500 UTC"_s);
    add(u"1024-65535 required; this computer hands out 32768-60999"_s);
    add(u"dc1.lab.example (10.0.0.2)"_s);
    add(u"49152-65535 (dynamic RPC)"_s); // as the commands have it
    add(u"the endpoint mapper named 49152-49153; open: 49152; blocked: 49153"_s);
    add(u"1024-65535. Asked for is the default since Windows Server 2008"_s);
    add(u"these ports of the same address answered in the same run: 135/TCP"_s);
    add(u"firewalls in between; inbound on dc1.lab.example; outbound on auditor, where it blocks by default"_s);
    add(u"Not tested: credentials and permissions"_s);
    add(u"gp-portcheck --check --target \"Domain controllers=dc1.lab.example\" --domain lab.example"_s);
    add(u"New-NetFirewallRule"_s);
    add(u"gp-portcheck 0.1.0"_s);
    always = false;
    add(u"allow TCP from 10.0.0.1 (ports 1024-65535) to 10.0.0.2 (port 389), and the replies"_s);
    add(u"source ports 32768-60999 alone"_s);
    add(u"389 LDAP: Purpose of 389"_s);
    add(u"389: no answer, 2 attempts in 6.0 s, 2026-11-22 18:01:03.123 UTC, from 10.0.0.1:40389"_s);
    add(u"Domain controllers"_s);
    add(u"135/TCP, where the endpoint mapper tells"_s);
    add(u"static ports for the RPC services"_s);
    add(u"a firewall that follows RPC"_s);
    add(u"drsuapi v4.0 (e3514235-4b06-11d1-ab04-00c04fc2dcd2)"_s);
    add(u"they change when the services restart"_s);
}

void TestRequestText::tellsWhatAFirewallTeamAsksFor()
{
    QFETCH(QString, words);
    QFETCH(bool, always);
    const RunSnapshot run = runOf({silentRecord(389), mapperRecord({49152, 49153}), asEndpoint(answeredRecord(49152)),
        asEndpoint(silentRecord(49153))});
    const QString whole = firewallRequestText(run, {RequestScope::FailedByNetwork, true});
    const QString brief = firewallRequestText(run, RequestScope::FailedByNetwork);
    QVERIFY2((always ? brief : whole).contains(words), qPrintable(always ? brief : whole));
    QVERIFY(whole.contains(u"Evidence:"_s) && !brief.contains(u"Evidence:"_s));
    QVERIFY(!whole.contains(u"--rules-evidence"_s) && brief.contains(u"--rules-evidence"_s));
}

void TestRequestText::manyHostsAreNamedOnce()
{
    const QString text = firewallRequestText(runOf(manyHosts(30)), RequestScope::FailedByNetwork);
    QVERIFY2(text.contains(u"list A (30 hosts)"_s) && text.contains(u"\nList A, 30 hosts\n"_s), qPrintable(text));
    QCOMPARE(text.count(u"dc7.lab.example (10.0.1.7)"_s), 1);
    QVERIFY2(text.contains(u"Why:             no answer: 389 LDAP\n"_s), qPrintable(text));
    QVERIFY(text.contains(u"answered in the same run: 88/TCP (dc1.lab.example, dc2.lab.example, dc3.lab.example, "
                          "dc4.lab.example, dc5.lab.example, dc6.lab.example, dc7.lab.example, dc8.lab.example, "
                          "dc9.lab.example and 21 more)"_s));
    QVERIFY(text.contains(u"dc29.lab.example,dc30.lab.example\" "_s)); // in the command that tests again
    const QString evidence = firewallRequestText(runOf(manyHosts(30)), {RequestScope::FailedByNetwork, true});
    QVERIFY(evidence.contains(u"dc7.lab.example (10.0.1.7) 389: no answer, 2 attempts in 6.0 s, "
                              "2026-11-22 18:01:03.123 UTC, from 10.0.0.1:40389"_s));
}

void TestRequestText::whatDiffersIsCounted()
{
    QList<CheckRecord> checks = manyHosts(12);
    for (qsizetype i = 0; i < checks.size(); i += 2) { // each host rejected in words of its own
        checks[i].seen.state = State::Unreachable;
        checks[i].seen.errorText = u"said %1"_s.arg(i);
    }
    const QString text = firewallRequestText(runOf(checks), RequestScope::FailedByNetwork);
    QVERIFY2(text.contains(u"and 8 more that differ: the evidence has them"_s), qPrintable(text));
    QVERIFY(text.contains(u"said 6"_s) && !text.contains(u"said 8"_s));
}

void TestRequestText::columnsStandBelowEachOther()
{
    const QStringList lines =
        firewallRequestText(runOf({silentRecord(389), silentRecord(53, Transport::Udp)}), RequestScope::FailedByNetwork)
            .split(u'\n');
    const qsizetype head = lines.indexOf(
        *std::find_if(lines.begin(), lines.end(), [](const QString& line) { return line.startsWith(u"No."_s); }));
    const qsizetype column = lines.at(head).indexOf(u"Protocol"_s);
    QVERIFY(column > 0);
    QCOMPARE(lines.at(head + 1).indexOf(u"TCP"_s), column);
    QCOMPARE(lines.at(head + 2).indexOf(u"UDP"_s), column);
    for (const QString& line : lines)
        QVERIFY2(!line.endsWith(u' '), qPrintable(line));
}

void TestRequestText::wholePlan()
{
    const RunSnapshot run = runOf({answeredRecord(389), answeredRecord(88)});
    const QString text = firewallRequestText(run, RequestScope::WholePlan);
    QVERIFY(text.contains(u"whole plan"_s));
    QVERIFY(text.contains(u"answered: 88 Kerberos, 389 LDAP"_s));
    QVERIFY(text.contains(u"nftables"_s));
    QVERIFY(!text.contains(u"For comparison"_s));
}

void TestRequestText::nothingFailed()
{
    const QString text = firewallRequestText(runOf({answeredRecord(389)}), RequestScope::FailedByNetwork);
    QVERIFY(text.contains(u"Nothing failed in this run that a firewall rule would mend"_s));
    QVERIFY(text.contains(u"--rules-for plan"_s));
    QVERIFY(!text.contains(u"Requested by"_s));
    QVERIFY(!text.contains(u"New-NetFirewallRule"_s));
    QCOMPARE(emptyRequestText(RequestScope::FailedByNetwork).count(u". "_s), 0); // one sentence
}

void TestRequestText::nothingToAskFor()
{
    const QString text = firewallRequestText(runOf({}), RequestScope::WholePlan);
    QVERIFY(text.contains(emptyRequestText(RequestScope::WholePlan)));
    QVERIFY(!firewallRequestText(RunSnapshot(), RequestScope::FailedByNetwork).isEmpty());
}

void TestRequestText::retest_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("expected");
    const QString begin = u"gp-portcheck --check --target \"%1\" --domain lab.example"_s;
    QTest::newRow("name") << u"DNS Server"_s << u"dc_1.lab"_s << begin.arg(u"DNS Server=dc_1.lab"_s);
    QTest::newRow("IPv6") << u"DNS Server"_s << u"fd00::1"_s << begin.arg(u"DNS Server=fd00::1"_s);
    for (const QString& hostile :
        {u"a\"b"_s, u"$(x)"_s, u"`x`"_s, u"%x%"_s, u"a\nb"_s, u"!x"_s, u"Zürich"_s, u"a\\"_s, QString()}) {
        QTest::newRow(qPrintable(u"role "_s + hostile)) << hostile << u"dc1"_s << QString();
        QTest::newRow(qPrintable(u"host "_s + hostile)) << u"DNS Server"_s << hostile << QString();
    }
}

void TestRequestText::retest()
{
    QFETCH(QString, role);
    QFETCH(QString, target);
    CheckRecord record = silentRecord(389);
    record.check.role = role;
    record.check.target = target;
    RunSnapshot run = runOf({record, record});
    run.table = groupPolicyTable();
    QTEST(retestCommand(run), "expected");
}

void TestRequestText::retestWithAnotherTable()
{
    QVERIFY(retestCommand(runOf({silentRecord(389)})).endsWith(u" --table FILE"_s));
    QVERIFY(retestCommand(runOf({cutRecord()})).endsWith(u" --range-check sweep --table FILE"_s));
    RunSnapshot chosen = runOf({silentRecord(389)});
    chosen.ipVersions = IpVersions::Ipv6;
    QVERIFY(retestCommand(chosen).contains(u" --addresses ipv6"_s));
    RunSnapshot run = runOf({silentRecord(389)});
    run.domain = u"a b; reboot"_s;
    QCOMPARE(retestCommand(run), QString());
}

void TestRequestText::alignsWhateverItIsGiven()
{
    QCOMPARE(alignedText({}), QString());
    QCOMPARE(alignedText({{u"a"_s}, {u"bb"_s, u"c"_s, u""_s}, {u""_s, u"d"_s}}), u"a\nbb  c\n    d\n"_s);
}

} // namespace RequestTextTests

int tst_requesttext(int argc, char* argv[])
{
    return PortCheck::runTest<RequestTextTests::TestRequestText, QCoreApplication>(argc, argv);
}

#include "tst_requesttext.moc"
