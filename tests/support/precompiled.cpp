// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Nothing: CMake wants a target with a source to make a precompiled header for.
