// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/spokenitems.h"

#include <QSet>
#include <QString>
#include <QTreeView>

namespace PortCheck {

class CheckFilterModel;

/// The table of checks: a row a check, flat or below the headings of groups, which fold, and stay folded while the run
/// changes. A heading goes over the whole width: the mark of its worst row, what its rows have in common, and its
/// counts. Left and Right fold and unfold, as in every tree. Tells readers of a focus only while it has it.
class ChecksTable final : public SpokenItems<QTreeView> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecksTable)

public:
    /// \a model must outlive it.
    explicit ChecksTable(CheckFilterModel& model, QWidget* parent = nullptr);

    /// Folds or unfolds all groups.
    void foldAll(bool folded);

Q_SIGNALS:
    void menuWanted(const QPoint& place); ///< at this place on the screen

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& options, const QModelIndex& index) const override;

private:
    void alignHeads();
    void fold();
    void noteFolded(const QModelIndex& group, bool folded);
    void drawHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& group) const;
    void drawHeadingText(QPainter& painter, const QStyleOptionViewItem& row, const QModelIndex& group) const;

    CheckFilterModel& m_model;
    QSet<QString> m_folded; ///< keys of groups
    bool m_isFolding = false;
};

} // namespace PortCheck
