// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"
#include "app/rangeprogressline.h"
#include "model/discovery/discovery.h"

#include <QObject>
#include <QTextStream>

namespace PortCheck {

/// What the program ends with; see --check in the README.
enum class ExitStatus { Passed = 0, Failed = 1, BadRequest = 2, Inconclusive = 3, Interrupted = 130 };

/// Where a run without a window writes. Text goes through the streams; a report that the person wants on standard
/// output goes to the device, byte for byte, and then stands there alone.
struct Streams {
    QTextStream& output;
    QTextStream& progress;
    QIODevice& reports;
};

/// A run without a window: discovers, checks, tells its progress on one stream and its summary on the other, and writes
/// the reports. Everything that is passed in must outlive it.
class HeadlessRun final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeadlessRun)

public:
    /// While whole ranges are asked, a line tells how far they are, once in \a rangeProgress at most.
    HeadlessRun(Options options, CheckRunner& runner, Discovery& discovery, Streams streams,
        std::chrono::milliseconds rangeProgress = std::chrono::seconds(1));

    /// Emits done() once, later.
    void start();
    /// Stops with what was found; done() comes before it returns, unless it came already.
    void interrupt();

Q_SIGNALS:
    void done(PortCheck::ExitStatus status);

private:
    void onDiscovered(const DiscoveryResult& found);
    void check();
    void tellProgress(const CheckRecord& record);
    void onFinished(bool cancelled);
    bool writeReports(const RunSnapshot& run);
    void refuse(const QString& sentence);
    void end(ExitStatus status);

    Options m_options;
    CheckRunner& m_runner;
    Discovery& m_discovery;
    Streams m_streams;
    RangeProgressLine m_ranges;
    QHash<int, Phase> m_phases;
    int m_settled = 0;
    bool m_ended = false;
};

} // namespace PortCheck
