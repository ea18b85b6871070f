// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/request/ruleforms.h"

#include "model/request/requesttext.h"
#include "model/results/maskedaddresses.h"
#include "tests/model/request/formruns.h"
#include "tests/support/runtest.h"
#include "tests/support/standinrecords.h"

#include <QRegularExpression>
#include <QTest>

namespace RuleFormsTests {

using namespace PortCheck;
using namespace PortCheck::FormRuns;
using namespace Qt::StringLiterals;

const QList<RulesForm> commandForms{RulesForm::Windows, RulesForm::Nftables, RulesForm::Iptables, RulesForm::Firewalld,
    RulesForm::Ufw, RulesForm::CiscoIos, RulesForm::CiscoAsa, RulesForm::Panos, RulesForm::Fortios,
    RulesForm::TerraformAws, RulesForm::TerraformAzure};

/// Whose names stand in comments alone.
const QList<RulesForm> networkForms = commandForms.mid(1);

class TestRuleForms final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesLeadBack();
    void nftablesHasAChainOfItsOwn();
    void eachRequestHasAChainOfItsOwn();
    void iptablesTakesBothVersions();
    void multiportTakesFifteen();
    void aThousandHosts();
    void eachFormHasItsOwnCommands_data();
    void eachFormHasItsOwnCommands();
    void nothingToAskFor_data();
    void nothingToAskFor();
    void tellsWhatIsNotHere();
    void rulesForAnotherPlace();
    void rulesWithoutASource();
    void windowsHasTheInboundPart();
    void masksAreTold_data();
    void masksAreTold();
    void notesStandAboveTheCommands_data();
    void notesStandAboveTheCommands();
    void namesInNotesNeverAct();
    void blanksInTheText();
    void blanksKeepTheirLetters();
    void spacesAreNoChange();
    void blanksNeverAct_data();
    void blanksNeverAct();
};

void TestRuleForms::namesLeadBack()
{
    QStringList files;
    for (const RulesForm form : allRulesForms()) {
        QCOMPARE(rulesFormOf(token(form)), std::optional(form));
        files.append(fileNameOf(form));
    }
    QCOMPARE(files.removeDuplicates(), 0);
    QCOMPARE(allRulesForms().size(), 17);
    QCOMPARE(rulesFormOf(u"Text"_s), std::nullopt);
    QCOMPARE(rulesFormOf(QString()), std::nullopt);
}

// So that it can be emptied and filled again.
void TestRuleForms::nftablesHasAChainOfItsOwn()
{
    const QString text = withoutChainIds(ruleCommandsText(mixedRun(), inForm(RulesForm::Nftables)));
    const QStringList lines = commandsOf(text);
    QCOMPARE(lines.first(3),
        (QStringList{u"add table inet filter"_s, u"add chain inet filter GP-PORTCHECK-ID"_s,
            u"flush chain inet filter GP-PORTCHECK-ID"_s}));
    QCOMPARE(lines.size(), 7);
    QCOMPARE(lines.at(3),
        u"add rule inet filter GP-PORTCHECK-ID ip saddr 10.0.0.1 ip daddr 10.0.0.2 tcp dport { 135, 389, 3268 } ct "
        u"state "
        "new accept comment \"GP PortCheck: dc1.lab.example TCP 135 389 3268\""_s);
    QVERIFY(text.contains(u"xargs -rn1 nft delete rule inet filter forward handle; nft flush chain inet filter "
                          "GP-PORTCHECK-ID; nft delete chain inet filter GP-PORTCHECK-ID\n"_s));
    QVERIFY(text.contains(u": nft insert rule inet filter forward jump GP-PORTCHECK-ID\n"_s));
}

