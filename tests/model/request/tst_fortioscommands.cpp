// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// By the vendor's documents: names of policies of 35 characters at most, of addresses and services of 79 (63 before
// 7.0), comments of 255.
#include "model/request/deviceforms.h"
#include "model/request/ruleforms.h"
#include "tests/model/request/formruns.h"
#include "tests/support/otherlanguage.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace FortiosCommandsTests {

using namespace PortCheck;
using namespace PortCheck::FormRuns;
using namespace Qt::StringLiterals;

QString fortiosText(const RunSnapshot& run)
{
    return ruleCommandsText(run, inForm(RulesForm::Fortios));
}

/// What follows \a begin in lines of \a text, each once.
QStringList allBehind(const QString& begin, const QStringList& lines)
{
    QStringList found;
    for (const QString& line : lines) {
        if (line.trimmed().startsWith(begin))
            found.append(line.trimmed().mid(begin.size()));
    }
    found.removeDuplicates();
    return found;
}

class TestFortiosCommands final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLimits_data();
    void keepsTheLimits();
    void namesWhatItMade_data();
    void namesWhatItMade();
    void manyPortsAreSeveralServices();
    void takesBackObjects();
    void theSameRuleHasTheSameNumber();
    void nothingActs();
    void inAnotherLanguage();
};

void TestFortiosCommands::keepsTheLimits_data()
{
    QTest::addColumn<RunSnapshot>("run");
    QTest::newRow("one") << mixedRun();
    QTest::newRow("43") << mixedRunOf(43);
    QTest::newRow("hostile") << hostileRun();
}

void TestFortiosCommands::keepsTheLimits()
{
    QFETCH(RunSnapshot, run);
    const QString text = fortiosText(run);
    const QStringList lines = commandsOf(text);
    static const QRegularExpression quoted(u"^\"[A-Za-z0-9.:-]{1,63}\"$"_s);
    const QStringList objects = allBehind(u"edit \""_s, lines);
    for (const QString& object : objects)
        QVERIFY2(quoted.match(u'"' + object).hasMatch(), qPrintable(object));
    const QStringList policies = allBehind(u"set name "_s, lines);
    QCOMPARE(policies.size(), 4);
    for (const QString& policy : policies)
        QVERIFY(policy.size() <= 35 + 2);
    const QStringList remarks = remarksIn(text);
    QCOMPARE(remarks.size(), 8); // of the service and of the policy
    for (const QString& remark : remarks)
        QVERIFY(remark.size() <= 90);
    QCOMPARE(
        lines.filter(QRegularExpression(u"^config "_s)).size(), lines.filter(QRegularExpression(u"^end$"_s)).size());
    QCOMPARE(lines.filter(QRegularExpression(u"^    edit "_s)).size(),
        lines.filter(QRegularExpression(u"^    next$"_s)).size());
}

void TestFortiosCommands::namesWhatItMade_data()
{
    QTest::addColumn<int>("hosts");
    QTest::newRow("one") << 1;
    QTest::newRow("43") << 43;
}

/// Each policy has addresses of its version of IP and services that stand above it; never "all".
void TestFortiosCommands::namesWhatItMade()
{
    QFETCH(int, hosts);
    const QStringList lines = commandsOf(fortiosText(mixedRunOf(hosts)));
    const QStringList objects = allBehind(u"edit "_s, lines);
    static const QRegularExpression member(
        u"^        (set|append) (srcaddr|dstaddr|service)6? (.*)$"_s, QRegularExpression::MultilineOption);
    int named = 0;
    const QString text = lines.join(u'\n');
    for (auto found = member.globalMatch(text); found.hasNext();) {
        const QStringList names = found.next().captured(3).split(u' ');
        QVERIFY(names.size() <= 20);
        for (const QString& name : names)
            QVERIFY2(objects.contains(name), qPrintable(name));
        named += int(names.size());
    }
    QCOMPARE(named, 4 * (1 + hosts + 1));
    QCOMPARE(text.count(u"set dstaddr6 "_s), 1);
    QVERIFY(!text.contains(u"\"all\""_s, Qt::CaseInsensitive));
}

void TestFortiosCommands::manyPortsAreSeveralServices()
{
    QList<CheckRecord> checks;
    for (int i = 0; i < 16; ++i)
        checks.append(silentRecord(quint16(1000 + 2 * i)));
    const QStringList lines = commandsOf(fortiosText(runOf(checks)));
    QCOMPARE(lines.filter(u"set tcp-portrange "_s).size(), 2);
    QVERIFY(lines.contains(u"        set tcp-portrange 1030"_s));
    QCOMPARE(lines.filter(QRegularExpression(u"set service \"\\S+-1\" \"\\S+-2\"$"_s)).size(), 1);
}

void TestFortiosCommands::takesBackObjects()
{
    const QString text = fortiosText(mixedRun());
    QStringList made = allBehind(u"edit "_s, commandsOf(text));
    QStringList deleted = allBehind(u"# delete "_s, text.split(u'\n'));
    made.sort();
    deleted.sort();
    QCOMPARE(deleted, made);
}

/// Set again, a policy is changed to what it is; a second one would stand beside it.
void TestFortiosCommands::theSameRuleHasTheSameNumber()
{
    const auto numbersIn = [](const QString& text) {
        static const QRegularExpression number(u"^    edit ([0-9]+)$"_s, QRegularExpression::MultilineOption);
        QStringList numbers;
        for (auto found = number.globalMatch(text); found.hasNext();)
            numbers.append(found.next().captured(1));
        return numbers;
    };
    const QString text = fortiosText(mixedRun());
    const QStringList numbers = numbersIn(text);
    QCOMPARE(QSet<QString>(numbers.begin(), numbers.end()).size(), 4);
    const QStringList alone = numbersIn(fortiosText(runOf({mixedRun().checks.last()})));
    QCOMPARE(alone.size(), 1);
    QVERIFY(numbers.contains(alone.constFirst()));
    // Nothing is deleted that a policy still uses.
    QVERIFY(
        text.lastIndexOf(u"# delete "_s + numbers.constLast()) < text.indexOf(u"# config firewall service custom"_s));

    QCOMPARE(fortiosPolicyNumbers({u"00000000"_s, u"00000000"_s, u"00000001"_s}),
        (QList<quint32>{1'000'000, 1'000'001, 1'000'002}));
    const quint32 most = 1'071'741'824;
    const QString highest = QString::number(most - 1'000'000, 16);
    QCOMPARE(fortiosPolicyNumbers({highest, highest}), (QList<quint32>{most, 1'000'000}));
    QVERIFY(fortiosPolicyNumbers({u"ffffffff"_s}).constFirst() <= most);
}

void TestFortiosCommands::nothingActs()
{
    const QString text = ruleCommandsText(hostileRun(), hostileOptions(RulesForm::Fortios));
    QCOMPARE(bareCommands(text), bareCommands(fortiosText(mixedRun())));
}

void TestFortiosCommands::inAnotherLanguage()
{
    const QString english = fortiosText(mixedRun());
    const OtherLanguage other;
    QVERIFY(fortiosText(mixedRun()).contains(u"# ⟨"_s));
    QCOMPARE(commandsOf(fortiosText(mixedRun())), commandsOf(english));
}

} // namespace FortiosCommandsTests

int tst_fortioscommands(int argc, char* argv[])
{
    return PortCheck::runTest<FortiosCommandsTests::TestFortiosCommands, QCoreApplication>(argc, argv);
}

#include "tst_fortioscommands.moc"
