// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace UserModeNetwork {
namespace {

enum { Title, Explained, Reported, AskFromTheMachine };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 did not answer on %2, and this computer sits behind a user-mode network that hides refusals (%3)",
             "cause; %1 is a host, %2 a list of ports, %3 a network interface such as tap0"),
        Value::Hosts, Value::Ports, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "No answer from %1 on %2. This is a container or a virtual machine whose packets a program on its machine "
             "carries (pasta, slirp4netns, libslirp) and which does not pass on all that hosts and routers refuse. So "
             "the silence can be a closed port as well as one that a firewall blocks.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "The gateway that said of %2 on %1 that no network leads there (%3) is the program on its machine that "
             "carries the packets of this container or virtual machine (slirp4netns, libslirp). It says so of whatever "
             "it fails to send, a closed port as well as one that a firewall forbids, so no router need lack a route.",
             "%1 host, %2 port and protocol, %3 address"),
        Value::Hosts, Value::Ports, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Check again from the machine itself, outside the container or virtual machine, or give that a bridged "
        "network: "
        "then what is closed and what is blocked look different.",
        "")},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    const bool isSilent = record.seen.state == State::Filtered && record.seen.evidence.contains("userModeNetwork"_L1);
    // What nobody could ask for, where the whole host is silent, is not the mapper's matter.
    const bool isBeside = record.seen.state == State::NotRun && seen.host.isSilent();
    const bool isReport = isUserModeReport(record);
    const QString& interface = seen.host.userModeNetwork();
    if (interface.isEmpty() || (!isSilent && !isBeside && !isReport))
        return std::nullopt;
    const Statement explained =
        isReport ? say(texts[Reported], seen, {{Value::Words, {icmpSender(record)}}}) : say(texts[Explained], seen);
    return Ruling{Outcome::Fail, Owner::Person, say(texts[Title], seen, {{Value::Words, {interface}}}), {explained},
        {{Owner::Person, say(texts[AskFromTheMachine], seen)}}};
}

} // namespace
} // namespace UserModeNetwork

constinit const Cause Causes::userModeNetwork{
    Reason::UserModeNetwork, Cause::Scope::Run, UserModeNetwork::judge, UserModeNetwork::texts};

} // namespace PortCheck
