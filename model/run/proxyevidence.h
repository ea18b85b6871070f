// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/evidence.h"

#include <QString>

namespace PortCheck {

struct CheckRecord;

/// The evidence of \a ended with "proxyUnderProgram", the name of the \a proxy under this program (see
/// proxyUnderTheProgram(); empty for none), if that one stood between the check and its host: for whatever was asked
/// over TCP; over UDP where it refuses that (torsocks); and where it answered for the host's name (torsocks and, by
/// proxy_dns, proxychains, which hands out addresses of its own making), unless the service proved itself all the same.
/// Pure.
[[nodiscard]] Evidence withProxy(const CheckRecord& ended, const QString& proxy);

} // namespace PortCheck
