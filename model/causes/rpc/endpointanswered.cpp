// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/rpc/rpcuse.h"

#include <QCoreApplication>

namespace PortCheck {

namespace EndpointAnswered {
namespace {

enum { Title, Explained };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 on %2", "cause; %1 is a list of ports, %2 a host"), Value::Ports,
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 on %2 is a port that the endpoint mapper named, and an RPC server accepted a connection there.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (seen.record.check.service != Service::RpcEndpoint || seen.record.seen.reason != Reason::Answered
        || !isCleanProof(seen))
        return std::nullopt;
    return Ruling{Outcome::Pass, Owner::Nobody, say(texts[Title], seen),
        QList<Statement>{say(texts[Explained], seen)} + usesOf(seen), {}};
}

} // namespace
} // namespace EndpointAnswered

constinit const Cause Causes::endpointAnswered{Reason::Answered, Cause::Scope::Port, EndpointAnswered::judge,
    EndpointAnswered::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
