// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace PortCheck {

/// The arguments of main(), the program's name first, whatever alphabet they are in. Needs no application object.
[[nodiscard]] QStringList programArguments(int argc, const char* const argv[]);

} // namespace PortCheck
