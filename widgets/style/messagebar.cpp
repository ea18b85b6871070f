// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/messagebar.h"

#include "widgets/style/actionicon.h"
#include "widgets/style/announcer.h"
#include "widgets/style/marklabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace PortCheck {

MessageBar::MessageBar(QWidget* parent)
    : TintedFrame(parent)
    , m_icon(new MarkLabel(1.2, this))
    , m_label(new QLabel(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* const close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(actionIcon(ActionGlyph::Close, QPalette::WindowText));
    close->setToolTip(tr("Close this message", "tooltip of a button with a cross"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &MessageBar::hide);

    auto* const row = new QHBoxLayout(this);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_label, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::showSuccess(const QString& text)
{
    showMessage(StatusMark::Pass, text);
}

void MessageBar::showProgress(const QString& text)
{
    showMessage(StatusMark::Running, text);
}

void MessageBar::showError(const QString& text)
{
    showMessage(StatusMark::Fail, text);
}

QString MessageBar::text() const
{
    return m_label->text();
}

void MessageBar::showMessage(StatusMark mark, const QString& text)
{
    setMark(mark);
    m_icon->setMark(mark);
    m_label->setText(text);
    setAccessibleName(text);
    show();
    announce(this, text);
}

} // namespace PortCheck
