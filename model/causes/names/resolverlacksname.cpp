// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/machinename.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace ResolverLacksName {
namespace {

enum { Title, Explained, AskTheDomainsServers, OrHaveItForwarded };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "this computer's own DNS does not know %1", "cause; %1 is a list of hosts"),
        Value::Hosts},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "The address of %1 came with the answer of the DNS server that was searched for controllers. This "
             "computer's own DNS does not have it, so what runs here will not find %1 by its name.",
             "%1 list of hosts"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3(
        "PortCheck::Cause", "Administrator of this computer: use DNS servers that know the domain.", "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "DNS administrator: or have the DNS servers that this computer uses forward the domain.", "")},
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (!isTrueIn(seen.record.seen.evidence, "nameUnknownHere"_L1) || !isCleanProof(seen))
        return std::nullopt;
    if (isInvalid(seen.record.check.target)) // no DNS server knows it: a stand-in calls itself so
        return std::nullopt;
    return Ruling{Outcome::Warn, Owner::ThisComputer, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::ThisComputer, say(texts[AskTheDomainsServers], seen)},
            {Owner::Dns, say(texts[OrHaveItForwarded], seen)}}};
}

} // namespace
} // namespace ResolverLacksName

constinit const Cause Causes::resolverLacksName{
    Reason::ResolverLacksName, Cause::Scope::Run, ResolverLacksName::judge, ResolverLacksName::texts};

} // namespace PortCheck
