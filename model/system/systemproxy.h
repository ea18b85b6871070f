// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace PortCheck {

/// By which proxy web requests go, as far as settings tell.
struct SystemProxy {
    QString server; ///< "proxy.example:8080"; empty if none is set
    bool isSought = false; ///< the system looks for one in the network (WPAD), or asks a script: which isn't known here

    friend bool operator==(const SystemProxy&, const SystemProxy&) = default;
};

/// Asks which proxy the system uses for web requests to \a host, and calls \a told once, later and in the thread of
/// \a context; never, if \a context was destroyed before. Asked in another thread. On Windows only the settings are
/// read: to find one, Windows would ask the network for names and scripts that nobody has named here.
void askSystemProxy(const QString& host, QObject* context, std::function<void(const SystemProxy& proxy)> told);

/// Which of the proxies \a servers is for encrypted web requests to \a host; empty if none is, or if \a bypass excepts
/// the host. Both as Windows keeps them: "proxy:8080" or "http=a:80;https=b:443", and "<local>;*.example.com;10.*"
/// (WINHTTP_CURRENT_USER_IE_PROXY_CONFIG). Pure.
[[nodiscard]] QString windowsProxyFor(const QString& servers, const QString& bypass, const QString& host);

} // namespace PortCheck
