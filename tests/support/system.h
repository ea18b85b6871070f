// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

/// Where the systems that the tests run on differ from what the product is made for.
namespace PortCheck::TestPeers {

/// Wine runs Windows programs on Linux; what a program can see of Windows there is not all of it.
[[nodiscard]] inline bool isWine()
{
#ifdef Q_OS_WIN
    return GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "wine_get_version") != nullptr;
#else
    return false;
#endif
}

/// Whether an ICMP "port unreachable" reaches a connected UDP socket: Linux and Windows tell, Wine 8 doesn't.
[[nodiscard]] inline bool udpHearsRefusals()
{
    return !isWine();
}

} // namespace PortCheck::TestPeers
