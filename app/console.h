// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QIODevice>

#include <memory>

namespace PortCheck {

/// Where the texts of a run without a window are written. On Windows a program that can open a window has no console of
/// its own, so it attaches to the one that it was started from, if any; redirected output stays redirected. One per
/// process, made before anything is written; used from one thread.
class Console final {
public:
    Console();
    Q_DISABLE_COPY_MOVE(Console)
    ~Console();

    /// Standard output and standard error, for text. Takes UTF-8 and converts it to what the other end reads: Unicode
    /// for a console, its code page for a pipe (what cmd and PowerShell expect), UTF-8 for a file.
    [[nodiscard]] QIODevice& output() { return *m_output; }
    [[nodiscard]] QIODevice& progress() { return *m_progress; }
    /// Standard output for bytes that must arrive unchanged.
    [[nodiscard]] QIODevice& reports() { return *m_reports; }

    /// Shows \a text in a message box if nobody could have read it otherwise: on Windows, when started by a double
    /// click. Waits for the person, but no longer than half a minute, and not at all where a box is on nobody's screen
    /// (a scheduled task).
    void showIfUnheard(const QString& text) const;

private:
    std::unique_ptr<QIODevice> m_output;
    std::unique_ptr<QIODevice> m_progress;
    std::unique_ptr<QIODevice> m_reports;
    bool m_heard = true;
};

} // namespace PortCheck
