// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/demo/demo.h"
#include "widgets/help/help.h"
#include "widgets/mainwindow.h"
#include "widgets/style/besidewindow.h"
#include "widgets/walkthrough/walkthrough.h"

namespace PortCheck {

/// Opens next to this window, which stays usable; only one at a time.
void MainWindow::openWalkthrough()
{
    if (m_walkthrough == nullptr) {
        m_walkthrough = new Walkthrough(*m_walkthroughTools, m_settings, m_table, m_chooseFile, this);
        m_walkthrough->setAttribute(Qt::WA_DeleteOnClose);
        setHelpTopic(m_walkthrough, QStringLiteral("walkthrough"));
        addHelpKey(m_walkthrough);
    }
    m_walkthrough->noteDemo(m_demo != nullptr && m_demo->isRunning());
    bringToFront(*m_walkthrough);
}

} // namespace PortCheck
