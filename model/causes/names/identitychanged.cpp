// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/machinename.h"

#include <QCoreApplication>

#include <algorithm>

namespace PortCheck {

namespace IdentityChanged {
namespace {

enum { Title, Explained, WhichOneShouldItBe };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "another machine took over the address of %1 during the run", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "At %1, a machine called itself %2 at first, and %3 when the same port was asked again at %4. An address "
             "that can move between machines (a cluster, a load balancer) moved in between: these results are of two "
             "machines.",
             "%1 address, %2 and %3 computer names, %4 time of day"),
        Value::Addresses, Value::Name, Value::Name, Value::TimeOfDay},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of %1: is an address meant to move there? Check again once it stays where it is, and check "
             "each machine at its own address.",
             "%1 hosts with their addresses"),
        Value::HostsWithAddress},
};

/// An answer that tells whose it is; or one that would be called wrong or late, which is what a move looks like.
bool concerns(const Observation& seen)
{
    return isProven(seen.record)
        && (!ownName(seen.record).isEmpty() || !isCleanProof(seen) || neededSeveralAttempts(seen.record));
}

std::optional<Ruling> judge(const Observation& seen)
{
    const auto& change = seen.host.identityChange();
    if (!change || seen.followUp || !concerns(seen))
        return std::nullopt;
    return Ruling{Outcome::Warn, Owner::TargetAdministrator, say(texts[Title], seen),
        {say(texts[Explained], seen,
            {{Value::Name, {change->before}}, {Value::Name, {change->after}},
                {Value::TimeOfDay, {change->at.toString(Qt::ISODate)}}})},
        {{Owner::TargetAdministrator, say(texts[WhichOneShouldItBe], seen)}}};
}

/// Where all earlier answers told one name and all later ones another, the first port is asked once more: if it still
/// tells the first name, single ports lead elsewhere; if it tells the other, the address has moved.
std::optional<Look> look(const HostRecords& records)
{
    QList<const CheckRecord*> named;
    for (const CheckRecord* record : records.checks) {
        if (isProven(*record) && record->check.protocol == Transport::Tcp && !ownName(*record).isEmpty())
            named.append(record);
    }
    if (named.isEmpty())
        return std::nullopt;
    std::stable_sort(named.begin(), named.end(),
        [](const CheckRecord* a, const CheckRecord* b) { return a->finishedAt < b->finishedAt; });
    const QString first = ownName(*named.constFirst());
    const auto isFirst = [&](const CheckRecord* record) { return sameMachine(ownName(*record), first); };
    const auto change = std::find_if_not(named.cbegin(), named.cend(), isFirst);
    if (change == named.cend() || std::any_of(change, named.cend(), isFirst))
        return std::nullopt;
    return Look{FollowUpKind::Identity, named.constFirst()};
}

} // namespace
} // namespace IdentityChanged

constinit const Cause Causes::identityChanged{
    Reason::IdentityChanged, Cause::Scope::Host, IdentityChanged::judge, IdentityChanged::texts, IdentityChanged::look};

} // namespace PortCheck
