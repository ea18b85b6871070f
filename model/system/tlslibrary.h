// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>

namespace PortCheck {

/// Loads the TLS library and this computer's trusted certificates, once, on another thread: on Windows that takes up to
/// some seconds, in which everything else would stand still. Returns at once; the future is finished when TLS sockets
/// can be made without waiting. Needs the application object, and to be called in its thread.
[[nodiscard]] QFuture<void> loadTlsLibrary();

} // namespace PortCheck
