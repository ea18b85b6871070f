// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/request/rulecommands.h"

#include "model/request/requesttext.h"
#include "model/request/requestwords.h"
#include "tests/model/request/requestrun.h"
#include "tests/support/runtest.h"

#include <QRegularExpression>
#include <QTest>

namespace RuleCommandsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

QList<CommandSection> sectionsOf(const RunSnapshot& run, RequestScope scope = RequestScope::FailedByNetwork)
{
    return commandSections(ruleGroups(firewallRequest(run, scope).rules), run.source.host);
}

/// Every line that is a command, not a comment.
QStringList commands(const RunSnapshot& run, RequestScope scope = RequestScope::FailedByNetwork)
{
    static const QRegularExpression comment(u"^(#|rem |!|$)"_s);
    QStringList lines;
    const QList<CommandSection> sections = sectionsOf(run, scope);
    for (const CommandSection& section : sections) {
        for (const QString& line : section.lines) {
            if (!comment.match(line).hasMatch())
                lines.append(line);
        }
    }
    return lines;
}

/// One of everything: joined ports, the mapper, a dynamic range, UDP, IPv6.
RunSnapshot richRun()
{
    CheckRecord ipv6 = silentRecord(389);
    ipv6.check.address = u"fd00::2"_s;
    ipv6.seen.localAddress = QHostAddress(u"fd00::1"_s);
    CheckRecord mapper = silentRecord(135);
    return runOf(
        {silentRecord(389), silentRecord(3268), mapper, placeholderRecord(), silentRecord(53, Transport::Udp), ipv6});
}

class TestRuleCommands final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySectionSaysWhereAndThatNothingHappened();
    void exactCommands_data();
    void exactCommands();
    void severalDestinations_data();
    void severalDestinations();
    void manyDestinationsFitIntoCommandLines();
    void severalSourceAddresses();
    void localBlocksGoToThisComputerAlone();
    void withoutASourceThereIsNoRule();
    void neverAnyHost();
    void hostileNames_data();
    void hostileNames();
    void commandNames_data();
    void commandNames();
    void exactAddresses_data();
    void exactAddresses();
};

void TestRuleCommands::everySectionSaysWhereAndThatNothingHappened()
{
    const QList<CommandSection> sections = sectionsOf(richRun());
    QCOMPARE(sections.size(), 9);
    static const QRegularExpression comment(u"^(# |rem |! )"_s);
    for (const CommandSection& section : sections) {
        QVERIFY2(comment.match(section.lines.first()).hasMatch(), qPrintable(section.lines.first()));
        QVERIFY2(section.lines.first().contains(notExecutedText()), qPrintable(section.lines.first()));
        QVERIFY(!section.title.isEmpty());
        for (const QString& line : section.lines)
            QVERIFY2(!line.contains(u'\n'), qPrintable(line));
    }
}

