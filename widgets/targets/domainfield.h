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
    /// Normalised; empty if none was entered or the entry is not a domain name.
    [[nodiscard]] QString domain() const;

    /// False if the entry is not a domain name, or if there is none and \a required; then the reason is shown below.
    bool validate(bool required);
    void focusField();

Q_SIGNALS:
    void returnPressed();
    void edited(); ///< the text is another one, whoever wrote it

protected:
    void changeEvent(QEvent* event) override;

private:
    void showExample();

    QLineEdit* m_edit;
    FieldMessage* m_message;
};

} // namespace PortCheck
