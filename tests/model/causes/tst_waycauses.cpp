// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What a whole host shows of the way to it: one device, one line, one cause for all of its checks.
#include "model/causes/allcauses.h"
#include "model/causes/diagnosis.h"
#include "model/causes/findings.h"

#include "tests/support/networkscenes.h"
#include "tests/support/rangescenes.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

#include <set>

namespace WayCausesTests {

using namespace PortCheck;
using namespace PortCheck::NetworkScenes;
using namespace Qt::StringLiterals;

const QString router = u"10.7.7.7"_s;

struct Host {
    QList<CheckRecord> checks;
    QList<FollowUpRecord> followUps{};

    void judge()
    {
        HostRecords records;
        for (int i = 0; i < checks.size(); ++i) {
            checks[i].id = i + 1;
            records.checks.append(&checks[i]);
        }
        for (const FollowUpRecord& followUp : followUps)
            records.followUps.append(&followUp);
        const HostFacts facts(records, u"lab.example"_s);
        for (CheckRecord& check : checks)
            check.verdict = diagnose(check, facts);
        for (FollowUpRecord& followUp : followUps)
            followUp.record.verdict = diagnose(followUp, facts, PortRange());
    }
};

CheckRecord tcp(quint16 port, Service service, const ProbeResult& seen)
{
    return recordOf(service, seen, Transport::Tcp, port);
}

CheckRecord udp(quint16 port, Service service, const ProbeResult& seen)
{
    return recordOf(service, seen, Transport::Udp, port);
}

ProbeResult turnedBack(Reason reason, const QString& sender)
{
    return shutPort(State::Unreachable, reason, {{u"icmpSender"_s, sender}});
}

const ProbeResult mute = openPort(ServiceState::Silent, Reason::NoApplicationData);
const ProbeResult ended = openPort(ServiceState::Failed, Reason::ClosedEarly);
const ProbeResult endedTls = openPort(ServiceState::Failed, Reason::TlsFailed, {{u"tlsClosedAfterHello"_s, true}});
const ProbeResult unreachableByNobody = shutPort(State::Unreachable, Reason::HostUnreachable);

CheckRecord dynamicPorts()
{
    return notAsked(Service::RpcEndpoint);
}

QString shown(const CheckRecord& check)
{
    const QString owner = token(check.verdict.owner);
    return u"%1 %2 %3"_s.arg(
        token(check.verdict.outcome), token(check.verdict.reason), owner.isEmpty() ? u"-"_s : owner);
}

class TestWayCauses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
    void oneFinding_data();
    void oneFinding();
    void asksSilentDatagramsPatiently();

private:
    static void devices();
    static void theLine();
    static void repeatedQuestions();
    static void rejectedLocalPorts();
    static void nothingBehind();
    static void neverAsked();
    static void silence();
};

/// A limit on datagrams lets the first through.
void TestWayCauses::asksSilentDatagramsPatiently()
{
    const CheckRecord answers = udp(389, Service::Cldap, verifiedResult());
    const CheckRecord kerberos = udp(88, Service::Kerberos, silentResult());
    const CheckRecord dns = udp(53, Service::Dns, silentResult());
    HostRecords records;
    records.checks = {&answers, &kerberos, &dns};
    const auto look = Causes::lossyWay.look(records);
    QVERIFY(look);
    QCOMPARE(look->kind, FollowUpKind::Patient);
    QCOMPARE(look->of, &kerberos);
    records.checks = {&answers, &kerberos}; // one port that is blocked
    QVERIFY(!Causes::lossyWay.look(records));
    records.checks = {&kerberos, &dns}; // UDP does not pass
    QVERIFY(!Causes::lossyWay.look(records));
}

