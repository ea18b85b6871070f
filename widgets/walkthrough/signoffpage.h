// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/export/reportexporter.h"
#include "widgets/walkthrough/walkthroughpage.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace PortCheck {

class FieldMessage;

/// Who signs off, when, with what remarks; and the reports.
class SignOffPage final : public WalkthroughPage {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignOffPage)

public:
    explicit SignOffPage(WalkthroughSession& session, QWidget* parent = nullptr);
    /// Reports that are being written are waited for: they were asked for to be handed over.
    ~SignOffPage() override;

    void enter() override;

private:
    struct Kind {
        ReportFormat format;
        QCheckBox* box;
    };

    void addPerson();
    void addReports();
    void takePerson();
    void takeKinds();
    void chooseFolder();
    void save();
    void onWritten();
    void tellWhatWasSaved();
    void showState();

    ReadLabel* m_state;
    QLineEdit* m_by;
    QDateEdit* m_at;
    QPlainTextEdit* m_remarks;
    QList<Kind> m_kinds;
    QLineEdit* m_folder;
    QPushButton* m_save;
    FieldMessage* m_byMessage;
    FieldMessage* m_remarksMessage;
    FieldMessage* m_message; ///< about the reports
    ReportExporter m_exporter;
    QStringList m_saved;
    QStringList m_failures;
    int m_writing = 0; ///< reports
    bool m_lendsFocus = false; ///< the button that saves, while they are written
};

} // namespace PortCheck
