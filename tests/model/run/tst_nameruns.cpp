// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What becomes of checks whose names lead nowhere, or to no host.
#include "model/catalogue/tablereader.h"
#include "model/causes/conditions.h"
#include "model/causes/findings.h"
#include "model/run/checkrunner.h"
#include "model/words/statementtext.h"
#include "tests/model/run/runwatch.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

namespace NameRunsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QString dc1 = u"dc1.lab.example"_s;
const QString controllers = u"Domain controllers"_s;

RunRequest requestFor(const QStringList& hosts)
{
    RunRequest request;
    request.table = groupPolicyTable();
    for (const QString& host : hosts)
        request.targets.append({controllers, host});
    request.targets.append({u"DNS Server"_s, hosts.constFirst()});
    return request;
}

QStringList reasonsOf(const QList<CheckRecord>& checks)
{
    QStringList reasons;
    for (const CheckRecord& record : checks)
        reasons.append(token(record.verdict.reason));
    reasons.removeDuplicates();
    return reasons;
}

QList<int> idsOf(const QList<CheckRecord>& checks)
{
    QList<int> ids;
    for (const CheckRecord& record : checks)
        ids.append(record.id);
    return ids;
}

class TestNameRuns final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneFindingForASilentResolver();
    void whatRefusedOnceRefuses_data();
    void whatRefusedOnceRefuses();
    void aShortName_data();
    void aShortName();
    void aNameThatIsKeptLocal();
    void nothingIsSentToNoHost_data();
    void nothingIsSentToNoHost();
    void knownAddressesAreUsed();
    void theResolverIsBelievedFirst();
    void aServerOfTheRunKnowsTheName();
    void aServerOfTheRunLeadsElsewhere();
    void noServerIsAskedUnallowed();
    void oneVersionAlone_data();
    void oneVersionAlone();
    void whatTheChoiceLeavesOut_data();
    void whatTheChoiceLeavesOut();
    void aNameThatComesToTheChosenVersion();
    void aNameThatLeavesTheChosenVersion();

private:
    static void run(RunBench& bench, const RunRequest& request)
    {
        bench.factory.answer = [](const ProbeRequest&) { return verifiedResult(); };
        bench.runner.start(request);
        while (bench.runner.isRunning())
            turnEventLoop();
    }
};

void TestNameRuns::oneFindingForASilentResolver()
{
    RunBench bench;
    const LookupFailure silence{{ResolverWord::Kind::Silent, {}, {u"10.0.0.53"_s}}};
    const QStringList hosts{dc1, u"dc2.lab.example"_s, u"dc3.lab.example"_s};
    for (const QString& host : hosts)
        bench.resolver.failures.insert(host, silence);
    run(bench, requestFor(hosts));
    QCOMPARE(bench.watch.complaints(), QString());
    QVERIFY(bench.factory.requests.isEmpty());
    QCOMPARE(reasonsOf(bench.runner.checks()), QStringList{u"resolver-fails"_s});
    const QList<Finding> found = findings(bench.runner.checks());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().hosts, hosts);
    QCOMPARE(found.constFirst().title.values, (QList<QStringList>{{u"10.0.0.53"_s}}));
}

/// A host refuses only so often, so that the same DNS server is silent for one name and refuses for the next.
void TestNameRuns::whatRefusedOnceRefuses_data()
{
    using Kind = ResolverWord::Kind;
    QTest::addColumn<QList<ResolverWord>>("words"); // name by name
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("refusing");
    const QString one = u"10.0.0.53"_s;
    const QString other = u"10.0.0.54"_s;
    const QString refuses = u"can't be asked: 53/UDP is refused"_s;
    const QString isSilent = u"does not answer"_s;
    const auto silent = [](const QStringList& servers, const QStringList& refusing = {}) {
        return ResolverWord{Kind::Silent, {}, servers, {}, false, {}, refusing};
    };
    const ResolverWord refused{Kind::Refused, {}, {one}};
    using Words = QList<ResolverWord>;
    QTest::addRow("refused first") << Words{refused, silent({one}), silent({one})} << refuses << QString();
    QTest::addRow("refused last") << Words{silent({one}), silent({one}), refused} << refuses << QString();
    QTest::addRow("never") << Words{silent({one}), silent({one})} << isSilent << QString();
    QTest::addRow("one of two") << Words{silent({one, other}), silent({one, other}, {other})} << isSilent << other;
    QTest::addRow("one and the other") << Words{silent({one, other}, {one}), silent({one, other}),
        silent({one, other}, {other})} << refuses
                                       << QString();
}

