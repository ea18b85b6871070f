// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/fieldmessage.h"

#include "widgets/style/marklabel.h"
#include "widgets/style/plainlabel.h"

#include <QHBoxLayout>
#include <QLabel>

namespace PortCheck {

FieldMessage::FieldMessage(QWidget* parent)
    : QWidget(parent)
    , m_icon(new MarkLabel(1.0, this))
    , m_label(plainLabel({}, this))
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_label, 1);
    hide();
}

void FieldMessage::showMessage(StatusMark mark, const QString& text)
{
    m_icon->setMark(mark);
    m_label->setText(text);
    show();
}

void FieldMessage::clear()
{
    m_label->clear();
    hide();
}

QString FieldMessage::text() const
{
    return m_label->text();
}

} // namespace PortCheck
