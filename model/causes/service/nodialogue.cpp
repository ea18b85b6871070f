// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"

#include <QCoreApplication>

namespace PortCheck {

namespace NoDialogue {
namespace {

enum { Title, Explained, AskItsOwnClient };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "no question is known for what answers on %2 of %1",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Open: %1 on %2. No dialogue is known for that, so which program answers there is not proven.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Check with the service's own client whether it answers.", "")},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    if (record.seen.state != State::Open || record.seen.service != ServiceState::NotAsked
        || hasDialogue(record.check.service))
        return std::nullopt;
    // A connection only proves that the path is open if not every connection is accepted.
    const bool isProof = seen.host.controlIsClean() && record.check.protocol == Transport::Tcp;
    Ruling ruling{isProof ? Outcome::Pass : Outcome::Inconclusive, isProof ? Owner::Nobody : Owner::Person,
        say(texts[Title], seen), {say(texts[Explained], seen)}, {}};
    if (!isProof)
        ruling.advice.append({Owner::Person, say(texts[AskItsOwnClient], seen)});
    return ruling;
}

} // namespace
} // namespace NoDialogue

constinit const Cause Causes::noDialogue{Reason::NoDialogue, Cause::Scope::Port, NoDialogue::judge, NoDialogue::texts};

} // namespace PortCheck
