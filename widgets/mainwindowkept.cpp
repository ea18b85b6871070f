// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What the window keeps from one start to the next.
#include "model/demo/demo.h"
#include "widgets/checks/checksview.h"
#include "widgets/mainwindow.h"
#include "widgets/shared/preferences.h"
#include "widgets/shared/settingskeys.h"
#include "widgets/style/keysplitter.h"
#include "widgets/targets/targetspanel.h"
#include "widgets/watch/watchcontrol.h"
#include "widgets/windowactions.h"

#include <QSettings>

namespace PortCheck {

void MainWindow::remember()
{
    m_settings.setValue(SettingsKeys::geometry(), saveGeometry());
    m_settings.setValue(SettingsKeys::targetsSplitter(), m_targetsSplitter->saveState());
    m_settings.setValue(SettingsKeys::detailsSplitter(), m_detailsSplitter->saveState());
    m_settings.setValue(SettingsKeys::checksHeader(), m_view->headerState());
    m_watch->remember(m_demo != nullptr && m_demo->isRunning());
    rememberTargets();
}

void MainWindow::recall()
{
    const Preferences preferences = readPreferences(m_settings);
    m_actions->showRangeScan(preferences.rangeScan);
    m_targets->setIpVersions(preferences.ipVersions);
    restoreGeometry(m_settings.value(SettingsKeys::geometry()).toByteArray());
    m_targetsSplitter->restoreState(m_settings.value(SettingsKeys::targetsSplitter()).toByteArray());
    m_detailsSplitter->restoreState(m_settings.value(SettingsKeys::detailsSplitter()).toByteArray());
    m_view->restoreHeaderState(m_settings.value(SettingsKeys::checksHeader()).toByteArray());
    recallTargets();
}

} // namespace PortCheck
