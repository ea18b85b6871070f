// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/shelltext.h"

#include <QList>
#include <QObject>
#include <QStringList>

class QAction;
class QMenu;
class QSettings;
class QWidget;

namespace PortCheck {

/// The most plans that are remembered.
inline constexpr int mostRecentPlans = 8;

/// The entries of a menu that are about plans, and about the command that checks the same without a window: they are
/// put before what the menu has. Remembers which plans were used last. Knows nothing of what is in one.
class PlanMenu final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanMenu)

public:
    /// \a settings must outlive it; \a window is that of the actions.
    PlanMenu(QMenu* menu, QSettings& settings, QWidget* window);

    /// The plan at \a path was opened or saved: it comes first among the recent ones.
    void noteUsed(const QString& path);
    /// It is no longer there.
    void forget(const QString& path);

    /// \a running: a run goes on. \a isDemo: the fields hold the demo's targets. \a hasFormer: a plan was opened, and
    /// what the fields held before can be brought back.
    void update(bool running, bool isDemo, bool hasFormer);

    /// For the menu of the rows: the command for the hosts of the selected ones.
    [[nodiscard]] const QList<QAction*>& rowCommands() const { return m_rowCommands; }

Q_SIGNALS:
    void choosingWanted(); ///< another plan than the recent ones
    void planWanted(const QString& path);
    void savingWanted();
    void formerWanted();
    void commandWanted(PortCheck::Shell shell); ///< of all that is entered
    void rowCommandWanted(PortCheck::Shell shell); ///< of the selected rows

private:
    QAction* add(const QString& name, const QString& text, QMenu* menu);
    void addCommands(QMenu* menu);
    void showRecent();
    void remember(const QStringList& paths);

    QSettings& m_settings;
    QMenu* m_recent;
    QAction* m_open;
    QAction* m_save;
    QAction* m_former;
    QList<QAction*> m_commands;
    QList<QAction*> m_rowCommands;
};

} // namespace PortCheck
