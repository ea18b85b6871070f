// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/help/help.h"
#include "widgets/mainwindow.h"
#include "widgets/standin/standinwindow.h"
#include "widgets/style/besidewindow.h"

namespace PortCheck {

/// Only one at a time: two would need the same ports.
void MainWindow::openStandIn()
{
    if (m_standIn == nullptr) {
        m_standIn = new StandInWindow(planStandIn(m_table), m_settings, this);
        m_standIn->setAttribute(Qt::WA_DeleteOnClose);
        setHelpTopic(m_standIn, QStringLiteral("stand-in-window"));
        addHelpKey(m_standIn);
    }
    bringToFront(*m_standIn);
}

} // namespace PortCheck
