// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/spokenitems.h"

#include <QListWidget>

namespace PortCheck {

/// The list in which a FindingDelegate draws cards. Its current card is higher than the others, so it is laid out anew
/// for another one; what it scrolls or lays out is told, for what is placed over it.
class FindingCards final : public SpokenItems<QListWidget> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingCards)

public:
    explicit FindingCards(QWidget* parent = nullptr);

Q_SIGNALS:
    void laidOut(); ///< or scrolled, or given another size
    void cardChanged(); ///< another one is the current one
    void cardChosen(); ///< by a click, also on the current one
    void cardEntered(); ///< by Enter

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
};

} // namespace PortCheck