// Or a second request would take back what an earlier one has set.
void TestRuleForms::eachRequestHasAChainOfItsOwn()
{
    static const QRegularExpression chain(u"GP-PORTCHECK-[0-9a-f]{8}"_s);
    const auto chainIn = [](const QList<CheckRecord>& checks, RulesForm form) {
        return chain.match(ruleCommandsText(runOf(checks), inForm(form))).captured();
    };
    for (const RulesForm form : {RulesForm::Nftables, RulesForm::Iptables}) {
        const QString one = chainIn({silentRecord(389)}, form);
        QVERIFY(!one.isEmpty());
        QCOMPARE(chainIn({silentRecord(389)}, form), one);
        QVERIFY(chainIn({silentRecord(389), silentRecord(445)}, form) != one);
        CheckRecord elsewhere = silentRecord(389);
        elsewhere.seen.localAddress = QHostAddress(u"198.51.100.7"_s);
        QVERIFY(chainIn({elsewhere}, form) != one);
    }
}

void TestRuleForms::iptablesTakesBothVersions()
{
    const QStringList lines = commandsOf(ruleCommandsText(mixedRun(), inForm(RulesForm::Iptables)));
    QCOMPARE(lines.first(2), (QStringList{u"*filter"_s, u":GP-PORTCHECK-ID - [0:0]"_s}));
    QCOMPARE(lines.last(), u"COMMIT"_s);
    const QString end = u" -j ACCEPT"_s;
    QVERIFY(lines.contains(u"-4 -A GP-PORTCHECK-ID -s 10.0.0.1 -d 10.0.0.2 -p tcp -m multiport --dports 135,389,3268 "
                           u"-m conntrack --ctstate "
                           "NEW -m comment --comment \"GP PortCheck: dc1.lab.example TCP 135 389 3268\""_s
        + end));
    QVERIFY(lines.contains(u"-4 -A GP-PORTCHECK-ID -s 10.0.0.1 -d 10.0.0.2 -p tcp -m multiport --dports 49152:65535 -m "
                           u"conntrack --ctstate "
                           "NEW -m comment --comment \"GP PortCheck: dc1.lab.example TCP RPC\""_s
        + end));
    QVERIFY(lines.contains(
        u"-6 -A GP-PORTCHECK-ID -s fd00::1 -d fd00::2 -p tcp -m multiport --dports 389 -m conntrack --ctstate NEW -m "
        "comment --comment \"GP PortCheck: dc1.lab.example TCP 389\""_s
        + end));
}

void TestRuleForms::multiportTakesFifteen()
{
    QList<CheckRecord> checks;
    for (int i = 0; i < 16; ++i)
        checks.append(silentRecord(quint16(1000 + 2 * i)));
    for (const quint16 port : {quint16(2000), quint16(2001)})
        checks.append(silentRecord(port));
    const QStringList rules = commandsOf(ruleCommandsText(runOf(checks), inForm(RulesForm::Iptables))).filter(u"-A"_s);
    QCOMPARE(rules.size(), 2);
    QVERIFY(rules.at(0).contains(
        u"--dports 1000,1002,1004,1006,1008,1010,1012,1014,1016,1018,1020,1022,1024,1026,1028 "_s));
    QVERIFY(rules.at(1).contains(u"--dports 1030,2000:2001 "_s));
}

/// The same host of each second one twice: each address is there once, in plan order.
void TestRuleForms::aThousandHosts()
{
    QList<CheckRecord> checks;
    QStringList addresses;
    for (int i = 0; i < 1000; ++i) {
        CheckRecord record = silentRecord(389);
        record.check.target = u"dc%1.lab.example"_s.arg(i);
        record.check.address = u"10.0.%1.%2"_s.arg(1 + i / 250).arg(1 + i % 250);
        addresses.append(record.check.address);
        checks.append(record);
        if (i % 2 == 0)
            checks.append(record);
    }
    const QStringList rules = commandsOf(ruleCommandsText(runOf(checks), inForm(RulesForm::Iptables))).filter(u"-A"_s);
    QCOMPARE(rules.size(), 1000);
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(rules.at(i),
            u"-4 -A GP-PORTCHECK-ID -s 10.0.0.1 -d %1 -p tcp -m multiport --dports 389 -m conntrack --ctstate NEW -m "
            "comment --comment \"GP PortCheck: 1000 hosts TCP 389\" -j ACCEPT"_s.arg(addresses.at(i)));
}

