// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace ResolverKeepsName {
namespace {

enum { Title, Explained, HandItOn, KnownElsewhere };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "this computer keeps names that end in “.local” to itself", "cause")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Names that end in “.local” are meant for the own network segment (multicast DNS, RFC 6762), and the "
             "resolver of this computer does not ask its DNS server for them: %1.",
             "%1 host names"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Administrator of this computer: have it ask DNS for that domain (a routing domain of systemd-resolved; "
        "mdns.allow of nss-mdns, or the order in nsswitch.conf), or name the hosts by their addresses.",
        "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "The name is right: the DNS server %2, which was checked as well, has %3 for %1.",
             "%1 host name, %2 address of a DNS server, %3 one or more addresses"),
        Value::Hosts, Value::Words, Value::Words},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const ProbeResult& found = seen.record.seen;
    if (found.state != State::Unresolved || found.reason != Reason::ResolverKeepsName)
        return std::nullopt;
    Ruling ruling{Outcome::Fail, Owner::ThisComputer, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::ThisComputer, say(texts[HandItOn], seen)}}};
    const QStringList addresses = textList(found.evidence["namedServerAddresses"_L1]);
    if (!addresses.isEmpty())
        ruling.explanation.append(say(texts[KnownElsewhere], seen,
            {{Value::Words, {textIn(found.evidence, "namedServer"_L1)}}, {Value::Words, {addresses.join(u", "_s)}}}));
    return ruling;
}

} // namespace
} // namespace ResolverKeepsName

constinit const Cause Causes::resolverKeepsName{Reason::ResolverKeepsName, Cause::Scope::Run, ResolverKeepsName::judge,
    ResolverKeepsName::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
