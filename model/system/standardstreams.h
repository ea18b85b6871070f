// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

namespace PortCheck {

/// To be called first thing in main(). Has the null device take the place of each standard stream that the program was
/// started without: else the next file or socket would get its number, and receive what is meant for the stream. And
/// writing to a pipe that nobody reads from any more becomes an error, which is told, rather than the program's death.
void secureStandardStreams();

} // namespace PortCheck
