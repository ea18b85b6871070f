// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/history/runhistory.h"
#include "widgets/history/historymodel.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeView;

namespace PortCheck {

class FittedColumns;

/// The runs that were kept: opens, compares and deletes them. A window beside the main one.
class HistoryWindow final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryWindow)

public:
    /// \a isOn: whether runs are kept now.
    HistoryWindow(const RunHistory& history, bool isOn, QWidget* parent = nullptr);

    /// Reads the folder once more; what is selected stays so.
    void refresh();

Q_SIGNALS:
    void openWanted(const QString& path);
    void compareWanted(const QString& path); ///< with what the main window shows
    void sideBySideWanted(const QStringList& paths); ///< of at least two runs

private:
    void layOut();
    [[nodiscard]] QStringList selectedPaths() const;
    void showActions();
    void setPossible(QPushButton* button, bool possible);
    void openSelected();
    void askBeforeDeleting();
    void deletePaths(const QStringList& paths);

    const RunHistory m_history;
    const bool m_isOn;
    HistoryModel m_model;
    QLabel* m_words;
    QTreeView* m_view;
    FittedColumns* m_columns;
    QPushButton* m_open;
    QPushButton* m_compare;
    QPushButton* m_sideBySide;
    QPushButton* m_delete;
};

} // namespace PortCheck