void TestNameRuns::whatRefusedOnceRefuses()
{
    QFETCH(const QList<ResolverWord>, words);
    QFETCH(const QString, title);
    QFETCH(const QString, refusing);
    RunBench bench;
    QStringList hosts;
    for (const ResolverWord& word : words) {
        hosts.append(u"dc%1.lab.example"_s.arg(hosts.size() + 1));
        bench.resolver.failures.insert(hosts.constLast(), {word});
    }
    run(bench, requestFor(hosts));
    QCOMPARE(bench.watch.complaints(), QString());
    const QList<Finding> found = findings(bench.runner.checks());
    QCOMPARE(found.size(), 1);
    QVERIFY2(text(found.constFirst().title).contains(title), qPrintable(text(found.constFirst().title)));
    for (const CheckRecord& record : bench.runner.checks())
        QCOMPARE(textList(record.seen.evidence["refusingResolvers"_L1]).value(0), refusing);
}

void TestNameRuns::aShortName_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("advice");
    const QString lab = u"lab.example"_s; // where dc1 has an address
    QTest::addRow("in full") << u"dc1"_s << lab << u"Name dc1 in full: dc1.lab.example."_s;
    QTest::addRow("neither") << u"dc9"_s << lab << u"Name dc9 in full, with the domain"_s;
    QTest::addRow("no domain") << u"dc1"_s << QString() << u"Name dc1 in full, with the domain"_s;
    QTest::addRow("a NetBIOS domain") << u"dc1"_s << u"lab"_s << u"Name dc1 in full, with the domain"_s;
    QTest::addRow("full already") << u"dc9.lab.example"_s << lab << u"Check the spelling of dc9.lab.example."_s;
}

void TestNameRuns::aShortName()
{
    QFETCH(QString, host);
    QFETCH(QString, domain);
    QFETCH(QString, advice);
    RunBench bench;
    bench.resolver.table.insert(dc1, {QHostAddress(u"10.0.0.1"_s)});
    RunRequest request = requestFor({host});
    request.domain = domain;
    run(bench, request);
    QCOMPARE(bench.watch.complaints(), QString());
    QVERIFY(bench.factory.requests.isEmpty()); // only looked up
    QCOMPARE(reasonsOf(bench.runner.checks()), QStringList{u"name-not-found"_s});
    const QString said = remedyOf(bench.runner.checks().constFirst().verdict);
    QVERIFY2(said.contains(advice), qPrintable(said));
}

void TestNameRuns::aNameThatIsKeptLocal()
{
    RunBench bench;
    const QString local = u"dc1.corp.local"_s;
    bench.resolver.failures.insert(local, {{ResolverWord::Kind::Error, u"REFUSED"_s, {u"127.0.0.53"_s}}, true});
    run(bench, requestFor({local}));
    QCOMPARE(reasonsOf(bench.runner.checks()), QStringList{u"resolver-keeps-name"_s});
    QCOMPARE(findings(bench.runner.checks()).size(), 1);
}

void TestNameRuns::nothingIsSentToNoHost_data()
{
    QTest::addColumn<QString>("address");
    QTest::addRow("what a filter answers") << u"0.0.0.0"_s;
    QTest::addRow("the same over IPv6") << u"::"_s;
    QTest::addRow("multicast") << u"224.0.0.251"_s;
    QTest::addRow("broadcast") << u"255.255.255.255"_s;
}

