// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/compare/compare.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace CompareTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

SavedCheck saved(const QString& host, const QString& port, Outcome outcome)
{
    SavedCheck check;
    check.role = u"Domain controllers"_s;
    check.host = host;
    check.address = u"10.0.0.2"_s;
    check.port = port;
    check.outcome = outcome;
    check.reason = outcome == Outcome::Fail ? u"no-answer"_s : u"answered"_s;
    return check;
}

SavedRun runOf(const QList<SavedCheck>& checks)
{
    SavedRun run;
    run.checks = checks;
    return run;
}

SavedCheck endpoint(const QString& port, const QStringList& interfaces)
{
    SavedCheck check = saved(u"dc1"_s, port, Outcome::Pass);
    check.interfaces = interfaces;
    return check;
}

/// "newly-broken 389", a line each.
QStringList told(const Comparison& comparison)
{
    QStringList lines;
    for (const CheckChange& change : comparison.changes)
        lines.append(token(change.kind) + u' ' + change.port);
    for (const News& news : comparison.news)
        lines.append(u"%1 %2 > %3"_s.arg(token(news.kind), news.before, news.now));
    return lines;
}

class TestCompare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatBecameOfACheck_data();
    void tellsWhatBecameOfACheck();
    void pairsByHostPortAndRole();
    void followsANameToAnotherAddress();
    void followsAHostToAnotherName();
    void aNameThatSharesAnAddressIsStillAsked();
    void aNameLeavesTheAddressThatItShared();
    void aNameComesToAnAddressWhoseHostHasANewName();
    void aNameWithoutAnAddressLeadsNowhere();
    void tellsThatTheReasonIsAnother();
    void tellsWhatIsBlockedOfARange_data();
    void tellsWhatIsBlockedOfARange();
    void twoAddressesAreTwoChecks();
    void portsThatNobodyNamedAreNoNews();
    void followsAServiceToAnotherPort();
    void anOpenPortWithoutAServiceDoesNotMove();
    void tellsOfAnotherCertificate();
    void tellsOfAnotherComputerOnce();
    void tellsOfAHostThatIsGoneOnce();
    void tellsOfAPortThatIsGone();
    void theWorstComesFirst();
    void tellsThatOtherAddressesWereChosen();
    void tellsThatAnotherRangeWasChosen();
};

void TestCompare::tellsWhatBecameOfACheck_data()
{
    QTest::addColumn<Outcome>("before");
    QTest::addColumn<Outcome>("now");
    QTest::addColumn<QString>("change");
    const auto row = [](const char* name, Outcome before, Outcome now, const QString& change) {
        QTest::newRow(name) << before << now << change;
    };
    row("as well as then", Outcome::Pass, Outcome::Pass, {});
    row("as doubtful as then", Outcome::Inconclusive, Outcome::Inconclusive, {});
    row("broken", Outcome::Pass, Outcome::Fail, u"newly-broken"_s);
    row("broken after a warning", Outcome::Warn, Outcome::Fail, u"newly-broken"_s);
    row("nobody knew, and broken", Outcome::Inconclusive, Outcome::Fail, u"worse"_s);
    row("a warning", Outcome::Pass, Outcome::Warn, u"worse"_s);
    row("no longer told", Outcome::Pass, Outcome::Inconclusive, u"worse"_s);
    row("still", Outcome::Fail, Outcome::Fail, u"still-broken"_s);
    row("mended", Outcome::Fail, Outcome::Pass, u"mended"_s);
    row("mended with a warning", Outcome::Fail, Outcome::Warn, u"mended"_s);
    row("perhaps mended", Outcome::Fail, Outcome::Inconclusive, u"better"_s);
    row("without the warning", Outcome::Warn, Outcome::Pass, u"better"_s);
    row("not run then", Outcome::NotRun, Outcome::Fail, {});
    row("not run now", Outcome::Fail, Outcome::NotRun, u"not-reached"_s);
    row("not run now, well then", Outcome::Pass, Outcome::NotRun, u"not-reached"_s);
    row("has no such role now", Outcome::Pass, Outcome::NotApplicable, u"not-reached"_s);
    row("never judged", Outcome::NotRun, Outcome::NotApplicable, {});
}

void TestCompare::tellsWhatBecameOfACheck()
{
    QFETCH(const Outcome, before);
    QFETCH(const Outcome, now);
    QFETCH(const QString, change);
    const Comparison comparison =
        compare(runOf({saved(u"dc1"_s, u"389"_s, before)}), runOf({saved(u"dc1"_s, u"389"_s, now)}));
    QCOMPARE(told(comparison), change.isEmpty() ? QStringList() : QStringList{change + u" 389"_s});
}

