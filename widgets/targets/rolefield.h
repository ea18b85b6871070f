// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/ipversions.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace PortCheck {

class FieldMessage;

/// The hosts of one role: a field to type or paste lists into, the number of hosts that were understood, and below it
/// each entry that was not, with the reason and, where that can be told, a button that writes what is meant. Otherwise
/// the person's text is never changed.
class RoleField final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoleField)

public:
    explicit RoleField(const QString& role, QWidget* parent = nullptr);

    [[nodiscard]] const QString& role() const { return m_role; }
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    [[nodiscard]] QStringList hosts() const;

    /// Appends those of \a hosts that are not in the field yet, one per line; returns how many were added.
    int addHosts(const QStringList& hosts);

    /// Addresses of other versions of IP are bad entries from now on.
    void setIpVersions(IpVersions versions);

    /// True if there is at least one host and no bad entry; else shows below the field what is wrong.
    bool validate();
    void focusField();

Q_SIGNALS:
    void edited(); ///< the text is another one, whoever wrote it

protected:
    void changeEvent(QEvent* event) override;

private:
    void showFindings(bool required);
    void writeMeantHosts();

    QString m_role;
    IpVersions m_ipVersions = IpVersions::Both;
    QLabel* m_count;
    QPlainTextEdit* m_edit;
    FieldMessage* m_message;
    QTimer m_typing; ///< runs while the person is typing: a half-written entry is not reported as wrong
};

} // namespace PortCheck