void TestNameRuns::nothingIsSentToNoHost()
{
    QFETCH(QString, address);
    RunBench bench;
    bench.resolver.table.insert(dc1, {QHostAddress(address)});
    run(bench, requestFor({dc1}));
    QCOMPARE(bench.watch.complaints(), QString());
    QVERIFY(bench.factory.requests.isEmpty());
    QCOMPARE(reasonsOf(bench.runner.checks()), QStringList{u"no-host-address"_s});

    bench.runner.recheck(idsOf(bench.runner.checks()));
    while (bench.runner.isRunning())
        turnEventLoop();
    QVERIFY(bench.factory.requests.isEmpty());
    QCOMPARE(reasonsOf(bench.runner.checks()), QStringList{u"no-host-address"_s});
}

void TestNameRuns::knownAddressesAreUsed()
{
    RunBench bench;
    RunRequest request = requestFor({dc1, u"dc2.lab.example"_s});
    request.knownAddresses.insert(dc1, {QHostAddress(u"10.0.0.1"_s)});
    run(bench, request);
    QCOMPARE(bench.watch.complaints(), QString());
    QVERIFY(!bench.factory.requests.isEmpty());
    for (const CheckRecord& record : bench.runner.checks()) {
        const bool isKnown = record.check.target == dc1;
        QCOMPARE(record.check.address, isKnown ? u"10.0.0.1"_s : QString());
        QCOMPARE(record.verdict.reason == Reason::NameNotFound, !isKnown);
        if (isKnown && record.seen.service == ServiceState::Verified)
            QCOMPARE(token(record.verdict.reason), token(Reason::ResolverLacksName));
    }
}

void TestNameRuns::theResolverIsBelievedFirst()
{
    RunBench bench;
    bench.resolver.table.insert(dc1, {QHostAddress(u"10.0.0.2"_s)});
    RunRequest request = requestFor({dc1});
    request.knownAddresses.insert(dc1, {QHostAddress(u"10.0.0.1"_s)});
    run(bench, request);
    for (const CheckRecord& record : bench.runner.checks()) {
        QCOMPARE(record.check.address, u"10.0.0.2"_s);
        QVERIFY(record.verdict.reason != Reason::ResolverLacksName);
    }
}

const QString server = u"10.0.0.53"_s;

/// The run names a DNS server that has 10.0.0.1 for every name, and nobody answers at 10.0.0.9.
RunRequest besideAServer(RunBench& bench)
{
    bench.factory.answer = [](const ProbeRequest& asked) -> ProbeResult {
        if (!asked.hostToFind.isEmpty())
            return verifiedResult({{u"host"_s, asked.hostToFind}, {u"addresses"_s, QJsonArray{u"10.0.0.1"_s}}});
        if (asked.address == QHostAddress(u"10.0.0.9"_s))
            return silentResult();
        return asked.port == controlPort ? closedResult() : verifiedResult();
    };
    RunRequest request = requestFor({dc1});
    request.targets.last().host = server;
    return request;
}

void runToItsEnd(RunBench& bench, const RunRequest& request)
{
    bench.runner.start(request);
    while (bench.runner.isRunning())
        turnEventLoop();
}

QList<ProbeRequest> namesAsked(const RunBench& bench)
{
    QList<ProbeRequest> asked = bench.factory.requests;
    asked.removeIf([](const ProbeRequest& each) { return each.hostToFind.isEmpty(); });
    return asked;
}

void TestNameRuns::aServerOfTheRunKnowsTheName()
{
    RunBench bench;
    runToItsEnd(bench, besideAServer(bench));
    QCOMPARE(bench.watch.complaints(), QString());
    const QList<ProbeRequest> asked = namesAsked(bench);
    QCOMPARE(asked.size(), 1); // for all ports of it
    QCOMPARE(asked.constFirst().hostToFind, dc1);
    QCOMPARE(asked.constFirst().address, QHostAddress(server));
    QCOMPARE(asked.constFirst().transport, Transport::Udp);
    const QList<Finding> found = findings(bench.runner.checks(), bench.runner.followUps());
    QCOMPARE(found.size(), 1);
    QCOMPARE(token(found.constFirst().reason), token(Reason::ResolverLacksName));
    QCOMPARE(found.constFirst().owner, Owner::ThisComputer);
    QCOMPARE(found.constFirst().hosts, QStringList{dc1});
}

