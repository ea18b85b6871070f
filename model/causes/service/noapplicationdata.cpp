// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/service/isaproxybetween.h"

#include <QCoreApplication>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace NoApplicationData {
namespace {

enum {
    Title,
    TitleOfBegun,
    TitleOfBoth,
    Explained,
    ExplainedOfBegun,
    ExplainedOfBoth,
    ExplainedOfDns,
    ExplainedBesideUdp,
    ExplainedBesideCatalog,
    ExplainedByTheDevice,
    CheckTheService,
    DoesAnythingStandBetween,
    CheckBehindIt,
    LookInBetween,
    CheckItIfNothingDoes,
    ExplainedHere,
    OrItsFirewall
};

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 accepted the connection to %2 and said nothing",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "%1 began to answer on %2 and did not end", "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "a service of %1 gives no answer (%2)", "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "A connection to %1 on %2 was made, but the question to the service (%3) got no answer: the "
             "service hangs, or a device in between accepted the connection.",
             "%1 port and protocol, %2 host, %3 service"),
        Value::Ports, Value::Hosts, Value::Service},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "A connection to %1 on %2 was made, and the service (%3) began to answer, but did not finish in "
             "time: it hangs or is very slow, or a device in between holds back the rest.",
             "%1 port and protocol, %2 host, %3 service"),
        Value::Ports, Value::Hosts, Value::Service},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 on %2: connections over TCP are made, and no question to the service (%3) is answered, neither "
             "over TCP nor over UDP: the service hangs, or a device in between accepted the connection. So "
             "silence over UDP is no sign of a firewall.",
             "%1 list of ports, %2 host, %3 service"),
        Value::Ports, Value::Hosts, Value::Service},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "%1 on %2: connections over TCP are made and ended, and no question is answered, neither over TCP nor over "
            "UDP. A DNS front does so whose servers are all down (dnsdist is one). So silence over UDP is no sign of a "
            "firewall.",
            "%1 list of ports, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "A connection to %1 on %2 was made, and the question to the service (%3) was not answered over it, "
             "while the same service answers over UDP: it runs, so a device in between takes the connection, or "
             "what is said on it.",
             "%1 port and protocol, %2 host, %3 service"),
        Value::Ports, Value::Hosts, Value::Service},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "A connection to %1 on %2 was made, and the question to the service (%3) was not answered over it. "
             "The global catalog, which belongs to the same process, answers: it runs, so a device in between "
             "takes the connection, or what is said on it.",
             "%1 port and protocol, %2 host, %3 service"),
        Value::Ports, Value::Hosts, Value::Service},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "A connection to %1 on %2 was made, and the question to the service (%3) was not answered over it. "
             "Kerberos over TCP meets the same there, although it answers over UDP: most likely one device in "
             "between does it to all.",
             "%1 port and protocol, %2 host, %3 service"),
        Value::Ports, Value::Hosts, Value::Service},
    checkTheService,
    isAProxyBetween,
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of %1: do the DNS servers run to which it hands the questions on?", "%1 host"),
        Value::Hosts},
    doesAProxyLetItPass,
    checkTheServiceIfNothingIs,
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "A connection to %1 on %2 was made, with no network in between, but the question to the service (%3) "
             "was not answered: the program that listens there hangs, or this computer's own firewall drops what "
             "is said on the connection.",
             "%1 port and protocol, %2 host, an address of this computer, %3 service"),
        Value::Ports, Value::Hosts, Value::Service},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of this computer, if it runs well: does its own firewall let what is said on %1 pass?",
             "it: the service; %1 port and protocol"),
        Value::Ports},
};

/// Whether only a connection was made, although the service would answer a question: nothing is proven then.
bool couldHaveBeenAsked(const CheckRecord& record)
{
    return record.seen.state == State::Open && record.seen.service == ServiceState::NotAsked
        && hasDialogue(record.check.service);
}

/// Whether it is about the directory, and that answers on the port of the global catalog.
bool catalogAnswersBeside(const Observation& seen)
{
    const Service asked = seen.record.check.service;
    return (asked == Service::Ldap || asked == Service::Cldap)
        && seen.host.verified(Service::GlobalCatalog, Transport::Tcp);
}

/// Whether the controller's directory hangs: it says nothing on 389, over TCP and UDP, nor on any other of its ports
/// that was asked.
bool directoryHangs(const Observation& seen)
{
    return seen.record.seen.state == State::Open && isOfDirectory(seen.record.check.service)
        && seen.host.isMute(Service::Ldap, Transport::Tcp) && seen.host.isMute(Service::Cldap, Transport::Udp)
        && std::none_of(directoryServices.begin(), directoryServices.end(),
            [&seen](Service service) { return seen.host.verified(service, Transport::Tcp); });
}

