// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// The extra looks of a run: when they are made, and what comes of them.
#include "model/results/runsummary.h"
#include "tests/model/run/runwatch.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <set>

namespace FollowUpRunsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const QString host = u"10.0.0.1"_s;

RunRequest lookingRequest(const QList<PortRow>& rows)
{
    RunRequest request = requestOf(rows, {host});
    request.extraLooks = true;
    return request;
}

ProbeResult resultOf(State state, Reason reason)
{
    ProbeResult result;
    result.state = state;
    result.reason = reason;
    result.attempts = 1;
    return result;
}

const ProbeResult refused = resultOf(State::Closed, Reason::Refused);
const ProbeResult opened = resultOf(State::Open, Reason::NoDialogue);

QStringList shownFollowUps(const CheckRunner& runner)
{
    QStringList list;
    for (const FollowUpRecord& followUp : runner.followUps()) {
        list.append(u"%1 %2 %3"_s.arg(
            token(followUp.kind), QString::number(followUp.record.check.port), token(followUp.record.seen.state)));
    }
    return list;
}

CheckRecord checkAt(const CheckRunner& runner, quint16 port)
{
    const QList<CheckRecord> checks = runner.checks();
    for (const CheckRecord& record : checks) {
        if (record.check.port == port)
            return record;
    }
    return {};
}

class TestFollowUpRuns final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPortThatMustBeClosed();
    void theControlIsNotWaitedForInVain();
    void anEndpointThatTheMapperOpens();
    void anEndpointThatStaysShut();
    void anEndpointThatTheMapperForgot();
    void mapperQuestionsAreFew();
    void oneThatHelpsBringsOneForEach();
    void theKnownGoodPortAgain();
    void oneThatHadAnsweredAllAgain_data();
    void oneThatHadAnsweredAllAgain();
    void nothingIsAskedAgainWhereAllIsWell();
    void sourcePortsOnWishOnly();
    void localPortsThatNobodyAnswers();
    void anOwnAddressThatNobodyAnswers();
    void nothingWithoutLeave();
    void looksAreNoChecks();
    void recheckLooksAnew();
    void stoppedAmongLooks();
    void aRefusalAmongOthersIsAskedAgainAlone();
    void aRefusalThatStaysIsBelievedForAll();
    void silenceUnderAShortLimitIsAskedAgainAlone_data();
    void silenceUnderAShortLimitIsAskedAgainAlone();
    void refusalsOfAHostThatOpensNothing();
    void anAddressThatMovesToAnotherMachine();
    void aPortThatLeadsElsewhere();
    void whatIsHeldBackLater();
    void whatLacksMeansWaits();
    void whatLacksMeansForGood();
};

void TestFollowUpRuns::aPortThatMustBeClosed()
{
    RunBench bench;
    ProbeResult mute = opened;
    mute.service = ServiceState::Silent;
    mute.reason = Reason::NoApplicationData;
    bench.factory.answer = [mute](const ProbeRequest& order) { return order.port == controlPort ? opened : mute; };
    bench.runner.start(lookingRequest({rowOf(1, {445})}));
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    QCOMPARE(shown(bench.runner.checks()), (QStringList{u"445/TCP@10.0.0.1 inconclusive accepts-everything"_s}));
    QCOMPARE(shownFollowUps(bench.runner), (QStringList{u"control 4 open"_s}));
    const Verdict verdict = bench.runner.followUps().constFirst().record.verdict;
    QCOMPARE(token(verdict.reason), u"accepts-everything"_s);
    for (const ProbeRequest& order : std::as_const(bench.factory.requests))
        QVERIFY(order.port != controlPort || (order.limits.tcpRetries == 0 && order.service == Service::Unknown));
}

void TestFollowUpRuns::theControlIsNotWaitedForInVain()
{
    RunBench bench;
    bench.factory.answer = [](const ProbeRequest& order) -> std::optional<ProbeResult> {
        return order.port == controlPort ? std::nullopt : std::optional(verifiedResult()); // silent, as in stealth mode
    };
    bench.runner.start(lookingRequest({rowOf(1, {445})}));
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(shownFollowUps(bench.runner), (QStringList{u"control 4 cancelled"_s}));
    QCOMPARE(summarize(bench.runner.checks(), bench.runner.followUps()).outcome, Outcome::Pass);
}

