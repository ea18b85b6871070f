// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace ResolverFails {
namespace {

enum {
    SilentTitle,
    SilentExplained,
    IsItTheRightServer,
    RefusedTitle,
    RefusedExplained,
    WhoRefuses,
    DoesItRun,
    DoesAFirewallReject,
    RefusedHereExplained,
    StartItOrNameAnother,
    StalledTitle,
    StalledExplained,
    AskWhomItAsks,
    EmptyExplained,
    CutShortTitle,
    CutShortExplained,
    AllowOverTcp,
    LetTcpPass,
    NonsenseTitle,
    NonsenseExplained,
    WhatIsThere,
    ErrorTitle,
    ErrorExplained,
    WhyDoesItFail,
    BehindAnAlias,
    NoServerTitle,
    NoServerExplained,
    NameAServer,
    UnknownTitle,
    UnknownExplained,
    CheckTheResolver,
    NoRouteTitle,
    NoRouteExplained,
    CheckItsRoutes,
    HeldBackTitle,
    HeldBackExplained,
    LetThemOut,
    SomeRefuse
};

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "this computer's DNS server does not answer (%1)",
             "cause; %1 is one or more addresses"),
        Value::Words},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "No answer came from the DNS that this computer uses (%1), so %2 could not be looked up. That says "
             "nothing about the name itself.",
             "%1 one or more addresses, %2 host names"),
        Value::Words, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of this computer: check the DNS server setting (%1): is it right, does DNS run there, and "
             "is 53/UDP open from here?",
             "%1 one or more addresses"),
        Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "this computer's DNS server (%1) can't be asked: 53/UDP is refused",
             "cause; %1 is one or more addresses"),
        Value::Words},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "What this computer sends to its DNS server (%1) is refused: no DNS server listens there, or a firewall "
             "says so in its place. So %2 could not be looked up, which says nothing about the name itself.",
             "%1 one or more addresses, %2 host names"),
        Value::Words, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Administrator of this computer: is the DNS server setting right (%1)?",
             "%1 one or more addresses"),
        Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "DNS administrator, if that setting is right: does DNS run at %1?",
             "%1 one or more addresses"),
        Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team, if DNS runs there: look for a firewall that rejects 53/UDP from this computer to %1.",
             "%1 one or more addresses"),
        Value::Words},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "This computer is set to ask itself (%1), and no DNS server listens on it. So %2 could not be looked up, "
             "which says nothing about the name itself.",
             "%1 one or more addresses, %2 host names"),
        Value::Words, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Administrator of this computer: start the DNS service that should run on it, or set the DNS servers of the "
        "domain in its place.",
        "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "this computer's DNS server (%1) has no answer to what it was asked",
             "cause; %1 is one or more addresses"),
        Value::Words},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "The DNS server that this computer uses (%1) answers what it knows by itself, and nothing for %2: the "
             "server that it asks for that is silent. That says nothing about the name itself.",
             "%1 one or more addresses, %2 host names"),
        Value::Words, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "DNS administrator: see to which server %1 forwards this domain, and whether that one answers.",
             "%1 one or more addresses"),
        Value::Words},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "The DNS server that this computer uses (%1) answers, and its answer about %2 is empty: it knows nothing "
             "of "
             "that domain and asks no other server for it. That says nothing about the name itself.",
             "%1 one or more addresses, %2 host names"),
        Value::Words, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "the answer of this computer's DNS server (%1) is cut short, and it can't be asked over TCP",
             "cause; %1 is one or more addresses"),
        Value::Words},
    Text{
        QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
            "The DNS server that this computer uses (%1) answered that its answer about %2 is too long for a datagram, "
            "and over 53/TCP none came. That says nothing about the name itself.",
            "%1 one or more addresses, %2 host names"),
        Value::Words, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "DNS administrator: does %1 take questions over TCP?", "%1 one or more addresses"),
        Value::Words},
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "Network team: allow 53/TCP from this computer to %1.", "%1 one or more addresses"),
        Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "what this computer's DNS server (%1) sends back is no DNS answer",
             "cause; %1 is one or more addresses"),
        Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "The DNS server that this computer uses (%1) sent something back that is no answer to the question, so "
             "the names could not be looked up. That says nothing about the names themselves: %2.",
             "%1 one or more addresses, %2 host names"),
        Value::Words, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of this computer: check that %1 is the right DNS server; something else seems to listen on "
             "53/UDP there, or to answer in its place.",
             "%1 one or more addresses"),
        Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "this computer's DNS server (%1) answers %2",
             "cause; %1 is one or more addresses, %2 a response code such as SERVFAIL"),
        Value::Words, Value::Words},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "The DNS server that this computer uses (%1) answered %2, so %3 could not be looked up. That says nothing "
             "about the name itself.",
             "%1 one or more addresses, %2 a response code such as SERVFAIL, %3 host names"),
        Value::Words, Value::Words, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "DNS administrator: see why %1 answers %2. It may refuse this computer, or not reach the servers of that "
             "domain.",
             "%1 one or more addresses, %2 a response code such as SERVFAIL"),
        Value::Words, Value::Words},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "DNS has an alias (CNAME) for %2: %1. The server knows the alias; it may not reach those of the domain at "
             "the end.",
             "%1 one or more chains of names such as a.example -> b.example, %2 host names"),
        Value::Words, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "this computer has no DNS server", "cause")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "No DNS server is set on this computer, so no name could be looked up: %1.", "%1 host names"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Administrator of this computer: set the DNS servers of the domain, or name the hosts by their addresses.",
        "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "this computer could not look names up", "cause")},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "The name lookup of this computer failed for %2 (%1). That says nothing about the name itself.",
             "%1 the system's words, %2 host names"),
        Value::Words, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3(
        "PortCheck::Cause", "Administrator of this computer: check its DNS servers and its name service.", "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "this computer has no route to its DNS server (%1)",
             "cause; %1 is one or more addresses"),
        Value::Words},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "No route of this computer leads to the DNS server that it uses (%1), or one turns away what goes there, "
             "so %2 could not be looked up. That says nothing about the name itself.",
             "%1 one or more addresses, %2 host names"),
        Value::Words, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of this computer: check its network connection and routes, and its DNS server setting "
             "(%1).",
             "%1 one or more addresses"),
        Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "this computer does not let its own questions to its DNS server out (%1)",
             "cause; %1 is one or more addresses"),
        Value::Words},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "This computer itself refused to send its question to the DNS server that it uses (%1): no packet left "
             "it. So %2 could not be looked up, which says nothing about the name itself.",
             "%1 one or more addresses, %2 host names"),
        Value::Words, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of this computer: let its own firewall allow 53/UDP and 53/TCP to %1.",
             "%1 one or more addresses"),
        Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "The question to %1 was refused: no DNS server listens there, or a firewall says so in its place.",
             "%1 one or more addresses"),
        Value::Words},
};

