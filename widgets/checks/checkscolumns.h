// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>
#include <QSet>

class QTreeView;

namespace PortCheck {

class CheckFilterModel;
class CheckTableModel;
class StatusDelegate;

/// Which columns the table of checks has, in which order, and how wide: as wide as what stands in them, so that no word
/// is cut, and the rest for what was found, in two lines in a row whose one has no room for it. What each heading of a
/// group says has no column; a target that all rows have, and an address that goes with it, have none, nor have
/// the service and the latency where there is no room for them, unless a person wants them. What a person has set
/// stays.
class ChecksColumns final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecksColumns)

public:
    /// \a table shows \a shown, with \a delegate, and outlives this; \a checks are all rows, whatever is shown.
    ChecksColumns(
        QTreeView& table, StatusDelegate& delegate, const CheckTableModel& checks, const CheckFilterModel& shown);

    /// Reads what stands in the rows, of thousands only the first ones, and fits the columns to it: when a run is over,
    /// since a table whose columns move can't be read.
    void fitToContent();
    /// The same columns for rows of another height.
    void fit();

    /// Whether a person can hide that column. The first one stays: it is what a row is about.
    [[nodiscard]] static bool canHide(int column);
    [[nodiscard]] bool isShown(int column) const;
    /// As a person wants it; false hides it.
    void setShown(int column, bool isShown);
    /// Puts a column before the one that is shown before it, if there is one.
    void moveForward(int column);
    /// The columns in the order in which they stand, hidden ones too.
    [[nodiscard]] QList<int> inOrder() const;
    /// As if no person had set anything.
    void reset();

    [[nodiscard]] QByteArray state() const;
    /// What state() gave. Widths that nobody had set are made anew; an unusable state, or an earlier version's, leaves
    /// the columns as they are.
    void restore(const QByteArray& state);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void chooseColumns();
    void fitWidths();
    void giveWay(QList<int>& widths) const;
    void chooseLines(int room);
    [[nodiscard]] bool isWanted(int column) const;
    [[nodiscard]] int roomBeside(const QList<int>& widths) const;
    [[nodiscard]] QList<int> widths(int (ChecksColumns::*widthOf)(int) const) const;
    [[nodiscard]] int currentWidth(int column) const;
    [[nodiscard]] int usualWidth(int column) const;
    [[nodiscard]] int leastWidth(int column) const;
    [[nodiscard]] int widthFor(int column, int text) const;

    QTreeView& m_table;
    StatusDelegate& m_delegate;
    const CheckTableModel& m_checks;
    const CheckFilterModel& m_shown;
    QHash<int, int> m_content; ///< the widest text of each column in pixels; empty before the first run
    QMap<int, bool> m_chosen; ///< by column, what a person wants to be shown or not
    int m_rows = 0; ///< of all checks, when m_constant was worked out
    QSet<int> m_constant; ///< columns that tell no row from another
    bool m_isFitting = false;
    bool m_isByHand = false; ///< a person has set a width
};

} // namespace PortCheck
