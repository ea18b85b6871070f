// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Causes of what the network reported or refused: when each holds, and when it just does not.
#include "model/causes/allcauses.h"

#include "model/support/standinmark.h"
#include "tests/support/networkrows.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace ReportCausesTests {

using namespace PortCheck;
using namespace PortCheck::NetworkScenes;
using namespace Qt::StringLiterals;

class TestReportCauses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holds_data();
    void holds() { checkHolds(); }
    void doesNotHold_data();
    void doesNotHold() { checkDoesNotHold(); }

private:
    static void reportsMiss();
    static void refusalMisses();
};

void TestReportCauses::holds_data()
{
    addHoldsColumns();
    const auto add = [](const char* name, const Scene& scene, Owner owner) {
        QTest::newRow(name) << scene << Outcome::Fail << owner << owner;
    };
    using namespace Causes;
    add("unreachable", {&hostUnreachable, unreachable}, Owner::TargetAdministrator);
    add("unreachable, says this computer", {&hostUnreachable, reportedHere(Reason::HostUnreachable)},
        Owner::TargetAdministrator);
    add("silent where it is unreachable", {&hostUnreachable, silent, {unreachable}}, Owner::TargetAdministrator);
    add("a range where it is unreachable", {&hostUnreachable, notAsked(Service::TcpRange), {unreachable}},
        Owner::TargetAdministrator);
    add("unreachable beside life", {&portUnreachable, unreachable, {otherAnswer}}, Owner::Network);
    add("unreachable beside a refusal", {&portUnreachable, unreachable, {refusedAfter(1)}}, Owner::Network);
    add("prohibited", {&prohibited, recordOf(Service::Ldap, shutPort(State::Unreachable, Reason::Prohibited))},
        Owner::Network);
    add("the host itself forbids", {&prohibited, reported(u"10.0.0.1"_s, Reason::Prohibited)},
        Owner::TargetAdministrator);
    add("the host itself can't be reached, it says", {&prohibited, reported(u"10.0.0.1"_s, Reason::HostUnreachable)},
        Owner::TargetAdministrator);
    add("the host itself has no route, it says", {&prohibited, reported(u"10.0.0.1"_s, Reason::NetworkUnreachable)},
        Owner::TargetAdministrator);
    add("refused by a router", {&refusedOnTheWay, reported(u"10.0.0.254"_s, Reason::Refused, State::Closed)},
        Owner::Network);
    add("all of TCP refused, UDP by a router", {&refusedOnTheWay, refusedAfter(1), {refusedByRouter}}, Owner::Network);
    add("refused at one address, UDP by a router",
        {&refusedOnTheWay, refusedAfter(1), {refusedByRouter, otherAnswer}, {}, {atOther(ldapAnswer)}}, Owner::Network);
    add("Kerberos refused that answers over UDP", {&refusedOnTheWay, kerberosRefused, {kerberosOverUdp}},
        Owner::Network);
    add("all of TCP refused, Kerberos answers over UDP",
        {&refusedOnTheWay, refusedAfter(1), {kerberosRefused, kerberosOverUdp}}, Owner::Network);
    add("all ports refused that the mapper named",
        {&refusedOnTheWay, endpoint(49152, refusedPort), {endpoint(49153, refusedPort), mapperAnswer}}, Owner::Network);
    add("a loop", {&Causes::routingLoop, expired(u"10.0.0.254"_s)}, Owner::Network);
    add("a loop, over TCP", {&routingLoop, unreachable, {expired(u"10.0.0.254"_s)}}, Owner::Network);
    add("a loop, silent", {&routingLoop, silent, {expired(u"10.0.0.254"_s)}}, Owner::Network);
    add("a loop, a range", {&routingLoop, notAsked(Service::TcpRange), {expired(u"10.0.0.254"_s)}}, Owner::Network);
    add("answered from another port", {&answerFromElsewhere, fromPort(u"10.0.0.1"_s)}, Owner::Network);
    add("refused faster than the host can", {&refusedOnTheWay, refusedAfter(14.9), {answerAfter(30)}}, Owner::Network);
}

