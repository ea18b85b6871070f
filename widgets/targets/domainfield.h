// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

class QLineEdit;

namespace PortCheck {

class FieldMessage;

/// The directory domain: used in the dialogues and for discovery. May stay empty.
class DomainField final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DomainField)

public:
    explicit DomainField(QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    /// Normalised; empty where none is given or the entry is no domain name.
    [[nodiscard]] QString domain() const;

    /// False where the entry is no domain name, or where there is none and \a required; then the reason shows beneath.
    bool validate(bool required);
    void focusField();

Q_SIGNALS:
    void returnPressed();

private:
    QLineEdit* m_edit;
    FieldMessage* m_message;
};

} // namespace PortCheck
