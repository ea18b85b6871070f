// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QIODevice>

#include <memory>

namespace PortCheck {

/// Where the words of a run without a window go. On Windows a program that can open a window has no console of its own,
/// so it joins the one that it was started from, if any; what was redirected stays redirected. One a process, made
/// before anything is written; used from one thread.
class Console final {
public:
    Console();
    Q_DISABLE_COPY_MOVE(Console)
    ~Console();

    /// Standard output and standard error, for text. Takes UTF-8 and hands on what the other end reads: Unicode to a
    /// console, its code page into a pipe (what cmd and PowerShell expect), UTF-8 into a file.
    [[nodiscard]] QIODevice& output() { return *m_output; }
    [[nodiscard]] QIODevice& progress() { return *m_progress; }
    /// Standard output for bytes that must arrive as they are.
    [[nodiscard]] QIODevice& reports() { return *m_reports; }

    /// Shows \a text in a box where nobody could have read it: on Windows, started by a double click. Waits for the
    /// person.
    void showIfUnheard(const QString& text) const;

private:
    std::unique_ptr<QIODevice> m_output;
    std::unique_ptr<QIODevice> m_progress;
    std::unique_ptr<QIODevice> m_reports;
    bool m_heard = true;
};

} // namespace PortCheck