void TestNameRuns::aServerOfTheRunLeadsElsewhere()
{
    RunBench bench;
    bench.resolver.table.insert(dc1, {QHostAddress(u"10.0.0.9"_s)});
    runToItsEnd(bench, besideAServer(bench));
    QCOMPARE(bench.watch.complaints(), QString());
    QCOMPARE(namesAsked(bench).size(), 1);
    const QList<Finding> found = findings(bench.runner.checks(), bench.runner.followUps());
    QCOMPARE(found.size(), 1);
    QCOMPARE(token(found.constFirst().reason), token(Reason::ResolverDiffers));
    QCOMPARE(found.constFirst().owner, Owner::ThisComputer);
}

void TestNameRuns::noServerIsAskedUnallowed()
{
    RunBench bench;
    RunRequest request = besideAServer(bench);
    request.extraLooks = false;
    runToItsEnd(bench, request);
    QVERIFY(namesAsked(bench).isEmpty());
    QCOMPARE(reasonsOf(bench.runner.checks()), (QStringList{u"name-not-found"_s, u"answered"_s}));
}

void TestNameRuns::oneVersionAlone_data()
{
    QTest::addColumn<IpVersions>("versions");
    QTest::addColumn<QStringList>("asked");
    QTest::addRow("both") << IpVersions::Both << QStringList{u"10.0.0.1"_s, u"2001:db8::1"_s};
    QTest::addRow("IPv4") << IpVersions::Ipv4 << QStringList{u"10.0.0.1"_s};
    QTest::addRow("IPv6") << IpVersions::Ipv6 << QStringList{u"2001:db8::1"_s};
}

void TestNameRuns::oneVersionAlone()
{
    QFETCH(IpVersions, versions);
    QFETCH(QStringList, asked);
    RunBench bench;
    bench.resolver.table.insert(dc1, {QHostAddress(u"10.0.0.1"_s), QHostAddress(u"2001:db8::1"_s)});
    RunRequest request = requestFor({dc1});
    request.ipVersions = versions;
    run(bench, request);
    QCOMPARE(bench.watch.complaints(), QString());
    QStringList addresses;
    for (const ProbeRequest& each : bench.factory.requests)
        addresses.append(each.address.toString());
    addresses.removeDuplicates();
    addresses.sort();
    QCOMPARE(addresses, asked);
    QCOMPARE(bench.runner.snapshot().ipVersions, versions);
    for (const Reason never : {Reason::IpVersionNotChosen, Reason::IpVersionBlocked, Reason::Ipv6NotInUse})
        QVERIFY(!reasonsOf(bench.runner.checks()).contains(QString(token(never))));
}

void TestNameRuns::whatTheChoiceLeavesOut_data()
{
    QTest::addColumn<IpVersions>("versions");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("unused"); // by the system, which tells it only if it is asked again
    QTest::addColumn<QString>("said");
    const QString onlyIpv6 = u"only IPv6 addresses were found for dc1.lab.example"_s;
    const QString onlyIpv4 = u"only IPv4 addresses were found for dc1.lab.example"_s;
    QTest::addRow("IPv6 alone") << IpVersions::Ipv4 << u"2001:db8::1"_s << QString() << onlyIpv6;
    QTest::addRow("IPv4 alone") << IpVersions::Ipv6 << u"10.0.0.1"_s << QString() << onlyIpv4;
    QTest::addRow("IPv6 that the system left out") << IpVersions::Ipv4 << QString() << u"2001:db8::1"_s << onlyIpv6;
}

