// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/runsnapshot.h"
#include "model/table/checktablemodel.h"
#include "model/targets/target.h"
#include "widgets/export/exportchoice.h"
#include "widgets/export/reportexporter.h"

#include <QMainWindow>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QScrollArea;
class QSettings;

namespace PortCheck {

class CheckDetails;
class CheckRunner;
class ChecksView;
class ComparisonWindow;
class Demo;
class DemoBar;
class Discovery;
class FindingsList;
class FocusHeir;
class HistoryWindow;
class KeySplitter;
class MessageBar;
class OpenedBar;
class PartKeys;
class PlanMenu;
class RangePanel;
class RunKeeper;
class ScrolledColumn;
class StaleBar;
class StandInWindow;
class StandInBar;
class SummaryBand;
class TargetsPanel;
class Walkthrough;
class WatchControl;
class WindowActions;
enum class DemoFault;
enum class Shell;
struct Finding;
struct FormerEntries;
struct PlanFile;
struct Preferences;
struct PlanChange;
struct ReadSources;
struct RunLimits;
struct RunPlan;
struct RunRequest;
struct SavedRun;
struct SourceRow;
struct WalkthroughTools;

/// The objects that the window works with. All of them must outlive the window.
struct MainWindowParts {
    CheckRunner& runner;
    Discovery& discovery;
    QSettings& settings;
    PortTable table;
    FileChooser chooseFile{}; ///< empty: the platform's dialog
    Demo* demo = nullptr; ///< the one that `runner` was made with; null: the window offers no demo
    WalkthroughTools* walkthrough = nullptr; ///< null: there is no walkthrough
    RunKeeper* keeper = nullptr; ///< of `runner`; null: no run is kept
    QString watchFile{}; ///< where what was watched is kept; empty: it is not
    QString tableFile{}; ///< where the table was read from; empty for the built-in one
};

/// Connects the parts: names go from the panel to the runner, its results to the table, the band and the details.
class MainWindow final : public QMainWindow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(const MainWindowParts& parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Puts hosts and a domain into the fields in place of what was remembered; roles without a target keep their
    /// hosts.
    void offer(const QList<Target>& targets, const QString& domain);

    /// Shows the demo in place of the table's content. The person's targets come back when it ends.
    void startDemo(DemoFault fault);

    /// Shows the results file at \a path in place of the table's content, once it is read; a message says why where it
    /// can't be. Nothing is checked.
    void openResults(const QString& path);
    /// The same, and then \a then.
    void openResultsAt(const QString& path, const std::function<void()>& then);
    /// Puts the results files at \a paths side by side in a window of its own, once they are read; a message says why
    /// where fewer than two can be. Nothing is checked.
    void openSources(const QStringList& paths);

    /// Puts the plan, or the list of targets, at \a path into the fields and the settings, once it is read; a message
    /// says why where it can't be. What it replaces can be brought back. Nothing is checked.
    void openPlan(const QString& path);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void sizeAtFirst();
    void shareHeight();
    void setBrief(bool brief);
    void placeHeadline();
    void fitToSize();
    void focusTargets();
    void leaveTargets();
    [[nodiscard]] bool hasScreenRoomForBoth() const;
    void fold();
    void showTargets(bool shown);
    void showResults();
    void connectActions();
    void connectRunner();
    void connectDiscovery();
    void connectResults();
    void connectDemo();
    void connectHistory();
    void connectSources();
    void chooseSources();
    void showSources(const ReadSources& read);
    void showSourceCheck(const QString& address, const SourceRow& check);
    void applyHistoryPreferences();
    [[nodiscard]] RunSnapshot shownRun() const;
    void chooseFileToOpen(const QString& title, const QString& filter, const QString& suffix,
        const std::function<void(const QString&)>& then);
    void chooseResults(const QString& title, const std::function<void(const QString&)>& then);
    void readResults(const QString& path, const std::function<void(const RunSnapshot&)>& then);
    void showRecords(const QList<CheckRecord>& records);
    void forgetOpened();
    void leaveOpened();
    [[nodiscard]] bool refusesToOpen();
    void takeOpenedTargets();
    void openHistory();
    void compareWith(const QString& path);
    void compareFiles(const QString& earlier, const QString& later);
    [[nodiscard]] SavedRun savedRun(const RunSnapshot& run, const QString& path) const;
    ComparisonWindow* showComparison(const Comparison& comparison);
    void showChanged(const CheckChange& change);
    void connectPlans();
    [[nodiscard]] RunPlan presentPlan() const;
    void takePlan(const QString& path, const PlanFile& file, const RunPlan& given);
    [[nodiscard]] std::function<void()> wayBack();
    void bringBack(const FormerEntries& former);
    void setPreferences(const Preferences& preferences);
    void setTable(const PortTable& table, const QString& file);
    void savePlan();
    void copyCommand(Shell shell);
    void copyRowCommand(Shell shell);
    void copyCommandOf(const RunPlan& plan, Shell shell);
    void connectStale();
    void noteAsked();
    [[nodiscard]] RunPlan enteredPlan() const;
    [[nodiscard]] PlanChange changeSinceTheRun() const;
    [[nodiscard]] QList<CheckRecord> checksOfTheRun() const;
    void showStale();
    void showUnasked(const PlanChange& change);
    void connectWatch();
    void stopChecks();
    void endDemo();
    void showDemo();
    void startChecks();
    void start(RunRequest request);
    void recheck(const QList<int>& ids);
    bool refusesToRecheck(const QList<int>& ids);
    void sayUndone(const QString& undone);
    void sayUntilNext(const QString& text);
    void askBeforeSweep(
        const QList<Check>& ranges, const RunLimits& limits, const std::function<void(RangeMode)>& then);
    void chooseRangeScan(const std::optional<RangeMode>& mode);
    void recheckSelected();
    void recheckFailed();
    void checkRest();
    void openSettings();
    void connectHelp();
    void sayBeginning();
    void sayOutcome();
    void readCause(const QList<int>& checks);
    void followCurrent();
    void connectKeys();
    void openKeys();
    void openHandbook();
    void openStandIn();
    void openWalkthrough();
    void openExport();
    void exportReport(ReportFormat format, const RequestOptions& rules);
    void copyTicket();
    void copySelection();
    void copyDetails();
    void copyMeaning();
    void copyCause(const Finding& finding);
    [[nodiscard]] bool isShown(const CheckRecord& record) const;
    [[nodiscard]] bool isRunShown() const;
    [[nodiscard]] RunSnapshot watchedRun() const;
    void showState();
    void showActions();
    void showCurrent();
    void shareAdvice();
    void giveFocusBack();
    void refuse(const QString& why);
    void remember();
    void rememberTargets();
    void recall();
    void recallTargets();

    CheckRunner& m_runner;
    Discovery& m_discovery;
    Demo* m_demo; ///< not owned; may be none
    QSettings& m_settings;
    PortTable m_table;
    QString m_tableFile; ///< where it was read from; empty for the built-in one
    FileChooser m_chooseFile;
    WalkthroughTools* m_walkthroughTools;
    RunKeeper* m_keeper; ///< not owned; may be none
    QPointer<Walkthrough> m_walkthrough; ///< while it is open
    CheckTableModel m_checks;
    QString m_domain; ///< of the run that the table shows
    std::optional<RunSnapshot> m_opened; ///< from a file, while the table shows that
    QList<CheckRecord> m_besideOpened; ///< what the table showed before: of the watch that goes on
    std::optional<Comparison> m_comparison; ///< of what the table shows with an earlier run
    QPointer<HistoryWindow> m_history; ///< while it is open
    ReportExporter m_exporter;
    std::optional<ExportChoice> m_exportChoice; ///< what the person chose last
    WindowActions* m_actions;
    PlanMenu* m_plans;
    std::function<void()> m_backToFormer; ///< brings back what was entered before a plan; empty: there was none
    TargetsPanel* m_targets;
    MessageBar* m_messages;
    OpenedBar* m_openedBar;
    DemoBar* m_demoBar;
    StandInBar* m_standIns;
    StaleBar* m_stale;
    std::unique_ptr<RunPlan> m_asked; ///< what was entered when the run that is shown was begun; none: there is none
    QTimer m_following; ///< runs until the details of a row are shown that a reader is told of first
    QPointer<QObject> m_untilNext; ///< while something is said that the next action takes away
    QTimer m_editing; ///< runs while the person is typing: a half-written host is no change yet
    SummaryBand* m_summary;
    FindingsList* m_findings;
    FocusHeir* m_findingsHeir = nullptr; ///< of those, and below of the button of the only cause: while a run goes on
    FocusHeir* m_causeHeir = nullptr;
    ChecksView* m_view;
    CheckDetails* m_details;
    RangePanel* m_ranges;
    WatchControl* m_watch;
    QPointer<StandInWindow> m_standIn; ///< while it is open
    PartKeys* m_partKeys = nullptr;
    ScrolledColumn* m_above; ///< all that stands above the table
    QWidget* m_results = nullptr; ///< what stands below that
    QScrollArea* m_targetsScroll;
    QScrollArea* m_detailsScroll;
    KeySplitter* m_targetsSplitter;
    KeySplitter* m_detailsSplitter;
    QThreadPool m_reader; ///< one thread, for results files
    bool m_isOutcomeAwaited = false; ///< a person has begun a run, or a re-check
    bool m_isNarrow = false; ///< no room for the fields of the targets beside results
    std::optional<bool> m_areTargetsWanted; ///< what the person chose while the window is narrow
    bool m_isBrief = false; ///< the window is low: what is said elsewhere as well gives way to the table
};

} // namespace PortCheck