/// A host whose endpoints open only after the mapper was asked for them by ept_map.
FakeProbeFactory::Answer behindRpcFirewall(std::set<quint16>& open, const QList<quint16>& ports, quint16 mapped = 0)
{
    return [&open, ports, mapped](const ProbeRequest& order) -> std::optional<ProbeResult> {
        if (order.service == Service::EndpointMapper && order.binding.uuid.isNull())
            return mapperResult(ports);
        if (order.service == Service::EndpointMapper) {
            open.insert(ports.begin(), ports.end());
            QJsonArray named;
            for (const quint16 each : ports)
                named.append(each);
            return verifiedResult({{u"mappedPorts"_s, mapped != 0 ? QJsonArray{mapped} : named}});
        }
        if (order.service == Service::RpcEndpoint && !open.contains(order.port))
            return silentResult();
        return order.port == controlPort ? refused : verifiedResult();
    };
}

void TestFollowUpRuns::anEndpointThatTheMapperOpens()
{
    RunBench bench;
    std::set<quint16> open;
    bench.factory.answer = behindRpcFirewall(open, {50000});
    bench.runner.start(lookingRequest({mapperRow(1)}));
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    const CheckRecord endpoint = checkAt(bench.runner, 50000);
    QCOMPARE(token(endpoint.verdict.outcome), u"pass"_s);
    QCOMPARE(token(endpoint.verdict.reason), u"opened-by-mapper"_s);
    QCOMPARE(endpoint.seen.evidence.value(u"coldState"_s).toString(), u"filtered"_s);
    QCOMPARE(bench.watch.settled.value(endpoint.id), 1); // once, and not twice, for whoever counts
}

void TestFollowUpRuns::anEndpointThatStaysShut()
{
    RunBench bench;
    std::set<quint16> open;
    bench.factory.answer = [&open, inner = behindRpcFirewall(open, {50000})](const ProbeRequest& order) mutable {
        const auto answer = inner(order);
        open.clear();
        return answer;
    };
    bench.runner.start(lookingRequest({mapperRow(1)}));
    QTRY_COMPARE(bench.watch.finished, 1);
    const CheckRecord endpoint = checkAt(bench.runner, 50000);
    QCOMPARE(token(endpoint.verdict.reason), u"no-answer"_s);
    QVERIFY(endpoint.seen.evidence.value(u"askedAfterMapper"_s).toBool());
    QVERIFY(!endpoint.seen.evidence.contains(u"coldState"_s));
    QCOMPARE(bench.watch.settled.value(endpoint.id), 1);
}

void TestFollowUpRuns::anEndpointThatTheMapperForgot()
{
    RunBench bench;
    std::set<quint16> open;
    bench.factory.answer = behindRpcFirewall(open, {50000}, 50001);
    bench.runner.start(lookingRequest({mapperRow(1)}));
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    const CheckRecord endpoint = checkAt(bench.runner, 50000);
    QCOMPARE(token(endpoint.verdict.reason), u"no-answer"_s);
    QVERIFY(!endpoint.seen.evidence.contains(u"askedAfterMapper"_s)); // it was not
}

void TestFollowUpRuns::mapperQuestionsAreFew()
{
    RunBench bench;
    std::set<quint16> open;
    const QList<quint16> ports{50000, 50001, 50002, 50003, 50004, 50005};
    bench.factory.answer = [&open, inner = behindRpcFirewall(open, ports)](const ProbeRequest& order) mutable {
        const auto answer = inner(order);
        open.clear();
        return answer;
    };
    bench.runner.start(lookingRequest({mapperRow(1)}));
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    QCOMPARE(shownFollowUps(bench.runner).filter(u"ask-mapper"_s).size(), 3);
}

