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

/// Says which rows to show: a line for words, and a button an outcome that also counts its rows. Buttons for outcomes
/// that no row has stay hidden.
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
