// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/statusmark.h"

#include <QWidget>

class QLabel;

namespace PortCheck {

class MarkLabel;

/// A message about a field, directly below it; takes no room while there is none. Plain text, selectable.
class FieldMessage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldMessage)

public:
    explicit FieldMessage(QWidget* parent = nullptr);

    void showMessage(StatusMark mark, const QString& text);
    void clear();
    [[nodiscard]] QString text() const;

private:
    MarkLabel* m_icon;
    QLabel* m_label;
};

} // namespace PortCheck