void TestFollowUpRuns::oneThatHelpsBringsOneForEach()
{
    RunBench bench;
    std::set<quint16> open;
    const QList<quint16> ports{50000, 50001, 50002, 50003, 50004, 50005};
    bench.factory.answer = behindRpcFirewall(open, ports);
    bench.runner.start(lookingRequest({mapperRow(1)}));
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    QCOMPARE(shown(bench.runner.checks()).filter(u"pass opened-by-mapper"_s).size(), ports.size());
    QCOMPARE(shownFollowUps(bench.runner).filter(u"ask-mapper"_s).size(), ports.size());
    for (auto settled = bench.watch.settled.cbegin(); settled != bench.watch.settled.cend(); ++settled)
        QCOMPARE(settled.value(), 1);
}

void TestFollowUpRuns::theKnownGoodPortAgain()
{
    RunBench bench;
    bench.factory.answer = [asked = 0](const ProbeRequest& order) mutable {
        if (order.port == controlPort)
            return refused;
        return order.port == 88 && asked++ == 0 ? verifiedResult() : silentResult();
    };
    RunRequest request = lookingRequest({rowOf(1, {88}), rowOf(2, {445})});
    request.limits.parallel = 1;
    bench.runner.start(request);
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    QCOMPARE(shownFollowUps(bench.runner), (QStringList{u"control 4 closed"_s, u"again 88 filtered"_s}));
    QCOMPARE(token(checkAt(bench.runner, 445).verdict.reason), u"blocked-mid-run"_s);
    QCOMPARE(token(checkAt(bench.runner, 88).verdict.reason), u"answered"_s);
}

/// A host that had answered all is asked again where one that was asked later is silent: both may be shut out.
void TestFollowUpRuns::oneThatHadAnsweredAllAgain_data()
{
    QTest::addColumn<bool>("answersAgain");
    QTest::addColumn<QString>("reason"); // of the other host
    QTest::newRow("both are shut out") << false << u"blocked-mid-run"_s;
    QTest::newRow("the other one is down") << true << u"host-silent"_s;
}

void TestFollowUpRuns::oneThatHadAnsweredAllAgain()
{
    QFETCH(bool, answersAgain);
    QFETCH(QString, reason);
    const QHostAddress later(u"10.0.0.2"_s);
    bool isBlocked = false;
    RunBench bench;
    bench.resolver.byHand = true;
    bench.factory.answer = [&](const ProbeRequest& order) {
        isBlocked = isBlocked || order.address == later;
        if (isBlocked && (order.address == later || !answersAgain))
            return silentResult();
        return order.port == controlPort ? refused : verifiedResult();
    };
    RunRequest request = requestOf({rowOf(1, {88})}, {host, later.toString()});
    request.extraLooks = true;
    bench.runner.start(request);
    bench.resolver.answerNext();
    QTRY_COMPARE(bench.watch.settled.size(), 1);
    QTest::qWait(2); // the times of questions are told in ms
    bench.resolver.answerNext();
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    QCOMPARE(shown(bench.runner.checks()).filter(u"88/TCP@10.0.0.1 pass answered"_s).size(), 1);
    QCOMPARE(shown(bench.runner.checks()).filter(u"@10.0.0.2"_s).filter(reason).size(), 1);
    QCOMPARE(shownFollowUps(bench.runner).filter(u"again 88"_s),
        QStringList{answersAgain ? u"again 88 open"_s : u"again 88 filtered"_s});
}

void TestFollowUpRuns::nothingIsAskedAgainWhereAllIsWell()
{
    RunBench bench;
    bench.factory.answer = [](const ProbeRequest& order) {
        return order.port == controlPort ? refused : verifiedResult();
    };
    bench.runner.start(lookingRequest({rowOf(1, {88, 445})}));
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.factory.requests.size(), 3);
}

void TestFollowUpRuns::sourcePortsOnWishOnly()
{
    RunBench bench;
    bench.factory.answer = [](const ProbeRequest& order) {
        if (order.fromLocalPorts)
            return resultOf(State::Open, Reason::SourcePortsFree);
        return order.port == controlPort ? refused : verifiedResult();
    };
    RunRequest request = lookingRequest({rowOf(1, {445})});
    request.sourcePorts = true;
    QStringList told; // once every check has its answer
    QObject::connect(&bench.runner, &CheckRunner::askedOnceMore, &bench.runner, [&](const Check& check, int left) {
        told.append(u"%1 %2, %3 of 1"_s.arg(portText(check)).arg(left).arg(bench.watch.settled.size()));
    });
    bench.runner.start(request);
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(told, QStringList{u"445/TCP 1, 1 of 1"_s});
    QCOMPARE(shownFollowUps(bench.runner), (QStringList{u"control 4 closed"_s, u"source-ports 445 open"_s}));
    QCOMPARE(*bench.factory.requests.constLast().fromLocalPorts, (PortRange{1024, 65535}));
    QCOMPARE(token(bench.runner.followUps().constLast().record.verdict.reason), u"source-ports-free"_s);
}

