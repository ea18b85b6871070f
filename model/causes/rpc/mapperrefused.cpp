// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

namespace MapperRefused {
namespace {

enum { Title, Explained };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "the endpoint mapper of %1 refuses anonymous questions", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "The endpoint mapper on %1 of %2 answers, so the port works; it refuses anonymous questions by policy.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
};

std::optional<Ruling> judge(const Observation& seen)
{
    // What it hides is judged at the range: see mapperHidesPorts.
    if (seen.record.seen.reason != Reason::MapperRefused || !isCleanProof(seen))
        return std::nullopt;
    return Ruling{Outcome::Pass, Owner::Nobody, say(texts[Title], seen), {say(texts[Explained], seen)}, {}};
}

} // namespace
} // namespace MapperRefused

constinit const Cause Causes::mapperRefused{Reason::MapperRefused, Cause::Scope::Port, MapperRefused::judge,
    MapperRefused::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
