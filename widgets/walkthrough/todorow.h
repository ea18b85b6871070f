// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/walkthrough/walkthroughstate.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace PortCheck {

class MarkLabel;

/// One thing that is left to do: what is the matter, whose it is, what to do, and a button that checks just that again.
class TodoRow final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TodoRow)

public:
    explicit TodoRow(QWidget* parent = nullptr);

    /// \a ids are of the checks that it shows in; without them there is no button.
    void show(const LeftToDo& todo, const QList<int>& ids);
    /// It was found again to be in order.
    void showSolved();
    void setBusy(bool busy);

Q_SIGNALS:
    void checkWanted(const QList<int>& ids);

private:
    MarkLabel* m_mark;
    QLabel* m_cause;
    QLabel* m_owner;
    QLabel* m_remedy;
    QPushButton* m_again;
    QList<int> m_ids;
};

} // namespace PortCheck