void TestRuleCommands::exactCommands_data()
{
    QTest::addColumn<QString>("command");
    const auto add = [](const char* name, const QString& command) { QTest::newRow(name) << command; };
    add("PowerShell out",
        u"New-NetFirewallRule -DisplayName 'GP PortCheck: auditor to dc1.lab.example TCP 135 389 3268' -Direction "
        "Outbound -Action Allow -Profile Any -Protocol TCP -RemoteAddress '10.0.0.2' -RemotePort "
        "'135','389','3268'"_s);
    add("PowerShell in",
        u"New-NetFirewallRule -DisplayName 'GP PortCheck: auditor to dc1.lab.example TCP 389 3268' -Direction Inbound "
        "-Action Allow -Profile Any -Protocol TCP -LocalPort '389','3268' -RemoteAddress '10.0.0.1'"_s);
    add("PowerShell in, mapper",
        u"New-NetFirewallRule -DisplayName 'GP PortCheck: auditor to dc1.lab.example TCP RPC mapper' -Direction "
        "Inbound -Action Allow -Profile Any -Protocol TCP -LocalPort RPCEPMap -RemoteAddress '10.0.0.1'"_s);
    add("PowerShell in, dynamic",
        u"New-NetFirewallRule -DisplayName 'GP PortCheck: auditor to dc1.lab.example TCP RPC' -Direction Inbound "
        "-Action Allow -Profile Any -Protocol TCP -LocalPort RPC -RemoteAddress '10.0.0.1'"_s);
    add("netsh out",
        u"netsh advfirewall firewall add rule name=\"GP PortCheck: auditor to dc1.lab.example UDP 53\" dir=out "
        "action=allow profile=any protocol=UDP remoteip=10.0.0.2 remoteport=53"_s);
    add("netsh in, mapper",
        u"netsh advfirewall firewall add rule name=\"GP PortCheck: auditor to dc1.lab.example TCP RPC mapper\" dir=in "
        "action=allow profile=any protocol=TCP localport=RPC-EPMap remoteip=10.0.0.1"_s);
    add("netsh in, dynamic",
        u"netsh advfirewall firewall add rule name=\"GP PortCheck: auditor to dc1.lab.example TCP RPC\" dir=in "
        "action=allow profile=any protocol=TCP localport=RPC remoteip=10.0.0.1"_s);
    add("nftables",
        u"add rule inet filter forward ip saddr 10.0.0.1 ip daddr 10.0.0.2 tcp dport { 135, 389, 3268 } ct state new "
        "accept comment \"GP PortCheck: dc1.lab.example TCP 135 389 3268\""_s);
    add("nftables, dynamic",
        u"add rule inet filter forward ip saddr 10.0.0.1 ip daddr 10.0.0.2 tcp dport 49152-65535 ct state new accept "
        "comment \"GP PortCheck: dc1.lab.example TCP RPC\""_s);
    add("nftables, IPv6",
        u"add rule inet filter forward ip6 saddr fd00::1 ip6 daddr fd00::2 tcp dport 389 ct state new accept comment "
        "\"GP PortCheck: dc1.lab.example TCP 389\""_s);
    add("nftables, questions without state",
        u"        ip saddr { 10.0.0.1 } ip daddr { 10.0.0.2 } tcp sport 1024-65535 tcp dport { 135, 389, 3268 } accept "
        "comment \"GP PortCheck: dc1.lab.example TCP 135 389 3268\""_s);
    add("nftables, answers without state",
        u"        ip saddr { 10.0.0.2 } ip daddr { 10.0.0.1 } tcp sport { 135, 389, 3268 } tcp dport 1024-65535 tcp "
        u"flags "
        "& (ack | rst) != 0 accept comment \"GP PortCheck: dc1.lab.example TCP 135 389 3268\""_s);
    add("nftables, answers without state, UDP",
        u"        ip saddr { 10.0.0.2 } ip daddr { 10.0.0.1 } udp sport { 53 } udp dport 1024-65535 accept comment "
        u"\"GP "
        "PortCheck: dc1.lab.example UDP 53\""_s);
    add("nftables, path MTU without state",
        u"        ip daddr { 10.0.0.1, 10.0.0.2 } icmp type destination-unreachable icmp code frag-needed accept "
        u"comment "
        "\"GP PortCheck: path MTU\""_s);
    add("nftables, path MTU over IPv6",
        u"        ip6 daddr { fd00::1, fd00::2 } icmpv6 type packet-too-big accept comment \"GP PortCheck: path MTU\""_s);
    add("IOS, path MTU", u" permit icmp any host 10.0.0.1 packet-too-big"_s);
    add("IOS, path MTU over IPv6", u" permit icmp any host fd00::1 packet-too-big"_s);
    add("IOS", u" permit tcp host 10.0.0.1 host 10.0.0.2 eq 389"_s);
    add("IOS, range", u" permit tcp host 10.0.0.1 host 10.0.0.2 range 49152 65535"_s);
    add("IOS, IPv6 list", u"ipv6 access-list GP-PORTCHECK-V6"_s);
    add("IOS, IPv6", u" permit tcp host fd00::1 host fd00::2 eq 389"_s);
    add("IOS, answers' list", u"ip access-list extended GP-PORTCHECK-ANSWERS"_s);
    add("IOS, answers", u" permit tcp host 10.0.0.2 eq 389 host 10.0.0.1 range 1024 65535 established"_s);
    add("IOS, answers over UDP", u" permit udp host 10.0.0.2 eq 53 host 10.0.0.1 range 1024 65535"_s);
    add("IOS, answers over IPv6", u" permit tcp host fd00::2 eq 389 host fd00::1 range 1024 65535 established"_s);
    add("ASA", u"access-list GP-PORTCHECK extended permit udp host 10.0.0.1 host 10.0.0.2 eq 53"_s);
}

