// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "fakes.h"

#include "model/catalogue/tablereader.h"
#include "model/history/runkeeper.h"
#include "model/run/checkrunner.h"
#include "widgets/mainwindow.h"
#include "widgets/shared/settingskeys.h"
#include "widgets/targets/targetspanel.h"

#include <QAction>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <functional>
#include <memory>

namespace PortCheck {

/// A main window with all that it works with, anew for each test: probes, names and the search for controllers answer
/// as the test says, and files are in a folder of its own. Extra looks are off: they are the runner's.
class WindowFixture {
    Q_DISABLE_COPY_MOVE(WindowFixture)

protected:
    WindowFixture() = default;
    ~WindowFixture() = default;

    /// For init(). \a keepsRuns: the window has a history.
    void setUp(bool keepsRuns = false)
    {
        m_keepsRuns = keepsRuns;
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings =
            std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_settings->setValue(SettingsKeys::extraLooks(), false);
        m_factory = std::make_unique<CannedProbeFactory>();
        m_resolver = std::make_unique<TableResolver>();
        m_discovery = std::make_unique<FakeDiscovery>();
        m_runner = std::make_unique<CheckRunner>(*m_factory, *m_resolver);
        makeWindow();
    }
    /// For cleanup().
    void tearDown()
    {
        m_window.reset();
        m_keeper.reset();
        m_runner.reset();
    }
    /// Another window, as at the next start of the program.
    void makeWindow()
    {
        m_window.reset();
        if (m_keepsRuns)
            m_keeper = std::make_unique<RunKeeper>(*m_runner, historyFolder());
        const FileChooser chooser = [this](const FileQuestion&, const std::function<void(const QString&)>& chosen) {
            chosen(m_file);
        };
        m_window = std::make_unique<MainWindow>(MainWindowParts{
            *m_runner, *m_discovery, *m_settings, groupPolicyTable(), chooser, nullptr, nullptr, m_keeper.get()});
        m_window->show();
    }
    void nameTargets()
    {
        targets()->setDomainText(QStringLiteral("lab.example"));
        targets()->setRoleText(controllers, QStringLiteral("10.0.0.2"));
        targets()->setRoleText(dns, QStringLiteral("10.0.0.53"));
    }
    /// Checks the targets of nameTargets(), to the end.
    void runAll()
    {
        nameTargets();
        checkButton()->click();
        QTRY_VERIFY(!m_runner->isRunning());
    }

    QAction* action(const char* name) const { return m_window->findChild<QAction*>(QLatin1String(name)); }
    QPushButton* checkButton() const { return m_window->findChild<QPushButton*>(QStringLiteral("checkButton")); }
    QTreeView* table() const { return m_window->findChild<QTreeView*>(QStringLiteral("checks")); }
    TargetsPanel* targets() const { return m_window->findChild<TargetsPanel*>(); }
    [[nodiscard]] QString historyFolder() const { return m_folder->filePath(QStringLiteral("history")); }

    const QString controllers = QStringLiteral("Domain controllers");
    const QString dns = QStringLiteral("DNS Server");
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<CannedProbeFactory> m_factory;
    std::unique_ptr<TableResolver> m_resolver;
    std::unique_ptr<FakeDiscovery> m_discovery;
    std::unique_ptr<CheckRunner> m_runner;
    std::unique_ptr<RunKeeper> m_keeper; ///< null without a history
    std::unique_ptr<MainWindow> m_window;
    QString m_file; ///< what the person answers when asked for a file

private:
    bool m_keepsRuns = false;
};

} // namespace PortCheck
