// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/export/requestchoices.h"

#include "model/request/ruleforms.h"
#include "widgets/export/rulesformlist.h"
#include "widgets/style/explanation.h"
#include "widgets/style/fieldmessage.h"
#include "widgets/style/spokentexts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

namespace PortCheck {

namespace {

/// Whether \a text is written as a date and is none. Other words are good as well: "the end of the migration".
bool isNoSuchDay(const QString& text)
{
    static const QRegularExpression dateLike(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$"));
    return dateLike.match(text).hasMatch() && !QDate::fromString(text, Qt::ISODate).isValid();
}

} // namespace

RequestChoices::RequestChoices(QWidget* parent)
    : QGroupBox(tr("Firewall request", "heading: what it asks for"), parent)
    , m_scope(new QComboBox(this))
    , m_evidence(new QCheckBox(tr("With the &evidence of each check", "of a firewall request"), this))
{
    m_scope->setObjectName(QStringLiteral("exportScope"));
    m_scope->setAccessibleName(title());
    m_scope->addItem(
        tr("What failed", "what a firewall request asks for"), QVariant::fromValue(RequestScope::FailedByNetwork));
    m_scope->addItem(tr("All that the table needs", "what a firewall request asks for"),
        QVariant::fromValue(RequestScope::WholePlan));
    describeByValue(m_scope);
    m_evidence->setObjectName(QStringLiteral("exportEvidence"));
    auto* const form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_scope);
    form->addRow(m_evidence);
    addForms(*form);
    m_requestedBy = addBlank(*form, QStringLiteral("requestedBy"), tr("Requested &by:", "label: who asks"));
    m_validUntil =
        addBlank(*form, QStringLiteral("validUntil"), tr("&Valid until:", "label: until when rules are needed"));
    m_ticket = addBlank(*form, QStringLiteral("ticket"), tr("&Ticket:", "label: the number of a ticket"));
    m_reason = addBlank(*form, QStringLiteral("reason"), tr("Reaso&n:", "label: what a request is made for"));
    connect(m_scope, &QComboBox::currentIndexChanged, this, &RequestChoices::changed);
    connect(m_evidence, &QCheckBox::toggled, this, &RequestChoices::changed);
}

void RequestChoices::addForms(QFormLayout& form)
{
    m_forms = new RulesFormList(this);
    m_forms->setObjectName(QStringLiteral("exportForms"));
    auto* const label =
        new QLabel(tr("F&orms:", "heading of a list: forms of a firewall request, such as nftables"), this);
    label->setBuddy(m_forms);
    auto* const several = new Explanation(tr("Several are saved in a folder.", "forms of a firewall request"), this);
    m_forms->setAccessibleDescription(several->text());
    m_formsMessage = new FieldMessage(this, m_forms);
    m_formsMessage->setObjectName(QStringLiteral("exportFormsMessage"));
    for (QWidget* const part : {static_cast<QWidget*>(label), static_cast<QWidget*>(m_forms),
             static_cast<QWidget*>(several), static_cast<QWidget*>(m_formsMessage)})
        form.addRow(part);
    connect(m_forms, &QListWidget::itemChanged, this, [this] {
        showFormsMessage();
        Q_EMIT changed();
    });
    connect(m_forms, &QListWidget::currentRowChanged, this, &RequestChoices::changed);
}

RequestChoices::Blank RequestChoices::addBlank(QFormLayout& form, const QString& name, const QString& label)
{
    auto* const field = new QLineEdit(this);
    field->setObjectName(name);
    auto* const message = new FieldMessage(this, field);
    message->setObjectName(name + QStringLiteral("Message"));
    form.addRow(label, field);
    form.addRow(message);
    const Blank blank{field, message};
    connect(field, &QLineEdit::textChanged, this, [this, blank] {
        showMessage(blank);
        Q_EMIT changed();
    });
    return blank;
}

void RequestChoices::present(const RequestOptions& options, const QList<RulesForm>& forms)
{
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(QVariant::fromValue(options.scope))));
    m_evidence->setChecked(options.withEvidence);
    m_forms->tick(forms);
    showFormsMessage();
    m_requestedBy.field->setText(options.blanks.requestedBy);
    m_validUntil.field->setText(options.blanks.validUntil);
    m_ticket.field->setText(options.blanks.ticket);
    m_reason.field->setText(options.blanks.reason);
}

RequestOptions RequestChoices::options() const
{
    RequestOptions options(m_scope->currentData().value<RequestScope>(), m_evidence->isChecked());
    options.form = m_forms->looked();
    options.blanks = {
        m_requestedBy.field->text(), m_validUntil.field->text(), m_ticket.field->text(), m_reason.field->text()};
    return options;
}

QList<RulesForm> RequestChoices::forms() const
{
    return m_forms->ticked();
}

void RequestChoices::showFormsMessage()
{
    if (forms().isEmpty())
        m_formsMessage->showMessage(StatusMark::Fail, tr("Tick at least one form.", "of a firewall request"));
    else
        m_formsMessage->clear();
}

void RequestChoices::showMessage(const Blank& blank)
{
    const QString text = blank.field->text().simplified();
    if (text.size() > longestBlank)
        blank.message->showMessage(StatusMark::Warn,
            tr("Too long, and cut to %1 characters in the request.", "of a field; %1 a number").arg(longestBlank));
    else if (blank.field == m_validUntil.field && isNoSuchDay(text))
        blank.message->showMessage(
            StatusMark::Warn, tr("There is no such day. It is written as it stands.", "of a field with a date"));
    else
        blank.message->clear();
}

} // namespace PortCheck
