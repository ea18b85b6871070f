// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/statement.h"

#include <QCoreApplication>

namespace PortCheck {

/// Advice about the certificate of a controller.
inline constexpr Text giveItACertificate{
    QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Directory team: give %1 a certificate for server authentication with the host's full name in it.", "%1 host"),
    Value::Hosts};
inline constexpr Text renewItsCertificate{
    QT_TRANSLATE_NOOP3(
        "PortCheck::Cause", "Directory team: renew the certificate of %1 and check the clocks.", "%1 host"),
    Value::Hosts};

} // namespace PortCheck
