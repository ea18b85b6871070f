// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

/// Sizes in NDR, as which the arguments and results of calls are written (C706 chapter 14).
namespace PortCheck::Ndr {

inline constexpr qsizetype boundary = 4; ///< numbers of 32 bits begin at a multiple of it; none here is longer
inline constexpr qsizetype uuidSize = 16;

} // namespace PortCheck::Ndr
