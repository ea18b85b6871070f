// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace PortCheck {

/// What to say from time to time while whole ranges are asked, which takes too long to be silent and changes too often
/// to tell each change. Lives in one thread's event loop.
class RangeProgressLine final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RangeProgressLine)

public:
    /// Speaks once in \a every, at most.
    explicit RangeProgressLine(std::chrono::milliseconds every);

    /// Takes in how far \a record is; passes over what is no check of a whole range.
    void note(const CheckRecord& record);

    /// The line as it would be now: of the one range that is under way, or of all of them together; empty where there
    /// is none. Translated.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// As long as something changes.
    void due(const QString& line);

private:
    void speak();

    QTimer m_timer;
    QHash<int, CheckRecord> m_running; ///< by id
};

} // namespace PortCheck
