// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHostAddress>

namespace PortCheck {

/// The words of firewall requests.
class FirewallText final {
    Q_DECLARE_TR_FUNCTIONS(FirewallText)
};

/// \a text from people or the network, fit to stand in a line of plain text.
[[nodiscard]] QString oneLine(const QString& text);

/// The same, fit to stand in a command: letters and digits of ASCII, blanks and . : / - alone, at most 90 characters.
/// Commas became blanks and whatever else there was a dash, so that nothing in it is a quote, a variable, a line or a
/// command.
[[nodiscard]] QString commandName(const QString& text);

/// \a address for a command, without a scope; empty where it is none, or stands for no single host.
[[nodiscard]] QString exactAddress(const QHostAddress& address);

/// "389, 3268, 49152-65535"
[[nodiscard]] QString rangesText(const QList<PortRange>& ranges);

/// "2026-11-22 18:01:03.123 UTC"
[[nodiscard]] QString utcText(const QDateTime& time);

} // namespace PortCheck
