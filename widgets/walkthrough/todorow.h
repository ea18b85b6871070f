// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/walkthrough/walkthroughstate.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace PortCheck {

class MarkLabel;
class ReadLabel;

/// One thing that remains to be done: the problem, its owner, what to do, and a button that checks just that again.
class TodoRow final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TodoRow)

public:
    explicit TodoRow(QWidget* parent = nullptr);

    /// \a ids are those of the checks in which it shows; without ids there is no button.
    void show(const LeftToDo& todo, const QList<int>& ids);
    /// It was checked again and is in order now.
    void showSolved();
    /// The run was stopped before it was checked again.
    void showStopped();
    /// The checks that the button asks for.
    [[nodiscard]] const QList<int>& checks() const { return m_ids; }
    void setBusy(bool busy);

Q_SIGNALS:
    void checkWanted(const QList<int>& ids);

private:
    void tell();

    MarkLabel* m_mark;
    ReadLabel* m_cause; ///< to readers with all that stands below it
    QLabel* m_owner;
    QLabel* m_remedy;
    QPushButton* m_again;
    QList<int> m_ids;
};

} // namespace PortCheck
