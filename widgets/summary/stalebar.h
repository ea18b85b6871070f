// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/planchange.h"
#include "widgets/style/tintedframe.h"

class QPushButton;

namespace PortCheck {

class ElidedLabel;
class MarkLabel;

/// Says in one line that the results belong to targets or settings that have been changed since, and offers to check
/// again. Hidden while they belong to what is entered.
class StaleBar final : public TintedFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StaleBar)

public:
    explicit StaleBar(QWidget* parent = nullptr);

    /// \a change: since the run that is shown; empty: none.
    void show(const PlanChange& change);
    /// Whether its button is of use now.
    void setCheckable(bool checkable);

Q_SIGNALS:
    void checkWanted(); ///< what is entered is to be checked

private:
    MarkLabel* m_icon;
    ElidedLabel* m_sentence;
    QPushButton* m_check;
};

} // namespace PortCheck
