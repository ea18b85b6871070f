// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSslCertificate>

#include <optional>

namespace PortCheck {

/// The certificates of authorities that this computer has for checking servers', from Windows' stores of the person who
/// runs the program and of the computer (which holds those that the domain's policies hand out): trusted ones (ROOT),
/// and those between (CA), which are no trust by themselves. Without those that aren't meant for servers (their
/// extended key usage, or the one that was set for them in the store) and those in Disallowed. The stores are only
/// read, and nobody is asked over the network: an authority that Windows would first have to fetch isn't among them.
/// Takes up to some hundred milliseconds; from any thread. No value on other systems, where OpenSSL finds them by
/// itself, in files.
[[nodiscard]] std::optional<QList<QSslCertificate>> windowsAuthorities();

} // namespace PortCheck