void TestWayCauses::devices()
{
    const auto add = [](const char* name, const Host& host, const QStringList& expected) {
        QTest::newRow(name) << host << expected;
    };
    const ProbeResult prohibited = turnedBack(Reason::Prohibited, router);
    const ProbeResult noRoute = turnedBack(Reason::NetworkUnreachable, router);
    add("UDP tells who forbids, TCP doesn't",
        {{tcp(389, Service::Ldap, unreachableByNobody), udp(389, Service::Cldap, prohibited), otherAnswer}},
        {u"fail prohibited network"_s, u"fail prohibited network"_s, u"pass answered -"_s});
    add("the same without a sign of life",
        {{tcp(389, Service::Ldap, unreachableByNobody), udp(389, Service::Cldap, prohibited),
            udp(88, Service::Kerberos, silentResult())}},
        {u"fail prohibited network"_s, u"fail prohibited network"_s, u"fail prohibited network"_s});
    add("another device turns TCP back",
        {{tcp(389, Service::Ldap, turnedBack(Reason::HostUnreachable, u"10.8.8.8"_s)),
            udp(389, Service::Cldap, prohibited), otherAnswer}},
        {u"fail host-unreachable network"_s, u"fail prohibited network"_s, u"pass answered -"_s});
    add("the host itself forbids",
        {{tcp(389, Service::Ldap, unreachableByNobody),
            udp(389, Service::Cldap, turnedBack(Reason::Prohibited, u"10.0.0.1"_s)), otherAnswer}},
        {u"fail host-unreachable network"_s, u"fail prohibited target"_s, u"pass answered -"_s});
    add("silence beside what is forbidden on that port, and life",
        {{tcp(389, Service::Ldap, silentResult()), udp(389, Service::Cldap, prohibited), otherAnswer}},
        {u"fail prohibited network"_s, u"fail prohibited network"_s, u"pass answered -"_s});
    add("silence beside what is forbidden on another port, and life",
        {{tcp(445, Service::Smb, silentResult()), udp(389, Service::Cldap, prohibited), otherAnswer}},
        {u"fail no-answer network"_s, u"fail prohibited network"_s, u"pass answered -"_s});
    add("no route, said only so often", {{tcp(389, Service::Ldap, silentResult()), udp(389, Service::Cldap, noRoute)}},
        {u"fail network-unreachable network"_s, u"fail network-unreachable network"_s});
    add("no route for one port, and life",
        {{tcp(389, Service::Ldap, silentResult()), udp(389, Service::Cldap, noRoute), otherAnswer}},
        {u"fail network-unreachable network"_s, u"fail network-unreachable network"_s, u"pass answered -"_s});
    add("no route for another port, and life",
        {{tcp(445, Service::Smb, silentResult()), udp(389, Service::Cldap, noRoute), otherAnswer}},
        {u"fail no-answer network"_s, u"fail network-unreachable network"_s, u"pass answered -"_s});
    CheckRecord opened = atSecond(tcp(389, Service::Ldap, mute), 3);
    opened.startedAt = noon;
    const Host blocked{{opened, atSecond(udp(389, Service::Cldap, silentResult()), 4)}, {againSilent}};
    add("blocked after the first connection", blocked,
        {u"inconclusive blocked-mid-run network"_s, u"inconclusive blocked-mid-run network"_s});
    CheckRecord openedOnce = opened;
    openedOnce.seen.evidence.insert(u"silentLocalPorts"_s, QJsonArray{40001}); // of the next attempt
    add("blocked after the first connection, and asked again", {{openedOnce, blocked.checks.at(1)}, {againSilent}},
        {u"inconclusive blocked-mid-run network"_s, u"inconclusive blocked-mid-run network"_s});
    // A dialogue can come to its end by the time limit, with what it has.
    CheckRecord slow = atSecond(otherAnswer, 4);
    slow.startedAt = noon;
    add("an answer was still being waited for", {{slow, atSecond(tcp(389, Service::Ldap, mute), 3)}, {againSilent}},
        {u"pass answered -"_s, u"inconclusive blocked-mid-run network"_s});
    slow.startedAt = noon.addSecs(3).addMSecs(1);
    add("the last answered question came after it", {{slow, atSecond(tcp(389, Service::Ldap, mute), 3)}, {againSilent}},
        {u"pass answered -"_s, u"fail mute target"_s});
    add("not blocked: the port opens again", {blocked.checks, {followUpOf(FollowUpKind::Again, State::Open)}},
        {u"fail mute target"_s, u"fail mute target"_s});
}

