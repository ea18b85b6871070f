// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// By the vendor's documents: names of 63 characters at most, descriptions and lists of ports of 1,023.
#include "model/request/ruleforms.h"
#include "tests/model/request/formruns.h"
#include "tests/support/otherlanguage.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace PanosCommandsTests {

using namespace PortCheck;
using namespace PortCheck::FormRuns;
using namespace Qt::StringLiterals;

QString panosText(const RunSnapshot& run)
{
    return ruleCommandsText(run, inForm(RulesForm::Panos));
}

class TestPanosCommands final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLimits_data();
    void keepsTheLimits();
    void manyPortsAreSeveralServices();
    void eachHostOnce();
    void takesBackAllThatItSets();
    void nothingActs();
    void inAnotherLanguage();
};

void TestPanosCommands::keepsTheLimits_data()
{
    QTest::addColumn<RunSnapshot>("run");
    QTest::newRow("one") << mixedRun();
    QTest::newRow("43") << mixedRunOf(43);
    QTest::newRow("hostile") << hostileRun();
}

void TestPanosCommands::keepsTheLimits()
{
    QFETCH(RunSnapshot, run);
    static const QRegularExpression service(
        u"^set service ([A-Za-z0-9_-]{1,63}) protocol (tcp|udp) port ([0-9,-]{1,1023})$"_s);
    static const QRegularExpression rule(u"^set rulebase security rules ([A-Za-z0-9._-]{1,63}) "
                                         "(from SOURCE-ZONE to TARGET-ZONE source |destination |description )"_s);
    const QString text = panosText(run);
    const QStringList lines = commandsOf(text);
    QVERIFY(!lines.isEmpty());
    for (const QString& line : lines) {
        QVERIFY2(service.match(line).hasMatch() || rule.match(line).hasMatch(), qPrintable(line));
        QVERIFY(line.size() < 1024);
    }
    QCOMPARE(lines.filter(u"from SOURCE-ZONE"_s).size(), 4);
    const QStringList remarks = remarksIn(text);
    QCOMPARE(remarks.size(), 4);
    for (const QString& remark : remarks)
        QVERIFY(remark.size() <= 90);
}

void TestPanosCommands::manyPortsAreSeveralServices()
{
    QList<CheckRecord> checks;
    for (int i = 0; i < 100; ++i)
        checks.append(silentRecord(quint16(10'000 + 2 * i)));
    const QStringList lines = commandsOf(panosText(runOf(checks)));
    const QStringList services = lines.filter(u"set service "_s);
    QCOMPARE(services.size(), 2);
    QVERIFY(services.at(1).endsWith(u",10198"_s));
    QCOMPARE(lines.filter(QRegularExpression(u" service \\[ \\S+-1 \\S+-2 \\] "_s)).size(), 1);
}

void TestPanosCommands::eachHostOnce()
{
    const QString text = commandsOf(panosText(mixedRunOf(43))).join(u'\n');
    for (int host = 1; host <= 43; ++host) {
        QCOMPARE(text.count(u" 10.0.1.%1 "_s.arg(host)), 3);
        QCOMPARE(text.count(u" fd00::1:%1 "_s.arg(host)), 1);
    }
    QCOMPARE(text.count(u" destination ["_s), 4 * 3); // at most twenty in a line
}

void TestPanosCommands::takesBackAllThatItSets()
{
    const QString text = panosText(mixedRun());
    const auto named = [&text](const QString& begin) {
        QStringList names;
        const QRegularExpression line(u"^%1 (\\S+)"_s.arg(begin), QRegularExpression::MultilineOption);
        for (auto found = line.globalMatch(text); found.hasNext();)
            names.append(found.next().captured(1));
        names.removeDuplicates();
        return names;
    };
    QCOMPARE(named(u"set service"_s).size(), 4);
    QCOMPARE(named(u"# delete service"_s), named(u"set service"_s));
    QCOMPARE(named(u"# delete rulebase security rules"_s), named(u"set rulebase security rules"_s));
}

void TestPanosCommands::nothingActs()
{
    const QString text = ruleCommandsText(hostileRun(), hostileOptions(RulesForm::Panos));
    QCOMPARE(bareCommands(text), bareCommands(panosText(mixedRun())));
}

void TestPanosCommands::inAnotherLanguage()
{
    const QString english = panosText(mixedRun());
    const OtherLanguage other;
    QVERIFY(panosText(mixedRun()).contains(u"# ⟨"_s));
    QCOMPARE(commandsOf(panosText(mixedRun())), commandsOf(english));
}

} // namespace PanosCommandsTests

int tst_panoscommands(int argc, char* argv[])
{
    return PortCheck::runTest<PanosCommandsTests::TestPanosCommands, QCoreApplication>(argc, argv);
}

#include "tst_panoscommands.moc"
