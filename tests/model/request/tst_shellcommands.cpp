// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Files that sh reads; that the firewalls' own commands take them is shown in the lab.
#include "model/request/ruleforms.h"
#include "tests/model/request/formruns.h"
#include "tests/support/otherlanguage.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace ShellCommandsTests {

using namespace PortCheck;
using namespace PortCheck::FormRuns;
using namespace Qt::StringLiterals;

const QList<RulesForm> shellForms{RulesForm::Firewalld, RulesForm::Ufw};

QString textOf(const RunSnapshot& run, RulesForm form)
{
    return ruleCommandsText(run, inForm(form));
}

/// A command of several lines as one.
QStringList joinedCommands(const RunSnapshot& run, RulesForm form)
{
    return commandsOf(textOf(run, form).replace(u"\\\n"_s, QString()));
}

class TestShellCommands final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firewalldNames_data();
    void firewalldNames();
    void firewalldManyAtOnce();
    void ufwTakesFifteenPorts();
    void eachRuleOnce_data();
    void eachRuleOnce();
    void nothingActs();
    void inAnotherLanguage();
};

void TestShellCommands::firewalldNames_data()
{
    QTest::addColumn<int>("hosts");
    QTest::newRow("one") << 1;
    QTest::newRow("43") << 43;
}

/// Which it takes up to 18 characters; one of each request.
void TestShellCommands::firewalldNames()
{
    QFETCH(int, hosts);
    static const QRegularExpression name(u"policy=(\\S+)"_s);
    const QStringList lines = commandsOf(textOf(mixedRunOf(hosts), RulesForm::Firewalld));
    QStringList names;
    for (const QString& line : lines) {
        if (const QRegularExpressionMatch match = name.match(line); match.hasMatch())
            names.append(match.captured(1));
    }
    names.removeDuplicates();
    QCOMPARE(names.size(), 1);
    QVERIFY(names.first().size() <= 18);
    QVERIFY(!textOf(mixedRun(), RulesForm::Firewalld).contains(names.first()));
}

void TestShellCommands::firewalldManyAtOnce()
{
    const QStringList commands = joinedCommands(mixedRunOf(43), RulesForm::Firewalld).filter(u"--add-rich-rule"_s);
    QCOMPARE(commands.size(), 5); // 129 rules of TCP in two, 43 of UDP, RPC and IPv6 in one each
    for (const QString& command : commands)
        QVERIFY(command.count(u"--add-rich-rule='"_s) <= 100 && command.endsWith(u"accept'"_s));
    QCOMPARE(commands.join(u' ').count(u"--add-rich-rule='"_s), 43 * 6);
}

void TestShellCommands::ufwTakesFifteenPorts()
{
    QList<CheckRecord> checks;
    for (int i = 0; i < 16; ++i)
        checks.append(silentRecord(quint16(1000 + 2 * i)));
    const QStringList lines = commandsOf(textOf(runOf(checks), RulesForm::Ufw));
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).contains(u" port 1000,1002,"_s) && lines.at(1).contains(u" port 1030 comment "_s));
}

void TestShellCommands::eachRuleOnce_data()
{
    firewalldNames_data();
}

/// Each host, port and version of IP exactly once, never "any".
void TestShellCommands::eachRuleOnce()
{
    QFETCH(int, hosts);
    for (const RulesForm form : shellForms) {
        const QString text = joinedCommands(mixedRunOf(hosts), form).join(u'\n');
        for (int host = 1; host <= hosts; ++host) {
            const QString end = form == RulesForm::Ufw ? u" "_s : u"\""_s;
            QCOMPARE(text.count(u"10.0.1.%1%2"_s.arg(host).arg(end)), form == RulesForm::Ufw ? 3 : 5);
            QCOMPARE(text.count(u"fd00::1:%1%2"_s.arg(host).arg(end)), 1);
        }
        QVERIFY(!text.contains(u"any"_s));
    }
}

/// Neither a host's name nor what a person fills in.
void TestShellCommands::nothingActs()
{
    for (const RulesForm form : shellForms) {
        const QString text = ruleCommandsText(hostileRun(), hostileOptions(form));
        QCOMPARE(bareCommands(text), bareCommands(textOf(mixedRun(), form)));
        QVERIFY(!text.contains(u'`') && !text.contains(u"$("_s) && !text.contains(u"${"_s));
    }
}

void TestShellCommands::inAnotherLanguage()
{
    for (const RulesForm form : shellForms) {
        const QString english = textOf(mixedRun(), form);
        const OtherLanguage other;
        const QString text = textOf(mixedRun(), form);
        QVERIFY(text.contains(u"# ⟨To take all of it back: "_s));
        QCOMPARE(commandsOf(text), commandsOf(english));
    }
}

} // namespace ShellCommandsTests

int tst_shellcommands(int argc, char* argv[])
{
    return PortCheck::runTest<ShellCommandsTests::TestShellCommands, QCoreApplication>(argc, argv);
}

#include "tst_shellcommands.moc"