/// An address of this computer: no device is in between.
Ruling ofItself(const Observation& seen, int title)
{
    return {Outcome::Fail, Owner::TargetAdministrator, say(texts[std::size_t(title)], seen),
        {say(texts[ExplainedHere], seen)},
        {{Owner::TargetAdministrator, say(texts[CheckTheService], seen)},
            {Owner::ThisComputer, say(texts[OrItsFirewall], seen)}}};
}

std::optional<Ruling> judge(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    // What says nothing over TCP says nothing over UDP for the same cause, unless the service is seen to run.
    const bool isMuteByBoth = seen.host.saysNothingOn(record.check.port) && hasDialogue(record.check.service);
    const bool isBoth = (isMuteByBoth && !catalogAnswersBeside(seen)) || directoryHangs(seen);
    const bool isSilentBeside = isBoth && record.seen.state == State::Filtered;
    const bool isEndedBeside = isBoth && failedToProve(record, Reason::ClosedEarly);
    if (!failedToProve(record, Reason::NoApplicationData) && !couldHaveBeenAsked(record) && !isSilentBeside
        && !isEndedBeside)
        return std::nullopt;
    const int title = record.seen.evidence.value("answerIncomplete"_L1).toBool() ? TitleOfBegun : Title;
    if (isBoth && seen.host.endsDnsOverTcp())
        return Ruling{Outcome::Fail, Owner::TargetAdministrator, say(texts[TitleOfBoth], seen),
            {say(texts[ExplainedOfDns], seen)}, {{Owner::TargetAdministrator, say(texts[CheckBehindIt], seen)}}};
    if (isAskedOfItself(record))
        return ofItself(seen, isBoth ? TitleOfBoth : title);
    if (catalogAnswersBeside(seen))
        return Ruling{Outcome::Fail, Owner::Network, say(texts[title], seen),
            {say(texts[ExplainedBesideCatalog], seen)},
            {{Owner::Network, say(texts[LookInBetween], seen)},
                {Owner::TargetAdministrator, say(texts[CheckItIfNothingDoes], seen)}}};
    // One service has both transports of Kerberos, on Windows as in Samba.
    if (record.check.protocol == Transport::Tcp && !isBoth && seen.host.losesWordsOverTcp()) {
        const bool isKerberos = record.check.service == Service::Kerberos;
        return Ruling{Outcome::Fail, Owner::Network, say(texts[title], seen),
            {say(texts[isKerberos ? ExplainedBesideUdp : ExplainedByTheDevice], seen)},
            {{Owner::Network, say(texts[LookInBetween], seen)},
                {Owner::TargetAdministrator, say(texts[CheckItIfNothingDoes], seen)}}};
    }
    const int explained = isBoth ? ExplainedOfBoth : title == TitleOfBegun ? ExplainedOfBegun : Explained;
    return Ruling{Outcome::Fail, Owner::TargetAdministrator, say(texts[isBoth ? TitleOfBoth : title], seen),
        {say(texts[explained], seen)},
        {{Owner::TargetAdministrator, say(texts[CheckTheService], seen)},
            {Owner::Network, say(texts[DoesAnythingStandBetween], seen)}}};
}

/// A DNS server that is silent over UDP, also to what it can answer by itself: does it take connections?
std::optional<Look> look(const HostRecords& records)
{
    const auto isOverTcp = [](const CheckRecord* record) { return isDnsOverTcp(record->check); };
    const auto silent = std::find_if(records.checks.begin(), records.checks.end(),
        [](const CheckRecord* record) { return record->phase == Phase::Done && isSilentDns(*record); });
    if (silent == records.checks.end() || everyPortOpens(records)
        || std::any_of(records.checks.begin(), records.checks.end(), isOverTcp))
        return std::nullopt;
    const FollowUpRecord* const plain = followUpOf(records, FollowUpKind::PlainDns);
    if (records.asksForDomain && (plain == nullptr || plain->record.seen.state != State::Filtered))
        return std::nullopt;
    return Look{FollowUpKind::DnsOverTcp, *silent};
}

} // namespace
} // namespace NoApplicationData

constinit const Cause Causes::noApplicationData{Reason::NoApplicationData, Cause::Scope::Port, NoApplicationData::judge,
    NoApplicationData::texts, NoApplicationData::look};

} // namespace PortCheck
