// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"
#include "model/results/rangescan.h"
#include "model/run/runlimits.h"

#include <QMessageBox>

namespace PortCheck {

/// How much it is to ask every port, as far as that is known beforehand.
struct SweepSize {
    int hosts = 0;
    bool hasNames = false; ///< a name counts as one host, although the run may find several addresses
    qint64 ports = 0; ///< at all of them, each at one address
    qint64 connections = 0; ///< if every port is silent and no answer gets lost
    int perSecond = 0; ///< RunLimits::rangeRate

    friend bool operator==(const SweepSize&, const SweepSize&) = default;
};

/// The size of a scan of every port in the whole ranges among \a checks. The same range of the same host counts once.
/// Pure.
[[nodiscard]] SweepSize sweepSize(const QList<Check>& checks, const RunLimits& limits);

/// Asks a person whether to ask every port, or to map the ranges instead.
class SweepQuestion final : public QMessageBox {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SweepQuestion)

public:
    explicit SweepQuestion(const SweepSize& size, QWidget* parent = nullptr);

Q_SIGNALS:
    void answered(PortCheck::RangeMode mode); ///< not if the person cancelled
};

} // namespace PortCheck
