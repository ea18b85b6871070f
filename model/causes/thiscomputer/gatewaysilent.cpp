// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

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
             "cable and VLAN right? If so, ask the network team whether that gateway is up.",
             "%1 address"),
        Value::Words},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const QString& gateway = seen.host.silentGateway();
    if (gateway.isEmpty() || seen.host.showedLife() || !isFoundNowhere(seen.record))
        return std::nullopt;
    const OwnValues its{{Value::Words, {gateway}}};
    return Ruling{Outcome::Fail, Owner::ThisComputer, say(texts[Title], seen, its), {say(texts[Explained], seen, its)},
        {{Owner::ThisComputer, say(texts[CheckIt], seen, its)}}};
}

} // namespace
} // namespace GatewaySilent

constinit const Cause Causes::gatewaySilent{
    Reason::GatewaySilent, Cause::Scope::Host, GatewaySilent::judge, GatewaySilent::texts};

} // namespace PortCheck
