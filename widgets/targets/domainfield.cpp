// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/targets/domainfield.h"

#include "model/targets/hostname.h"
#include "widgets/style/fieldmessage.h"
#include "widgets/style/plainlabel.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace PortCheck {

DomainField::DomainField(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_message(new FieldMessage(this, m_edit))
{
    auto* const label = new QLabel(tr("Directory do&main", "label of a field; the domain of Active Directory"), this);
    emphasize(label);
    label->setBuddy(m_edit);
    m_edit->setObjectName(QStringLiteral("domain"));
    showExample();

    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    column->addWidget(m_edit);
    column->addWidget(m_message);

    connect(m_edit, &QLineEdit::textChanged, m_message, &FieldMessage::clear);
    connect(m_edit, &QLineEdit::textChanged, this, &DomainField::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] { validate(false); });
    connect(m_edit, &QLineEdit::returnPressed, this, &DomainField::returnPressed);
}

void DomainField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        showExample();
}

/// Nothing where nothing can be entered: it would look like what is.
void DomainField::showExample()
{
    m_edit->setPlaceholderText(
        isEnabled() ? tr("For example lab.example", "in the empty field for the domain") : QString());
}

QString DomainField::text() const
{
    return m_edit->text();
}

void DomainField::setText(const QString& text)
{
    m_edit->setText(text);
}

QString DomainField::domain() const
{
    const Result<QString> domain = parseDomain(m_edit->text());
    return domain ? *domain : QString();
}

bool DomainField::validate(bool required)
{
    const bool wanted = required || !m_edit->text().trimmed().isEmpty();
    const Result<QString> domain = parseDomain(m_edit->text());
    if (domain || !wanted) {
        m_message->clear();
        return true;
    }
    m_message->showMessage(StatusMark::Fail, domain.error());
    return false;
}

void DomainField::focusField()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

} // namespace PortCheck
