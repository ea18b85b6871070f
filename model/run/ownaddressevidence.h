// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/evidence.h"
#include "model/system/ownlisteners.h"

#include <QHostAddress>

#include <functional>

namespace PortCheck {

struct CheckRecord;
struct OwnAddress;

/// Whether a program of this computer waits on a port: the system tells, or a test.
using ListensHere = std::function<bool(const QHostAddress& address, quint16 port, Transport protocol)>;

/// The evidence of \a ended, which has just ended, where its address is one of \a ownAddresses or a loopback one: with
/// "ownTarget" (true), unless it was answered at the very address that it left from; and, where it was refused or
/// reported as unreachable while a program waits on its port, with "listensHere" (true).
[[nodiscard]] Evidence withOwnTarget(
    const CheckRecord& ended, const QList<OwnAddress>& ownAddresses, const ListensHere& listens = listensHere);

} // namespace PortCheck
