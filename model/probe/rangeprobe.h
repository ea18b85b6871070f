// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/rangescan.h"
#include "model/system/owncounters.h"

#include <QObject>

namespace PortCheck {

/// Scans ranges of TCP ports, of several hosts in turn. Must only be used in the thread that the object lives in; that
/// thread's event loop delivers the signals.
class RangeProbe : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RangeProbe)

public:
    using QObject::QObject;
    ~RangeProbe() override = default;

    /// The hosts take turns and share the limits. Does nothing if a scan is already running.
    virtual void start(const QList<RangeTarget>& targets, RangeMode mode, const RangeLimits& limits) = 0;

    /// Emits finished() before it returns, unless nothing is running. What is known by then was reported by found(). A
    /// new scan can be started at once.
    virtual void cancel() = 0;

    /// What this computer counts of its own packets by now (see ownCounters()); nothing where that can tell nothing of
    /// the scans.
    [[nodiscard]] virtual OwnCounters counters() const { return {}; }

Q_SIGNALS:
    /// At most some 20 times a second. A later finding about a port replaces an earlier one.
    void found(const QList<PortCheck::RangeFindings>& findings);
    /// Once for each host, after the last of its findings; not for those that were cut short by cancel().
    void hostFinished(const PortCheck::RangeHostEnd& end);
    /// Once for each start(), after everything else, and never before start() has returned.
    void finished(bool cancelled);
};

} // namespace PortCheck