/// The way back lets answers in to the upper half of the local ports alone: the services stay out of it.
void TestFollowUpRuns::localPortsThatNobodyAnswers()
{
    RunBench bench;
    int middle = 0;
    bench.factory.answer = [&middle](const ProbeRequest& order) {
        if (order.fromLocalPorts && order.fromLocalPorts->from == order.fromLocalPorts->to)
            return silentResult();
        ProbeResult result = verifiedResult();
        if (order.fromLocalPorts) {
            result = resultOf(State::Open, Reason::SourcePortsBlocked);
            result.evidence[u"sourcePorts"_s] =
                QJsonArray{QJsonObject{{u"from"_s, 1024}, {u"to"_s, middle - 1}, {u"state"_s, u"filtered"_s}}};
            return result;
        }
        if (middle == 0) // the first question begins at the lower end, and goes on in the middle
            middle = order.localPorts.constLast().from;
        result.localPort = order.localPorts.constFirst().from;
        if (result.localPort < middle) {
            result.evidence[u"silentLocalPorts"_s] = QJsonArray{result.localPort};
            result.localPort = order.localPorts.constLast().from;
        }
        return result;
    };
    bench.runner.start(lookingRequest({rowOf(1, {88, 389, 445})}));
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    QStringList looks = shownFollowUps(bench.runner);
    looks.removeIf([](const QString& look) { return look.startsWith(u"control"_s); });
    QCOMPARE(looks.size(), 2);
    QVERIFY2(looks.first().startsWith(u"local-port"_s), qPrintable(looks.first()));
    QVERIFY2(looks.last().startsWith(u"source-ports"_s), qPrintable(looks.last()));
    const RunSummary summary = summarize(bench.runner.checks(), bench.runner.followUps());
    QCOMPARE(summary.outcome, Outcome::Fail);
    const QList<FollowUpRecord> followUps = bench.runner.followUps();
    QCOMPARE(followUps.constLast().record.verdict.reason, Reason::LocalPortsUnanswered);
}

/// This computer uses two of its addresses by turns, and answers come to one of them.
void TestFollowUpRuns::anOwnAddressThatNobodyAnswers()
{
    RunBench bench;
    const QHostAddress dead(u"10.1.1.2"_s);
    const QHostAddress alive(u"10.2.2.2"_s);
    QList<std::pair<quint16, QHostAddress>> chosen;
    bench.factory.answer = [&](const ProbeRequest& order) {
        const QHostAddress chance = order.port == 445 || order.port == controlPort ? alive : dead;
        const QHostAddress from = order.localAddress.isNull() ? chance : order.localAddress;
        if (!order.localAddress.isNull())
            chosen.append({order.port, order.localAddress});
        ProbeResult result = from == dead ? silentResult() : verifiedResult();
        if (order.port == controlPort)
            result = refused;
        result.localAddress = from;
        result.localPort = 40000;
        return result;
    };
    bench.runner.start(lookingRequest({rowOf(1, {88, 389, 445})}));
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    QCOMPARE(chosen, (QList<std::pair<quint16, QHostAddress>>{{88, alive}, {88, dead}, {389, alive}}));
    for (const CheckRecord& record : bench.runner.checks()) {
        const bool isSilent = record.check.port != 445;
        QCOMPARE(record.verdict.reason, isSilent ? Reason::OwnAddressUnanswered : Reason::Answered);
        QCOMPARE(record.verdict.owner, isSilent ? Owner::Network : Owner::Nobody);
    }
}

