// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace AnswerFromElsewhere {
namespace {

enum { Title, Explained, AnswerFromTheAddressAsked };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 answers on %2 from another address than the one that was asked",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "The answer to the question on %1 came from %2, not from %3, which was asked. Clients drop such an answer, "
            "and so do firewalls that keep state: for them %1 is silent. The question arrives, so no rule is missing "
            "for it.",
            "%1 port and protocol, %2 the address that answered, %3 address"),
        Value::Ports, Value::Words, Value::Addresses},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of %1: bind the service on %2 to each of the host's addresses, so that it answers from the "
             "one that was asked; where an address is translated on the way in, it has to be translated on the way "
             "back as well.",
             "%1 host with its address, %2 port and protocol"),
        Value::HostsWithAddress, Value::Ports},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    const QString from = record.seen.evidence["answeredFrom"_L1].toString();
    if (record.seen.state != State::Filtered || record.seen.reason != Reason::AnswerFromElsewhere || from.isEmpty())
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::TargetAdministrator, say(texts[Title], seen),
        {say(texts[Explained], seen, {{Value::Words, {from}}})},
        {{Owner::TargetAdministrator, say(texts[AnswerFromTheAddressAsked], seen)}}};
}

} // namespace
} // namespace AnswerFromElsewhere

constinit const Cause Causes::answerFromElsewhere{
    Reason::AnswerFromElsewhere, Cause::Scope::Port, AnswerFromElsewhere::judge, AnswerFromElsewhere::texts};

} // namespace PortCheck