void TestRuleCommands::exactCommands()
{
    QFETCH(QString, command);
    static const QRegularExpression id(u"(?<=GP PortCheck) [0-9a-f]{8}(?=:)"_s);
    QStringList all = commands(richRun());
    for (QString& line : all) {
        QCOMPARE(line.contains(id), line.contains(u"GP PortCheck"_s)); // each comment names its rule
        line.remove(id);
    }
    QVERIFY2(all.contains(command), qPrintable(all.join(u'\n')));
}

void TestRuleCommands::severalDestinations_data()
{
    QTest::addColumn<QString>("command");
    const auto add = [](const char* name, const QString& command) { QTest::newRow(name) << command; };
    add("PowerShell out", u"-RemoteAddress '10.0.1.1','10.0.1.2','10.0.1.3' -RemotePort '389'"_s);
    add("netsh out", u"remoteip=10.0.1.1,10.0.1.2,10.0.1.3 remoteport=389"_s);
    add("nftables", u"ip daddr { 10.0.1.1, 10.0.1.2, 10.0.1.3 } tcp dport 389 ct state new"_s);
    add("nftables, IPv6", u"ip6 daddr { fd00::1, fd00::2, fd00::3 } tcp dport 389 ct state new"_s);
    add("IOS, group", u"object-group network GP-PORTCHECK-ID\n host 10.0.1.1\n host 10.0.1.2\n host 10.0.1.3\n"_s);
    add("IOS", u"\n permit tcp host 10.0.0.1 object-group GP-PORTCHECK-ID eq 389\n"_s);
    add("IOS, answers",
        u"\n permit tcp object-group GP-PORTCHECK-ID eq 389 host 10.0.0.1 range 1024 65535 established\n"_s);
    add("IOS, IPv6", u"\n permit tcp host fd00::9 host fd00::2 eq 389\n"_s); // its groups can't hold IPv6
    add("ASA, group",
        u"object-group network GP-PORTCHECK-ID\n network-object host 10.0.1.1\n network-object host 10.0.1.2\n"_s);
    add("ASA, IPv6", u"extended permit tcp host fd00::9 object-group GP-PORTCHECK-ID eq 389"_s);
}

void TestRuleCommands::severalDestinations()
{
    QFETCH(QString, command);
    QList<CheckRecord> checks = manyHosts(3);
    for (CheckRecord record : manyHosts(3)) {
        record.check.address = u"fd00::"_s + record.check.address.last(1);
        record.seen.localAddress = QHostAddress(u"fd00::9"_s);
        checks.append(record);
    }
    static const QRegularExpression id(u"(?<=GP-PORTCHECK-)[0-9a-f]{8}"_s);
    const QString all = commands(runOf(checks)).join(u'\n').replace(id, u"ID"_s) + u'\n';
    QVERIFY2(all.contains(command), qPrintable(all));
}

