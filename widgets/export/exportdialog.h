// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/runsnapshot.h"
#include "widgets/export/exportchoice.h"

#include <QDialog>
#include <QHash>
#include <QPixmap>

class QCheckBox;
class QComboBox;
class QGroupBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace PortCheck {

/// Asks what is to be in a report, and shows its beginning meanwhile: the first page of what is printed or read in a
/// browser, the first lines of anything else. Writes nothing.
class ExportDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)

public:
    /// \a first: what is chosen at first; parts that \a run has nothing of can't be.
    ExportDialog(RunSnapshot run, const ExportChoice& first, QWidget* parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] ExportChoice choice() const;

Q_SIGNALS:
    void printWanted(); ///< what is chosen, on paper, whatever the format is; the dialog closes

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeChoices();
    QWidget* makePreview();
    QCheckBox* addBox(const QString& name, const QString& text, QWidget* parent);
    void present(const ExportChoice& choice);
    void showChoice();
    void showText(const RunSnapshot& run, const ExportChoice& chosen);
    void showPage(const RunSnapshot& run, const ExportChoice& chosen);
    void fitPage();
    void describePage(const QString& text);

    RunSnapshot m_run;
    QComboBox* m_format;
    QGroupBox* m_parts;
    QHash<ReportPart, QCheckBox*> m_partBoxes;
    QGroupBox* m_rules;
    QComboBox* m_scope;
    QCheckBox* m_evidence;
    QCheckBox* m_mask;
    QStackedWidget* m_preview;
    QPlainTextEdit* m_text;
    QLabel* m_page;
    QPixmap m_whole; ///< the page that m_page shows, in its own size; null where it shows none
};

} // namespace PortCheck
