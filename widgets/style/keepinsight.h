// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAbstractItemView;

namespace PortCheck {

/// Keeps the current row of a view in sight where it was: when the view gets another size, because the window or what
/// stands above it did, and when its content does: rows are added, or get higher. A row that becomes the current one is
/// brought into sight, of whatever height the others are. What the person has scrolled away stays there. Belongs to the
/// view, which has its models and does not change them.
class KeepInSight final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeepInSight)

public:
    explicit KeepInSight(QAbstractItemView* view);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isSeen() const;
    void bringIntoSight();
    void keepSoon();

    QAbstractItemView* m_view;
    bool m_wasSeen = true; ///< the current row, when it became that or something was scrolled
    bool m_isPending = false; ///< the view is about to be laid out
};

} // namespace PortCheck
