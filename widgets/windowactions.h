// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/rangescan.h"
#include "widgets/export/reportformat.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <optional>

class QAction;
class QMainWindow;
class QMenu;
class QToolBar;

namespace PortCheck {

class PrimaryButton;

/// The window's actions, with texts, keys and the tool bar; knows when each action is possible, not what it does.
class WindowActions final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowActions)

public:
    /// The state of the window that decides which actions are possible.
    struct State {
        bool running = false;
        bool hasChecks = false;
        bool hasFailed = false;
        bool hasSelection = false;
        bool isDemo = false; ///< which has its own targets and range
        bool isOpened = false; ///< what is shown was read from a file: it can't be asked again
        bool hasRest = false; ///< checks that were not done when the run was stopped
    };

    explicit WindowActions(QMainWindow* window);

    void update(const State& state);

    /// Shows which way of scanning dynamic ranges is chosen: RunRequest::rangeScan.
    void showRangeScan(const std::optional<RangeMode>& mode);

    /// Leaves out texts of the tool bar, the least needed first, until it has room in a window of that \a width in
    /// pixels.
    void fit(int width);

    /// Gives the focus to the button that checks or stops.
    void focusCheck();

    /// The menu of what comes before a check, for entries of other parts.
    [[nodiscard]] QMenu* preparationMenu() const { return m_preparationMenu; }

    /// The actions that have a key, in the order of their use.
    [[nodiscard]] QList<QAction*> withKeys() const;

    QAction* check;
    QAction* stop;
    QAction* recheckSelected;
    QAction* recheckFailed;
    QAction* checkRest;
    QAction*
        targets; ///< ticked while their fields are seen; there in narrow windows alone, which have no room for them
    QAction* settings;
    QAction* standIn;
    QAction* find;
    QAction* copyRows;
    QAction* copyDetails;
    QAction* exportChosen; ///< after a look at it
    QAction* maskNames; ///< ticked or not: in all reports
    QAction* copyTicket;
    QAction* watch;
    QAction* walkthrough;
    QAction* handbook;
    QAction* openResults;
    QAction* history;
    QAction* compareResults;
    QAction* compareSources;
    QAction* keys; ///< opens the table of them
    QAction* help;
    QAction* about;

Q_SIGNALS:
    void exportWanted(PortCheck::ReportFormat format, const PortCheck::RequestOptions& rules);
    void rangeScanWanted(const std::optional<PortCheck::RangeMode>& mode);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showCheckOrStop();
    void setPossible(QAction* action, bool possible);
    void keepWidth();
    QAction* add(const QString& name, const QString& text, const QString& tip);
    void addRangeScans(QToolBar* bar);
    void addExports(QToolBar* bar);
    void addRuns(QToolBar* bar);
    void addPreparation(QToolBar* bar);
    void addHelp(QToolBar* bar);

    QMainWindow* m_window;
    QToolBar* m_bar = nullptr;
    PrimaryButton* m_checkButton; ///< checks or, while a run goes on, stops
    bool m_isRunning = false;
    QPointer<QWidget> m_lender; ///< of the focus that Check, or Stop, has
    QAction* m_rangeScan;
    QList<QAction*> m_rangeScans;
    QAction* m_export;
    QList<QAction*> m_exports;
    QAction* m_rulesEvidence;
    QAction* m_runs;
    QAction* m_preparation;
    QMenu* m_preparationMenu = nullptr;
};

} // namespace PortCheck
