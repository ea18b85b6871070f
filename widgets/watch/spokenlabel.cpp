// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/watch/spokenlabel.h"

#include <QAccessibleWidget>

namespace PortCheck {

namespace {

QAccessibleInterface* accessibleNotification(const QString& /*className*/, QObject* object)
{
    auto* const label = qobject_cast<SpokenLabel*>(object);
    return label == nullptr ? nullptr : new QAccessibleWidget(label, QAccessible::Notification, label->text());
}

} // namespace

SpokenLabel::SpokenLabel(QWidget* parent)
    : QLabel(parent)
{
    QAccessible::installFactory(accessibleNotification);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

void SpokenLabel::show(const QString& text)
{
    setText(text);
    setToolTip(text.toHtmlEscaped());
    setAccessibleName(text);
}

void SpokenLabel::say(const QString& text)
{
    show(text);
    if (!isVisible())
        return;
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

} // namespace PortCheck
