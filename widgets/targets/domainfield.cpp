// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/targets/domainfield.h"

#include "model/targets/target.h"
#include "widgets/style/fieldmessage.h"
#include "widgets/style/plainlabel.h"

#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace PortCheck {

namespace {

    /// Empty where \a text is a domain name or nothing at all.
    QString complaint(const QString& text)
    {
        const ParsedHosts parsed = parseHosts(text);
        if (!parsed.rejected.isEmpty())
            return DomainField::tr("“%1”: %2", "%1: what the person typed, %2: a sentence that says why it is no domain name")
                .arg(parsed.rejected.first().entry, parsed.rejected.first().why);
        if (parsed.hosts.size() > 1)
            return DomainField::tr("One domain only, please: the checks of a run belong to one domain.");
        if (parsed.hosts.size() == 1 && !QHostAddress(parsed.hosts.first()).isNull())
            return DomainField::tr("“%1” is an address. A domain name such as lab.example is wanted here.", "%1: an IP address")
                .arg(parsed.hosts.first());
        return {};
    }

} // namespace

DomainField::DomainField(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_message(new FieldMessage(this))
{
    auto* const label = new QLabel(tr("Directory do&main", "label of a field; the domain of Active Directory"), this);
    emphasize(label);
    label->setBuddy(m_edit);
    m_edit->setObjectName(QStringLiteral("domain"));
    m_edit->setPlaceholderText(tr("For example lab.example", "in the empty field for the domain"));
    m_edit->setClearButtonEnabled(true);

    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    column->addWidget(m_edit);
    column->addWidget(m_message);

    connect(m_edit, &QLineEdit::textChanged, m_message, &FieldMessage::clear);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] { validate(false); });
    connect(m_edit, &QLineEdit::returnPressed, this, &DomainField::returnPressed);
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
    const QString text = m_edit->text();
    return complaint(text).isEmpty() ? parseHosts(text).hosts.value(0) : QString();
}

bool DomainField::validate(bool required)
{
    QString why = complaint(m_edit->text());
    if (why.isEmpty() && required && domain().isEmpty())
        why = tr("Enter the domain whose controllers are to be found, such as lab.example.");
    if (why.isEmpty())
        m_message->clear();
    else
        m_message->showMessage(StatusMark::Fail, why);
    return why.isEmpty();
}

void DomainField::focusField()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

} // namespace PortCheck