void TestFollowUpRuns::nothingWithoutLeave()
{
    RunBench bench;
    std::set<quint16> open;
    bench.factory.answer = behindRpcFirewall(open, {50000});
    bench.runner.start(requestOf({mapperRow(1)}, {host}));
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.runner.followUps(), QList<FollowUpRecord>());
    QCOMPARE(portsOf(bench.factory.requests), (QStringList{u"135"_s, u"50000"_s}));
}

void TestFollowUpRuns::looksAreNoChecks()
{
    RunBench bench;
    bench.factory.answer = [](const ProbeRequest& order) {
        return order.port == controlPort ? opened : verifiedResult();
    };
    bench.runner.start(lookingRequest({rowOf(1, {445})}));
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString()); // a change of a look would be one
    QCOMPARE(bench.runner.checks().size(), 1);
    const RunSnapshot run = bench.runner.snapshot();
    QCOMPARE(run.followUps, bench.runner.followUps());
    QCOMPARE(summarize(run.checks, run.followUps).outcome, Outcome::Warn);
    QCOMPARE(summarize(run.checks, run.followUps).pass, 1);
}

void TestFollowUpRuns::recheckLooksAnew()
{
    RunBench bench;
    bool shunned = true;
    bench.factory.answer = [&shunned, asked = 0](const ProbeRequest& order) mutable {
        if (order.port == controlPort)
            return refused;
        return (order.port == 88 && asked++ == 0) || !shunned ? verifiedResult() : silentResult();
    };
    RunRequest request = lookingRequest({rowOf(1, {88}), rowOf(2, {445})});
    request.limits.parallel = 1;
    bench.runner.start(request);
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(token(checkAt(bench.runner, 445).verdict.reason), u"blocked-mid-run"_s);
    shunned = false;
    bench.runner.recheck({idOf(bench.runner, u"445"_s)});
    QTRY_COMPARE(bench.watch.finished, 2);
    QCOMPARE(token(checkAt(bench.runner, 445).verdict.outcome), u"pass"_s);
    QCOMPARE(shownFollowUps(bench.runner), (QStringList{u"control 4 closed"_s})); // the old one holds no more
}

void TestFollowUpRuns::stoppedAmongLooks()
{
    RunBench bench;
    bench.factory.answer = [](const ProbeRequest& order) -> std::optional<ProbeResult> {
        return order.port == controlPort ? std::nullopt : std::optional(silentResult());
    };
    bench.runner.start(lookingRequest({rowOf(1, {445})}));
    QTRY_COMPARE(bench.watch.settled.size(), 1);
    QCOMPARE(bench.watch.finished, 0);
    bench.runner.stop();
    QCOMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    QCOMPARE(shownFollowUps(bench.runner), (QStringList{u"control 4 cancelled"_s}));
    QVERIFY(bench.factory.underWay().isEmpty());
}

/// A limit on simultaneous connections that refuses: those to 445 and 3268, while others are under way.
void TestFollowUpRuns::aRefusalAmongOthersIsAskedAgainAlone()
{
    RunBench bench;
    bench.factory.answer = [asked = QHash<quint16, int>()](const ProbeRequest& order) mutable {
        const bool isFirst = asked[order.port]++ == 0;
        const bool isLimited = order.port == 445 || order.port == 3268;
        return order.port == controlPort || (isLimited && isFirst) ? refused : verifiedResult();
    };
    bench.runner.start(lookingRequest({rowOf(1, {88, 445, 3268, 389})}));
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    for (const quint16 port : {quint16(445), quint16(3268)}) {
        const CheckRecord record = checkAt(bench.runner, port);
        QCOMPARE(token(record.verdict.reason), u"refused-when-busy"_s);
        QCOMPARE(token(record.verdict.outcome), u"warn"_s);
        QCOMPARE(token(record.seen.state), u"open"_s);
        QCOMPARE(bench.watch.settled.value(record.id), 1);
    }
    QCOMPARE(token(checkAt(bench.runner, 88).verdict.reason), u"answered"_s);
    QCOMPARE(bench.factory.requests.size(), 7); // the control port is one
    QCOMPARE(bench.factory.requests.constLast().limits.tcpRetries, 0);
}

