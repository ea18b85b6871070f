// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/request/rulegroups.h"

#include "model/request/requestwords.h"
#include "model/request/rulecommands.h"
#include "tests/support/runtest.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace RuleGroupsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// Some of \a items, in their order, at least one.
template <typename T> QList<T> some(const QList<T>& items, QRandomGenerator& dice)
{
    QList<T> chosen;
    for (const T& item : items) {
        if (dice.bounded(3) == 0)
            chosen.append(item);
    }
    return chosen.isEmpty() ? QList<T>{items.at(dice.bounded(int(items.size())))} : chosen;
}

/// Rules of few kinds for few hosts, so that many are alike, and some stand twice.
QList<FirewallRule> randomRules(QRandomGenerator& dice)
{
    QList<FirewallRule> rules;
    const int count = dice.bounded(40);
    for (int i = 0; i < count; ++i) {
        const bool ipv6 = dice.bounded(4) == 0;
        const int host = 1 + dice.bounded(8);
        FirewallRule rule;
        rule.address = (ipv6 ? u"fd00::%1"_s : u"10.0.0.%1"_s).arg(host);
        rule.target = u"dc%1"_s.arg(host);
        rule.sourceAddresses = ipv6 ? QStringList{u"fd00::99"_s} : some<QString>({u"10.9.0.1"_s, u"10.9.0.2"_s}, dice);
        rule.protocol = dice.bounded(2) == 0 ? Transport::Tcp : Transport::Udp;
        rule.sides = dice.bounded(5) == 0 ? RuleSides(RuleSide::Source)
                                          : RuleSide::Source | RuleSide::Network | RuleSide::Target;
        if (dice.bounded(4) == 0) {
            rule.protocol = Transport::Tcp;
            rule.dynamic = DynamicPorts{{1024, 65535}, {}, some<quint16>({5001, 50000}, dice), {}, {}, {}, {}};
        }
        for (const quint16 port : some<quint16>({88, 389, 445}, dice))
            rule.ports.append({port, {}, {}, {}, {}});
        rules.append(rule);
    }
    return rules;
}

/// Everything that one rule allows, with where it belongs.
QString allowed(const FirewallRule& rule, const QString& address)
{
    return u"%1 %2 %3 %4 %5 %6 %7"_s.arg(QString::number(int(rule.sides)), token(rule.protocol),
        rule.sourceAddresses.join(u'+'), rule.seenAs.join(u'+'), address, rangesText(rule.requested()),
        rangesText(rule.least()));
}

QStringList items(const QString& set)
{
    QString inner = set;
    return inner.remove(u'{').remove(u'}').remove(u' ').split(u',');
}

const QString withState = u"^add rule inet filter forward ip6? saddr (\\{.*?\\}|\\S+) ip6? daddr (\\{.*?\\}|\\S+) "
                          "(tcp|udp) dport (\\{.*?\\}|\\S+) ct state new accept comment \"([^\"]*)\"$"_s;
const QString questions = u"^        ip6? saddr (\\{.*?\\}|\\S+) ip6? daddr (\\{.*?\\}|\\S+) "
                          "(tcp|udp) sport 1024-65535 (?:tcp|udp) dport (\\{.*?\\}|\\S+) accept comment"_s;
const QString answers = u"^        ip6? saddr (\\{.*?\\}|\\S+) ip6? daddr (\\{.*?\\}|\\S+) "
                        "(tcp|udp) sport (\\{.*?\\}|\\S+) (?:tcp dport 1024-65535 tcp flags & \\(ack \\| rst\\) != 0|"
                        "udp dport 1024-65535) accept comment"_s;

/// Each "source destination protocol ports" that the nftables commands of a form let through.
QSet<QString> letThrough(const QStringList& commands, const QString& form)
{
    const QRegularExpression rule(form);
    QSet<QString> all;
    for (const QString& command : commands) {
        const QRegularExpressionMatch match = rule.match(command);
        if (!match.hasMatch())
            continue;
        for (const QString& source : items(match.captured(1)))
            for (const QString& destination : items(match.captured(2)))
                for (const QString& ports : items(match.captured(4)))
                    all.insert(u"%1 %2 %3 %4"_s.arg(source, destination, match.captured(3), ports));
    }
    return all;
}

class TestRuleGroups final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allowExactlyTheSame_data();
    void allowExactlyTheSame();
    void whatBelongsTogether();
    void idsStay();
    void listsHaveNames();
    void tellsAllOfADynamicRange();
};

void TestRuleGroups::allowExactlyTheSame_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 200; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void TestRuleGroups::allowExactlyTheSame()
{
    QFETCH(int, seed);
    QRandomGenerator dice{quint32(seed)};
    const QList<FirewallRule> rules = randomRules(dice);
    QSet<QString> wanted;
    QSet<QString> commanded;
    QSet<QString> answered;
    for (const FirewallRule& rule : rules) {
        wanted.insert(allowed(rule, rule.address));
        if (!rule.sides.testFlag(RuleSide::Network))
            continue;
        for (const QString& source : rule.sourceAddresses)
            for (const PortRange range : rule.least()) {
                const QString rest = u" %1 %2"_s.arg(QString(token(rule.protocol)).toLower(), range.text());
                commanded.insert(source + u' ' + rule.address + rest);
                answered.insert(rule.address + u' ' + source + rest);
            }
    }
    const QList<RuleGroup> groups = ruleGroups(rules);
    QSet<QString> got;
    QSet<QString> ids;
    qsizetype members = 0;
    for (const RuleGroup& group : groups) {
        const QStringList addresses = group.addresses();
        for (const QString& address : addresses) {
            got.insert(allowed(group.rule(), address));
            QCOMPARE(address.contains(u':'), group.rule().isIpv6());
        }
        members += group.members.size();
        ids.insert(group.id);
        QCOMPARE(group.list.isEmpty(), addresses.size() == 1);
    }
    QCOMPARE(got, wanted);
    QCOMPARE(members, rules.size());
    QCOMPARE(ids.size(), groups.size());
    for (const CommandSection& section : commandSections(ruleGroups(rules), u"auditor"_s)) {
        if (section.title == nftablesRules({}).title)
            QCOMPARE(letThrough(section.lines, withState), commanded);
        if (section.title != nftablesWithoutState({}).title)
            continue;
        QCOMPARE(letThrough(section.lines, questions), commanded);
        QCOMPARE(letThrough(section.lines, answers), answered);
    }
}

