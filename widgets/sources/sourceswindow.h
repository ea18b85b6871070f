// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/sourcematrix.h"
#include "widgets/sources/sourcesmodel.h"

#include <QDialog>
#include <QStringList>

class QLabel;
class QListWidget;

namespace PortCheck {

class SourcesView;

/// The runs of several computers side by side: what differs in words, and a matrix of hosts and computers; runs of one
/// computer alone are offered to be compared instead. A window beside the main one; what it shows is a value.
class SourcesWindow final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourcesWindow)

public:
    /// \a errors: a sentence for each file that is not among them.
    SourcesWindow(SourceMatrix matrix, const QStringList& errors, QWidget* parent = nullptr);

    /// All of it in words, as it is copied: see sourceLines().
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// Enter or a double click on a check: the results file at \a path is to be opened at it, asked at \a address.
    void detailsWanted(const QString& path, const QString& address, const PortCheck::SourceRow& check);
    /// What has changed between the last two runs of the only computer is to be shown; these are their results files.
    void comparisonWanted(const QString& earlier, const QString& later);

private:
    void addFindings(const QStringList& errors);
    void layOut();
    [[nodiscard]] QPushButton* addButton(const QString& name, const QString& text);
    void compareRuns();
    void showCurrent();
    void showFinding(int row);

    SourcesModel m_model;
    const QStringList m_errors;
    QLabel* m_lead;
    QListWidget* m_findings;
    SourcesView* m_view;
    QLabel* m_words;
};

} // namespace PortCheck
