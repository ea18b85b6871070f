// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/rpc/rpcuse.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace OpenedByMapper {
namespace {

enum { Title, Explained };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "a firewall opens %2 of %1 on demand", "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 on %2 opened only after the endpoint mapper had been asked for it: a firewall on the way understands "
             "RPC and opens ports on demand. A plain port scan shows this port as blocked; that is normal.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
};

std::optional<Ruling> judge(const Observation& seen)
{
    // "coldState" is how the port was found before the mapper was asked for it.
    // Where the address of this computer decides what is silent, it can be that which changed between the two.
    const bool hasOtherReason =
        (seen.host.ownAddresses() && seen.host.ownAddresses()->usesBoth) || !seen.host.opensOnDemand();
    if (!seen.record.seen.evidence.contains("coldState"_L1) || hasOtherReason || !isCleanProof(seen))
        return std::nullopt;
    return Ruling{Outcome::Pass, Owner::Nobody, say(texts[Title], seen),
        QList<Statement>{say(texts[Explained], seen)} + usesOf(seen), {}};
}

} // namespace
} // namespace OpenedByMapper

constinit const Cause Causes::openedByMapper{
    Reason::OpenedByMapper, Cause::Scope::Port, OpenedByMapper::judge, OpenedByMapper::texts};

} // namespace PortCheck
