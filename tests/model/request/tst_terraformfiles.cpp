// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// By the providers' documents: descriptions of 255 (AWS) and 140 (Azure) characters, names of rules of 80, priorities
// from 100 to 4096.
#include "model/request/ruleforms.h"

#include "model/request/deviceforms.h"
#include "tests/model/request/formruns.h"
#include "tests/support/otherlanguage.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace TerraformFilesTests {

using namespace PortCheck;
using namespace PortCheck::FormRuns;
using namespace Qt::StringLiterals;

const QList<RulesForm> terraformForms{RulesForm::TerraformAws, RulesForm::TerraformAzure};

QString terraformText(const RunSnapshot& run, RulesForm form)
{
    return ruleCommandsText(run, inForm(form));
}

/// What stands in the first brackets of \a pattern.
QStringList allIn(const QString& text, const QString& pattern)
{
    QStringList all;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto found = expression.globalMatch(text); found.hasNext();)
        all.append(found.next().captured(1));
    return all;
}

class TestTerraformFiles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLimits_data();
    void keepsTheLimits();
    void prioritiesAreUnique();
    void moreRulesThanPriorities();
    void exactHosts();
    void targetsSeeTheTranslatedSource();
    void aSecurityGroupGetsEachRuleOnce();
    void nothingActs();
    void inAnotherLanguage();
};

void TestTerraformFiles::keepsTheLimits_data()
{
    QTest::addColumn<RunSnapshot>("run");
    QTest::newRow("one") << mixedRun();
    QTest::newRow("43") << mixedRunOf(43);
    QTest::newRow("hostile") << hostileRun();
}

void TestTerraformFiles::keepsTheLimits()
{
    QFETCH(RunSnapshot, run);
    for (const RulesForm form : terraformForms) {
        const QString text = terraformText(run, form);
        QStringList names = allIn(text, u"^resource (\"[a-z_]+\" \"[a-z0-9_]+\") \\{$"_s);
        QCOMPARE(names.size(), form == RulesForm::TerraformAws ? 12 : 4);
        QCOMPARE(names.removeDuplicates(), 0);
        const QStringList remarks = remarksIn(text);
        QCOMPARE(remarks.size(), names.size());
        static const QRegularExpression allowed(u"^[A-Za-z0-9 ._:/()#,@\\[\\]+=&;{}!$*-]{1,140}$"_s);
        for (const QString& remark : remarks)
            QVERIFY2(allowed.match(remark).hasMatch(), qPrintable(remark));
        QCOMPARE(text.count(u'{'), text.count(u'}'));
        QCOMPARE(text.count(u'['), text.count(u']'));
        QCOMPARE(text.count(u'"') % 2, 0);
    }
    const QStringList azure = allIn(terraformText(run, RulesForm::TerraformAzure), u" name += \"([^\"]*)\"$"_s);
    QCOMPARE(azure.size(), 4);
    for (const QString& name : azure)
        QVERIFY(QString(name).replace(u"${each.value}"_s, u"Outbound"_s).size() <= 80);
}

void TestTerraformFiles::prioritiesAreUnique()
{
    const QString text = terraformText(mixedRun(), RulesForm::TerraformAzure);
    QCOMPARE(allIn(text, u"priority += var\\.portcheck_first_priority \\+ (\\d+)$"_s),
        (QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s}));
    QVERIFY(text.contains(u"var.portcheck_first_priority >= 100 && var.portcheck_first_priority <= 4093\n"_s));
    QVERIFY(text.contains(u"  default = 1000\n"_s));
}

void TestTerraformFiles::moreRulesThanPriorities()
{
    const RuleGroup group = ruleGroups(firewallRequest(mixedRun(), RequestScope::FailedByNetwork).rules).first();
    const QString most = terraformAzureFile(QList<RuleGroup>(3997, group)).lines.join(u'\n');
    QVERIFY(most.contains(u"  default = 100\n"_s) && most.contains(u"portcheck_first_priority <= 100\n"_s));
    QVERIFY(most.contains(u"portcheck_first_priority + 3996\n"_s) && !most.contains(u"No priority is left"_s));
    const QString more = terraformAzureFile(QList<RuleGroup>(3998, group)).lines.join(u'\n');
    QVERIFY(!more.contains(u"portcheck_first_priority + 3997\n"_s));
    QCOMPARE(more.count(u"# No priority is left for it, so not here: rule "_s + group.id), 1);
}

