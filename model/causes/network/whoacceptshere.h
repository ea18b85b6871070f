// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/statement.h"

#include <QCoreApplication>

namespace PortCheck {

/// Advice where something accepts every connection: to the network team first, then to whoever has this computer.
inline constexpr Text whichProductAccepts{
    QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Network team: which proxy or security product accepts connections in place of %1? Check again without it.",
        "%1 host with its address"),
    Value::HostsWithAddress};
inline constexpr Text orOneHereAccepts{QT_TRANSLATE_NOOP3("PortCheck::Cause",
    "Administrator of this computer: or does a proxy or security product on it accept them? Then check again "
    "without that.",
    "connections, in place of the host")};

/// What is said where it is known to be a program on this computer that takes them, and advice about it.
inline constexpr Text takenHere{
    QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "A program on this computer takes every connection to %1 at its own port %2, so that none goes to the host "
        "directly.",
        "%1 host, %2 a number"),
    Value::Hosts, Value::Number};
inline constexpr Text whichProgramTakes{
    QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Administrator of this computer: which program listens on its port %1 (ss -ltnp; sshuttle, redsocks, a "
        "security product)? Check again without it.",
        "%1 a number; do not translate ss -ltnp"),
    Value::Number};

/// Advice where every port of an address of this computer accepts connections: no device in between can do so.
inline constexpr Text whoAcceptsHere{
    QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Administrator of this computer: which program, or which rule that redirects, accepts every connection to %1 "
        "here (ss -ltnp; nft list ruleset)? Check again without it.",
        "%1 host, an address of this computer; do not translate ss -ltnp and nft list ruleset"),
    Value::Hosts};

} // namespace PortCheck