void TestRuleGroups::whatBelongsTogether()
{
    FirewallRule first;
    first.address = u"10.0.0.1"_s;
    first.target = u"dc1"_s;
    first.sourceAddresses = {u"10.9.0.1"_s};
    first.ports = {{389, {}, u"one"_s, {}, {}}};
    FirewallRule second = first;
    second.address = u"10.0.0.2"_s;
    second.ports[0].purpose = u"two; one"_s;
    const auto groups = [&] { return ruleGroups({first, second}).size(); };
    QCOMPARE(groups(), 1);
    QCOMPARE(ruleGroups({first, second}).first().ports().first().purpose, u"one; two"_s);
    second.answered = {u"88/TCP"_s}; // what was seen doesn't matter
    QCOMPARE(groups(), 1);
    for (const auto& change : QList<void (*)(FirewallRule&)>{
             [](FirewallRule& rule) { rule.protocol = Transport::Udp; },
             [](FirewallRule& rule) {
                 rule.ports.append({445, {}, {}, {}, {}});
             },
             [](FirewallRule& rule) { rule.sourceAddresses = {u"10.9.0.2"_s}; },
             [](FirewallRule& rule) { rule.seenAs = {u"192.0.2.1"_s}; },
             [](FirewallRule& rule) { rule.sides = RuleSide::Source; },
             [](FirewallRule& rule) { rule.condition = RuleCondition::HostIsUp; },
             [](FirewallRule& rule) { rule.address = u"fd00::2"_s; },
             [](FirewallRule& rule) { rule.dynamic = DynamicPorts(); },
         }) {
        const FirewallRule before = second;
        change(second);
        QCOMPARE(groups(), 2);
        second = before;
    }
}

void TestRuleGroups::idsStay()
{
    QRandomGenerator dice{7};
    QList<FirewallRule> rules = randomRules(dice);
    const auto ids = [&rules] {
        QStringList all;
        for (const RuleGroup& group : ruleGroups(rules))
            all.append(group.id);
        all.sort();
        return all;
    };
    const QStringList before = ids();
    static const QRegularExpression eightDigits(u"\\A[0-9a-f]{8}\\z"_s);
    for (const QString& id : before)
        QVERIFY(eightDigits.match(id).hasMatch());
    std::reverse(rules.begin(), rules.end());
    QCOMPARE(ids(), before);
    rules.first().address = u"10.0.0.200"_s;
    QVERIFY(ids() != before);
}

void TestRuleGroups::listsHaveNames()
{
    QList<FirewallRule> rules;
    for (quint16 list = 0; list < 28; ++list) {
        for (int host = 0; host < 2; ++host) {
            FirewallRule rule;
            rule.address = u"10.0.%1.%2"_s.arg(list).arg(host);
            rule.ports = {{quint16(100 + list), {}, {}, {}, {}}};
            rules.append(rule);
            rule.protocol = Transport::Udp;
            rules.append(rule);
        }
    }
    QStringList names;
    for (const RuleGroup& group : ruleGroups(rules))
        names.append(group.list);
    QCOMPARE(names.size(), 56);
    QCOMPARE(names.first(4), (QStringList{u"A"_s, u"A"_s, u"B"_s, u"B"_s}));
    QCOMPARE(names.last(5), (QStringList{u"Z"_s, u"AA"_s, u"AA"_s, u"AB"_s, u"AB"_s}));
}

void TestRuleGroups::tellsAllOfADynamicRange()
{
    FirewallRule first;
    first.address = u"10.0.0.1"_s;
    first.dynamic = DynamicPorts{{1024, 65535}, {50000}, {50001}, {u"a"_s}, {}, u"not asked"_s, u"its map"_s};
    FirewallRule second = first;
    second.address = u"10.0.0.2"_s;
    second.dynamic = DynamicPorts{{1024, 65535}, {50001}, {50002}, {u"b"_s}, {}, u"not asked"_s, u"another"_s};
    const QList<RuleGroup> groups = ruleGroups({first, second});
    QCOMPARE(groups.size(), 1);
    const DynamicPorts all = groups.first().dynamic();
    QCOMPARE(all.open, (QList<quint16>{50000, 50001}));
    QCOMPARE(all.blocked, (QList<quint16>{50001, 50002}));
    QCOMPARE(all.interfaces, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(all.evidence, u"not asked"_s);
    QVERIFY(all.map.isEmpty()); // each has its own
    QCOMPARE(ruleGroups({first}).first().dynamic().map, u"its map"_s);
}

} // namespace RuleGroupsTests

int tst_rulegroups(int argc, char* argv[])
{
    return PortCheck::runTest<RuleGroupsTests::TestRuleGroups, QCoreApplication>(argc, argv);
}

#include "tst_rulegroups.moc"
