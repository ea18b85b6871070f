// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace PortCheck {

/// Asks whether to continue the walkthrough that was interrupted, or to start a new one.
class ResumePage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResumePage)

public:
    explicit ResumePage(QWidget* parent = nullptr);

    /// \a text says what was interrupted, where and when.
    void ask(const QString& text);

Q_SIGNALS:
    void goOnWanted();
    void newWanted();

private:
    QLabel* m_text;
    QPushButton* m_goOn;
};

} // namespace PortCheck
