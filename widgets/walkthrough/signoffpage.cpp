// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/walkthrough/signoffpage.h"

#include "model/words/headline.h"
#include "widgets/style/actionicon.h"
#include "widgets/style/datefield.h"
#include "widgets/style/fieldmessage.h"
#include "widgets/style/focusheir.h"
#include "widgets/style/primarybutton.h"
#include "widgets/style/readlabel.h"
#include "widgets/walkthrough/runwords.h"
#include "widgets/walkthrough/walkthroughsession.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// What records a run, for whoever signs it off; the other kinds are for a purpose of their own.
bool isRecord(ReportFormat format)
{
    return format == ReportFormat::Html || format == ReportFormat::Pdf || format == ReportFormat::Csv
        || format == ReportFormat::Json;
}

} // namespace

SignOffPage::SignOffPage(WalkthroughSession& session, QWidget* parent)
    : WalkthroughPage(session, tr("Sign-off", "title of a page"),
        tr("Who stands for this result, and with what remarks: both go into the HTML report and the results for "
           "programs. Then save what is to be handed over."),
        parent)
    , m_state(addState())
    , m_exporter(session.settings, {})
{
    m_state->setObjectName(u"signOffState"_s);
    addPerson();
    addReports();
    column()->addStretch(1);
    connect(&m_exporter, &ReportExporter::saved, this, [this](const QString& path) {
        m_saved.append(QDir::toNativeSeparators(path));
        onWritten();
    });
    connect(&m_exporter, &ReportExporter::failed, this, [this](const QString& why) {
        m_failures.append(why);
        onWritten();
    });
    connect(&session.tools.runner, &CheckRunner::finished, this, &SignOffPage::showState);
}

SignOffPage::~SignOffPage()
{
    m_exporter.waitForWriting();
}

void SignOffPage::addPerson()
{
    m_by = new QLineEdit(this);
    m_by->setObjectName(u"signedBy"_s);
    m_by->setMaxLength(longestSigner);
    m_at = new DateField(this);
    m_at->setObjectName(u"signedAt"_s);
    m_at->setDisplayFormat(u"yyyy-MM-dd"_s); // as all moments are written: 11/30/26 is read in two ways
    m_remarks = new QPlainTextEdit(this);
    m_remarks->setObjectName(u"remarks"_s);
    m_remarks->setTabChangesFocus(true);
    constexpr int lines = 4;
    m_remarks->setFixedHeight((lines + 1) * m_remarks->fontMetrics().lineSpacing());
    auto* const form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_byMessage = new FieldMessage(this, m_by);
    m_byMessage->setObjectName(u"signedByMessage"_s);
    m_remarksMessage = new FieldMessage(this, m_remarks);
    m_remarksMessage->setObjectName(u"remarksMessage"_s);
    form->addRow(tr("Na&me:", "of a person"), m_by);
    form->addRow(m_byMessage);
    form->addRow(tr("&Date:", "of the sign-off"), m_at);
    form->addRow(tr("&Remarks:"), m_remarks);
    form->addRow(m_remarksMessage);
    column()->addLayout(form);
    connect(m_by, &QLineEdit::textEdited, this, &SignOffPage::takePerson);
    connect(m_by, &QLineEdit::textEdited, m_byMessage, &FieldMessage::clear);
    connect(m_at, &QDateEdit::dateChanged, this, &SignOffPage::takePerson);
    connect(m_remarks, &QPlainTextEdit::textChanged, this, &SignOffPage::takePerson);
}

void SignOffPage::addReports()
{
    addHeading(tr("Reports", "heading over the kinds of report to be saved"));
    for (const ReportFormat format : allReportFormats()) {
        auto* const box = new QCheckBox(reportKindText(format), this);
        box->setObjectName(reportEnding(format));
        m_kinds.append({format, box});
        column()->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &SignOffPage::takeKinds);
    }
    m_folder = new QLineEdit(this);
    m_folder->setObjectName(u"folder"_s);
    auto* const browse = new QPushButton(tr("Bro&wse…", "button: asks for a folder"), this);
    browse->setAutoDefault(false);
    auto* const label = new QLabel(tr("&Folder:"), this);
    label->setBuddy(m_folder);
    auto* const line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_folder, 1);
    line->addWidget(browse);
    column()->addLayout(line);
    m_save = new PrimaryButton(tr("&Save the reports", "button"), this);
    m_save->setObjectName(u"saveReports"_s);
    m_save->setIcon(actionIcon(ActionGlyph::Export, QPalette::HighlightedText));
    m_save->setAutoDefault(false);
    column()->addWidget(m_save, 0, Qt::AlignLeft);
    m_message = new FieldMessage(this);
    m_message->setObjectName(u"savedReports"_s);
    column()->addWidget(m_message);
    connect(browse, &QPushButton::clicked, this, &SignOffPage::chooseFolder);
    connect(m_save, &QPushButton::clicked, this, &SignOffPage::save);
}

