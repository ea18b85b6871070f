// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/addresstranslation.h"
#include "widgets/style/tintedframe.h"

class QLabel;

namespace PortCheck {

/// Says that the shown results were found against a stand-in, for as long as they are shown: it can't be closed.
class StandInBar final : public TintedFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StandInBar)

public:
    explicit StandInBar(QWidget* parent = nullptr);

    void show(const StandIns& standIns);

private:
    QLabel* m_notice;
    QLabel* m_notes;
};

} // namespace PortCheck
