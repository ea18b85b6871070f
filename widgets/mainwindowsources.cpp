// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/compare/comparesources.h"
#include "widgets/checks/checksview.h"
#include "widgets/help/help.h"
#include "widgets/mainwindow.h"
#include "widgets/sources/sourceswindow.h"
#include "widgets/style/besidewindow.h"
#include "widgets/style/messagebar.h"
#include "widgets/windowactions.h"

#include <QAction>
#include <QFileDialog>

#include <memory>

namespace PortCheck {

using namespace Qt::StringLiterals;

void MainWindow::connectSources()
{
    connect(m_actions->compareSources, &QAction::triggered, this, &MainWindow::chooseSources);
}

void MainWindow::chooseSources()
{
    const QString title = tr("Several computers", "title of a dialog: results files that are put side by side");
    const QString filter = tr("Results of GP PortCheck (*.json)", "kind of files in a dialog");
    auto* const dialog = new QFileDialog(this, title, reportFolder(m_settings), filter);
    dialog->setObjectName(u"chooseSources"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::openSources);
    dialog->open();
}

/// Read in the thread of results files, as one of them is.
void MainWindow::openSources(const QStringList& paths)
{
    m_messages->showProgress(tr("Reading %n file(s)…", "results files", int(paths.size())));
    m_reader.start([this, paths] {
        auto read = std::make_shared<ReadSources>(readSources(paths));
        QMetaObject::invokeMethod(
            this, [this, read] { showSources(*read); }, Qt::QueuedConnection);
    });
}

void MainWindow::showSources(const ReadSources& read)
{
    if (read.matrix.columns.size() < 2) {
        const QString why = tr("Side by side there must be the results of two runs at least.");
        m_messages->showError((read.errors + QStringList(why)).join(u' '));
        return;
    }
    m_messages->hide();
    auto* const window = new SourcesWindow(read.matrix, read.errors, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    standBeside(*window); // Enter on a check leads to its run, which it must not cover
    setHelpTopic(window, u"sources"_s);
    addHelpKey(window);
    connect(window, &SourcesWindow::detailsWanted, this,
        [this](const QString& path, const QString& address, const SourceRow& check) {
            openResultsAt(path, [this, address, check] { showSourceCheck(address, check); });
        });
    connect(window, &SourcesWindow::comparisonWanted, this, &MainWindow::compareFiles);
    bringToFront(*window);
}

/// The row of a check in what was opened; of an RPC service that has another port there, one of its host.
void MainWindow::showSourceCheck(const QString& address, const SourceRow& check)
{
    std::optional<int> ofHost;
    for (const CheckRecord& record : m_checks.records()) {
        const bool isHost = record.check.address == address
            && (!address.isEmpty() || record.check.hostName().compare(check.host, Qt::CaseInsensitive) == 0);
        if (!isHost)
            continue;
        if (!ofHost)
            ofHost = record.id;
        if (record.check.portText() == check.port && record.check.protocol == check.protocol) {
            ofHost = record.id;
            break;
        }
    }
    if (ofHost)
        m_view->selectChecks({*ofHost});
    bringToFront(*this);
}

} // namespace PortCheck