void TestWayCauses::theLine()
{
    const auto add = [](const char* name, const Host& host, const QStringList& expected) {
        QTest::newRow(name) << host << expected;
    };
    const CheckRecord lateLdap = tcp(389, Service::Ldap, late());
    const CheckRecord lateSmb = tcp(445, Service::Smb, late());
    const CheckRecord silentKerberos = udp(88, Service::Kerberos, silentResult());
    add("losses on many ports", {{lateLdap, lateSmb, silentKerberos, tcp(135, Service::EndpointMapper, mute)}},
        {u"warn lossy-way network"_s, u"warn lossy-way network"_s, u"inconclusive lossy-way network"_s,
            u"inconclusive lossy-way network"_s});
    add("losses on one port", {{lateLdap, otherAnswer, silentKerberos}},
        {u"warn flaky network"_s, u"pass answered -"_s, u"fail no-answer network"_s});
    add("a refusal is no loss", {{lateLdap, lateSmb, tcp(88, Service::Kerberos, closedResult())}},
        {u"warn lossy-way network"_s, u"warn lossy-way network"_s, u"fail refused target"_s});
    const FollowUpRecord patient{FollowUpKind::Patient, udp(88, Service::Kerberos, late())};
    const QStringList lossy{u"warn lossy-way network"_s, u"pass answered -"_s, u"inconclusive lossy-way network"_s};
    add("losses on one port, and silence that patience ends", {{lateLdap, otherAnswer, silentKerberos}, {patient}},
        lossy);
    add("silence that patience ends, though what had opened was silent once",
        {{lateLdap, otherAnswer, silentKerberos}, {againSilent, patient}}, lossy);
    add("a late answer, and what had opened is silent when it is asked again",
        {{lateLdap, otherAnswer, silentKerberos}, {againSilent}}, lossy);
    ProbeResult failedTls = endedTls;
    failedTls.evidence = {{u"tlsError"_s, u"The TLS handshake got lost"_s}};
    add("a handshake that came to nothing", {{lateLdap, lateSmb, tcp(3269, Service::GlobalCatalogTls, failedTls)}},
        {u"warn lossy-way network"_s, u"warn lossy-way network"_s, u"inconclusive lossy-way network"_s});
    add("a handshake that was ended", {{lateLdap, lateSmb, tcp(3269, Service::GlobalCatalogTls, endedTls)}},
        {u"warn lossy-way network"_s, u"warn lossy-way network"_s, u"fail tls-no-certificate directory"_s});
    add("patience ended nothing",
        {{lateLdap, otherAnswer, silentKerberos}, {followUpOf(FollowUpKind::Patient, State::Filtered)}},
        {u"warn flaky network"_s, u"pass answered -"_s, u"fail no-answer network"_s});
    const CheckRecord silentLdap = tcp(389, Service::Ldap, silentResult());
    const CheckRecord silentSmb = tcp(445, Service::Smb, silentResult());
    const QString inconclusive = u"inconclusive lossy-way network"_s;
    add("silent among others, and not alone",
        {{silentLdap, silentSmb, otherAnswer}, {{FollowUpKind::Patient, tcp(389, Service::Ldap, verifiedResult())}}},
        {inconclusive, inconclusive, u"pass answered -"_s});
    add("silent among others, and alone",
        {{silentLdap, silentSmb, otherAnswer}, {followUpOf(FollowUpKind::Patient, State::Filtered)}},
        {u"fail no-answer network"_s, u"fail no-answer network"_s, u"pass answered -"_s});
    repeatedQuestions();
    rejectedLocalPorts();
    QList<CheckRecord> mostlyGood{lateLdap, lateSmb, silentKerberos};
    QStringList expected{u"warn flaky network"_s, u"warn flaky network"_s, u"fail no-answer network"_s};
    for (int i = 0; i < 7; ++i) {
        mostlyGood.append(otherAnswer);
        expected.append(u"pass answered -"_s);
    }
    add("losses on few of many", {mostlyGood}, expected);
}

