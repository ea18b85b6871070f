// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"
#include "app/rangeprogressline.h"
#include "model/discovery/discovery.h"

#include <QObject>
#include <QTextStream>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

#include <memory>

namespace PortCheck {

class HeadlessWatch;
struct ReportedRun;

/// The program's exit status; see --check in the README.
enum class ExitStatus { Passed = 0, Failed = 1, BadRequest = 2, Inconclusive = 3, NewlyBroken = 4, Interrupted = 130 };

/// Where a run without a window writes. Text goes to the streams; a report that the person wants on standard output
/// goes to the device, byte for byte, and nothing else is written there.
struct Streams {
    QTextStream& output;
    QTextStream& progress;
    QIODevice& reports;
};

/// Said where standard output didn't take everything.
[[nodiscard]] QString lostOutputText();

/// Whether \a path, as a person gives it, is standard output: "-".
[[nodiscard]] bool isStandardOutput(const QString& path);
/// Has \a write write to the file \a path, or to standard output, and says where that failed. @returns whether all of
/// it was written.
[[nodiscard]] bool writeOutput(const QString& path, const std::function<bool(QIODevice&)>& write, Streams streams);
/// The same for what is there already.
[[nodiscard]] bool writeOutput(const QString& path, const QByteArray& bytes, Streams streams);

/// A run without a window: discovers, checks, writes its progress to one stream and its summary to the other, and
/// writes the reports; where checks are to be watched, after that. Everything that is passed in must outlive it.
class HeadlessRun final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeadlessRun)

public:
    /// While whole ranges are asked, a line says how far they are, at most once per \a rangeProgress.
    HeadlessRun(Options options, CheckRunner& runner, Discovery& discovery, Streams streams,
        std::chrono::milliseconds rangeProgress = std::chrono::seconds(1));

    ~HeadlessRun() override;

    /// Emits done() once, later.
    void start();
    /// Stops with the results so far; emits done() before it returns, unless that was emitted already.
    void interrupt();

Q_SIGNALS:
    void done(PortCheck::ExitStatus status);

private:
    void onDiscovered(const DiscoveryResult& found);
    void check();
    void tellProgress(const CheckRecord& record);
    void tellExtraLook(const Check& check, int left);
    void onFinished(bool cancelled);
    bool goesOnWatching(bool cancelled);
    void report(RunSnapshot run, bool cancelled);
    [[nodiscard]] QTextStream& summaryStream();
    bool writeReports(const RunSnapshot& run);
    bool writeReport(const ReportedRun& run, const ReportRequest& report);
    void refuse(const QString& sentence);
    void end(ExitStatus status);

    Options m_options;
    CheckRunner& m_runner;
    Discovery& m_discovery;
    Streams m_streams;
    RangeProgressLine m_ranges;
    std::unique_ptr<HeadlessWatch> m_watch; ///< none where nothing is to be watched
    /// What is known of the checks, by their ids, which count on from a small number.
    struct Known {
        std::optional<Phase> phase; ///< none: no check has the id, or it was taken out
        bool isSettled = false; ///< has come to an end, and is not asked again
    };
    [[nodiscard]] Known& known(int id);
    void setSettled(Known& check, bool isSettled);
    std::vector<Known> m_known;
    qsizetype m_checks = 0; ///< how many there are
    qsizetype m_settled = 0; ///< how many of them are settled
    QTimer m_progressDue; ///< runs while lines of the progress are not written yet
    bool m_ended = false;
};

} // namespace PortCheck
