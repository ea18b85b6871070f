// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

// Several hosts answer over one IP version, and nothing answers over the other, on any host: their addresses are hardly
// all wrong, so it is the way that fails, and the records in DNS stay.
namespace IpVersionBlocked {
namespace {

enum {
    Title,
    TitleOfRefused,
    Explained,
    ExplainedOfRefused,
    AskedOverItAlone,
    TurnedBackBy,
    LetItPass,
    WhoRefuses,
    DoTheyListenThere
};

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "nothing gets through to %1 over %2, while %3 works",
             "cause; %1 is a list of hosts, %2 IPv4 or IPv6, %3 the other one"),
        Value::Hosts, Value::Words, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "all connections to %1 over %2 are refused, while %3 works",
             "cause; %1 is a list of hosts, %2 IPv4 or IPv6, %3 the other one"),
        Value::Hosts, Value::Words, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Over %1, no service answered in this run, on whatever host (asked here: %2). Over %3, %4 answered. So a "
             "firewall or router on the way does not let %1 through, or has no route for it; that all these addresses "
             "are wrong is unlikely.",
             "%1 IPv4 or IPv6, %2 addresses, %3 the other one, %4 host names"),
        Value::Words, Value::Addresses, Value::Words, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Over %1, all connections to %2 were refused. Over %3, %4 answered. So a firewall on the way refuses %1 "
             "in the hosts' name, or services there listen on %3 alone.",
             "%1 IPv4 or IPv6, %2 addresses, %3 the other one, %4 host names"),
        Value::Words, Value::Addresses, Value::Words, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Nothing was asked of %1 over %3 (asked here: %2): most likely the reason is the same.",
             "%1 host names, %2 addresses, %3 IPv4 or IPv6"),
        Value::Hosts, Value::Addresses, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "What went to %2 was turned back by %1: that is the router or firewall to look at.",
             "%1 the address of a router or firewall, %2 addresses"),
        Value::Words, Value::Addresses},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: should %1 get through from this computer to %2? If so, look for the firewall or router "
             "that stops it, and let it pass as %3 does. If not, have it rejected rather than dropped, so that "
             "programs go on with %3 at once.",
             "%1 IPv4 or IPv6, %2 a list of hosts, %3 the other of IPv4 and IPv6"),
        Value::Words, Value::Hosts, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Network team: does a firewall on the way to %2 reject %1 as a whole?",
             "%1 IPv4 or IPv6, %2 a list of hosts"),
        Value::Words, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Administrator of %1: or do the services there listen on %2 alone?",
             "%1 a list of hosts, %2 IPv4 or IPv6"),
        Value::Hosts, Value::Words},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const Check& check = seen.record.check;
    const bool couldTell = isShut(seen.record) || seen.record.seen.state == State::NotRun;
    if (!seen.host.isIpVersionBlocked() || !couldTell || isAskedOfItself(seen.record)) // no network is in between
        return std::nullopt;
    const bool isIpv6 = check.address.contains(u':');
    const QString version = isIpv6 ? u"IPv6"_s : u"IPv4"_s;
    const QString other = isIpv6 ? u"IPv4"_s : u"IPv6"_s;
    const OwnValues own{{Value::Words, {version}}, {Value::Words, {other}}, {Value::Hosts, {check.hostName()}}};
    const bool isRefused = seen.host.refusesEveryConnection();
    const bool livesElsewhere = !seen.host.livesAt(check).isEmpty();
    // Its title has no address, by which findings name the host.
    const OwnValues versions{{Value::Words, {version}}, {Value::Words, {other}}};
    Ruling ruling{Outcome::Fail, Owner::Network, say(texts[isRefused ? TitleOfRefused : Title], seen, versions),
        {livesElsewhere
                ? say(texts[isRefused ? ExplainedOfRefused : Explained], seen, own)
                : say(texts[AskedOverItAlone], seen, {{Value::Words, {other}}, {Value::Hosts, {check.hostName()}}})},
        {{Owner::Network, say(texts[isRefused ? WhoRefuses : LetItPass], seen, versions)}}};
    if (isRefused)
        ruling.advice.append(
            {Owner::TargetAdministrator, say(texts[DoTheyListenThere], seen, {{Value::Words, {other}}})});
    if (const QString sender = icmpSender(seen.record); !sender.isEmpty() && isAnsweredInItsPlace(seen.record))
        ruling.explanation.append(say(texts[TurnedBackBy], seen, {{Value::Words, {sender}}}));
    return ruling;
}

} // namespace
} // namespace IpVersionBlocked

constinit const Cause Causes::ipVersionBlocked{
    Reason::IpVersionBlocked, Cause::Scope::Run, IpVersionBlocked::judge, IpVersionBlocked::texts};

} // namespace PortCheck
