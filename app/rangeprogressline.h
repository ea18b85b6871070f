// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace PortCheck {

/// The text to print from time to time while whole ranges are asked, which takes too long to print nothing and changes
/// too often to print each change. Lives in one thread's event loop.
class RangeProgressLine final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RangeProgressLine)

public:
    /// Emits due() at most once per \a every.
    explicit RangeProgressLine(std::chrono::milliseconds every);

    /// Notes how far \a record is; ignores checks that are not of a whole range.
    void note(const CheckRecord& record);

    /// The line as it would be now: about the one range that is being scanned, or about all of them together; empty if
    /// there is none. Translated.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// Only while something changes.
    void due(const QString& line);

private:
    void speak();

    QTimer m_timer;
    QHash<int, CheckRecord> m_running; ///< by id
};

} // namespace PortCheck
