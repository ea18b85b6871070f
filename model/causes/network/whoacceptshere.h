// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/statement.h"

#include <QCoreApplication>

namespace PortCheck {

/// Advice where every port of an address of this computer accepts connections: no device in between can do so.
inline constexpr Text whoAcceptsHere{
    QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Administrator of this computer: which program, or which rule that redirects, accepts every connection to %1 "
        "here (ss -ltnp; nft list ruleset)? Check again without it.",
        "%1 host, an address of this computer; do not translate ss -ltnp and nft list ruleset"),
    Value::Hosts};

} // namespace PortCheck
