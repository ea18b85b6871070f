// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

// The same name asked of two: what this computer is told leads to nobody, or to somebody else; the server of the run,
// which serves the domain, has another address for it.
namespace ResolverDiffers {
namespace {

enum { Title, Nobody, SomebodyElse, AskTheDomainsServers, OrCorrectTheRecord };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "this computer's own DNS leads %1 to %2, and the DNS server %3 says otherwise",
             "cause; %1 is a host name, %2 an address, %3 the address of a DNS server"),
        Value::Hosts, Value::Addresses, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "At %2 nothing was found of %1. The DNS server %3, which was checked as well, has %4 instead: what this "
             "computer is told is out of date or wrong.",
             "%1 host name, %2 address, %3 address of a DNS server, %4 one or more addresses"),
        Value::Hosts, Value::Addresses, Value::Words, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "The machine at %2 calls itself %5. The DNS server %3, which was checked as well, has %4 for %1 instead: "
             "what this computer is told is out of date or wrong.",
             "%1 host name, %2 address, %3 address of a DNS server, %4 one or more addresses, %5 computer name"),
        Value::Hosts, Value::Addresses, Value::Words, Value::Words, Value::Name},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of this computer: use the DNS servers of the domain, such as %1. No firewall rule helps.",
             "%1 address of a DNS server"),
        Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "DNS administrator: or correct the record of %1 in the DNS servers that this computer uses.",
             "%1 host name"),
        Value::Hosts},
};

/// Whether nothing that was meant was found where the name leads.
bool leadsNowhere(const Observation& seen)
{
    const HostFacts& host = seen.host;
    const State state = seen.record.seen.state;
    if (seen.record.seen.reason == Reason::NoHostAddress)
        return true;
    return (isShut(seen.record) || state == State::NotRun)
        && (host.isSilent() || host.isReportedUnreachable() || host.refusesEverything() || isRefusedByItself(seen));
}

std::optional<Ruling> judge(const Observation& seen)
{
    const Evidence& evidence = seen.record.seen.evidence;
    if (!evidence.contains("namedServerAddresses"_L1) || !hostsFileLine(seen.record).isEmpty())
        return std::nullopt;
    const QStringList addresses = textList(evidence["namedServerAddresses"_L1]);
    if (addresses.isEmpty() || addresses.contains(seen.record.check.address))
        return std::nullopt;
    const bool isElsewhere = namesOfOthers(seen).contains(seen.record.check.target);
    if (!isElsewhere && !leadsNowhere(seen))
        return std::nullopt;
    const OwnValues own{{Value::Words, {textIn(evidence, "namedServer"_L1)}}, {Value::Words, {addresses.join(u", "_s)}},
        {Value::Name, {seen.host.name()}}};
    return Ruling{isElsewhere ? Outcome::Warn : Outcome::Fail, Owner::ThisComputer, say(texts[Title], seen, own),
        {say(texts[isElsewhere ? SomebodyElse : Nobody], seen, own)},
        {{Owner::ThisComputer, say(texts[AskTheDomainsServers], seen, own)},
            {Owner::Dns, say(texts[OrCorrectTheRecord], seen)}}};
}

} // namespace
} // namespace ResolverDiffers

constinit const Cause Causes::resolverDiffers{
    Reason::ResolverDiffers, Cause::Scope::Host, ResolverDiffers::judge, ResolverDiffers::texts};

} // namespace PortCheck
