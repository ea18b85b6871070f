// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHostAddress>

namespace PortCheck {

/// The translation context of firewall requests.
class FirewallText final {
    Q_DECLARE_TR_FUNCTIONS(FirewallText)
};

/// \a text from people or the network, made safe for one line of plain text.
[[nodiscard]] QString oneLine(const QString& text);

/// The same, made safe for a command: only ASCII letters, digits, spaces and . : / - remain, at most 90 characters.
/// Commas become spaces and all other characters become dashes, so that nothing in it acts as a quote, a variable, a
/// line end or a command.
[[nodiscard]] QString commandName(const QString& text);

/// \a address for a command, without a scope; empty if it is null, or not the address of a single host.
[[nodiscard]] QString exactAddress(const QHostAddress& address);

/// "389, 3268, 49152-65535"
[[nodiscard]] QString rangesText(const QList<PortRange>& ranges);

/// "2026-11-22 18:01:03.123 UTC"
[[nodiscard]] QString utcText(const QDateTime& time);

} // namespace PortCheck
