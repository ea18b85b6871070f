// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

namespace PortCheck {

/// To be called first thing in main(). Has the null device take the place of each standard stream that the program was
/// started without: else the next file or socket would get its number, and receive what is meant for the stream. And
/// writing to a pipe that nobody reads from any more becomes an error, which is told, rather than the program's death.
void secureStandardStreams();

/// Whether the program was started without standard output: what it writes there reaches nobody. Known after
/// secureStandardStreams(). On Windows a program with windows has none until it takes the console of who started it:
/// that is done here, if there is one. To be called where something is to be written there, from main()'s thread.
[[nodiscard]] bool isWithoutStandardOutput();

} // namespace PortCheck
