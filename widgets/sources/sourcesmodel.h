// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/sourcematrix.h"

#include <QAbstractTableModel>
#include <QSet>

#include <optional>
#include <vector>

namespace PortCheck {

/// Hosts and their checks as several computers saw them: a row a host, and below it a row each of its checks while it
/// is unfolded; a column a computer. Lives in the GUI thread.
class SourcesModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourcesModel)

public:
    enum Role {
        OutcomeRole = Qt::UserRole, ///< int(Outcome); none where nobody asked
        IsHostRole, ///< bool
    };

    explicit SourcesModel(SourceMatrix matrix, QObject* parent = nullptr);

    [[nodiscard]] const SourceMatrix& matrix() const { return m_matrix; }
    [[nodiscard]] const SourceHost& host(int row) const;
    /// None for the row of a host.
    [[nodiscard]] const SourceRow* check(int row) const;

    [[nodiscard]] bool isUnfolded(int row) const;
    /// Of the host that \a row belongs to. @returns the row of the host.
    int setUnfolded(int row, bool isUnfolded);
    /// Shows only the checks that differ, or fail from one computer alone, and the hosts that have any.
    void setOnlyDifferent(bool only);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    /// Qt::AccessibleTextRole is the cell in words; part of them came from files, and they aren't escaped.
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        int host;
        int check; ///< negative: the host itself
    };
    void build();

    const SourceMatrix m_matrix;
    bool m_onlyDifferent = false;
    QSet<int> m_unfolded; ///< hosts
    std::vector<Line> m_lines;
};

} // namespace PortCheck