void TestRuleForms::eachFormHasItsOwnCommands_data()
{
    QTest::addColumn<RulesForm>("form");
    QTest::addColumn<QString>("begin");
    QTest::newRow("cisco-ios") << RulesForm::CiscoIos << u"ip(v6)? access-list| permit | remark "_s;
    QTest::newRow("cisco-asa") << RulesForm::CiscoAsa << u"access-list "_s;
}

void TestRuleForms::eachFormHasItsOwnCommands()
{
    QFETCH(RulesForm, form);
    QFETCH(QString, begin);
    const QStringList lines = commandsOf(ruleCommandsText(mixedRun(), inForm(form)));
    QVERIFY(lines.size() > 4);
    for (const QString& line : lines)
        QVERIFY2(line.contains(QRegularExpression(u"^(%1)"_s.arg(begin))), qPrintable(line));
}

void TestRuleForms::nothingToAskFor_data()
{
    QTest::addColumn<RulesForm>("form");
    for (const RulesForm form : commandForms)
        QTest::newRow(token(form).data()) << form;
}

void TestRuleForms::nothingToAskFor()
{
    QFETCH(RulesForm, form);
    const QString text = ruleCommandsText(runOf({answeredRecord(389)}), inForm(form));
    QCOMPARE(text.count(u'\n'), 1);
    QVERIFY(text.startsWith(u"# Nothing failed"_s) || text.startsWith(u"! Nothing failed"_s));
}

void TestRuleForms::tellsWhatIsNotHere()
{
    CheckRecord planned = silentRecord(389);
    planned.check.target = u"dc7.lab.example"_s;
    planned.check.address.clear();
    planned.phase = Phase::Queued;
    planned.seen = {};
    RequestOptions options = inForm(RulesForm::Nftables);
    options.scope = RequestScope::WholePlan;
    const QString text = ruleCommandsText(runOf({planned, answeredRecord(88)}), options);
    QVERIFY2(text.contains(QRegularExpression(
                 u"# Address to be filled in, so not here: rule [0-9a-f]{8} to dc7\\.lab\\.example\n"_s)),
        qPrintable(text));
    QCOMPARE(commandsOf(text).size(), 4);
}

void TestRuleForms::rulesForAnotherPlace()
{
    const RunSnapshot run =
        runOf({PortCheck::RequestRuns::with(silentRecord(445), State::Local, Outcome::Fail, Reason::BlockedLocally)});
    for (const RulesForm form : commandForms) {
        const bool isForIt = form == RulesForm::Windows;
        const QString text = ruleCommandsText(run, inForm(form));
        QVERIFY2(!text.contains(u"Nothing failed"_s), qPrintable(text));
        QCOMPARE(text.contains(QRegularExpression(u"[#!] For the firewall of this computer itself, so not here: rule "
                                                  "[0-9a-f]{8} to dc1\\.lab\\.example\n"_s)),
            !isForIt);
        QCOMPARE(text.contains(u" None of the rules can be entered here.\n"_s), !isForIt);
        QCOMPARE(commandsOf(text).isEmpty(), !isForIt);
    }
}

void TestRuleForms::rulesWithoutASource()
{
    CheckRecord ipv6 = silentRecord(389);
    ipv6.check.address = u"fd00::2"_s;
    ipv6.seen.localAddress.clear();
    RunSnapshot run = runOf({ipv6, silentRecord(389)});
    run.source.addresses = {u"10.0.0.1"_s};
    for (const RulesForm form : commandForms) {
        const QString text = ruleCommandsText(run, inForm(form));
        QVERIFY2(text.contains(QRegularExpression(u"[#!] This computer has no address of that family, so not here: "
                                                  "rule [0-9a-f]{8} to dc1\\.lab\\.example\n"_s)),
            qPrintable(text));
        QVERIFY(!commandsOf(text).isEmpty() && !text.contains(u"None of the rules"_s));
    }
    run.checks.removeLast();
    for (const RulesForm form : commandForms) {
        const QString text = ruleCommandsText(run, inForm(form));
        QVERIFY(!text.contains(u"Nothing failed"_s) && text.contains(u"None of the rules can be entered here."_s));
    }
}

