// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>

class QTreeView;

namespace PortCheck {

class StatusDelegate;

/// The widths of the columns of the table of checks: as wide as what stands in them, so that no word is cut, and the
/// rest for what was found, in two lines where one has no room for it. What a person has set stays.
class ChecksColumns final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecksColumns)

public:
    /// \a table has its model and \a delegate, and outlives this.
    ChecksColumns(QTreeView& table, StatusDelegate& delegate);

    /// Reads what stands in the rows, of thousands only the first ones, and fits the columns to it: when a run is over,
    /// since a table whose columns move can't be read.
    void fitToContent();

    [[nodiscard]] QByteArray state() const;
    /// What state() gave. Widths that nobody had set are made anew; an unusable state leaves the columns as they are.
    void restore(const QByteArray& state);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void chooseLines(int room);
    [[nodiscard]] int usualWidth(int column) const;
    [[nodiscard]] int leastWidth(int column) const;
    [[nodiscard]] int widthFor(int column, int text) const;

    QTreeView& m_table;
    StatusDelegate& m_delegate;
    QHash<int, int> m_content; ///< the widest text of each column in pixels; empty before the first run
    bool m_isFitting = false;
    bool m_isByHand = false; ///< a person has set a width
};

} // namespace PortCheck