Ruling unanswered(const Observation& seen, const QStringList& servers)
{
    const OwnValues who{{Value::Words, servers}};
    Ruling ruling{Outcome::Fail, Owner::ThisComputer, say(texts[SilentTitle], seen, who),
        {say(texts[SilentExplained], seen, who)}, {{Owner::ThisComputer, say(texts[IsItTheRightServer], seen, who)}}};
    if (const QStringList refusing = textList(seen.record.seen.evidence["refusingResolvers"_L1]); !refusing.isEmpty())
        ruling.explanation.append(say(texts[SomeRefuse], seen, {{Value::Words, {refusing.join(", "_L1)}}}));
    return ruling;
}

Ruling refused(const Observation& seen, const QStringList& addresses)
{
    const OwnValues who{{Value::Words, {addresses.join(u", "_s)}}};
    const bool isHere = std::all_of(
        addresses.begin(), addresses.end(), [](const QString& address) { return QHostAddress(address).isLoopback(); });
    if (isHere)
        return {Outcome::Fail, Owner::ThisComputer, say(texts[RefusedTitle], seen, who),
            {say(texts[RefusedHereExplained], seen, who)},
            {{Owner::ThisComputer, say(texts[StartItOrNameAnother], seen, who)}}};
    return {Outcome::Fail, Owner::ThisComputer, say(texts[RefusedTitle], seen, who),
        {say(texts[RefusedExplained], seen, who)},
        {{Owner::ThisComputer, say(texts[WhoRefuses], seen, who)}, {Owner::Dns, say(texts[DoesItRun], seen, who)},
            {Owner::Network, say(texts[DoesAFirewallReject], seen, who)}}};
}

Ruling withoutARoute(const Observation& seen, const QStringList& servers)
{
    const OwnValues who{{Value::Words, servers}};
    return {Outcome::Fail, Owner::ThisComputer, say(texts[NoRouteTitle], seen, who),
        {say(texts[NoRouteExplained], seen, who)}, {{Owner::ThisComputer, say(texts[CheckItsRoutes], seen, who)}}};
}

Ruling heldBack(const Observation& seen, const QStringList& servers)
{
    const OwnValues who{{Value::Words, servers}};
    return {Outcome::Fail, Owner::ThisComputer, say(texts[HeldBackTitle], seen, who),
        {say(texts[HeldBackExplained], seen, who)}, {{Owner::ThisComputer, say(texts[LetThemOut], seen, who)}}};
}

