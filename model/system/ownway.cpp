// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/ownway.h"

#include <algorithm>

namespace PortCheck {

namespace {

QHostAddress withoutScope(QHostAddress address)
{
    address.setScopeId({});
    return address;
}

bool hasAddress(const OwnInterface& one, const QHostAddress& address)
{
    return std::any_of(one.addresses.begin(), one.addresses.end(),
        [&](const QHostAddress& each) { return withoutScope(each) == withoutScope(address); });
}

} // namespace

OwnWay ownWayFrom(const std::optional<QHostAddress>& address, const QList<OwnInterface>& interfaces)
{
    OwnWay way{address.value_or(QHostAddress()), {}, false, address.has_value(), false};
    const auto found = std::find_if(interfaces.begin(), interfaces.end(),
        [&](const OwnInterface& each) { return !way.address.isNull() && hasAddress(each, way.address); });
    if (found != interfaces.end()) {
        way.interfaceName = found->name;
        way.isRunning = found->isRunning;
        way.isTunnel = found->isTunnel;
    }
    return way;
}

std::optional<OwnWayEnd> endOfOwnWay(const OwnWay& before, const QList<OwnInterface>& interfaces)
{
    if (!before.isKnown || before.interfaceName.isEmpty() || interfaces.isEmpty())
        return std::nullopt;
    const auto link = std::find_if(interfaces.begin(), interfaces.end(),
        [&](const OwnInterface& each) { return each.name == before.interfaceName; });
    if (before.isRunning && (link == interfaces.end() || !link->isRunning))
        return OwnWayEnd::LinkDown;
    const bool hasIt = std::any_of(interfaces.begin(), interfaces.end(),
        [&](const OwnInterface& each) { return hasAddress(each, before.address); });
    return hasIt ? std::nullopt : std::optional(OwnWayEnd::AddressGone);
}

} // namespace PortCheck