void SignOffPage::enter()
{
    const WalkthroughState& state = session().state;
    const QSignalBlocker quietDate(m_at);
    const QSignalBlocker quietRemarks(m_remarks);
    m_by->setText(state.signOff.by);
    m_at->setDate(state.signOff.at.isValid() ? state.signOff.at : QDate::currentDate());
    if (m_remarks->toPlainText() != state.signOff.remarks)
        m_remarks->setPlainText(state.signOff.remarks);
    for (const Kind& kind : std::as_const(m_kinds)) {
        const QSignalBlocker quiet(kind.box);
        const bool chosen = state.reports.contains(reportEnding(kind.format));
        kind.box->setChecked(state.reports.isEmpty() ? isRecord(kind.format) : chosen);
    }
    if (m_folder->text().isEmpty())
        m_folder->setText(QDir::toNativeSeparators(reportFolder(session().settings)));
    for (FieldMessage* const message : {m_byMessage, m_remarksMessage, m_message})
        message->clear();
    showState();
}

void SignOffPage::takePerson()
{
    if (m_remarks->toPlainText().size() > longestRemarks) {
        QTextCursor cursor = m_remarks->textCursor();
        cursor.movePosition(QTextCursor::End);
        cursor.setPosition(longestRemarks, QTextCursor::KeepAnchor);
        cursor.removeSelectedText(); // this emits textChanged(), which calls this function again
        m_remarksMessage->showMessage(
            StatusMark::Warn, tr("Remarks have at most %1 characters.", "%1: a number").arg(longestRemarks));
        return;
    }
    session().state.signOff = {m_by->text().trimmed(), m_at->date(), {}, m_remarks->toPlainText()};
    Q_EMIT edited();
}

void SignOffPage::takeKinds()
{
    QStringList chosen;
    for (const Kind& kind : std::as_const(m_kinds)) {
        if (kind.box->isChecked())
            chosen.append(reportEnding(kind.format));
    }
    session().state.reports = chosen;
    Q_EMIT edited();
}

void SignOffPage::chooseFolder()
{
    auto* const dialog = new QFileDialog(this, tr("Folder for the reports", "title of a dialog"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString& path) { m_folder->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void SignOffPage::save()
{
    takePerson(); // the date, even if nobody changed it
    if (session().state.signOff.by.isEmpty()) {
        m_byMessage->showMessage(StatusMark::Fail, tr("Enter the name of whoever signs off."));
        m_by->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!session().hasRun()) {
        m_message->showMessage(StatusMark::Fail, tr("There are no results to report: go back and check first."));
        return;
    }
    m_saved.clear();
    m_failures.clear();
    const RunSnapshot run = session().snapshot();
    m_writing =
        int(std::count_if(m_kinds.begin(), m_kinds.end(), [](const Kind& kind) { return kind.box->isChecked(); }));
    if (m_writing == 0) {
        tellWhatWasSaved();
        return;
    }
    m_lendsFocus = m_save->hasFocus();
    passFocus(m_save, m_folder);
    m_save->setEnabled(false);
    m_message->showMessage(StatusMark::Running, tr("The reports are being written."));
    for (const Kind& kind : std::as_const(m_kinds)) {
        if (kind.box->isChecked())
            m_exporter.exportTo(QDir::fromNativeSeparators(m_folder->text()), run, kind.format);
    }
}

/// Within save(), or later.
void SignOffPage::onWritten()
{
    if (--m_writing > 0)
        return;
    m_save->setEnabled(true);
    if (m_lendsFocus && m_folder->hasFocus()) // else the person has gone elsewhere
        m_save->setFocus(Qt::OtherFocusReason);
    tellWhatWasSaved();
}

void SignOffPage::tellWhatWasSaved()
{
    if (!m_failures.isEmpty())
        m_message->showMessage(StatusMark::Fail, m_failures.join(u'\n'));
    else if (m_saved.isEmpty())
        m_message->showMessage(StatusMark::Fail, tr("Tick at least one kind of report."));
    else
        m_message->showMessage(StatusMark::Pass, tr("Saved:", "before a list of files") + u'\n' + m_saved.join(u'\n'));
}

void SignOffPage::showState()
{
    if (!session().hasRun()) {
        const QString last = lastTimeText(session().state);
        m_state->setText(last.isEmpty() ? tr("Nothing was checked yet, so there is nothing to sign off.") : last);
        return;
    }
    const RunSnapshot run = session().tools.runner.snapshot();
    QString text = headline(run, findingsOf(run));
    if (!session().runIsCurrent())
        text += u'\n' + outdatedText();
    m_state->setText(text);
}

} // namespace PortCheck
