// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/runsnapshot.h"
#include "widgets/export/exportchoice.h"

#include <QDialog>
#include <QHash>
#include <QPixmap>

#include <memory>

class QCheckBox;
class QComboBox;
class QGroupBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace PortCheck {

class RequestChoices;

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
    const ReportedRun& reported(const ExportChoice& chosen);
    void showText(const ExportChoice& chosen);
    void showPage(const ExportChoice& chosen);
    void fitPage();
    void describePage(const QString& text);

    struct Shown;

    RunSnapshot m_run;
    std::unique_ptr<Shown> m_shown; ///< null until something is shown
    QComboBox* m_format;
    QGroupBox* m_parts;
    QHash<ReportPart, QCheckBox*> m_partBoxes;
    RequestChoices* m_rules;
    QCheckBox* m_mask;
    QPushButton* m_save;
    QStackedWidget* m_preview;
    QPlainTextEdit* m_text;
    QLabel* m_page;
    QPixmap m_whole; ///< the page that m_page shows, in its own size; null where it shows none
};

} // namespace PortCheck
