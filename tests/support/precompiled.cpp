// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Empty: CMake needs a target with a source file to make a precompiled header for.
