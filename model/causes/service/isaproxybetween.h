// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/statement.h"

#include <QCoreApplication>

namespace PortCheck {

/// Advice where a connection was made and nothing came of it: to the service's administrator first, or where the
/// service is known to run, to the network team first.
inline constexpr Text checkTheService{
    QT_TRANSLATE_NOOP3("PortCheck::Cause", "Administrator of %1: check the service.", "%1 host"), Value::Hosts};
inline constexpr Text isAProxyBetween{
    QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Network team: does a proxy or an inspecting firewall stand between this computer and %1?",
        "%1 host with its address"),
    Value::HostsWithAddress};
inline constexpr Text doesAProxyLetItPass{
    QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Network team: does a proxy or an inspecting firewall stand between this computer and %1, and does it let "
        "%2 pass?",
        "%1 host with its address, %2 port and protocol"),
    Value::HostsWithAddress, Value::Ports};
inline constexpr Text checkTheServiceIfNothingIs{
    QT_TRANSLATE_NOOP3(
        "PortCheck::Cause", "Administrator of %1, if nothing stands in between: check the service.", "%1 host"),
    Value::Hosts};

} // namespace PortCheck