/// It is neither a pass nor the network's, the name's or this computer's fault.
void TestNameRuns::whatTheChoiceLeavesOut()
{
    QFETCH(IpVersions, versions);
    QFETCH(QString, found);
    QFETCH(QString, unused);
    QFETCH(QString, said);
    RunBench bench;
    if (!found.isEmpty())
        bench.resolver.table.insert(dc1, {QHostAddress(found)});
    if (!unused.isEmpty()) {
        ResolverWord word;
        word.kind = ResolverWord::Kind::Unspoken;
        word.addresses = {unused};
        bench.resolver.failures.insert(dc1, {word});
    }
    RunRequest request = requestFor({dc1});
    request.ipVersions = versions;
    request.extraLooks = true;
    request.rangeScan = RangeMode::Map; // a range that was not asked is no sign of a silent host
    run(bench, request);
    QCOMPARE(bench.watch.complaints(), QString());
    QVERIFY(bench.factory.requests.isEmpty());
    QCOMPARE(reasonsOf(bench.runner.checks()), QStringList{u"ip-version-not-chosen"_s});
    const QList<Finding> causes = findings(bench.runner.checks());
    QCOMPARE(causes.size(), 1);
    QCOMPARE(causes.constFirst().outcome, Outcome::Inconclusive);
    QCOMPARE(causes.constFirst().owners(), QList<Owner>{Owner::Person});
    const QString title = text(causes.constFirst().title);
    QVERIFY2(title.contains(said), qPrintable(title));
}

/// Asked again once the name has an address of that version as well.
void TestNameRuns::aNameThatComesToTheChosenVersion()
{
    RunBench bench;
    bench.resolver.table.insert(dc1, {QHostAddress(u"2001:db8::1"_s)});
    RunRequest request = requestFor({dc1});
    request.ipVersions = IpVersions::Ipv4;
    run(bench, request);
    QVERIFY(bench.factory.requests.isEmpty());
    bench.resolver.table[dc1].append(QHostAddress(u"10.0.0.1"_s));
    bench.runner.recheck(idsOf(bench.runner.checks()));
    while (bench.runner.isRunning())
        turnEventLoop();
    QCOMPARE(bench.watch.complaints(), QString());
    QVERIFY(!bench.factory.requests.isEmpty());
    for (const ProbeRequest& each : bench.factory.requests)
        QCOMPARE(each.address, QHostAddress(u"10.0.0.1"_s));
    QVERIFY(!reasonsOf(bench.runner.checks()).contains(u"ip-version-not-chosen"_s));
}

void TestNameRuns::aNameThatLeavesTheChosenVersion()
{
    RunBench bench;
    bench.resolver.table.insert(dc1, {QHostAddress(u"10.0.0.1"_s)});
    RunRequest request = requestFor({dc1});
    request.ipVersions = IpVersions::Ipv4;
    run(bench, request);
    QList<NameMove> moves;
    connect(&bench.runner, &CheckRunner::nameMoved, this, [&moves](const NameMove& move) { moves.append(move); });
    bench.resolver.table[dc1] = {QHostAddress(u"2001:db8::1"_s)};
    bench.factory.requests.clear();
    QList<int> ids;
    for (const CheckRecord& record : bench.runner.checks())
        ids.append(record.id);
    bench.runner.recheck(ids);
    while (bench.runner.isRunning())
        turnEventLoop();
    QCOMPARE(bench.watch.complaints(), QString());
    QVERIFY(bench.factory.requests.isEmpty());
    QCOMPARE(reasonsOf(bench.runner.checks()), QStringList{u"ip-version-not-chosen"_s});
    QVERIFY(!moves.isEmpty());
    const NameMove left{dc1, {u"10.0.0.1"_s}, {}, false, true};
    for (const NameMove& move : std::as_const(moves))
        QVERIFY(move == left);
}

} // namespace NameRunsTests

int tst_nameruns(int argc, char* argv[])
{
    return PortCheck::runTest<NameRunsTests::TestNameRuns, QCoreApplication>(argc, argv);
}

#include "tst_nameruns.moc"
