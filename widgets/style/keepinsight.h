// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAbstractItemView;

namespace PortCheck {

/// Keeps the current row of a view in sight where it was: when the view gets another size, because the window or what
/// stands above it did. What the person has scrolled away stays there. Belongs to the view.
class KeepInSight final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeepInSight)

public:
    explicit KeepInSight(QAbstractItemView* view);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAbstractItemView* m_view;
};

} // namespace PortCheck
