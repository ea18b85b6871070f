// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

namespace PortCheck {

/// Ends the program with \a status, without waiting for threads and without destroying what is static: a name lookup
/// that the system still works on can't be interrupted, and would be waited for, for as long as a silent DNS server
/// makes it last. What is to be kept must have been written: nothing is flushed. Called in main()'s thread.
[[noreturn]] void leave(int status);

} // namespace PortCheck
