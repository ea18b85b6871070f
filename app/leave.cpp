// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/leave.h"

#include <QtGlobal>

#include <cstdlib>

#ifdef Q_OS_WIN
#include <windows.h>
// After it:
#include <ole2.h>
#endif

namespace PortCheck {

void leave(int status)
{
#ifdef Q_OS_WIN
    OleFlushClipboard(); // what was copied would go with the program; without a window there is nothing, and it says so
    // ExitProcess(), which _Exit() calls, first ends all other threads wherever they are, and then has each DLL clean
    // up under the loader's lock. Where Qt is a DLL, its thread pools wait for those threads there, for ever.
    TerminateProcess(GetCurrentProcess(), UINT(status));
#endif
    std::_Exit(status);
}

} // namespace PortCheck
