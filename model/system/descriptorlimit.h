// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

namespace PortCheck {

/// How many more descriptors this process may open; a very large number where there is no limit.
[[nodiscard]] int freeDescriptors();

/// Raises the process's own limit (RLIMIT_NOFILE, the soft one) as far as \a wanted further descriptors require and the
/// hard limit permits. It applies to the whole process and to the processes that it starts, and is not lowered again:
/// other threads may have opened descriptors in the meantime. Descriptors above 1023 are too high for select(); Qt uses
/// poll().
void raiseDescriptorLimit(int wanted);

/// Raises the limit for \a wanted descriptors and some for the rest of the program, and returns for how many of the
/// wanted ones there is room; at least 1.
[[nodiscard]] int roomForDescriptors(int wanted);

} // namespace PortCheck
