// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/tintedframe.h"

class QLabel;
class QPushButton;

namespace PortCheck {

class MarkLabel;

/// A message inside the window instead of a message box; hidden until there is one. Plain text, selectable.
class MessageBar final : public TintedFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showSuccess(const QString& text);
    /// Of the file at \a path, with buttons that open it and its folder, each with the system's program for it. Nobody
    /// but the person opens anything, and the focus stays where it is.
    void showSaved(const QString& text, const QString& path);
    /// The same of a file that no other program opens: with a button for its folder alone.
    void showSavedInFolder(const QString& text, const QString& path);
    /// Opens the file at \a path, which was made for printing, with the system's program for it, and says so.
    void showToPrint(const QString& path);
    void showProgress(const QString& text); ///< of what goes on
    void showError(const QString& text);
    [[nodiscard]] QString text() const;

private:
    QPushButton* addButton(const QString& name, const QString& text);
    bool open(const QString& path);
    void showMessage(StatusMark mark, const QString& text);

    MarkLabel* m_icon;
    QLabel* m_label;
    QPushButton* m_open;
    QPushButton* m_folder;
    QString m_path; ///< of the file that the message is about; empty for none
};

} // namespace PortCheck