/// Which needs no address of the target, and so has the rule.
void TestRuleForms::windowsHasTheInboundPart()
{
    CheckRecord planned = silentRecord(389);
    planned.check.address.clear();
    planned.phase = Phase::Queued;
    planned.seen = {};
    RequestOptions options = inForm(RulesForm::Windows);
    options.scope = RequestScope::WholePlan;
    const QString text = ruleCommandsText(runOf({planned}), options);
    QVERIFY2(text.contains(u"-Direction Inbound"_s) && !text.contains(u"so not here"_s), qPrintable(text));
}

void TestRuleForms::masksAreTold_data()
{
    nothingToAskFor_data();
    QTest::newRow("text") << RulesForm::Text;
}

void TestRuleForms::masksAreTold()
{
    QFETCH(RulesForm, form);
    RunSnapshot run = runOf({silentRecord(389)});
    const QString told = u"No rule can be set as it stands here: names and addresses are masked."_s;
    const auto text = [form, &run] {
        return form == RulesForm::Text ? firewallRequestText(run, inForm(form)) : ruleCommandsText(run, inForm(form));
    };
    QVERIFY(!text().contains(told));
    run.source.addresses = {maskedAddress(MaskedNetwork::Ipv4, 7).toString()};
    QVERIFY2(text().contains(told), qPrintable(text()));
}

void TestRuleForms::notesStandAboveTheCommands_data()
{
    nothingToAskFor_data();
}

void TestRuleForms::notesStandAboveTheCommands()
{
    QFETCH(RulesForm, form);
    RequestOptions options = inForm(form);
    options.scope = RequestScope::WholePlan;
    RunSnapshot run = runOf({standInRecord(u"192.0.2.9"_s)});
    run.cancelled = true;
    const QString text = ruleCommandsText(run, options);
    const QString comment = text.left(2);
    QVERIFY2(text.startsWith(comment + u"Checked against a stand-in; Active Directory itself was not tested.\n"_s),
        qPrintable(text));
    QVERIFY(text.contains(comment + u"The run was stopped before its end"_s));
    QVERIFY(text.contains(comment + u"Addresses are translated on the way to 10.0.0.10"_s));
    QVERIFY(!commandsOf(text).isEmpty());
    QCOMPARE(firewallRequestText(run, options).count(u"Checked against a stand-in"_s), 1);
}

void TestRuleForms::namesInNotesNeverAct()
{
    const auto textFor = [](RulesForm form, const QString& name) {
        CheckRecord planned = silentRecord(389);
        planned.check.target = name;
        planned.check.address.clear();
        planned.phase = Phase::Queued;
        planned.seen = {};
        RequestOptions options = inForm(form);
        options.scope = RequestScope::WholePlan;
        return ruleCommandsText(runOf({silentRecord(389), planned}), options);
    };
    for (const RulesForm form : networkForms) {
        const QStringList plain = commandsOf(textFor(form, u"dc7"_s));
        for (const QString& hostile : {u"a\nadd rule inet filter forward accept\r\nCOMMIT\u2028x\u0085y"_s,
                 u"$(reboot)`id`?\\"_s, QString(20'000, u'x'), u"x "_s.repeated(10'000)}) {
            const QString text = textFor(form, hostile);
            QCOMPARE(commandsOf(text), plain);
            const QString joined = QString(text).replace(QRegularExpression(u"\n[#!] "_s), u" "_s);
            QVERIFY2(joined.contains(u" is to be filled in:"_s), qPrintable(text));
            const QStringList lines = text.split(u'\n');
            const QString comments = lines.filter(QRegularExpression(u"^[#!]"_s)).join(u'\n');
            QVERIFY(!comments.contains(u'$') && !comments.contains(u'`') && !comments.contains(u'?'));
            for (const QString& line : lines)
                QVERIFY(line.size() < 254 || form == RulesForm::Nftables); // what Cisco IOS takes
        }
    }
}

