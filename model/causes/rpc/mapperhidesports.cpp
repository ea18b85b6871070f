// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"

#include <QCoreApplication>

namespace PortCheck {

namespace MapperHidesPorts {
namespace {

enum { Title, Explained, LookAtThePolicy };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "the endpoint mapper of %1 refuses anonymous questions", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "The endpoint mapper of %1 does not tell the RPC ports to anonymous questions. That is a policy, not a "
             "firewall; the ports of the dynamic range could not be checked.",
             "%1 host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of %1: look at the policy \"Restrict Unauthenticated RPC clients\", which should not be "
             "set on domain controllers; or list the ports there.",
             "%1 host; keep the policy's name as Windows writes it"),
        Value::Hosts},
};

std::optional<Ruling> judge(const Observation& seen)
{
    // The row of the range, whose ports were not asked.
    if (seen.record.seen.state != State::NotRun || seen.record.seen.reason != Reason::MapperRefused)
        return std::nullopt;
    return Ruling{Outcome::Inconclusive, Owner::TargetAdministrator, say(texts[Title], seen),
        {say(texts[Explained], seen)}, {{Owner::TargetAdministrator, say(texts[LookAtThePolicy], seen)}}};
}

} // namespace
} // namespace MapperHidesPorts

constinit const Cause Causes::mapperHidesPorts{Reason::MapperRefused, Cause::Scope::Port, MapperHidesPorts::judge,
    MapperHidesPorts::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