void TestFollowUpRuns::aRefusalThatStaysIsBelievedForAll()
{
    RunBench bench;
    bench.factory.answer = [](const ProbeRequest& order) { return order.port == 88 ? verifiedResult() : refused; };
    bench.runner.start(lookingRequest({rowOf(1, {88, 445, 3268, 389})}));
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    QCOMPARE(shown(bench.runner.checks()).filter(u"fail refused"_s).size(), 3);
    QCOMPARE(portsOf(bench.factory.requests).filter(u"445"_s).size(), 2);
    // One of three was asked again; the others are the control port, and the one that worked at the end.
    QCOMPARE(bench.factory.requests.size(), 4 + 1 + 1 + 1);
}

void TestFollowUpRuns::silenceUnderAShortLimitIsAskedAgainAlone_data()
{
    QTest::addColumn<int>("timeoutMs");
    QTest::addColumn<QList<quint16>>("silentPorts");
    QTest::addColumn<bool>("answersAlone");
    QTest::addColumn<QString>("reason"); // of the silent ports
    QTest::addColumn<QStringList>("looks");
    const QList<quint16> two{445, 3268};
    const QStringList asked{
        u"control 4 closed"_s, u"again 88 open"_s, u"patient 445 filtered"_s, u"patient 3268 filtered"_s};
    const QStringList notAsked{u"control 4 closed"_s, u"again 88 open"_s};
    QTest::newRow("a limit on new connections")
        << 1000 << two << true << u"lossy-way"_s
        // Once it is known to be one, what else was silent may have been blocked all the same.
        << QStringList{u"control 4 closed"_s, u"again 88 open"_s, u"patient 445 open"_s, u"patient 3268 open"_s};
    QTest::newRow("a firewall") << 1000 << two << false << u"no-answer"_s << asked;
    QTest::newRow("one port") << 1000 << QList<quint16>{445} << false << u"no-answer"_s << notAsked;
    QTest::newRow("with time to repeat") << 3000 << two << false << u"no-answer"_s << notAsked;
    QTest::newRow("a host that is silent") << 1000 << QList<quint16>{88, 445, 3268, 389, controlPort} << false
                                           << u"host-silent"_s << QStringList{u"control 4 filtered"_s};
}

void TestFollowUpRuns::silenceUnderAShortLimitIsAskedAgainAlone()
{
    QFETCH(const int, timeoutMs);
    QFETCH(const QList<quint16>, silentPorts);
    QFETCH(const bool, answersAlone);
    QFETCH(const QString, reason);
    RunBench bench;
    const ProbeResult silent = resultOf(State::Filtered, Reason::NoAnswer);
    bench.factory.answer = [=, asked = QHash<quint16, int>()](const ProbeRequest& order) mutable {
        const bool isFirst = asked[order.port]++ == 0;
        if (silentPorts.contains(order.port) && (isFirst || !answersAlone))
            return silent;
        return order.port == controlPort ? refused : verifiedResult();
    };
    RunRequest request = lookingRequest({rowOf(1, {88, 445, 3268, 389})});
    request.limits.probe.timeout = std::chrono::milliseconds(timeoutMs);
    bench.runner.start(request);
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    QTEST(shownFollowUps(bench.runner), "looks");
    for (const quint16 port : silentPorts) {
        if (port != controlPort)
            QCOMPARE(token(checkAt(bench.runner, port).verdict.reason), reason);
    }
    if (shownFollowUps(bench.runner).join(u' ').contains(u"patient"_s)) {
        const auto last = std::find_if(bench.factory.requests.crbegin(), bench.factory.requests.crend(),
            [](const ProbeRequest& order) { return order.port == 445; });
        QCOMPARE(last->limits.tcpRetries, 0);
    }
}

void TestFollowUpRuns::refusalsOfAHostThatOpensNothing()
{
    RunBench bench;
    bench.factory.answer = [](const ProbeRequest&) { return refused; };
    bench.runner.start(lookingRequest({rowOf(1, {88, 445})}));
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(shown(bench.runner.checks()).filter(u"fail refused"_s).size(), 2);
    QCOMPARE(bench.factory.requests.size(), 3);
}

