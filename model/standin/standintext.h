// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/standin/standinevent.h"

#include <QList>
#include <QStringList>

namespace PortCheck {

/// "192.0.2.7:3311", "[2001:db8::7]:3311"
[[nodiscard]] QString addressAndPort(const QHostAddress& address, quint16 port);

/// "389/TCP LDAP"; with the port on which it really listens, if that is another.
[[nodiscard]] QString placeText(const StandInPlace& place);

/// One line that says what happened, without its time and the peer. Translated.
[[nodiscard]] QString eventText(const StandInEvent& event);
/// A line of a log: time (UTC), peer, port, what happened. Translated.
[[nodiscard]] QString eventLine(const StandInEvent& event);

/// Where it listens: one line for all addresses with the same ports. Translated.
[[nodiscard]] QStringList placesText(const QList<StandInPlace>& places);
/// What was skipped: for each reason the addresses and ports, why, and what to do. Translated.
[[nodiscard]] QStringList skippedText(const QList<StandInSkipped>& skipped);

} // namespace PortCheck
