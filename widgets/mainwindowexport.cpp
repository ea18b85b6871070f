// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What is handed on of a run: reports, and texts for tickets.
#include "model/report/tickettext.h"
#include "model/run/checkrunner.h"
#include "widgets/export/exportdialog.h"
#include "widgets/help/help.h"
#include "widgets/mainwindow.h"
#include "widgets/style/messagebar.h"
#include "widgets/windowactions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace PortCheck {

void MainWindow::openExport()
{
    const RunSnapshot run = shownRun();
    ExportChoice first = m_exportChoice.value_or(ExportChoice());
    if (m_actions->maskNames->isChecked()) // else as it was chosen last
        first.names = ReportExporter::Names::Masked;
    auto* const dialog = new ExportDialog(run, first, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, run] {
        const ExportChoice chosen = dialog->choice();
        m_exportChoice = chosen;
        if (chosen.format == ReportFormat::Rules)
            m_exporter.exportRequest(run, chosen.rules, chosen.forms, chosen.names);
        else
            m_exporter.exportRun(run, chosen.format, {}, chosen.names, chosen.parts);
    });
    connect(dialog, &ExportDialog::printWanted, this, [this, dialog, run] {
        const ExportChoice chosen = dialog->choice();
        m_exportChoice = chosen;
        m_exporter.makeToPrint(run, chosen.names, chosen.parts);
    });
    setHelpTopic(dialog, QStringLiteral("export"));
    addHelpKey(dialog);
    dialog->open();
}

void MainWindow::exportReport(ReportFormat format, const RequestOptions& rules)
{
    m_exporter.exportRun(shownRun(), format, rules,
        m_actions->maskNames->isChecked() ? ReportExporter::Names::Masked : ReportExporter::Names::Real);
}

void MainWindow::copyTicket()
{
    QGuiApplication::clipboard()->setText(ticketText(shownRun()));
    m_messages->showSuccess(tr("The run is on the clipboard, in words for a ticket."));
}

void MainWindow::copyCause(const Finding& finding)
{
    QGuiApplication::clipboard()->setText(ticketText(shownRun(), finding));
    m_messages->showSuccess(tr("The cause is on the clipboard, in words for a ticket."));
}

} // namespace PortCheck
