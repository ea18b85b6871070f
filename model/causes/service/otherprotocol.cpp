// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

namespace OtherProtocol {
namespace {

enum { Title, Explained, IsItTheRightHost };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "not the expected service answers on %2 of %1",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Something answers on %1 of %2, and it is not %3: another program, another host, or a device in between.",
             "%1 port and protocol, %2 host, %3 service"),
        Value::Ports, Value::Hosts, Value::Service},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Check the target: do you mean %1? Network team: does a device answer in the host's name?",
             "%1 host with its address"),
        Value::HostsWithAddress},
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (!failedToProve(seen.record, Reason::OtherProtocol))
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::TargetAdministrator, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::Person, say(texts[IsItTheRightHost], seen)}}};
}

} // namespace
} // namespace OtherProtocol

constinit const Cause Causes::otherProtocol{Reason::OtherProtocol, Cause::Scope::Port, OtherProtocol::judge,
    OtherProtocol::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
