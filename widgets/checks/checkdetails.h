// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/run/check.h"

#include <QWidget>

#include <optional>

class QLabel;
class QTextBrowser;
class QToolButton;

namespace PortCheck {

class MarkLabel;

/// All there is to know about one check: what it means and what to do on one side, what was asked and what came on the
/// other. Text is laid out through QTextCursor, so that nothing from the network can become markup; selectable.
class CheckDetails final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckDetails)

public:
    explicit CheckDetails(QWidget* parent = nullptr);

    /// Shows \a record of a run in \a domain; the same record again leaves the reading position alone.
    void showRecord(const CheckRecord& record, const QString& domain);
    void clear();

Q_SIGNALS:
    void copyWanted();

private:
    void showNothing();

    MarkLabel* m_mark;
    QLabel* m_title;
    QToolButton* m_copy;
    QTextBrowser* m_meaning;
    QTextBrowser* m_observation;
    std::optional<CheckRecord> m_record;
};

} // namespace PortCheck
