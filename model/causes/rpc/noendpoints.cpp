// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

namespace NoEndpoints {
namespace {

enum { Title, Explained };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "the endpoint mapper of %1 names no TCP port", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "The endpoint mapper on %1 answers, but names no TCP port in the range: there is nothing to check there "
             "now.",
             "%1 host"),
        Value::Hosts},
};

std::optional<Ruling> judge(const Observation& seen)
{
    // What that means for the range is judged there: see namesNoPorts.
    if (seen.record.seen.reason != Reason::NoEndpoints || !isCleanProof(seen))
        return std::nullopt;
    return Ruling{Outcome::Pass, Owner::Nobody, say(texts[Title], seen), {say(texts[Explained], seen)}, {}};
}

} // namespace
} // namespace NoEndpoints

constinit const Cause Causes::noEndpoints{
    Reason::NoEndpoints, Cause::Scope::Port, NoEndpoints::judge, NoEndpoints::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