void TestReportCauses::reportsMiss()
{
    const auto add = [](const char* name, const Scene& scene) { QTest::newRow(name) << scene; };
    using namespace Causes;
    add("unreachable beside life", {&hostUnreachable, unreachable, {otherAnswer}});
    add("silent beside a report and life", {&hostUnreachable, silent, {unreachable, otherAnswer}});
    add("silent without a report", {&hostUnreachable, silent, {waiting()}});
    add("forbidden where it is unreachable",
        {&hostUnreachable, reported(u"10.0.0.254"_s, Reason::Prohibited), {unreachable}});
    add("ports that a mapper should name", {&hostUnreachable, notAsked(Service::RpcEndpoint), {unreachable}});
    add("unreachable, no life", {&portUnreachable, unreachable, {silent}});
    add("silent beside life and a report", {&portUnreachable, silent, {unreachable, otherAnswer}});
    add("no route beside life",
        {&portUnreachable, recordOf(Service::Ldap, shutPort(State::Unreachable, Reason::NetworkUnreachable)),
            {otherAnswer}});
    add("silence is no report",
        {&portUnreachable, recordOf(Service::Ldap, shutPort(State::Filtered, Reason::HostUnreachable)), {otherAnswer}});
    add("unreachable is no loop", {&routingLoop, unreachable, {reported(u"10.0.0.254"_s, Reason::HostUnreachable)}});
    add("a loop beside life", {&routingLoop, expired(u"10.0.0.254"_s), {otherAnswer}});
    add("a fragment that came too late", {&routingLoop, expired(u"10.0.0.254"_s, 1)});
    add("unreachable is not forbidden", {&prohibited, unreachable});
    add("nor is what a router can't reach", {&prohibited, reported(u"10.0.0.254"_s, Reason::HostUnreachable)});
    add("nor where this computer finds nobody", {&prohibited, reportedHere(Reason::HostUnreachable)});
    add("silent where the host itself forbids",
        {&hostUnreachable, silent, {reported(u"10.0.0.1"_s, Reason::HostUnreachable)}});
    add("silence forbids nothing",
        {&prohibited, recordOf(Service::Ldap, shutPort(State::Filtered, Reason::Prohibited))});
    add("open", {&prohibited, recordOf(Service::Ldap, openPort(ServiceState::Failed, Reason::Prohibited))});
}

void TestReportCauses::refusalMisses()
{
    const auto add = [](const char* name, const CheckRecord& check, const QList<CheckRecord>& beside = {}) {
        QTest::newRow(name) << Scene{&Causes::refusedOnTheWay, check, beside};
    };
    add("after half of the round trip", refusedAfter(15), {answerAfter(30)});
    add("as fast as the host is", refusedAfter(29), {answerAfter(30)});
    add("the difference is noise", refusedAfter(1), {answerAfter(3)});
    add("no round trip is known", refusedAfter(1));
    add("one port refused that the mapper named", endpoint(49152, refusedPort), {mapperAnswer});
    add("another that it named opens", endpoint(49152, refusedPort),
        {endpoint(49153, refusedPort), endpoint(49154, verifiedResult()), mapperAnswer});
    add("another that it named is silent", endpoint(49152, refusedPort),
        {endpoint(49153, refusedPort), endpoint(49154, silentResult()), mapperAnswer});
    add("named before, and the mapper is refused now", endpoint(49152, refusedPort),
        {endpoint(49153, refusedPort), recordOf(Service::EndpointMapper, closedResult(), Transport::Tcp, 135),
            otherAnswer});
    add("Kerberos refused, LDAP answers over UDP", kerberosRefused, {overUdp(Service::Cldap, verifiedResult())});
    add("LDAP refused, others are open", refusedAfter(1), {kerberosAnswer, kerberosOverUdp});
    CheckRecord byStandIn = kerberosOverUdp;
    StandInMark{"0123456789abcdef", u"10.9.9.9"_s, 3311}.insertInto(byStandIn.seen.evidence);
    add("Kerberos refused that a stand-in answers over UDP", kerberosRefused, {byStandIn});
    add("refused among others that open, UDP by a router", refusedAfter(1), {refusedByRouter, otherAnswer});
    add("all of TCP refused, UDP by the host", refusedAfter(1),
        {reported(u"10.0.0.1"_s, Reason::Refused, State::Closed)});
    add("all of TCP refused, UDP unreachable by a router", refusedAfter(1),
        {reported(u"10.0.0.254"_s, Reason::HostUnreachable)});
    add("how fast is not known", recordOf(Service::Ldap, closedResult()), {answerAfter(30)});
    add("said by the host", reported(u"10.0.0.1"_s, Reason::Refused, State::Closed));
    add("not refused, said by a router", reported(u"10.0.0.254"_s, Reason::HostUnreachable));
    CheckRecord otherSpelling = reported(u"2001:db8:0:0::1"_s, Reason::Refused, State::Closed);
    otherSpelling.check.address = u"2001:db8::1"_s;
    add("said by the host, spelt in another way", otherSpelling);
}

void TestReportCauses::doesNotHold_data()
{
    QTest::addColumn<Scene>("scene");
    reportsMiss();
    refusalMisses();
}

} // namespace ReportCausesTests

int tst_reportcauses(int argc, char* argv[])
{
    return PortCheck::runTest<ReportCausesTests::TestReportCauses>(argc, argv);
}

#include "tst_reportcauses.moc"
