// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/statusmark.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace PortCheck {

class MarkLabel;

/// A message about a field, directly below it; takes no room while there is none. Plain text, selectable. Screen
/// readers are told it, also with the field, and it comes into sight where it is scrolled, unless the person is in
/// another field. It can offer what would be right as a button.
class FieldMessage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldMessage)

public:
    /// About \a field, which must outlive it; null: about no single one.
    explicit FieldMessage(QWidget* parent = nullptr, QWidget* field = nullptr);

    void showMessage(StatusMark mark, const QString& text);
    /// Adds a button with \a text to the message.
    void offer(const QString& text);
    void clear();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void offerTaken(); ///< the person pressed the button

private:
    [[nodiscard]] bool isTypedElsewhere() const;

    QWidget* m_field;
    QString m_description; ///< of the field, while there is no message
    MarkLabel* m_icon;
    QLabel* m_label;
    QPushButton* m_offer;
};

} // namespace PortCheck
