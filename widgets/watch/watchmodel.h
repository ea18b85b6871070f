// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/watch/timelinepainter.h"

#include <QAbstractTableModel>

namespace PortCheck {

/// The timelines of a log, a row a check. A screen reader gets a row as one sentence.
class WatchModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchModel)

public:
    enum Column { CheckName, Now, Timeline, Broken, Available, ColumnCount };

    explicit WatchModel(QObject* parent = nullptr);

    /// Shows \a log, of which that part of time is drawn. Rows that stay keep their place.
    void show(const WatchLog& log, const TimeWindow& window);
    [[nodiscard]] const WatchLog& log() const { return m_log; }
    [[nodiscard]] const TimeWindow& window() const { return m_window; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const WatchTimeline& timeline, int column) const;

    WatchLog m_log;
    TimeWindow m_window;
};

} // namespace PortCheck
