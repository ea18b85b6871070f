// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/probe/rangescan.h"
#include "model/probe/readiness.h"

#include <QObject>

#include <memory>

namespace PortCheck {

/// Asks thousands of TCP ports, in a thread of its own; everything public is for the thread that the object lives in,
/// whose event loop brings the signals. Raises the process's limit of descriptors: see raiseDescriptorLimit().
class RangeScanner final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RangeScanner)

public:
    /// \a readiness: for tests.
    explicit RangeScanner(QObject* parent = nullptr, ReadinessKind readiness = ReadinessKind::Best);
    /// A scan that is running ends without a signal. May take some hundredths of a second.
    ~RangeScanner() override;

    /// The hosts take turns and share the limits. None where one is running already.
    void start(const QList<RangeTarget>& targets, RangeMode mode, const RangeLimits& limits = {});

    /// Emits finished() before it returns, unless nothing is running. What is known by then was found(); connections
    /// that are under way are closed a little later. A new scan can be started at once.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_mail != nullptr; }

Q_SIGNALS:
    /// At most some 20 times a second. A later finding about a port replaces an earlier one.
    void found(const QList<PortCheck::RangeFindings>& findings);
    /// Once for each host, after the last of its findings; not for those that were cut short by cancel().
    void hostFinished(const PortCheck::RangeHostEnd& end);
    /// Once for each start(), after everything else, and never before start() has returned.
    void finished(bool cancelled);

private:
    class Mail;
    class Worker;

    void collect();
    void end(bool cancelled);

    ReadinessKind m_readiness;
    std::shared_ptr<Mail> m_mail; ///< of the scan that is running
    bool m_isEnding = false; ///< cancel() is at work
    std::unique_ptr<Worker> m_worker;
};

} // namespace PortCheck
