// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace PortCheck {

class FittedColumns;

/// All of one host: its names and addresses, and what each of its checks came to. Lists at most five hundred checks.
class HostPage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostPage)

public:
    explicit HostPage(QWidget* parent = nullptr);

    /// Shows the host of \a record as it stands in \a records, which are those of the whole run; the same again leaves
    /// the reading position alone.
    void showHost(const CheckRecord& record, const QList<CheckRecord>& records);
    void clear();

Q_SIGNALS:
    /// The person wants to see the check with this id: Enter or a double click in its row.
    void checkWanted(int id);

private:
    void addCheck(const CheckRecord& record);

    QLabel* m_names;
    QTreeWidget* m_checks;
    FittedColumns* m_columns;
    QList<CheckRecord> m_shown;
};

} // namespace PortCheck
