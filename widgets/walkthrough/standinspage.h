// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/walkthrough/hostwords.h"
#include "widgets/walkthrough/walkthroughpage.h"

#include <QHash>
#include <QTimer>

class QPlainTextEdit;
class QPushButton;

namespace PortCheck {

class HostList;
enum class Shell;

/// For targets that don't exist yet: how to start a stand-in there, and whether it is found.
class StandInsPage final : public WalkthroughPage {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StandInsPage)

public:
    explicit StandInsPage(WalkthroughSession& session, QWidget* parent = nullptr);

    void enter() override;
    void leave() override;

private:
    void addCommand(Shell shell, const QString& label, const QString& name);
    void takeTicks();
    void look();
    void showHosts();

    HostList* m_hosts;
    QLabel* m_note;
    QWidget* m_commands;
    QList<QPlainTextEdit*> m_commandTexts; ///< PowerShell's, then the POSIX shell's
    QTimer m_again; ///< starts the next check, while the page is visible
    QHash<QString, HostLine> m_told; ///< by host
    bool m_shown = false;
};

} // namespace PortCheck
