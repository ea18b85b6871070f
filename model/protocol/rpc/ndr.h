// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

/// Sizes in NDR, the encoding of the arguments and results of calls (C706 chapter 14).
namespace PortCheck::Ndr {

inline constexpr qsizetype boundary = 4; ///< 32-bit numbers, the longest ones used here, are aligned to it
inline constexpr qsizetype uuidSize = 16;

} // namespace PortCheck::Ndr
