// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QAction;
class QLineEdit;
class QToolBar;

namespace PortCheck {

/// Selects which rows are shown: a line edit for words, and for each outcome a button that also shows its number of
/// rows. Buttons for outcomes without rows are hidden.
class ChecksFilterBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecksFilterBar)

public:
    explicit ChecksFilterBar(QWidget* parent = nullptr);

    void count(const QList<CheckRecord>& records);
    void focusField();
    void showAll();

Q_SIGNALS:
    void textChanged(const QString& text);
    void outcomesChanged(const QList<PortCheck::Outcome>& outcomes);

private:
    [[nodiscard]] QList<Outcome> chosen() const;

    QLineEdit* m_text;
    QToolBar* m_buttons;
    QHash<Outcome, QAction*> m_actions;
};

} // namespace PortCheck
