// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
/// For the program for Windows, whose Qt is linked statically: the linker takes this function instead of that of
/// d3d9.dll.
///
/// Before its first window Qt asks Direct3D 9 for the graphics card, to choose a screen for windows that draw with
/// OpenGL (QWindowsWindow::forcedScreenForGLWindow). This program has none, and the driver that is loaded for that
/// answer takes longer than all of the program's own start. So the question finds no Direct3D, which Qt takes for a
/// card that needs nothing.
#include <windows.h>

extern "C" {

struct IDirect3D9;

/// What d3d9.h declares. Thread-safe.
IDirect3D9* WINAPI Direct3DCreate9(UINT /*version*/)
{
    return nullptr;
}

/// What is called where the function was declared as one of another library (dllimport): the name is the linker's.
extern IDirect3D9*(WINAPI* const __imp_Direct3DCreate9)(UINT); // NOLINT(bugprone-reserved-identifier)
IDirect3D9*(WINAPI* const __imp_Direct3DCreate9)(UINT) = Direct3DCreate9; // NOLINT(bugprone-reserved-identifier)
}
