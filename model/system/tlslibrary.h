// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>

namespace PortCheck {

/// Loads the TLS library, OpenSSL (chooseTlsBackend()), and this computer's trusted certificates, once, in another
/// thread: on Windows that takes up to several seconds, in which the program would otherwise not respond. Returns at
/// once; the future is finished when TLS sockets can be made without waiting, and
/// QSslConfiguration::defaultConfiguration() has the authorities (on Windows windowsAuthorities(), so that nothing is
/// ever asked for more of them). Needs the application object, and must be called in its thread.
[[nodiscard]] QFuture<void> loadTlsLibrary();

} // namespace PortCheck
