// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"
#include "model/results/rangescan.h"
#include "model/run/runlimits.h"

#include <QMessageBox>

namespace PortCheck {

/// How much a sweep is, as far as it is known before.
struct SweepSize {
    int hosts = 0;
    bool hasNames = false; ///< a host stands for each of its name's addresses, which the run has yet to ask for
    qint64 ports = 0; ///< at all of them, each at one address
    qint64 connections = 0; ///< where every port is silent and no answer gets lost
    int perSecond = 0; ///< RunLimits::rangeRate

    friend bool operator==(const SweepSize&, const SweepSize&) = default;
};

/// What a sweep of the whole ranges among \a checks would be. The same range of the same host counts once. Pure.
[[nodiscard]] SweepSize sweepSize(const QList<Check>& checks, const RunLimits& limits);

/// Asks a person whether every port is to be asked, or rather mapped.
class SweepQuestion final : public QMessageBox {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SweepQuestion)

public:
    explicit SweepQuestion(const SweepSize& size, QWidget* parent = nullptr);

Q_SIGNALS:
    void answered(PortCheck::RangeMode mode); ///< not where the person thought better of it
};

} // namespace PortCheck
