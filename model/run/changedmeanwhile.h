// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace PortCheck {

class CheckStore;

/// Checks of which something changed while they were asked again: a rule was taken away between two attempts, or
/// between a check and the look at why it is silent, or was set once a connection stood. That is no line that loses
/// packets and no service that hangs, which it would be taken for; asked once more from the beginning, each says what
/// holds now. Lives in one thread; the store must outlive it.
class ChangedMeanwhile final {
public:
    explicit ChangedMeanwhile(CheckStore& store)
        : m_store(store)
    {
    }

    /// Checks are asked for the first time, or asked again: nothing is known of before.
    void start();
    /// What was known of a check that is asked again now; only what has come to its end is kept.
    void remember(const CheckRecord& before);

    /// The checks at \a address to be asked from the beginning, each once: all that was asked there has ended.
    [[nodiscard]] QList<int> takeChanged(const QString& address);

private:
    [[nodiscard]] bool isBusy(const QString& address) const;
    [[nodiscard]] bool hasChanged(const CheckRecord& before, const CheckRecord& now) const;
    [[nodiscard]] bool answeredALook(const CheckRecord& silent) const;

    CheckStore& m_store;
    QHash<int, CheckRecord> m_before;
};

} // namespace PortCheck
