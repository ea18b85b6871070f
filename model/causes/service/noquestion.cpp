// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"

#include <QCoreApplication>

namespace PortCheck {

namespace NoQuestion {
namespace {

enum { Title, Explained, AskItsOwnClient };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "no question is known for %2 of %1, and silence proves nothing there",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "This program has no question for the service on %1 of %2. It sent one byte, which nothing has to answer: "
             "that nothing came back says nothing about the port.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Check with the service's own client whether it answers.", "")},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const Check& check = seen.record.check;
    if (seen.record.seen.state != State::Filtered || check.protocol != Transport::Udp || hasDialogue(check.service))
        return std::nullopt;
    return Ruling{Outcome::Inconclusive, Owner::Nobody, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::Person, say(texts[AskItsOwnClient], seen)}}};
}

} // namespace
} // namespace NoQuestion

constinit const Cause Causes::noQuestion{Reason::NoQuestion, Cause::Scope::Port, NoQuestion::judge, NoQuestion::texts};

} // namespace PortCheck
