// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace PortCheck {

/// Asks which proxy the system uses for web requests to \a host, and calls \a told once, later and in the thread of
/// \a context, with "proxy.example:8080" or with an empty text if there is none; never, if \a context was destroyed
/// before. The system can take seconds (Windows looks for a configuration script), so it is asked in another thread.
void askSystemProxy(const QString& host, QObject* context, std::function<void(const QString& proxy)> told);

} // namespace PortCheck
