// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/demo/demo.h"
#include "model/discovery/discovery.h"
#include "widgets/demo/demobar.h"
#include "widgets/mainwindow.h"
#include "widgets/shared/settingskeys.h"
#include "widgets/style/messagebar.h"
#include "widgets/style/readablepalette.h"
#include "widgets/summary/standinbar.h"
#include "widgets/targets/targetspanel.h"
#include "widgets/walkthrough/walkthrough.h"
#include "widgets/watch/watchcontrol.h"

#include <QSettings>

namespace PortCheck {

void MainWindow::connectDemo()
{
    if (m_demo == nullptr)
        return;
    connect(m_demoBar, &DemoBar::wanted, this, &MainWindow::startDemo);
    connect(m_demoBar, &DemoBar::unwanted, this, &MainWindow::endDemo);
    connect(m_demo, &Demo::ended, this, &MainWindow::endDemo);
}

void MainWindow::startDemo(DemoFault fault)
{
    m_discovery.cancel();
    m_targets->setDiscovering(false);
    m_runner.stop();
    rememberTargets(); // before the fields hold other targets
    forgetOpened();
    m_checks.clear();
    if (!m_demo->start(fault, m_table)) {
        endDemo();
        m_messages->showError(
            tr("The demo could not start: this computer lets nothing listen on its loopback addresses."));
        return;
    }
    const RunRequest request = m_demo->request();
    for (const QString& role : m_table.roles())
        m_targets->setRoleText(role, {});
    offer(request.targets, request.domain);
    m_targets->setPalette(withReadableDisabledText(palette())); // they show what is checked
    m_targets->setEnabled(false);
    m_targets->setToolTip(tr("These are the demo's targets. End the demo to name yours."));
    m_demoBar->showDemo(fault, m_demo->sentences());
    start(request);
    m_demoBar->takeFocus(); // the fields have lost it
}

void MainWindow::endDemo()
{
    m_runner.stop();
    m_watch->forget();
    m_demo->stop();
    m_demoBar->offerDemo();
    forgetOpened();
    m_checks.clear();
    m_messages->hide();
    m_targets->setEnabled(true);
    m_targets->setPalette({});
    m_targets->setToolTip({});
    recallTargets();
    showState();
    focusTargets();
}

void MainWindow::showDemo()
{
    const bool isEmpty = m_checks.records().isEmpty() && !m_runner.isRunning();
    const bool isDemo = m_demo != nullptr && m_demo->isRunning();
    m_demoBar->setVisible(m_demo != nullptr && (isEmpty || isDemo));
    if (m_walkthrough != nullptr)
        m_walkthrough->noteDemo(isDemo);
    // The demo's bar says what answers, and a small window has no room for both bars.
    m_standIns->show(isDemo ? StandIns() : standInsOf(m_checks.records()));
}

void MainWindow::rememberTargets()
{
    if (m_demo != nullptr && m_demo->isRunning()) // the fields hold the demo's targets
        return;
    m_settings.setValue(SettingsKeys::domain(), m_targets->domainText());
    QVariantMap roles = m_settings.value(SettingsKeys::roles()).toMap(); // other port tables have others
    for (const QString& role : m_table.roles())
        roles.insert(role, m_targets->roleText(role));
    m_settings.setValue(SettingsKeys::roles(), roles);
}

void MainWindow::recallTargets()
{
    m_targets->setDomainText(m_settings.value(SettingsKeys::domain()).toString());
    const QVariantMap roles = m_settings.value(SettingsKeys::roles()).toMap();
    for (const QString& role : m_table.roles())
        m_targets->setRoleText(role, roles.value(role).toString());
}

} // namespace PortCheck
