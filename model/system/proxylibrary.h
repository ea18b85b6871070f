// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace PortCheck {

/// The program that was put under this one to lead its TCP connections through a proxy, by a library that is loaded
/// before all others: "proxychains", "torsocks", "tsocks"; empty if there is none. It takes the place of connect() and
/// does not change what goes over UDP. Only Linux tells. Looked up once, in any thread.
[[nodiscard]] QString proxyUnderTheProgram();

/// The same by \a maps, the text of /proc/self/maps. Pure.
[[nodiscard]] QString proxyLibraryIn(const QByteArray& maps);

} // namespace PortCheck
