// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Where it is this computer itself that bars some of its local ports, over UDP or towards itself.
#include "model/causes/allcauses.h"
#include "model/causes/localports.h"
#include "model/causes/udplocalports.h"

#include "tests/support/causerows.h"
#include "tests/support/runtest.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QTest>

namespace BarredLocalPortsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

constexpr quint16 barred = 41'000;
constexpr quint16 other = 55'000;

CheckRecord dns(const ProbeResult& seen, quint16 localPort)
{
    CheckRecord record = askedAt(Service::Dns, seen, Transport::Udp, 53);
    record.seen.localPort = localPort;
    return record;
}

FollowUpRecord look(const ProbeResult& seen, quint16 localPort)
{
    return {FollowUpKind::LocalPort, dns(seen, localPort)};
}

CheckRecord locator()
{
    CheckRecord record = askedAt(Service::Cldap, verifiedResult(), Transport::Udp);
    record.seen.localPort = other;
    return record;
}

/// A question over UDP that is \a seen like that from the barred port, whose service answers another one.
CauseScene fromBarred(const ProbeResult& seen)
{
    return {dns(seen, barred), {locator()}, {look(verifiedResult(), other), look(seen, barred)}};
}

class TestBarredLocalPorts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judge_data()
    {
        addCauseColumns();
        const Cause& cause = Causes::localPortsUnanswered;
        const auto add = [&](const char* name, const CauseScene& scene) {
            addHolds(name, cause, scene, Outcome::Fail, Owner::ThisComputer, 1);
            addMisses(QByteArray(QByteArray(name) + ", which no other cause claims").constData(),
                Causes::blockedLocally, scene);
        };
        const ProbeResult unsent = shutPort(State::Local, Reason::BlockedLocally);
        add("not sent", fromBarred(unsent));
        ProbeResult rejected = shutPort(State::Closed, Reason::Refused, {{u"icmpSender"_s, u"10.9.9.9"_s}});
        rejected.localAddress = QHostAddress(u"10.9.9.9"_s);
        add("rejected", fromBarred(rejected));
        const CauseScene anyway{dns(unsent, barred), {locator()}, {look(unsent, other)}};
        addMisses("not sent from whatever port", cause, anyway);
        addHolds("that is its filter", Causes::blockedLocally, anyway, Outcome::Fail, Owner::ThisComputer, 1);
        const QJsonArray parts{QJsonObject{{u"from"_s, 40'000}, {u"to"_s, 49'151}, {u"state"_s, u"filtered"_s}}};
        FollowUpRecord spread{FollowUpKind::SourcePorts, askedAt(Service::Smb, verifiedResult(), Transport::Tcp, 445)};
        spread.record.seen.evidence = {{u"sourcePorts"_s, parts}};
        CauseScene towardsItself{askedAt(Service::Ldap, silentResult()), {}, {spread}};
        towardsItself.check.seen.localPort = barred;
        addHolds("a part gets no answers", cause, towardsItself, Outcome::Fail, Owner::Network, 1);
        towardsItself.check.seen.localAddress = QHostAddress(towardsItself.check.check.address);
        add("a part gets no answers, of itself", towardsItself);
        CauseScene rejectedOverTcp{askedAt(Service::Ldap, rejected), {}, {spread}};
        rejectedOverTcp.check.seen.localPort = barred;
        add("a part is rejected, over TCP", rejectedOverTcp);
        rejectedOverTcp.check.seen.localPort = other;
        addMisses("rejected from beside the part", cause, rejectedOverTcp);
        CheckRecord kerberos = askedAt(Service::Kerberos, silentResult(), Transport::Udp, 88);
        kerberos.seen.localPort = other;
        const CheckRecord overTcp = askedAt(Service::Ldap, verifiedResult());
        const QList<FollowUpRecord> looks{look(verifiedResult(), other), look(silentResult(), barred)};
        const CauseScene besides{kerberos, {overTcp, dns(silentResult(), barred)}, looks};
        addHolds("blocked besides", Causes::noAnswer, besides, Outcome::Fail, Owner::Network, 2);
        addMisses("of which UDP that passes is no part", Causes::noAnswerToUdp, besides);
        addHolds("UDP that does not pass", Causes::noAnswerToUdp, {kerberos, {overTcp, dns(silentResult(), barred)}},
            Outcome::Fail, Owner::Network, 2);
    }
    void judge() { checkCauseRow(); }

    /// Each check from there may be blocked for itself: then a look alone tells whose it is.
    void theLookTells()
    {
        const ProbeResult unsent = shutPort(State::Local, Reason::BlockedLocally);
        for (const ProbeResult& seen : {unsent, silentResult()}) {
            CheckRecord kerberos = askedAt(Service::Kerberos, silentResult(), Transport::Udp, 88);
            kerberos.seen.localPort = other;
            const QList<CheckRecord> checks{kerberos, locator()};
            const QList<FollowUpRecord> looks{look(verifiedResult(), other), look(seen, barred)};
            HostRecords records;
            for (const CheckRecord& check : checks)
                records.checks.append(&check);
            for (const FollowUpRecord& each : looks)
                records.followUps.append(&each);
            const HostFacts facts(records);
            const auto ruling =
                Causes::localPortsUnanswered.judge({looks.at(1).record, facts, FollowUpKind::LocalPort});
            QVERIFY(ruling);
            QCOMPARE(ruling->owner, seen.state == State::Local ? Owner::ThisComputer : Owner::Network);
        }
    }

    /// Kept back by this computer from wherever it is asked, it tells nothing of local ports that a device bars.
    void whatIsKeptBackForItself()
    {
        const ProbeResult unsent = shutPort(State::Local, Reason::BlockedLocally);
        CheckRecord held = dns(unsent, other);
        held.seen.evidence.insert(u"silentLocalPorts"_s, QJsonArray{barred});
        CheckRecord kerberos = askedAt(Service::Kerberos, silentResult(), Transport::Udp, 88);
        kerberos.seen.localPort = barred;
        FollowUpRecord fromOther{FollowUpKind::LocalPort, kerberos};
        fromOther.record.seen = verifiedResult();
        fromOther.record.seen.localPort = other;
        CauseScene scene{kerberos, {held, locator()},
            {look(unsent, barred), look(unsent, other), fromOther, {FollowUpKind::LocalPort, kerberos}}};
        const auto ruling = scene.judgedBy(Causes::localPortsUnanswered);
        QVERIFY(ruling);
        QCOMPARE(ruling->owner, Owner::Network);
    }

    void looksWhereOthersAnswer()
    {
        const CheckRecord unsent = dns(shutPort(State::Local, Reason::BlockedLocally), barred);
        CheckRecord another = unsent;
        another.check.port = 88;
        const CheckRecord answers = locator();
        HostRecords records;
        records.checks = {&unsent, &another};
        // A filter that lets pass what it knows still knows that from which the run before asked.
        const auto suspect = suspectUdpPort(records);
        QVERIFY(suspect);
        QVERIFY(localPortsNotHandedOut.contains(suspect->otherPort));
        CheckRecord inAnotherRun = unsent;
        inAnotherRun.seen.localPort = barred + 1;
        HostRecords ofAnotherRun = records;
        ofAnotherRun.checks.first() = &inAnotherRun;
        QVERIFY(suspectUdpPort(ofAnotherRun)->otherPort != suspect->otherPort);
        records.checks = {&unsent};
        QVERIFY(!suspectUdpPort(records));
        records.checks = {&unsent, &another};
        records.checks.append(&answers);
        QVERIFY(suspectUdpPort(records).has_value());
        QCOMPARE(suspectUdpPort(records)->otherPort, other);
    }
};

} // namespace BarredLocalPortsTests

int tst_barredlocalports(int argc, char* argv[])
{
    return PortCheck::runTest<BarredLocalPortsTests::TestBarredLocalPorts>(argc, argv);
}

#include "tst_barredlocalports.moc"