void TestRuleForms::blanksInTheText()
{
    RequestOptions options;
    const QString empty = firewallRequestText(mixedRun(), options);
    QVERIFY(empty.contains(u"Requested by:  ________________________\n"_s) && !empty.contains(u"Ticket:"_s));
    options.blanks = {u"A. Nyone\nRule 9"_s, u"2027-06-30"_s, u"CHG-7"_s, QString(300, u'x')};
    const QString filled = firewallRequestText(mixedRun(), options);
    QVERIFY2(filled.contains(u"Requested by:  A. Nyone Rule 9\n"_s), qPrintable(filled.left(600)));
    QVERIFY(filled.contains(u"Valid until:   2027-06-30\n"_s) && filled.contains(u"Ticket:        CHG-7\n"_s));
    QVERIFY(filled.contains(u"Reason:        "_s + QString(199, u'x') + u"…\n"_s));
    QVERIFY(filled.contains(u"Note: Too long, and cut to 200 characters: --reason\n"_s));
}

// Letters of any script are no harm in a comment; half of one is in no file.
void TestRuleForms::blanksKeepTheirLetters()
{
    for (const RulesForm form : commandForms) {
        RequestOptions options = inForm(form);
        options.blanks.requestedBy = u"Jörg Müller <it/net@lab.example>"_s;
        const QString text = ruleCommandsText(mixedRun(), options);
        QVERIFY2(text.contains(u" requested-by: Jörg Müller -it/net@lab.example-\n"_s), qPrintable(text.left(900)));
    }
    RequestOptions options;
    options.blanks.reason = QString(198, u'x') + u"\U0001F512\U0001F512"_s;
    const QString text = firewallRequestText(mixedRun(), options);
    QVERIFY2(text.contains(QString(198, u'x') + u"…\n"_s), qPrintable(text.left(900)));
}

/// As they come while a person types.
void TestRuleForms::spacesAreNoChange()
{
    RequestOptions options = inForm(RulesForm::Nftables);
    options.blanks = {u" Jo  Doe "_s, {}, u" "_s, {}};
    const QString text = ruleCommandsText(mixedRun(), options);
    QVERIFY2(text.contains(u"# requested-by: Jo Doe\n"_s), qPrintable(text.left(900)));
    QVERIFY(!text.contains(u"shown as dashes"_s) && !text.contains(u"# ticket"_s));
    options = {};
    options.blanks = {u" "_s, {}, u" "_s, {}};
    QCOMPARE(firewallRequestText(mixedRun(), options), firewallRequestText(mixedRun(), {}));
}

void TestRuleForms::blanksNeverAct_data()
{
    QTest::addColumn<QString>("hostile");
    QTest::newRow("lines") << u"a\nadd rule inet filter forward accept\r\nCOMMIT\u2028x\u0085y"_s;
    QTest::newRow("end of a comment") << u"\"'; reboot #"_s;
    QTest::newRow("variables") << u"$(reboot) `id` %PATH%"_s;
    QTest::newRow("long") << QString(5000, u'x');
    QTest::newRow("placeholder") << u"%1 %2"_s;
}

void TestRuleForms::blanksNeverAct()
{
    QFETCH(QString, hostile);
    for (const RulesForm form : commandForms) {
        RequestOptions options = inForm(form);
        const QStringList plain = commandsOf(ruleCommandsText(mixedRun(), options));
        options.blanks = {hostile, hostile, hostile, hostile};
        const QString text = ruleCommandsText(mixedRun(), options);
        QCOMPARE(commandsOf(text), plain);
        QVERIFY2(text.contains(u"cut or shown as dashes: --requested-by, --valid-until, --ticket, --reason\n"_s),
            qPrintable(text));
        for (const QChar c : text)
            QVERIFY(c == u'\n' || (c.category() != QChar::Other_Control && c.category() != QChar::Separator_Line));
    }
}

} // namespace RuleFormsTests

int tst_ruleforms(int argc, char* argv[])
{
    return PortCheck::runTest<RuleFormsTests::TestRuleForms, QCoreApplication>(argc, argv);
}

#include "tst_ruleforms.moc"