void TestCompare::tellsWhatIsBlockedOfARange_data()
{
    QTest::addColumn<QList<PortRange>>("before");
    QTest::addColumn<QList<PortRange>>("now");
    QTest::addColumn<QString>("change");
    const QList<PortRange> one{{50000, 52000}};
    const QList<PortRange> two{{20000, 30000}, {50000, 52000}};
    QTest::newRow("the same") << two << two << u"still-broken"_s;
    QTest::newRow("a part more") << one << two << u"worse"_s;
    QTest::newRow("a larger part") << one << QList<PortRange>{{50000, 52001}} << u"worse"_s;
    QTest::newRow("another part") << one << QList<PortRange>{{20000, 30000}} << u"worse"_s;
    QTest::newRow("a part less") << two << one << u"better"_s;
    QTest::newRow("a smaller part") << one << QList<PortRange>{{50000, 50001}, {51000, 52000}} << u"better"_s;
    QTest::newRow("not known then") << QList<PortRange>() << one << u"still-broken"_s;
}

void TestCompare::tellsWhatIsBlockedOfARange()
{
    QFETCH(const QList<PortRange>, before);
    QFETCH(const QList<PortRange>, now);
    QFETCH(const QString, change);
    SavedCheck then = saved(u"dc1"_s, u"1024-65535"_s, Outcome::Fail);
    SavedCheck check = then;
    then.blocked = before;
    check.blocked = now;
    const Comparison comparison = compare(runOf({then}), runOf({check}));
    QCOMPARE(told(comparison), QStringList{change + u" 1024-65535"_s});
    QCOMPARE(comparison.changes.constFirst().blockedNow.isEmpty(), change == u"still-broken"_s);
}

void TestCompare::pairsByHostPortAndRole()
{
    SavedCheck other = saved(u"DC1"_s, u"389"_s, Outcome::Fail);
    SavedCheck udp = saved(u"dc1"_s, u"389"_s, Outcome::Pass);
    udp.protocol = Transport::Udp;
    SavedCheck otherRole = saved(u"dc1"_s, u"389"_s, Outcome::Pass);
    otherRole.role = u"Something else"_s;
    const Comparison comparison =
        compare(runOf({udp, otherRole, saved(u"dc1"_s, u"389"_s, Outcome::Pass)}), runOf({otherRole, other, udp}));
    QCOMPARE(told(comparison), QStringList{u"newly-broken 389"_s});
    QCOMPARE(comparison.changes.constFirst().reasonBefore, u"answered"_s);
    QCOMPARE(comparison.changes.constFirst().reasonNow, u"no-answer"_s);
}

void TestCompare::followsANameToAnotherAddress()
{
    SavedCheck moved = saved(u"dc1"_s, u"389"_s, Outcome::Fail);
    moved.address = u"10.0.0.9"_s;
    const Comparison comparison = compare(runOf({saved(u"dc1"_s, u"389"_s, Outcome::Pass)}), runOf({moved}));
    QCOMPARE(told(comparison), (QStringList{u"newly-broken 389"_s, u"address-changed 10.0.0.2 > 10.0.0.9"_s}));
}

void TestCompare::followsAHostToAnotherName()
{
    const Comparison comparison = compare(
        runOf({saved(u"alias1"_s, u"389"_s, Outcome::Pass)}), runOf({saved(u"dc1"_s, u"389"_s, Outcome::Fail)}));
    QCOMPARE(told(comparison), QStringList{u"newly-broken 389"_s});
    QCOMPARE(comparison.changes.constFirst().host, u"dc1"_s);
}

/// A run asks an address once, under the first of the names that lead there.
void TestCompare::aNameThatSharesAnAddressIsStillAsked()
{
    const SavedRun before = runOf({saved(u"files"_s, u"445"_s, Outcome::Pass)});
    SavedCheck check = saved(u"dc1"_s, u"445"_s, Outcome::Fail);
    check.otherNames = {u"files"_s};
    QCOMPARE(told(compare(before, runOf({check}))), QStringList(u"newly-broken 445"_s));
    check.port = u"88"_s; // another check of the same host
    check.address = u"10.0.0.9"_s;
    QCOMPARE(told(compare(before, runOf({check}))), (QStringList{u"added 88"_s, u"added 88"_s, u"gone 445"_s}));
    // The host is asked under its address, for another role.
    SavedCheck server = saved(u"10.0.0.2"_s, u"53"_s, Outcome::Pass);
    server.role = u"DNS Server"_s;
    QCOMPARE(told(compare(before, runOf({server}))), (QStringList{u"added 53"_s, u"gone 445"_s}));
}

