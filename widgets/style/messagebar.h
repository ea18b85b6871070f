// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/tintedframe.h"

class QLabel;

namespace PortCheck {

class MarkLabel;

/// A message inside the window instead of a message box; hidden until there is one. Plain text, selectable.
class MessageBar final : public TintedFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showSuccess(const QString& text);
    void showProgress(const QString& text); ///< of what goes on
    void showError(const QString& text);
    [[nodiscard]] QString text() const;

private:
    void showMessage(StatusMark mark, const QString& text);

    MarkLabel* m_icon;
    QLabel* m_label;
};

} // namespace PortCheck
