// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QAction;
class QLineEdit;
class QToolButton;

namespace PortCheck {

/// Selects which rows are shown: a line edit for words, and for each outcome a button, a chip, that also shows its
/// number of rows; what isn't done yet has none. Chips for outcomes without rows are hidden. Where there is no room for
/// all of their words they show their icons and numbers alone.
class ChecksFilterBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecksFilterBar)

public:
    explicit ChecksFilterBar(QWidget* parent = nullptr);

    void count(const QList<CheckRecord>& records);
    void focusField();
    void showAll();
    /// Whether there are words or chosen chips, so that rows can be hidden.
    [[nodiscard]] bool isFiltering() const;

Q_SIGNALS:
    void textChanged(const QString& text);
    void outcomesChanged(const QList<PortCheck::Outcome>& outcomes);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addChip(Outcome outcome);
    void showChip(Outcome outcome);
    void fit();
    void choosePlaceholder();
    [[nodiscard]] QString chipText(Outcome outcome, bool words) const;
    [[nodiscard]] int widthOfChips(bool words) const;
    void sizeParts();
    [[nodiscard]] QList<Outcome> chosen() const;

    QLineEdit* m_text;
    QWidget* m_chips;
    QHash<Outcome, QAction*> m_actions;
    QHash<Outcome, QToolButton*> m_buttons;
    QHash<Outcome, int> m_counts;
};

} // namespace PortCheck
