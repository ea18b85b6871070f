// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace PortCheck {

/// The program and the system it runs on: the facts that whoever reads a ticket asks for first. Nothing in it names
/// this computer.
struct ProgramInfo {
    QString version; ///< of GP PortCheck
    QString qt; ///< the version of Qt in use, which need not be the one it was built with
    QString system; ///< operating system, kernel, processor
    QString tls; ///< Qt's TLS backend and the version of its library, the one in use; empty if there is none
    QString compiler; ///< what compiled the program, and its version, as it says; empty if it doesn't
};

/// Loads the TLS library if nothing has needed it yet. The version is the application object's.
[[nodiscard]] ProgramInfo thisProgram();

} // namespace PortCheck
