// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/statement.h"

#include <QCoreApplication>

namespace PortCheck {

/// Advice where another program than the expected one answered: to whoever runs the check first, then to the host's
/// administrator, and to the network team.
inline constexpr Text isItTheRightHost{
    QT_TRANSLATE_NOOP3("PortCheck::Cause", "Check the target: do you mean %1?", "%1 host with its address"),
    Value::HostsWithAddress};
inline constexpr Text whatListensThere{
    QT_TRANSLATE_NOOP3(
        "PortCheck::Cause", "Administrator of %1: which program listens on %2 there?", "%1 host, %2 port and protocol"),
    Value::Hosts, Value::Ports};
inline constexpr Text doesADeviceAnswer{
    QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Network team: does a device between this computer and %1 answer in the host's name?",
        "%1 host with its address"),
    Value::HostsWithAddress};

/// Advice where an address of this computer was asked and another program than the expected one answered: no device in
/// between can have done so.
inline constexpr Text whatListensHere{
    QT_TRANSLATE_NOOP3("PortCheck::Cause", "Administrator of %1: which program listens on %2 here?",
        "%1 host, an address of this computer, %2 port and protocol"),
    Value::Hosts, Value::Ports};

} // namespace PortCheck