/// What had been silent answers when it is asked again, for another cause's sake.
void TestWayCauses::repeatedQuestions()
{
    const auto add = [](const char* name, const Host& host, const QStringList& expected) {
        QTest::newRow(name) << host << expected;
    };
    const QString warns = u"warn lossy-way network"_s;
    const QString untold = u"inconclusive lossy-way network"_s;
    CheckRecord silentKerberos = udp(88, Service::Kerberos, silentResult());
    silentKerberos.seen.localPort = 40000;
    const auto from = [](quint16 port, const ProbeResult& seen) {
        FollowUpRecord look{FollowUpKind::LocalPort, udp(88, Service::Kerberos, seen)};
        look.record.seen.localPort = port;
        return look;
    };
    const QList<CheckRecord> oneSilent{silentKerberos, otherAnswer};
    add("silent over UDP, and not when it is asked again",
        {oneSilent, {from(50000, verifiedResult()), from(40000, verifiedResult())}}, {untold, u"pass answered -"_s});
    add("silent from its own local port again",
        {oneSilent, {from(50000, verifiedResult()), from(40000, silentResult())}},
        {u"fail local-ports-unanswered network"_s, u"pass answered -"_s});
    add("silent from each", {oneSilent, {from(50000, silentResult())}},
        {u"fail no-answer network"_s, u"pass answered -"_s});
    CheckRecord goodKerberos = udp(88, Service::Kerberos, verifiedResult());
    goodKerberos.seen.localPort = 50000;
    const CheckRecord silentDns = udp(53, Service::Dns, silentResult());
    add("one that answers is asked from the silent one's port",
        {{goodKerberos, silentDns}, {from(40000, verifiedResult())}},
        {u"pass answered -"_s, u"fail no-answer network"_s});

    const QList<FollowUpRecord> answersLater{{FollowUpKind::SmallSegments, tcp(389, Service::Ldap, verifiedResult())},
        {FollowUpKind::FullSegments, tcp(389, Service::Ldap, verifiedResult())}};
    const CheckRecord lateSmb = tcp(445, Service::Smb, late());
    add("a service is late", {{tcp(389, Service::Ldap, mute), otherAnswer}, answersLater},
        {u"inconclusive answered-late target"_s, u"pass answered -"_s});
    add("a service is late where another answered after a loss",
        {{tcp(389, Service::Ldap, mute), lateSmb}, answersLater}, {untold, warns});

    FollowUpRecord slow{FollowUpKind::Patient, tcp(389, Service::Ldap, verifiedResult())};
    slow.record.seen.latencyMs = 1210;
    const CheckRecord silentLdap = tcp(389, Service::Ldap, silentResult());
    const CheckRecord lateKerberos = udp(88, Service::Kerberos, late());
    const QString isSlow = u"warn slow-way network"_s;
    add("the way takes longer than the time limit", {{silentLdap, lateKerberos, lateSmb}, {slow}},
        {u"inconclusive slow-way network"_s, isSlow, isSlow});
    add("another one answered at once", {{silentLdap, lateKerberos, lateSmb, otherAnswer}, {slow}},
        {untold, warns, warns, u"pass answered -"_s});
    slow.record.seen.latencyMs = 990;
    add("patience brought an answer soon", {{silentLdap, lateKerberos, lateSmb}, {slow}}, {untold, warns, warns});

    ProbeResult cold = verifiedResult({{u"coldState"_s, u"filtered"_s}});
    const CheckRecord onDemand = tcp(49153, Service::RpcEndpoint, cold);
    const CheckRecord reached = tcp(49152, Service::RpcEndpoint, verifiedResult());
    add("a port opened on demand, beside one that opened at once", {{reached, onDemand}},
        {u"pass answered -"_s, u"pass opened-by-mapper -"_s});
    add("one that opened late, amid ports of a map that answer",
        {{RangeScenes::endpoint(1025, verifiedResult()), RangeScenes::endpoint(1026, cold),
            RangeScenes::rangeOf({State::Closed, State::Open, State::Open, State::Closed, State::Filtered})}},
        {u"pass answered -"_s, u"warn flaky network"_s, u"fail range-cut network"_s});
    add("one that opened on demand, where another answered after a loss", {{reached, onDemand, lateSmb}},
        {u"pass answered -"_s, warns, warns});
    add("all of them opened on demand, and another answered after a loss", {{onDemand, lateSmb}},
        {u"pass opened-by-mapper -"_s, u"warn flaky network"_s});
}

