// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"

#include <QCoreApplication>

namespace PortCheck {

namespace NamesNoPorts {
namespace {

enum { Title, Explained, DoItsServicesRun };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "the endpoint mapper of %1 names no TCP port", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "The endpoint mapper on %1 answers, but names no TCP port in the range: there is nothing to check there "
             "now.",
             "%1 host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "Administrator of %1: check that the RPC services there run.", "%1 host"),
        Value::Hosts},
};

std::optional<Ruling> judge(const Observation& seen)
{
    // The row of the range, whose ports were not asked.
    if (seen.record.seen.state != State::NotRun || seen.record.seen.reason != Reason::NoEndpoints)
        return std::nullopt;
    return Ruling{Outcome::Inconclusive, Owner::TargetAdministrator, say(texts[Title], seen),
        {say(texts[Explained], seen)}, {{Owner::TargetAdministrator, say(texts[DoItsServicesRun], seen)}}};
}

} // namespace
} // namespace NamesNoPorts

constinit const Cause Causes::namesNoPorts{Reason::NoEndpoints, Cause::Scope::Port, NamesNoPorts::judge,
    NamesNoPorts::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