void TestCompare::aNameLeavesTheAddressThatItShared()
{
    SavedCheck shared = saved(u"dc1"_s, u"445"_s, Outcome::Pass);
    shared.otherNames = {u"files"_s};
    SavedCheck apart = saved(u"files"_s, u"445"_s, Outcome::Fail);
    apart.address = u"10.0.0.9"_s;
    const SavedRun one = runOf({shared});
    const SavedRun two = runOf({saved(u"dc1"_s, u"445"_s, Outcome::Pass), apart});
    QCOMPARE(told(compare(one, two)), (QStringList{u"newly-broken 445"_s, u"address-changed 10.0.0.2 > 10.0.0.9"_s}));
    QCOMPARE(told(compare(two, one)), (QStringList{u"mended 445"_s, u"address-changed 10.0.0.9 > 10.0.0.2"_s}));
    QVERIFY(told(compare(one, one)).isEmpty());
}

/// The host at the address has a new name, too: it is the same host all the same.
void TestCompare::aNameComesToAnAddressWhoseHostHasANewName()
{
    SavedCheck elsewhere = saved(u"files"_s, u"445"_s, Outcome::Fail);
    elsewhere.address = u"10.0.0.9"_s;
    SavedCheck shared = saved(u"dc1"_s, u"445"_s, Outcome::Fail);
    shared.otherNames = {u"files"_s};
    const SavedRun before = runOf({saved(u"10.0.0.2"_s, u"445"_s, Outcome::Pass), elsewhere});
    const QStringList changes = told(compare(before, runOf({shared})));
    QVERIFY2(changes.contains(u"newly-broken 445"_s), qPrintable(changes.join(u", "_s)));
    QVERIFY2(!changes.contains(u"gone 445"_s), qPrintable(changes.join(u", "_s)));
}

void TestCompare::aNameWithoutAnAddressLeadsNowhere()
{
    SavedCheck nowhere = saved(u"dc1"_s, u"389"_s, Outcome::Fail);
    nowhere.address.clear();
    const SavedRun lost = runOf({nowhere});
    const SavedRun found = runOf({saved(u"dc1"_s, u"389"_s, Outcome::Pass)});
    QCOMPARE(told(compare(found, lost)), QStringList{u"newly-broken 389"_s});
    QCOMPARE(told(compare(lost, found)), QStringList{u"mended 389"_s});
}

void TestCompare::tellsThatTheReasonIsAnother()
{
    SavedCheck refused = saved(u"dc1"_s, u"389"_s, Outcome::Fail);
    refused.reason = u"refused"_s;
    QCOMPARE(told(compare(runOf({saved(u"dc1"_s, u"389"_s, Outcome::Fail)}), runOf({refused}))),
        QStringList{u"broken-otherwise 389"_s});
}

void TestCompare::portsThatNobodyNamedAreNoNews()
{
    SavedCheck placeholder = saved(u"dc1"_s, u"1024-65535"_s, Outcome::Inconclusive);
    placeholder.isPlaceholder = true;
    const SavedRun named = runOf({saved(u"dc1"_s, u"135"_s, Outcome::Pass), endpoint(u"49666"_s, {u"netlogon"_s})});
    const SavedRun nameless = runOf({saved(u"dc1"_s, u"135"_s, Outcome::Fail), placeholder});
    QCOMPARE(told(compare(named, nameless)), QStringList{u"newly-broken 135"_s});
    QCOMPARE(told(compare(nameless, named)), QStringList{u"mended 135"_s});
}

void TestCompare::twoAddressesAreTwoChecks()
{
    SavedCheck second = saved(u"dc1"_s, u"389"_s, Outcome::Pass);
    second.address = u"fd00::2"_s;
    SavedCheck third = saved(u"dc1"_s, u"389"_s, Outcome::Pass);
    third.address = u"fd00::3"_s;
    const Comparison comparison = compare(runOf({saved(u"dc1"_s, u"389"_s, Outcome::Pass)}), runOf({second, third}));
    QCOMPARE(told(comparison), (QStringList{u"added 389"_s, u"added 389"_s, u"gone 389"_s}));
}

void TestCompare::followsAServiceToAnotherPort()
{
    const Comparison comparison =
        compare(runOf({endpoint(u"49666"_s, {u"netlogon"_s}), endpoint(u"49667"_s, {u"lsarpc"_s})}),
            runOf({endpoint(u"49667"_s, {u"lsarpc"_s}), endpoint(u"50001"_s, {u"netlogon"_s})}));
    QCOMPARE(told(comparison), QStringList{u"port-moved 49666/TCP > 50001/TCP"_s});
}

