// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

class QAbstractScrollArea;
class QHeaderView;

namespace PortCheck {

/// Whether \a column is the last one that is shown, and as wide as the others leave.
[[nodiscard]] bool takesTheRest(const QHeaderView& header, int column);

/// How wide what \a view shows can be beside a vertical scroll bar, in pixels, whether or not there is one now. What is
/// decided by the width that is there now can take the scroll bar away, and with it the ground of the decision, again
/// and again.
[[nodiscard]] int widthBesideScrollBar(const QAbstractScrollArea& view);

/// The widths of columns: fitted by the program until a person changes one, and a person's from then on. Belongs to the
/// header.
class FittedColumns final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FittedColumns)

public:
    explicit FittedColumns(QHeaderView* header);

    /// Calls \a setWidths at once, unless the widths are a person's.
    void fit(const std::function<void()>& setWidths);
    /// The same, also where they are a person's: of a column that follows the others.
    void adjust(const std::function<void()>& setWidths);
    /// There are other columns: the widths are the program's again.
    void forget() { m_isByHand = false; }

Q_SIGNALS:
    void changedByHand(int column); ///< a person has set its width

private:
    bool m_isFitting = false;
    bool m_isByHand = false;
};

} // namespace PortCheck
