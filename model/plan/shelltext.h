// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace PortCheck {

/// Whose command line a text is for.
enum class Shell {
    Posix, ///< sh and what follows it
    PowerShell,
    Cmd, ///< Windows' command prompt, as it reads what is typed: batch files read % in another way
};

/// \a text quoted so that \a shell takes it literally, as one word, whatever is in it. Neither can a text for
/// Windows PowerShell 5 have a quotation mark ("): it takes that away when it starts a program. Line ends become
/// blanks.
[[nodiscard]] QString quotedFor(const QString& text, Shell shell);

/// The same without quotation marks where no shell needs them: letters, digits and . _ - : /
[[nodiscard]] QString wordFor(const QString& text, Shell shell);

} // namespace PortCheck
