// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace IpVersionNotChosen {
namespace {

enum { Title, Explained, MayBeHidden, AskOverBoth, AskOverBothOrGiveOne };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "this run asks over %3 only, and only %2 addresses were found for %1",
             "cause; %1 is a list of hosts, %2 and %3 IPv4 or IPv6"),
        Value::Hosts, Value::Words, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Only %2 addresses were found for %1, and this run was told to ask over %3 only. Nothing was asked there.",
             "%1 host, %2 and %3 IPv4 or IPv6"),
        Value::Hosts, Value::Words, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "This computer has no IPv6 address itself: its system may leave IPv6 addresses out when it looks names up.",
        "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "To check %1, ask over both versions: “IPv4 and IPv6” in the settings, or --addresses both.", "%1 host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "To check %1, ask over both versions: “IPv4 and IPv6” in the settings, or --addresses both. Or check from "
             "a computer that has an IPv6 address.",
             "%1 host"),
        Value::Hosts},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const ProbeResult& found = seen.record.seen;
    if (found.state != State::NotRun || found.reason != Reason::IpVersionNotChosen)
        return std::nullopt;
    const bool areIpv6 = areOfIpv6(found.evidence["addressesLeftOut"_L1]);
    const OwnValues versions{
        {Value::Words, {areIpv6 ? u"IPv6"_s : u"IPv4"_s}}, {Value::Words, {areIpv6 ? u"IPv4"_s : u"IPv6"_s}}};
    const bool mayBeHidden = isTrueIn(found.evidence, "noOwnIpv6"_L1);
    QList<Statement> explanation{say(texts[Explained], seen, versions)};
    if (mayBeHidden)
        explanation.append(say(texts[MayBeHidden], seen));
    return Ruling{Outcome::Inconclusive, Owner::Person, say(texts[Title], seen, versions), explanation,
        {{Owner::Person, say(texts[mayBeHidden ? AskOverBothOrGiveOne : AskOverBoth], seen)}}};
}

} // namespace
} // namespace IpVersionNotChosen

constinit const Cause Causes::ipVersionNotChosen{Reason::IpVersionNotChosen, Cause::Scope::Host,
    IpVersionNotChosen::judge, IpVersionNotChosen::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