/// The machine that answers under each name, port by port, and the second time that it is asked.
FakeProbeFactory::Answer calling(const QString& first, const QString& later, const QString& again)
{
    return [=, asked = 0](const ProbeRequest& order) mutable {
        if (order.port == controlPort)
            return refused;
        const bool isAgain = order.service == Service::Ldap && asked++ > 0;
        const QString name = isAgain ? again : order.service == Service::Ldap ? first : later;
        return verifiedResult({{u"dnsHostName"_s, name}});
    };
}

void TestFollowUpRuns::anAddressThatMovesToAnotherMachine()
{
    RunBench bench;
    bench.factory.answer = calling(u"dc1.lab.example"_s, u"dc2.lab.example"_s, u"dc2.lab.example"_s);
    RunRequest request = lookingRequest({rowOf(1, {389}), rowOf(2, {445})});
    request.limits.parallel = 1;
    bench.runner.start(request);
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    QCOMPARE(shownFollowUps(bench.runner).filter(u"identity 389 open"_s).size(), 1);
    for (const quint16 port : {quint16(389), quint16(445)})
        QCOMPARE(token(checkAt(bench.runner, port).verdict.reason), u"identity-changed"_s);
}

void TestFollowUpRuns::aPortThatLeadsElsewhere()
{
    RunBench bench;
    bench.factory.answer = calling(u"dc1.lab.example"_s, u"fs7.lab.example"_s, u"dc1.lab.example"_s);
    RunRequest request = lookingRequest({rowOf(1, {389}), rowOf(2, {445})});
    request.limits.parallel = 1;
    bench.runner.start(request);
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(token(checkAt(bench.runner, 445).verdict.reason), u"other-host"_s);
}

/// Only where there was no time before does it tell of that time.
void TestFollowUpRuns::whatIsHeldBackLater()
{
    for (const auto& [limit, isHere] : {std::pair(900ms, true), std::pair(3000ms, false)}) {
        RunBench bench;
        ProbeResult late = verifiedResult();
        late.attempts = 2;
        ProbeResult heldBack = resultOf(State::Local, Reason::BlockedLocally);
        heldBack.evidence.insert(u"heldBackHere"_s, true);
        bench.factory.answer = [&](const ProbeRequest& order) {
            if (order.port != 445)
                return order.port == controlPort ? refused : late;
            return order.limits.tcpRetries == patientRetries ? heldBack : silentResult();
        };
        RunRequest request = lookingRequest({rowOf(1, {389, 445})});
        request.limits.probe.timeout = limit;
        bench.runner.start(request);
        QTRY_COMPARE(bench.watch.finished, 1);
        QCOMPARE(shownFollowUps(bench.runner).filter(u"patient 445 local"_s).size(), 1);
        const QStringList blocked = shown(bench.runner.checks()).filter(u"blocked-locally"_s);
        QCOMPARE(blocked.size(), isHere ? 1 : 0);
    }
}

const ProbeResult lacking = resultOf(State::Local, Reason::OutOfResources);

/// Two at once is all that there are descriptors for.
void TestFollowUpRuns::whatLacksMeansWaits()
{
    RunBench bench;
    bench.factory.answer = [&bench](const ProbeRequest&) -> std::optional<ProbeResult> {
        return bench.factory.traffic().running >= 2 ? lacking : verifiedResult();
    };
    QList<quint16> ports;
    for (quint16 port = 1000; port < 1020; ++port)
        ports.append(port);
    bench.runner.start(requestOf({rowOf(1, ports)}, {host}));
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(shown(bench.runner.checks()).filter(u"pass answered"_s).size(), 20);
}

void TestFollowUpRuns::whatLacksMeansForGood()
{
    RunBench bench;
    bench.factory.answer = [](const ProbeRequest&) { return lacking; };
    bench.runner.start(requestOf({rowOf(1, {88, 445, 389})}, {host}));
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(shown(bench.runner.checks()).filter(u"inconclusive out-of-resources"_s).size(), 3);
    QVERIFY(bench.factory.requests.size() <= 3 * 3); // asked again while others ran, and alone, but not for ever
}

} // namespace FollowUpRunsTests

int tst_followupruns(int argc, char* argv[])
{
    return PortCheck::runTest<FollowUpRunsTests::TestFollowUpRuns, QCoreApplication>(argc, argv);
}

#include "tst_followupruns.moc"
