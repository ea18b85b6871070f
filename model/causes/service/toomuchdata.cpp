// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

namespace TooMuchData {
namespace {

enum { Title, Explained, IsItTheRightHost };

constexpr std::array texts{
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 sent far too much on %2", "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "What answers on %1 of %2 sent far more than %3 would: it is something else.",
             "%1 port and protocol, %2 host, %3 service"),
        Value::Ports, Value::Hosts, Value::Service},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Check the target: do you mean %1? Network team: does a device answer in the host's name?",
             "%1 host with its address"),
        Value::HostsWithAddress},
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (!failedToProve(seen.record, Reason::TooMuchData))
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::TargetAdministrator, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::Person, say(texts[IsItTheRightHost], seen)}}};
}

} // namespace
} // namespace TooMuchData

constinit const Cause Causes::tooMuchData{
    Reason::TooMuchData, Cause::Scope::Port, TooMuchData::judge, TooMuchData::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
