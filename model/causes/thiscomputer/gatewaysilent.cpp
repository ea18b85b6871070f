// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/outage.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace GatewaySilent {
namespace {

enum { Title, Explained, CheckIt };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "the gateway of this computer towards %1, %2, does not answer",
             "cause; %1 is a list of hosts, %2 an address"),
        Value::Hosts, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "This computer sends to %1 by the gateway %2, asked for it on its own network segment (ARP, or neighbour "
             "discovery with IPv6), and nobody answered. So nothing got beyond that segment, and nobody beyond has "
             "a part in it.",
             "%1 host, %2 address"),
        Value::Hosts, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of this computer: is %1 the right gateway, and are this computer's address, network mask, "
             "cable and VLAN right? If so, is that gateway up?",
             "%1 address"),
        Value::Words},
};

/// Where the host had answered by another gateway, or as long as this one was there: what ended without an answer
/// since.
bool isOfMidRun(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    return !outageOf(record)
        && (record.seen.evidence.contains("silentGateway"_L1) || record.seen.state == State::NotRun);
}

std::optional<Ruling> judge(const Observation& seen)
{
    const QString& gateway = seen.host.silentGateway();
    const bool answered = seen.host.showedLife();
    if (gateway.isEmpty() || !isFoundNowhere(seen.record) || (answered && !isOfMidRun(seen)))
        return std::nullopt;
    const OwnValues its{{Value::Words, {gateway}}};
    return Ruling{answered ? Outcome::Inconclusive : Outcome::Fail, Owner::ThisComputer, say(texts[Title], seen, its),
        {say(texts[Explained], seen, its)}, {{Owner::ThisComputer, say(texts[CheckIt], seen, its)}}};
}

} // namespace
} // namespace GatewaySilent

constinit const Cause Causes::gatewaySilent{
    Reason::GatewaySilent, Cause::Scope::Host, GatewaySilent::judge, GatewaySilent::texts};

} // namespace PortCheck
