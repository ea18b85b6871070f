// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/standin/standinevent.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace PortCheck {

/// What a stand-in was asked, the latest last. Shows new events in batches, some 10 times a second, and drops the
/// oldest beyond `most`.
class StandInLogModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StandInLogModel)

public:
    enum Column { Time, From, Port, What, ColumnCount };

    static constexpr qsizetype most = 1000;

    explicit StandInLogModel(QObject* parent = nullptr);

    void clear();
    void add(const StandInEvent& event);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Rows were added.
    void grown();

private:
    void publish();

    QList<StandInEvent> m_shown;
    QList<StandInEvent> m_waiting; ///< at most `most`
    QTimer m_due;
};

} // namespace PortCheck
