// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/tlsbackend.h"

#include <QSslSocket>
#include <QString>

namespace PortCheck {

using namespace Qt::StringLiterals;

void chooseTlsBackend()
{
    // Qt's "cert-only" reads certificates and has no sockets.
    [[maybe_unused]] static const bool chosen = QSslSocket::availableBackends().contains(u"openssl"_s)
        ? QSslSocket::setActiveBackend(u"openssl"_s)
        : QSslSocket::setActiveBackend(u"cert-only"_s);
}

} // namespace PortCheck