void TestTerraformFiles::exactHosts()
{
    const QString aws = terraformText(mixedRunOf(43), RulesForm::TerraformAws);
    const QString azure = terraformText(mixedRunOf(43), RulesForm::TerraformAzure);
    for (int host = 1; host <= 43; ++host) {
        QCOMPARE(aws.count(u"\"10.0.1.%1/32\""_s.arg(host)), 5); // three ports of TCP, one of UDP, a range
        QCOMPARE(aws.count(u"\"fd00::1:%1/128\""_s.arg(host)), 1);
        QCOMPARE(azure.count(u"\"10.0.1.%1\""_s.arg(host)), 3);
        QCOMPARE(azure.count(u"\"fd00::1:%1\""_s.arg(host)), 1);
    }
    QVERIFY(!aws.contains(u"0.0.0.0/0"_s) && !aws.contains(u"::/0"_s));
    QVERIFY(aws.contains(u"# Rules at the source: 258. "_s));
    QCOMPARE(azure.count(u"\"*\""_s), 4); // the source's ports
}

// The controllers share one, whatever rules they have in common.
void TestTerraformFiles::aSecurityGroupGetsEachRuleOnce()
{
    CheckRecord other = silentRecord(88, Transport::Udp);
    other.check.address = u"10.0.0.3"_s;
    const QString text = terraformText(
        runOf({silentRecord(53, Transport::Udp), silentRecord(88, Transport::Udp), other}), RulesForm::TerraformAws);
    QCOMPARE(allIn(text, u"^resource \"(aws_vpc_security_group_ingress_rule)\""_s).size(), 2);
    const QString lookup = u"lookup\\(var\\.portcheck_target_groups, \"[0-9a-f]{8}\", \\[\\]\\)"_s;
    QCOMPARE(allIn(text, u"^  for_each          = toset\\((%1)\\)$"_s.arg(lookup)).size(), 1); // port 53
    QCOMPARE(allIn(text, u"^  for_each          = toset\\(concat\\((%1, %1)\\)\\)$"_s.arg(lookup)).size(), 1);
}

void TestTerraformFiles::targetsSeeTheTranslatedSource()
{
    FirewallRule rule = firewallRequest(mixedRun(), RequestScope::FailedByNetwork).rules.first();
    rule.seenAs = {u"198.51.100.7"_s};
    const QString text = terraformAwsFile(ruleGroups({rule})).lines.join(u'\n');
    QVERIFY2(text.contains(u"cidr_ipv4         = \"198.51.100.7/32\""_s), qPrintable(text));
    QVERIFY(!text.contains(u"10.0.0.1/32"_s));
    const QString azure = terraformAzureFile(ruleGroups({rule})).lines.join(u'\n');
    QVERIFY2(
        azure.contains(u" = each.value == \"Inbound\" ? [\"198.51.100.7\"] : [\"10.0.0.1\"]\n"_s), qPrintable(azure));
}

void TestTerraformFiles::nothingActs()
{
    for (const RulesForm form : terraformForms) {
        const QString text = ruleCommandsText(hostileRun(), hostileOptions(form));
        QCOMPARE(bareCommands(text), bareCommands(terraformText(mixedRun(), form)));
        QVERIFY(!text.contains(u"$("_s) && !text.contains(u"%{"_s));
        QCOMPARE(text.count(u"${"_s), form == RulesForm::TerraformAws ? 0 : 4); // ${each.value}
    }
}

void TestTerraformFiles::inAnotherLanguage()
{
    for (const RulesForm form : terraformForms) {
        const QString english = terraformText(mixedRun(), form);
        const OtherLanguage other;
        QVERIFY(terraformText(mixedRun(), form).contains(u"# ⟨"_s));
        QCOMPARE(commandsOf(terraformText(mixedRun(), form)), commandsOf(english));
    }
}

} // namespace TerraformFilesTests

int tst_terraformfiles(int argc, char* argv[])
{
    return PortCheck::runTest<TerraformFilesTests::TestTerraformFiles, QCoreApplication>(argc, argv);
}

#include "tst_terraformfiles.moc"
