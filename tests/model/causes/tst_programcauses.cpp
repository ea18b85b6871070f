// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Programs of this computer that its questions pass: a user-mode network, one that takes connections, a proxy's
// library.
#include "model/causes/allcauses.h"

#include "tests/support/causerows.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace ProgramCausesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestProgramCauses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judge_data();
    void judge() { checkCauseRow(); }

private:
    static void userModeRows();
    static void takenHereRows();
    static void proxyRows();
};

void TestProgramCauses::userModeRows()
{
    const Cause& cause = Causes::userModeNetwork;
    const ProbeResult unanswered = shutPort(State::Filtered, Reason::NoAnswer, {{u"userModeNetwork"_s, u"tap0"_s}});
    CauseScene silent{askedAt(Service::Ldap, unanswered)};
    addHolds("hidden refusals: a silent host", cause, silent, Outcome::Fail, Owner::Person, 1);
    addMisses("hidden refusals: that is no sign of a host that is down", Causes::hostSilent, silent);
    CauseScene placeholder = silent;
    placeholder.beside.append(placeholder.check);
    placeholder.check.seen = shutPort(State::NotRun, Reason::MapperUnavailable);
    placeholder.check.check.range = PortRange{1024, 65535};
    addHolds("hidden refusals: what could not be asked then", cause, placeholder, Outcome::Fail, Owner::Person, 1);
    silent.beside.append(askedAt(Service::Kerberos, verifiedResult(), Transport::Tcp, 88));
    addHolds("hidden refusals: one port of several", cause, silent, Outcome::Fail, Owner::Person, 1);
    addMisses("hidden refusals: silence without such a network", cause, {askedAt(Service::Ldap, silentResult())});
    addMisses("hidden refusals: it was refused all the same", cause,
        {askedAt(Service::Ldap, shutPort(State::Closed, Reason::Refused, {{u"userModeNetwork"_s, u"tap0"_s}}))});
    const auto reported = [](bool isByItsProgram) {
        Evidence evidence{{u"userModeNetwork"_s, u"tap0"_s}, {u"icmpSender"_s, u"10.0.2.2"_s}};
        if (isByItsProgram)
            evidence.insert(u"userModeReport"_s, true);
        return CauseScene{askedAt(
            Service::Cldap, shutPort(State::Unreachable, Reason::NetworkUnreachable, evidence), Transport::Udp)};
    };
    addHolds("hidden refusals: its program's word", cause, reported(true), Outcome::Fail, Owner::Person, 1);
    addMisses("hidden refusals: that is no router's", Causes::noRouteFromRouter, reported(true));
    addMisses("hidden refusals: a router's word", cause, reported(false));
    CauseScene beside = reported(true);
    beside.beside.append(beside.check);
    beside.check = askedAt(Service::Kerberos, silentResult(), Transport::Tcp, 88);
    addMisses("hidden refusals: nor of what is silent beside it", Causes::noRouteFromRouter, beside);
}

void TestProgramCauses::takenHereRows()
{
    CauseScene taken{askedAt(Service::Ldap, openPort(ServiceState::Silent, Reason::NoApplicationData))};
    taken.followUps.append(controlPortFound(State::Open));
    addHolds(
        "every connection is accepted", Causes::acceptsEverything, taken, Outcome::Inconclusive, Owner::Network, 2);
    taken.followUps.first().record.seen.evidence = {{u"takenHereAtPort"_s, 12300}};
    addHolds("every connection is taken here", Causes::acceptsEverything, taken, Outcome::Inconclusive,
        Owner::ThisComputer, 1);
    CauseScene overUdp = taken;
    for (const quint16 port : {quint16(389), quint16(88), quint16(445)}) {
        overUdp.beside.append(overUdp.check);
        overUdp.beside.last().check.port = port;
    }
    overUdp.check = askedAt(Service::Cldap, silentResult(), Transport::Udp);
    addHolds("every connection is taken here, and UDP is silent", Causes::acceptsEverything, overUdp,
        Outcome::Inconclusive, Owner::ThisComputer, 1);
    overUdp.followUps.first().record.seen.evidence = {};
    addHolds("every connection is accepted, and UDP is silent", Causes::acceptsEverything, overUdp,
        Outcome::Inconclusive, Owner::Network, 2);
    taken.check.seen = verifiedResult();
    addMisses("every connection is taken here, and the service answers", Causes::acceptsEverything, taken);
}

void TestProgramCauses::proxyRows()
{
    const Cause& cause = Causes::proxyUnderProgram;
    const Evidence proxied{{u"proxyUnderProgram"_s, u"proxychains"_s}};
    const auto add = [&cause](const char* name, const ProbeResult& seen) {
        addHolds(name, cause, {askedAt(Service::Ldap, seen)}, Outcome::Inconclusive, Owner::Person, 1);
    };
    add("through a proxy: refused", shutPort(State::Closed, Reason::Refused, proxied));
    add("through a proxy: silent", shutPort(State::Filtered, Reason::NoAnswer, proxied));
    add("through a proxy: open", openPort(ServiceState::NotAsked, Reason::NoDialogue, proxied));
    add("through a proxy: answered", verifiedResult(proxied));
    add("through a proxy: its name has no address", shutPort(State::Unresolved, Reason::NameNotFound, proxied));
    add("through a proxy: its name has one of its making", shutPort(State::Local, Reason::NoHostAddress, proxied));
    const ProbeResult unsent =
        shutPort(State::Local, Reason::BlockedLocally, {{u"proxyUnderProgram"_s, u"torsocks"_s}});
    addHolds("no UDP under a proxy", cause, {askedAt(Service::Cldap, unsent, Transport::Udp)}, Outcome::Inconclusive,
        Owner::Person, 1);
    addHolds("silence over UDP beside a proxy", cause,
        {askedAt(Service::Cldap, shutPort(State::Filtered, Reason::NoAnswer, {{u"proxyUnderProgram"_s, u"tsocks"_s}}),
            Transport::Udp)},
        Outcome::Inconclusive, Owner::Person, 1);
    addMisses("through a proxy: stopped", cause,
        {askedAt(Service::Ldap, shutPort(State::Cancelled, Reason::Cancelled, proxied))});
    addMisses("through a proxy: there is none", cause, {askedAt(Service::Ldap, verifiedResult())});
}

void TestProgramCauses::judge_data()
{
    addCauseColumns();
    userModeRows();
    takenHereRows();
    proxyRows();
}

} // namespace ProgramCausesTests

int tst_programcauses(int argc, char* argv[])
{
    return PortCheck::runTest<ProgramCausesTests::TestProgramCauses>(argc, argv);
}

#include "tst_programcauses.moc"
