// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

namespace PortCheck {

/// Makes OpenSSL the TLS library of this process, as Qt's backend "openssl": whatever else Qt or the system has, on
/// every system the same. Windows' own (Schannel) asks the URLs in a peer's certificate, holds up the event loop
/// meanwhile, and some peers keep it busy for ever. If OpenSSL can't be loaded there is no TLS at all, and
/// QSslSocket::supportsSsl() is false: no other library is taken in its place.
///
/// Must be called before anything of Qt's TLS is used; what comes after the first call costs nothing. Needs the
/// application object; from any thread. Loads the library, which takes some milliseconds.
void chooseTlsBackend();

} // namespace PortCheck