void TestCompare::anOpenPortWithoutAServiceDoesNotMove()
{
    const Comparison comparison = compare(
        runOf({saved(u"dc1"_s, u"49666"_s, Outcome::Pass)}), runOf({saved(u"dc1"_s, u"50001"_s, Outcome::Pass)}));
    QCOMPARE(told(comparison), (QStringList{u"added 50001"_s, u"gone 49666"_s}));
}

void TestCompare::tellsOfAnotherCertificate()
{
    SavedCheck before = saved(u"dc1"_s, u"3269"_s, Outcome::Pass);
    before.certificate = u"dc1, CA, 2025"_s;
    before.certificateUntil = u"2026"_s;
    SavedCheck now = before;
    now.certificate = u"dc1, CA, 2026"_s;
    now.certificateUntil = u"2027"_s;
    QCOMPARE(told(compare(runOf({before}), runOf({now}))), QStringList{u"certificate-replaced 2026 > 2027"_s});
    now.certificate.clear(); // it was not asked for one
    QVERIFY(told(compare(runOf({before}), runOf({now}))).isEmpty());
}

void TestCompare::tellsOfAnotherComputerOnce()
{
    QList<SavedCheck> before{saved(u"dc1"_s, u"389"_s, Outcome::Pass), saved(u"dc1"_s, u"3268"_s, Outcome::Pass)};
    QList<SavedCheck> now = before;
    for (int i = 0; i < 2; ++i) {
        before[i].machine = u"dc1.lab.example"_s;
        now[i].machine = u"dc7.lab.example"_s;
    }
    QCOMPARE(
        told(compare(runOf(before), runOf(now))), QStringList{u"machine-changed dc1.lab.example > dc7.lab.example"_s});
}

void TestCompare::tellsOfAHostThatIsGoneOnce()
{
    QList<SavedCheck> before{saved(u"dc1"_s, u"389"_s, Outcome::Pass), saved(u"dc2"_s, u"389"_s, Outcome::Pass),
        saved(u"dc2"_s, u"445"_s, Outcome::Fail)};
    before[1].address = before[2].address = u"10.0.0.9"_s;
    const Comparison comparison = compare(runOf(before), runOf({before.constFirst()}));
    QCOMPARE(told(comparison), QStringList{u"host-gone  > "_s});
    QCOMPARE(comparison.news.constFirst().host, u"dc2"_s);
}

void TestCompare::tellsOfAPortThatIsGone()
{
    const Comparison comparison =
        compare(runOf({saved(u"dc1"_s, u"389"_s, Outcome::Pass), saved(u"dc1"_s, u"445"_s, Outcome::NotRun),
                    saved(u"dc1"_s, u"53"_s, Outcome::Fail)}),
            runOf({saved(u"dc1"_s, u"389"_s, Outcome::Pass)}));
    QCOMPARE(told(comparison), QStringList{u"gone 53"_s});
}

void TestCompare::theWorstComesFirst()
{
    const Comparison comparison =
        compare(runOf({saved(u"dc1"_s, u"1"_s, Outcome::Fail), saved(u"dc1"_s, u"2"_s, Outcome::Fail),
                    saved(u"dc1"_s, u"3"_s, Outcome::Pass)}),
            runOf({saved(u"dc1"_s, u"1"_s, Outcome::Pass), saved(u"dc1"_s, u"2"_s, Outcome::Fail),
                saved(u"dc1"_s, u"3"_s, Outcome::Fail)}));
    QCOMPARE(told(comparison), (QStringList{u"newly-broken 3"_s, u"still-broken 2"_s, u"mended 1"_s}));
    QCOMPARE(numberOf(comparison, ChangeKind::NewlyBroken), 1);
}

void TestCompare::tellsThatOtherAddressesWereChosen()
{
    const SavedRun before = runOf({saved(u"dc1"_s, u"389"_s, Outcome::Pass)});
    SavedRun now = before;
    QCOMPARE(told(compare(before, now)), QStringList());
    now.ipVersions = IpVersions::Ipv4;
    QCOMPARE(told(compare(before, now)), QStringList{u"addresses-chosen both > ipv4"_s});
}

void TestCompare::tellsThatAnotherRangeWasChosen()
{
    const SavedRun before = runOf({saved(u"dc1"_s, u"389"_s, Outcome::Pass)});
    SavedRun now = before;
    now.dynamicRange = DynamicRangeGoal::Windows;
    QCOMPARE(told(compare(before, now)), QStringList{u"dynamic-range-chosen usual > windows"_s});
}

} // namespace CompareTests

int tst_compare(int argc, char* argv[])
{
    return PortCheck::runTest<CompareTests::TestCompare>(argc, argv);
}

#include "tst_compare.moc"
