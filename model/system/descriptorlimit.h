// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

namespace PortCheck {

/// How many descriptors this process could open now, beside those that it has; far more than anybody needs where the
/// system has no such limit.
[[nodiscard]] int freeDescriptors();

/// Raises the process's own limit (RLIMIT_NOFILE, the soft one) as far as it takes for \a wanted further descriptors
/// and the system lets it go (the hard one). It holds for the whole process and for what it starts, and is not lowered
/// again: other threads may have opened descriptors in the meantime. Descriptors above 1023 are too high for select();
/// Qt uses poll().
void raiseDescriptorLimit(int wanted);

/// Raises the limit for \a wanted descriptors and some for the rest of the program, and returns how many of the wanted
/// ones there is room for; at least 1.
[[nodiscard]] int roomForDescriptors(int wanted);

} // namespace PortCheck