/// What goes out from a part of the local ports is turned away.
void TestWayCauses::rejectedLocalPorts()
{
    const auto add = [](const char* name, const Host& host, const QStringList& expected) {
        QTest::newRow(name) << host << expected;
    };
    const auto from = [](quint16 port, CheckRecord record) {
        record.seen.localPort = port;
        return record;
    };
    const auto spread = [](State state) {
        const auto run = [](int first, int last, State found) {
            return QJsonObject{{u"from"_s, first}, {u"to"_s, last}, {u"state"_s, QString(token(found))}};
        };
        ProbeResult seen = shutPort(State::Open, Reason::SourcePortsBlocked,
            {{u"sourcePorts"_s,
                QJsonArray{run(1024, 39999, State::Open), run(40000, 49151, state), run(49152, 65535, State::Open)}}});
        return FollowUpRecord{FollowUpKind::SourcePorts, tcp(445, Service::Smb, seen)};
    };
    const QList<CheckRecord> checks{from(45000, tcp(88, Service::Kerberos, closedResult())),
        from(41000, tcp(135, Service::EndpointMapper, turnedBack(Reason::Prohibited, router))),
        from(60000, tcp(389, Service::Ldap, closedResult())), from(55000, otherAnswer)};
    const QString fails = u"fail local-ports-unanswered network"_s;
    add("refused from a part of the local ports", {checks, {spread(State::Closed)}},
        {fails, fails, u"fail refused target"_s, u"pass answered -"_s});
    add("forbidden from a part of the local ports", {checks, {spread(State::Unreachable)}},
        {fails, fails, u"fail refused target"_s, u"pass answered -"_s});
    const auto run = [](int first, int last, State found) {
        return QJsonObject{{u"from"_s, first}, {u"to"_s, last}, {u"state"_s, QString(token(found))}};
    };
    const FollowUpRecord mixed{FollowUpKind::SourcePorts,
        tcp(445, Service::Smb,
            shutPort(State::Open, Reason::SourcePortsBlocked,
                {{u"sourcePorts"_s,
                    QJsonArray{run(1024, 39999, State::Open), run(40000, 43999, State::Filtered),
                        run(44000, 49151, State::Closed), run(49152, 65535, State::Open)}}}))};
    add("dropped from one part, and turned away from the next", {checks, {mixed}},
        {fails, fails, u"fail refused target"_s, u"pass answered -"_s});
    const CheckRecord alone = tcp(445, Service::Smb,
        verifiedResult({{u"refusedAmongOthers"_s, true}, {u"rejectedLocalPorts"_s, QJsonArray{45000}}}));
    add("refused from such a port, and answered from another", {checks + QList{alone}, {spread(State::Closed)}},
        {fails, fails, u"inconclusive refused-when-busy network"_s, u"pass answered -"_s, u"pass answered -"_s});
    add("refused among others, from no such port", {{checks.constLast(), alone}},
        {u"pass answered -"_s, u"warn refused-when-busy network"_s});
    const CheckRecord begun = tcp(445, Service::Smb, verifiedResult({{u"answersSince"_s, u"2026-11-01T12:00:08Z"_s}}));
    add("answers since a moment", {{begun, checks.constLast()}}, {u"warn way-came-up network"_s, u"pass answered -"_s});
    add("nobody looked at the local ports", {checks},
        {u"fail refused target"_s, u"fail prohibited network"_s, u"fail refused target"_s, u"pass answered -"_s});
}

void TestWayCauses::nothingBehind()
{
    const auto add = [](const char* name, const Host& host, const QStringList& expected) {
        QTest::newRow(name) << host << expected;
    };
    const QString fails = u"fail nothing-behind network"_s;
    const QList<CheckRecord> none{tcp(389, Service::Ldap, mute), tcp(88, Service::Kerberos, ended),
        tcp(3269, Service::GlobalCatalogTls, endedTls)};
    add("mute, ended, ended within TLS", {none}, {fails, fails, fails});
    add("silent over UDP", {none + QList{udp(88, Service::Kerberos, silentResult())}},
        {fails, fails, fails, u"inconclusive nothing-behind network"_s});
    add("the control port opens as well", {none, {controlOpened}},
        {u"inconclusive accepts-everything network"_s, u"inconclusive accepts-everything network"_s,
            u"inconclusive accepts-everything network"_s});
    add("the control port opens as well, and UDP is silent",
        {none + QList{udp(88, Service::Kerberos, silentResult())}, {controlOpened}},
        QStringList(4, u"inconclusive accepts-everything network"_s));
    add("one speaks", {none + QList{otherAnswer}},
        {u"fail mute target"_s, u"fail closed-early target"_s, u"fail closed-early target"_s, u"pass answered -"_s});
    add("one speaks, and none but TLS is ended", {{none.constFirst(), none.constLast(), otherAnswer}},
        {u"fail mute target"_s, u"fail tls-no-certificate directory"_s, u"pass answered -"_s});
    add("only two", {none.first(2)}, {u"fail mute target"_s, u"fail closed-early target"_s});
    CheckRecord running = otherAnswer;
    running.phase = Phase::Running;
    add("one is still to come", {none + QList{running}},
        {u"fail mute target"_s, u"fail closed-early target"_s, u"fail closed-early target"_s, u"not-run  -"_s});
}