void TestRuleCommands::manyDestinationsFitIntoCommandLines()
{
    constexpr qsizetype longest = 8191; // cmd.exe's
    QList<CheckRecord> checks = manyHosts(250);
    for (qsizetype i = 0; i < checks.size(); ++i)
        checks[i].check.address = u"2001:db8:1234:5678:9abc:def0:1234:%1"_s.arg(i / 2 + 4096, 0, 16);
    int shells = 0;
    for (const QString& line : commands(runOf(checks))) {
        if (!line.startsWith(u"netsh"_s) && !line.startsWith(u"New-"_s))
            continue;
        ++shells;
        QVERIFY2(line.size() < longest, qPrintable(line));
    }
    QCOMPARE(shells, 2 * 3 + 2); // outbound in three parts, inbound on each host once
}

void TestRuleCommands::severalSourceAddresses()
{
    CheckRecord record = silentRecord(389);
    record.seen.localAddress = {};
    RunSnapshot run = runOf({record});
    run.source.addresses = {u"10.0.0.1"_s, u"10.9.9.9"_s, u"fd00::1"_s};
    const QString all = commands(run).join(u'\n');
    QVERIFY(all.contains(u"-RemoteAddress '10.0.0.1','10.9.9.9'"_s));
    QVERIFY(all.contains(u"remoteip=10.0.0.1,10.9.9.9"_s));
    QVERIFY(all.contains(u"ip saddr { 10.0.0.1, 10.9.9.9 } ip daddr 10.0.0.2"_s));
    QVERIFY(all.contains(u"permit tcp host 10.9.9.9 host 10.0.0.2 eq 389"_s));
    QVERIFY(!all.contains(u"fd00"_s));
}

void TestRuleCommands::localBlocksGoToThisComputerAlone()
{
    CheckRecord blocked = silentRecord(445);
    blocked.seen.state = State::Local;
    blocked.seen.reason = blocked.verdict.reason = Reason::BlockedLocally;
    const QList<CommandSection> sections = sectionsOf(runOf({blocked}));
    QCOMPARE(sections.size(), 2);
    for (const CommandSection& section : sections)
        QVERIFY(section.title.contains(u"auditor"_s));
}

void TestRuleCommands::withoutASourceThereIsNoRule()
{
    CheckRecord record = silentRecord(389);
    record.seen.localAddress = {};
    RunSnapshot run = runOf({record});
    run.source.addresses = {u"fd00::1"_s};
    QVERIFY(sectionsOf(run).isEmpty());
    QVERIFY(firewallRequestText(run, RequestScope::FailedByNetwork).contains(u"no address of that family"_s));
}

void TestRuleCommands::neverAnyHost()
{
    const QStringList all = commands(richRun(), RequestScope::WholePlan);
    for (QString line : all) {
        line.remove(u" permit icmp any host "_s).remove(u"from any router"_s); // whichever says that it is too large
        line.remove(u"-Profile Any"_s).remove(u"profile=any"_s);
        QVERIFY2(!line.contains(u"any"_s, Qt::CaseInsensitive), qPrintable(line));
        QVERIFY2(!line.contains(u"0.0.0.0"_s) && !line.contains(u"/0"_s), qPrintable(line));
    }
}

void TestRuleCommands::hostileNames_data()
{
    QTest::addColumn<QString>("hostile");
    QTest::newRow("shell substitution") << u"a$(reboot)`id`"_s;
    QTest::newRow("end of a quote") << u"a'; Remove-Item -Recurse C:\\ #"_s;
    QTest::newRow("end of a double quote") << u"a\" & format c: & rem \""_s;
    QTest::newRow("lines") << u"a\nflush ruleset\r\nreload\u2028x\u0085y"_s;
    QTest::newRow("variables") << u"%PATH% $env:TEMP !x! ${y}"_s;
    QTest::newRow("pipes") << u"a | b > c < d ^ e ; f"_s;
    QTest::newRow("control characters") << QString(u"a\0\x1b[2Jb\x07"_s);
    QTest::newRow("typographic quotes") << u"a\u2019; calc #"_s; // PowerShell takes them for quotes
    QTest::newRow("direction override") << u"a\u202Eb"_s;
    QTest::newRow("no letters") << u"\"\"\"\"\"\""_s;
    QTest::newRow("long") << QString(5000, u'x');
    QTest::newRow("placeholder") << u"%1 %2 %L3"_s;
}