Ruling stalled(const Observation& seen, const QStringList& servers)
{
    const OwnValues who{{Value::Words, servers}};
    return {Outcome::Fail, Owner::Dns, say(texts[StalledTitle], seen, who), {say(texts[StalledExplained], seen, who)},
        {{Owner::Dns, say(texts[AskWhomItAsks], seen, who)}}};
}

Ruling emptied(const Observation& seen, const QStringList& servers)
{
    const OwnValues who{{Value::Words, servers}};
    return {Outcome::Fail, Owner::Dns, say(texts[StalledTitle], seen, who), {say(texts[EmptyExplained], seen, who)},
        {{Owner::Dns, say(texts[AskWhomItAsks], seen, who)}}};
}

Ruling cutShort(const Observation& seen, const QStringList& servers)
{
    const OwnValues who{{Value::Words, servers}};
    return {Outcome::Fail, Owner::Dns, say(texts[CutShortTitle], seen, who), {say(texts[CutShortExplained], seen, who)},
        {{Owner::Dns, say(texts[AllowOverTcp], seen, who)}, {Owner::Network, say(texts[LetTcpPass], seen, who)}}};
}

Ruling nonsense(const Observation& seen, const QStringList& servers)
{
    const OwnValues who{{Value::Words, servers}};
    return {Outcome::Fail, Owner::ThisComputer, say(texts[NonsenseTitle], seen, who),
        {say(texts[NonsenseExplained], seen, who)}, {{Owner::ThisComputer, say(texts[WhatIsThere], seen, who)}}};
}

Ruling answeredWithError(const Observation& seen, const QStringList& servers, const QString& code)
{
    const OwnValues what{{Value::Words, servers}, {Value::Words, {code}}};
    Ruling ruling{Outcome::Fail, Owner::Dns, say(texts[ErrorTitle], seen, what),
        {say(texts[ErrorExplained], seen, what)}, {{Owner::Dns, say(texts[WhyDoesItFail], seen, what)}}};
    if (const QStringList aliases = textList(seen.record.seen.evidence["aliases"_L1]); !aliases.isEmpty())
        ruling.explanation.append(say(texts[BehindAnAlias], seen, {{Value::Words, {aliases.join(" -> "_L1)}}}));
    return ruling;
}

std::optional<Ruling> judge(const Observation& seen)
{
    const ProbeResult& found = seen.record.seen;
    if (found.state != State::Unresolved || found.reason != Reason::ResolverFails)
        return std::nullopt;
    const QStringList addresses = textList(found.evidence["resolvers"_L1]);
    const QStringList servers{addresses.join(u", "_s)};
    const QString code = found.evidence["resolverCode"_L1].toString();
    const bool areKnown = !servers.constFirst().isEmpty();
    if (areKnown && found.evidence["resolverNoRoute"_L1].toBool())
        return withoutARoute(seen, servers);
    if (areKnown && found.evidence["resolverHeldBack"_L1].toBool())
        return heldBack(seen, servers);
    if (areKnown && found.evidence["resolverStalled"_L1].toBool())
        return stalled(seen, servers);
    if (areKnown && found.evidence["resolverRefused"_L1].toBool())
        return refused(seen, addresses);
    if (areKnown && found.evidence["resolverEmpty"_L1].toBool())
        return emptied(seen, servers);
    if (areKnown && found.evidence["resolverCutShort"_L1].toBool())
        return cutShort(seen, servers);
    if (areKnown && found.evidence["resolverNonsense"_L1].toBool())
        return nonsense(seen, servers);
    if (areKnown && code.isEmpty())
        return unanswered(seen, servers);
    if (areKnown)
        return answeredWithError(seen, servers, code);
    if (found.evidence["resolvers"_L1].isArray() && code.isEmpty())
        return Ruling{Outcome::Fail, Owner::ThisComputer, say(texts[NoServerTitle], seen),
            {say(texts[NoServerExplained], seen)}, {{Owner::ThisComputer, say(texts[NameAServer], seen)}}};
    return Ruling{Outcome::Fail, Owner::ThisComputer, say(texts[UnknownTitle], seen),
        {say(texts[UnknownExplained], seen, {{Value::Words, {code.isEmpty() ? found.errorText : code}}})},
        {{Owner::ThisComputer, say(texts[CheckTheResolver], seen)}}};
}

} // namespace
} // namespace ResolverFails

constinit const Cause Causes::resolverFails{Reason::ResolverFails, Cause::Scope::Run, ResolverFails::judge,
    ResolverFails::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
