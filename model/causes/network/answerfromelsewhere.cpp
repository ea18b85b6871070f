// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace AnswerFromElsewhere {
namespace {

enum { Title, PortTitle, Explained, PortExplained, AnswerFromTheAddressAsked, TranslateBack };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "answers from another address than the one that was asked: %2 of %1",
             "cause; %1 hosts, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "answers from another port than the one that was asked: %2 of %1",
             "cause; %1 hosts, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "On %1, answers came from %2 and not from %3, where the questions went. Clients drop such answers, and so "
             "do firewalls that keep state. The questions arrive, so no rule is missing for them.",
             "%1 ports and protocols, %2 the address that answered, %3 addresses"),
        Value::Ports, Value::Words, Value::Addresses},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "The question on %1 of %2 was answered from port %3 of %4. A service answers from the port on which it was "
            "asked: something translates ports on the way there, and does not translate the answer back. Clients drop "
            "such answers, and so do firewalls that keep state. The question arrives, so no rule is missing for it.",
            "%1 port and protocol, %2 host, %3 port, %4 address"),
        Value::Ports, Value::Hosts, Value::Words, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of %1: bind what answers on %2 to each address of its host, so that answers come from the "
             "one that was asked; where an address is translated on the way in, it has to be translated on the way "
             "back as well.",
             "%1 hosts with their addresses, %2 ports and protocols"),
        Value::HostsWithAddress, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: look for what translates %2 between this computer and %1 (NAT, a load balancer, a relay on "
             "the host), and have it translate the answers back.",
             "%1 hosts with their addresses, %2 ports and protocols"),
        Value::HostsWithAddress, Value::Ports},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    if (record.seen.state != State::Filtered || record.seen.reason != Reason::AnswerFromElsewhere)
        return std::nullopt;
    const QString from = record.seen.evidence["answeredFrom"_L1].toString();
    if (from.isEmpty())
        return std::nullopt;
    if (const int port = record.seen.evidence["answeredFromPort"_L1].toInt(); port != 0)
        return Ruling{Outcome::Fail, Owner::Network, say(texts[PortTitle], seen),
            {say(texts[PortExplained], seen, {{Value::Words, {QString::number(port)}}, {Value::Words, {from}}})},
            {{Owner::Network, say(texts[TranslateBack], seen)}}};
    return Ruling{Outcome::Fail, Owner::TargetAdministrator, say(texts[Title], seen),
        {say(texts[Explained], seen, {{Value::Words, {from}}})},
        {{Owner::TargetAdministrator, say(texts[AnswerFromTheAddressAsked], seen)}}};
}

} // namespace
} // namespace AnswerFromElsewhere

constinit const Cause Causes::answerFromElsewhere{Reason::AnswerFromElsewhere, Cause::Scope::Port,
    AnswerFromElsewhere::judge, AnswerFromElsewhere::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
