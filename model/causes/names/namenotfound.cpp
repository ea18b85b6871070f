// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace NameNotFound {
namespace {

enum {
    Title,
    Explained,
    FullNameHasOne,
    NeitherHasOne,
    CheckTheSpelling,
    WhyIsThereNone,
    UseTheFullName,
    NameItInFull,
    TakenOut,
    LetThemThrough,
    AliasTitle,
    AliasExplained,
    LoopTitle,
    LoopExplained,
    MendTheAlias
};

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "no address was found for %1", "cause; %1 is a host name"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "No address was found for %1, so nothing could be asked.", "%1 host name"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "No address was found for %1, so nothing could be asked. For %2 there is one.",
             "%1 host name, %2 its full name"),
        Value::Hosts, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "No address was found for %1, nor for %2, so nothing could be asked.",
             "%1 host name, %2 the same name with a domain behind it"),
        Value::Hosts, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Check the spelling of %1.", "%1 host name"), Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "DNS administrator, if the name is right: see why no address is found here for %1.", "%1 host name"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Name %1 in full: %2.", "%1 host name, %2 its full name"), Value::Hosts,
        Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Name %1 in full, with the domain that it is in, and check the spelling.", "%1 host name"),
        Value::Hosts},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "The DNS server that this computer uses (%2) knows of %1, and sent neither an address nor the proof that "
            "there is none (RFC 2308). A forwarder that protects from DNS rebinding takes private addresses out of its "
            "answers like that (dnsmasq: stop-dns-rebind; unbound: private-address).",
            "%1 host names, %2 one or more addresses"),
        Value::Hosts, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "DNS administrator of %2: if questions are handed on there, let private addresses of the domain through "
             "(dnsmasq: rebind-domain-ok; unbound: private-domain). If not, see why there is none for %1.",
             "%1 host names, %2 one or more addresses"),
        Value::Hosts, Value::Words},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause", "no address was found behind the alias (CNAME) %1",
             "cause; %1 is a list of host names"),
        Value::Hosts},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "DNS has an alias (CNAME) for %1: %2. No address was found for the name at the end, so nothing could be "
             "asked.",
             "%1 host names, %2 one or more chains of names such as a.example -> b.example"),
        Value::Hosts, Value::Words},
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "aliases (CNAME) lead in a circle: %1", "cause; %1 is a list of host names"),
        Value::Hosts},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "DNS has an alias (CNAME) for %1, and the aliases lead in a circle: %2. So there is no address, and "
             "nothing could be asked.",
             "%1 host names, %2 one or more chains of names such as a.example -> b.example -> a.example"),
        Value::Hosts, Value::Words},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "DNS administrator: let %1 lead to a name that has an address, or give it address records in place of the "
             "alias. A domain controller has records of its own: the target of an SRV record must not be an alias (RFC "
             "2782).",
             "%1 host names"),
        Value::Hosts},
};

Ruling ofAnAlias(const Observation& seen, const QStringList& chain)
{
    const OwnValues aliases{{Value::Words, {chain.join(" -> "_L1)}}};
    const bool isLoop = isTrueIn(seen.record.seen.evidence, "aliasLoop"_L1);
    return {Outcome::Fail, Owner::Dns, say(texts[isLoop ? LoopTitle : AliasTitle], seen),
        {say(texts[isLoop ? LoopExplained : AliasExplained], seen, aliases)},
        {{Owner::Dns, say(texts[MendTheAlias], seen)}}};
}

std::optional<Ruling> judge(const Observation& seen)
{
    if (seen.record.seen.state != State::Unresolved || seen.record.seen.reason != Reason::NameNotFound)
        return std::nullopt;
    const Evidence& evidence = seen.record.seen.evidence;
    const OwnValues full{{Value::Words, {textIn(evidence, "fullName"_L1)}}};
    if (isTrueIn(evidence, "fullNameHasAddress"_L1))
        return Ruling{Outcome::Fail, Owner::Person, say(texts[Title], seen), {say(texts[FullNameHasOne], seen, full)},
            {{Owner::Person, say(texts[UseTheFullName], seen, full)}}};
    if (const QStringList aliases = textList(evidence["aliases"_L1]); !aliases.isEmpty())
        return ofAnAlias(seen, aliases);
    const QString servers = textList(evidence["resolvers"_L1]).join(u", "_s);
    const OwnValues bySender{{Value::Words, {servers}}};
    if (isTrueIn(evidence, "resolverSentNoProof"_L1) && !servers.isEmpty())
        return Ruling{Outcome::Fail, Owner::Dns, say(texts[Title], seen), {say(texts[TakenOut], seen, bySender)},
            {{Owner::Dns, say(texts[LetThemThrough], seen, bySender)}}};
    const bool isShort = evidence.contains("fullName"_L1);
    const bool wasAskedInFull = !textIn(evidence, "fullName"_L1).isEmpty();
    return Ruling{Outcome::Fail, Owner::Dns, say(texts[Title], seen),
        {wasAskedInFull ? say(texts[NeitherHasOne], seen, full) : say(texts[Explained], seen)},
        {{Owner::Person, say(texts[isShort ? NameItInFull : CheckTheSpelling], seen)},
            {Owner::Dns, say(texts[WhyIsThereNone], seen)}}};
}

} // namespace
} // namespace NameNotFound

constinit const Cause Causes::nameNotFound{Reason::NameNotFound, Cause::Scope::Host, NameNotFound::judge,
    NameNotFound::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
