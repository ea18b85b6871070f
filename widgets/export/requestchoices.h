// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/request/requestoptions.h"

#include <QGroupBox>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace PortCheck {

class FieldMessage;
class RulesFormList;

/// What a person chooses of a firewall request: what it asks for, in which forms, and what it says of who asks. What is
/// entered is taken as the command line takes it; a field says where it is too long, or names no day.
class RequestChoices final : public QGroupBox {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestChoices)

public:
    explicit RequestChoices(QWidget* parent = nullptr);

    void present(const RequestOptions& options, const QList<RulesForm>& forms);
    /// Its form is the one that is looked at.
    [[nodiscard]] RequestOptions options() const;
    /// All that are ticked, in their usual order; may be none.
    [[nodiscard]] QList<RulesForm> forms() const;

Q_SIGNALS:
    void changed();

private:
    /// What a person may fill in.
    struct Blank {
        QLineEdit* field = nullptr;
        FieldMessage* message = nullptr;
    };

    void addForms(QFormLayout& form);
    Blank addBlank(QFormLayout& form, const QString& name, const QString& label);
    void showFormsMessage();
    void showMessage(const Blank& blank);

    QComboBox* m_scope;
    QCheckBox* m_evidence;
    RulesFormList* m_forms;
    FieldMessage* m_formsMessage;
    Blank m_requestedBy;
    Blank m_validUntil;
    Blank m_ticket;
    Blank m_reason;
};

} // namespace PortCheck