void TestRuleCommands::hostileNames()
{
    QFETCH(QString, hostile);
    const RunSnapshot plain = richRun();
    RunSnapshot run = plain;
    run.source.host = hostile;
    run.domain = hostile;
    run.table.title = hostile;
    run.source.addresses = {hostile};
    for (CheckRecord& record : run.checks) {
        record.check.target = hostile;
        record.check.role = hostile;
        record.check.purpose = hostile;
        record.seen.errorText = hostile;
    }
    static const QRegularExpression harmless(
        u"\\A(New-NetFirewallRule -DisplayName '[A-Za-z0-9 .:/-]*' -[A-Za-z0-9 ',.:-]*"
        "|netsh advfirewall firewall add rule name=\"[A-Za-z0-9 .:/-]*\" dir=[A-Za-z0-9 =,.:-]*"
        "|add rule inet filter forward [a-z0-9 {},.:-]* comment \"[A-Za-z0-9 .:/-]*\""
        "| {8}[a-z0-9 {},.:-]*(& \\(ack \\| rst\\) != 0 accept)? comment \"[A-Za-z0-9 .:/-]*\""
        "|table inet filter \\{|    chain stateless \\{|    \\}|\\}"
        "|[A-Za-z0-9 .:/-]*)\\z"_s);
    for (const RequestScope scope : {RequestScope::FailedByNetwork, RequestScope::WholePlan}) {
        const QStringList lines = commands(run, scope);
        QCOMPARE(lines.size(), commands(plain, scope).size());
        for (const QString& line : lines) {
            QVERIFY2(harmless.match(line).hasMatch(), qPrintable(line));
            QVERIFY2(line.size() < 400, qPrintable(line));
        }
        const QString text = firewallRequestText(run, scope);
        for (const QChar c : text)
            QVERIFY(c == u'\n' || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format));
    }
}

void TestRuleCommands::commandNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("host") << u"dc1.lab.example"_s << u"dc1.lab.example"_s;
    QTest::newRow("list") << u"389, 3268"_s << u"389 3268"_s;
    QTest::newRow("quotes") << u"a'b\"c`d"_s << u"a-b-c-d"_s;
    QTest::newRow("umlaut") << u"Zürich"_s << u"Z-rich"_s;
    QTest::newRow("full-width dollar and digits") << u"\uFF04\u0661"_s << u"--"_s;
    QTest::newRow("blanks") << u" a \n b\t"_s << u"a b"_s;
    QTest::newRow("too long") << QString(200, u'a') << QString(90, u'a');
}

void TestRuleCommands::commandNames()
{
    QFETCH(QString, text);
    QTEST(commandName(text), "expected");
}

void TestRuleCommands::exactAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    QTest::newRow("IPv4") << u"10.0.0.1"_s << u"10.0.0.1"_s;
    QTest::newRow("IPv6") << u"FD00:0::1"_s << u"fd00::1"_s;
    QTest::newRow("scope") << u"fe80::1%eth0;reboot"_s << u"fe80::1"_s;
    QTest::newRow("mapped") << u"::ffff:10.0.0.1"_s << u"10.0.0.1"_s;
    for (const char* const none : {"", "0.0.0.0", "::", "255.255.255.255", "224.0.0.1", "ff02::1", "any", "dc1"})
        QTest::addRow("none: %s", none) << QString::fromLatin1(none) << QString();
}

void TestRuleCommands::exactAddresses()
{
    QFETCH(QString, address);
    QTEST(exactAddress(QHostAddress(address)), "expected");
}

} // namespace RuleCommandsTests

int tst_rulecommands(int argc, char* argv[])
{
    return PortCheck::runTest<RuleCommandsTests::TestRuleCommands, QCoreApplication>(argc, argv);
}

#include "tst_rulecommands.moc"
