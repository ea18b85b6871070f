// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/rpc/rpcuse.h"

#include <QCoreApplication>

namespace PortCheck {

namespace MapperUnavailable {
namespace {

enum { Title, Explained, ExplainedOfRefusal, MakeTheMapperWork };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "the dynamic ports of %1 are unknown, as the endpoint mapper there could not be asked",
             "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "The endpoint mapper (135/TCP) on %1 gave no answer, so the RPC ports in use are not known and were not "
             "checked.",
             "%1 host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "The connection to the endpoint mapper (135/TCP) on %1 was refused, so the RPC ports in use are not known "
             "and were not checked.",
             "%1 host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Make 135/TCP work first, then check again.", "")},
};

std::optional<Ruling> judge(const Observation& seen)
{
    // The row of the range, whose ports were not asked.
    if (seen.record.seen.state != State::NotRun || seen.record.seen.reason != Reason::MapperUnavailable)
        return std::nullopt;
    return Ruling{Outcome::Inconclusive, Owner::Person, say(texts[Title], seen), {portsAreUnknown(seen)},
        {{Owner::Person, say(texts[MakeTheMapperWork], seen)}}};
}

} // namespace
} // namespace MapperUnavailable

Statement portsAreUnknown(const Observation& seen)
{
    using namespace MapperUnavailable;
    const std::optional<CheckRecord>& mapper = seen.host.failedMapper();
    const bool isRefused = mapper && mapper->seen.state == State::Closed;
    return say(texts[isRefused ? ExplainedOfRefusal : Explained], seen);
}

constinit const Cause Causes::mapperUnavailable{Reason::MapperUnavailable, Cause::Scope::Port, MapperUnavailable::judge,
    MapperUnavailable::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
