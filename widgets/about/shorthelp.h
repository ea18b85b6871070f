// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QAction;

namespace PortCheck {

/// How the window is used, on one page: the steps in their order, and the keys.
class ShortHelp final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortHelp)

public:
    /// \a actions are those whose keys are listed; they are only read.
    explicit ShortHelp(const QList<QAction*>& actions, QWidget* parent = nullptr);

private:
    [[nodiscard]] QWidget* makeSteps();
    [[nodiscard]] QWidget* makeKeys(const QList<QAction*>& actions);
};

} // namespace PortCheck
