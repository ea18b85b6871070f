// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace PortCheck {

class FieldMessage;

/// The hosts of one role: a field to type or paste lists into, the count of what was understood, and beneath it each
/// entry that was not, with the reason. What the person wrote is never rewritten.
class RoleField final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoleField)

public:
    explicit RoleField(const QString& role, QWidget* parent = nullptr);

    [[nodiscard]] const QString& role() const { return m_role; }
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    [[nodiscard]] QStringList hosts() const;

    /// Appends those of \a hosts that are not there yet, a line each; returns how many these were.
    int addHosts(const QStringList& hosts);

    /// True where there is at least one host and no bad entry; else says beneath the field what is wrong.
    bool validate();
    void focusField();

private:
    void showFindings(bool required);

    QString m_role;
    QLabel* m_count;
    QPlainTextEdit* m_edit;
    FieldMessage* m_message;
    QTimer m_typing; ///< runs while the person is still typing: a half-written entry is not called wrong
};

} // namespace PortCheck
