// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

namespace MapperAnswered {
namespace {

enum { Title, Explained };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 on %2", "cause; %1 is a list of ports, %2 a host"), Value::Ports,
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 on %2 answered as the endpoint mapper and named the ports in use. The port of WMI comes from the same "
             "range and is told only to who signs in: what holds for the others is inferred for it.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (seen.record.check.service != Service::EndpointMapper || seen.record.seen.reason != Reason::Answered
        || !isCleanProof(seen))
        return std::nullopt;
    return Ruling{Outcome::Pass, Owner::Nobody, say(texts[Title], seen), {say(texts[Explained], seen)}, {}};
}

} // namespace
} // namespace MapperAnswered

constinit const Cause Causes::mapperAnswered{Reason::Answered, Cause::Scope::Port, MapperAnswered::judge,
    MapperAnswered::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
