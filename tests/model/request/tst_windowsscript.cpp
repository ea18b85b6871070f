// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/request/ruleforms.h"

#include "tests/model/request/formruns.h"
#include "tests/support/runtest.h"

#include <QRegularExpression>
#include <QTest>

namespace WindowsScriptTests {

using namespace PortCheck;
using namespace PortCheck::FormRuns;
using namespace Qt::StringLiterals;

class TestWindowsScript final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachComputerHasItsOwnPart();
    void onlyItsOwnIsTakenBack();
    void namesAreTheHostsOwn();
};

/// The lines of each part of a script, with the line that says on which computer it acts.
QList<QStringList> partsOf(const QString& script)
{
    QList<QStringList> parts;
    bool isInside = false;
    for (const QString& line : script.split(u'\n')) {
        if (line.startsWith(u"if ("_s) && line.endsWith(u'{')) {
            parts.append(QStringList());
            isInside = true;
        }
        if (isInside)
            parts.last().append(line);
        isInside = isInside && line != "}"_L1;
    }
    return parts;
}

// One file goes to several computers, and each must set only what is for it.
void TestWindowsScript::eachComputerHasItsOwnPart()
{
    const QString script = ruleCommandsText(mixedRun(), inForm(RulesForm::Windows));
    const QList<QStringList> parts = partsOf(script);
    QCOMPARE(parts.size(), 8); // four rules, out and in
    QCOMPARE(parts.at(0).at(0), u"if (-not $Policy -and (@('10.0.0.1') | Where-Object { $here -contains $_ })) {"_s);
    QVERIFY2(parts.at(0).at(2).contains(u"-Direction Outbound"_s), qPrintable(script));
    QCOMPARE(parts.at(4).at(0), u"if ($Policy -or (@('10.0.0.2') | Where-Object { $here -contains $_ })) {"_s);
    QCOMPARE(parts.at(4).at(2), u"    $hosts = if ($Policy) { @{ LocalAddress = '10.0.0.2' } } else { @{} }"_s);
    QVERIFY(parts.at(4).at(3).contains(u" @store @hosts "_s) && !parts.at(0).join(u' ').contains(u"@hosts"_s));
    QVERIFY(parts.at(7).at(0).contains(u"@('fd00::2')"_s));
    qsizetype rules = 0;
    for (const QStringList& part : parts) {
        QCOMPARE(part.at(1), u"    $fitting = $true"_s);
        QCOMPARE(part.last(), u"}"_s);
        rules += part.filter(u"New-NetFirewallRule"_s).size();
        QCOMPARE(part.filter(u" -Group $group -Profile $profiles @store "_s).size(),
            part.filter(u"New-NetFirewallRule"_s).size());
    }
    QCOMPARE(script.count(u"New-NetFirewallRule"_s), rules); // none outside
    QCOMPARE(script.count(u"opened here is"_s), 1); // of the source: at the target Windows follows RPC
    QCOMPARE(parts.at(2).filter(u"opened here is"_s).size(), 1);
    const QStringList lines = script.split(u'\n').filter(QRegularExpression(u"^[^#]"_s));
    QCOMPARE(lines.first(), u"param([string] $Policy)"_s); // or it isn't one
    QVERIFY(lines.indexOf(u"Remove-NetFirewallRule -Group $group @store -ErrorAction SilentlyContinue"_s)
        < lines.indexOf(parts.first().first()));
    QVERIFY(lines.last().startsWith(u"if (-not $fitting) { Write-Warning "_s));
}

void TestWindowsScript::onlyItsOwnIsTakenBack()
{
    static const QRegularExpression back(
        u"To take all of it back: Remove-NetFirewallRule -Group '([^']*)'; in a group policy with -PolicyStore "_s);
    static const QRegularExpression group(u"\n\\$group = '(.*)'\n"_s);
    QStringList groups;
    for (const quint16 port : {quint16(389), quint16(445)}) {
        const QString script = ruleCommandsText(runOf({silentRecord(port)}), inForm(RulesForm::Windows));
        QCOMPARE(back.match(script).captured(1), group.match(script).captured(1));
        groups.append(group.match(script).captured(1));
    }
    QVERIFY(groups.at(0).startsWith(u"GP PortCheck "_s) && groups.at(0) != groups.at(1));
}

// Changed like the names in comments, it would be another computer's.
void TestWindowsScript::namesAreTheHostsOwn()
{
    const auto partFor = [](const QString& name) {
        CheckRecord planned = silentRecord(389);
        planned.check.target = name;
        planned.check.address.clear();
        planned.phase = Phase::Queued;
        planned.seen = {};
        RequestOptions options = inForm(RulesForm::Windows);
        options.scope = RequestScope::WholePlan;
        return partsOf(ruleCommandsText(runOf({planned}), options)).constLast().constFirst();
    };
    const QString line = u"if (-not $Policy -and (@(%1) | Where-Object { $here -contains $_ })) {"_s;
    const QString longName = u"%1.%1.example"_s.arg(QString(60, u'x'));
    for (const QString& name : {u"DC_01"_s, longName})
        QCOMPARE(partFor(name), line.arg(u'\'' + name + u'\''));
    for (const QString& name : {u"a'b"_s, u"a\u2019b"_s, u"a b"_s, u"$(x)"_s})
        QCOMPARE(partFor(name), line.arg(QString()));
}

} // namespace WindowsScriptTests

int tst_windowsscript(int argc, char* argv[])
{
    return PortCheck::runTest<WindowsScriptTests::TestWindowsScript, QCoreApplication>(argc, argv);
}

#include "tst_windowsscript.moc"
