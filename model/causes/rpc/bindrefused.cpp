// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

namespace BindRefused {
namespace {

enum { Title, Explained };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "%1 refused the RPC bind on %2", "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "An RPC server answers on %1 of %2 and declines this question: the way there is free.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (seen.record.seen.reason != Reason::BindRefused || !isCleanProof(seen))
        return std::nullopt;
    return Ruling{Outcome::Pass, Owner::Nobody, say(texts[Title], seen), {say(texts[Explained], seen)}, {}};
}

} // namespace
} // namespace BindRefused

constinit const Cause Causes::bindRefused{
    Reason::BindRefused, Cause::Scope::Port, BindRefused::judge, BindRefused::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