void TestWayCauses::neverAsked()
{
    const auto add = [](const char* name, const Host& host, const QStringList& expected) {
        QTest::newRow(name) << host << expected;
    };
    const auto mapper = [](const ProbeResult& seen) { return tcp(135, Service::EndpointMapper, seen); };
    add("a range of a silent host", {{silent, notAsked(Service::TcpRange)}},
        {u"fail host-silent target"_s, u"inconclusive host-silent target"_s});
    add("dynamic ports of a silent host", {{silent, mapper(silentResult()), dynamicPorts()}},
        {u"fail host-silent target"_s, u"fail host-silent target"_s, u"inconclusive host-silent target"_s});
    add("the mapper is silent", {{otherAnswer, mapper(silentResult()), dynamicPorts()}},
        {u"pass answered -"_s, u"fail no-answer network"_s, u"inconclusive no-answer network"_s});
    add("the mapper is refused", {{otherAnswer, mapper(closedResult()), dynamicPorts()}},
        {u"pass answered -"_s, u"fail refused target"_s, u"inconclusive refused target"_s});
    add("the mapper is mute", {{otherAnswer, mapper(mute), dynamicPorts()}},
        {u"pass answered -"_s, u"fail mute target"_s, u"inconclusive mute target"_s});
    add("nobody asked a mapper", {{otherAnswer, dynamicPorts()}},
        {u"pass answered -"_s, u"inconclusive mapper-unavailable person"_s});
}

void TestWayCauses::silence()
{
    const auto add = [](const char* name, const Host& host, const QStringList& expected) {
        QTest::newRow(name) << host << expected;
    };
    const CheckRecord dns = udp(53, Service::Dns, silentResult());
    add("one question", {{dns}}, {u"fail host-silent target"_s});
    add("one question, but the control port refuses", {{dns}, {followUpOf(FollowUpKind::Control, State::Closed)}},
        {u"fail no-answer network"_s});
}

void TestWayCauses::says_data()
{
    QTest::addColumn<Host>("host");
    QTest::addColumn<QStringList>("expected");
    devices();
    theLine();
    nothingBehind();
    neverAsked();
    silence();
}

void TestWayCauses::says()
{
    QFETCH(Host, host);
    QFETCH(QStringList, expected);
    host.judge();
    QStringList found;
    for (const CheckRecord& check : std::as_const(host.checks))
        found.append(shown(check));
    QCOMPARE(found, expected);
}

void TestWayCauses::oneFinding_data()
{
    says_data();
}

// Checks with the same cause, owner and title are one finding, with the worst outcome of them.
void TestWayCauses::oneFinding()
{
    QFETCH(Host, host);
    host.judge();
    std::set<std::pair<Reason, Owner>> causes;
    for (const CheckRecord& check : std::as_const(host.checks)) {
        if (check.phase == Phase::Done && check.verdict.outcome != Outcome::Pass)
            causes.insert({check.verdict.reason, check.verdict.owner});
    }
    const QList<Finding> all = findings(host.checks, host.followUps);
    std::set<std::pair<Reason, Owner>> found;
    for (const Finding& finding : all) {
        found.insert({finding.reason, finding.owner});
        for (const CheckRecord& check : std::as_const(host.checks))
            QVERIFY(!finding.checks.contains(check.id) || check.verdict.outcome <= finding.outcome);
    }
    for (const auto& cause : causes)
        QVERIFY(found.count(cause) == 1);
    QCOMPARE(std::size_t(all.size()), found.size());
}

} // namespace WayCausesTests

int tst_waycauses(int argc, char* argv[])
{
    return PortCheck::runTest<WayCausesTests::TestWayCauses>(argc, argv);
}

#include "tst_waycauses.moc"
