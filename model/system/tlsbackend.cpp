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
    [[maybe_unused]] static const bool chosen = [] {
        const bool hasOpenSsl = QSslSocket::availableBackends().contains(u"openssl"_s);
        const QString wanted = hasOpenSsl ? u"openssl"_s : u"cert-only"_s;
        // Qt warns where it is told to use what it uses already.
        return QSslSocket::activeBackend() == wanted || QSslSocket::setActiveBackend(wanted);
    }();
}

} // namespace PortCheck
