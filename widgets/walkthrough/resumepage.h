// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace PortCheck {

/// Asks whether to go on with the walkthrough that was left, or to begin anew.
class ResumePage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResumePage)

public:
    explicit ResumePage(QWidget* parent = nullptr);

    /// \a text says what was left, where and when.
    void ask(const QString& text);

Q_SIGNALS:
    void goOnWanted();
    void newWanted();

private:
    QLabel* m_text;
    QPushButton* m_goOn;
};

} // namespace PortCheck
