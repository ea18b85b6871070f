// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QAction;

namespace PortCheck {

class ReadingField;

/// How the window is used, on one page: the steps in their order, and the keys, as one text with a caret.
class ShortHelp final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortHelp)

public:
    /// \a actions are those whose keys are listed; they are only read.
    explicit ShortHelp(const QList<QAction*>& actions, QWidget* parent = nullptr);

private:
    void writeSteps();
    void writeKeys(const QList<QAction*>& actions);
    void writeLine(const QString& head, const QString& text, int characters);

    ReadingField* m_text;
};

} // namespace PortCheck
