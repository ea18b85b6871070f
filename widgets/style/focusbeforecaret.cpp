// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/focusbeforecaret.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QLineEdit>
#include <QMetaObject>

namespace PortCheck {

namespace {

/// For which a QLineEdit selects its text.
bool selectsAll(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

void selectIfFocused(QLineEdit* field)
{
    if (field->hasFocus())
        field->selectAll();
}

} // namespace

FocusBeforeCaret::FocusBeforeCaret(QObject* application)
    : QObject(application)
{
    application->installEventFilter(this);
}

bool FocusBeforeCaret::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::FocusIn || !QAccessible::isActive()
        || !selectsAll(static_cast<QFocusEvent*>(event)->reason()))
        return false;
    auto* const field = qobject_cast<QLineEdit*>(watched);
    if (field == nullptr)
        return false;
    QFocusEvent focus(QEvent::FocusIn, Qt::OtherFocusReason);
    QCoreApplication::sendEvent(field, &focus);
    QMetaObject::invokeMethod(
        field, [field] { selectIfFocused(field); }, Qt::QueuedConnection);
    return true;
}

} // namespace PortCheck
