// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace PortCheck {

/// Draws a cause as a card: its outcome as an icon, what happened, how far it reaches and for whom it is; the current
/// one also says what to do, and leaves room for its buttons. What it draws is always as high as its text needs.
class FindingDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingDelegate)

public:
    /// The parts of a card beside Qt::DisplayRole, which says what happened.
    enum Role {
        OutcomeRole = Qt::UserRole, ///< an Outcome
        ReachRole, ///< "Fail · 2 checks · 389/UDP"; empty for a line that is no cause
        AdviceRole, ///< a line for each team
    };

    /// Where the parts of one card are, in the coordinates of the view.
    struct Parts {
        QRect icon;
        QRect cause;
        QRect reach;
        QRect advice; ///< empty where it isn't told
        QRect buttons; ///< empty for all but the current one
        int height = 0;
    };

    explicit FindingDelegate(QListView* view);

    /// How large the buttons of the current card are.
    void setButtonsSize(const QSize& size) { m_buttons = size; }
    /// The buttons' place in the card of \a index, in the coordinates of the viewport.
    [[nodiscard]] QRect buttonsIn(const QModelIndex& index) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] Parts layOut(const QRect& card, const QModelIndex& index) const;
    [[nodiscard]] bool isCurrent(const QModelIndex& index) const;

    QListView* m_view;
    QSize m_buttons;
};

} // namespace PortCheck
