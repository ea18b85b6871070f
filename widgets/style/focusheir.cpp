// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/focusheir.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace PortCheck {

void passFocus(const QWidget* part, QWidget* heir)
{
    const QWidget* const focused = part->window()->focusWidget();
    const bool isThere = focused != nullptr && (focused == part || part->isAncestorOf(focused));
    if (isThere && heir != nullptr && heir->isVisible() && heir->isEnabled())
        heir->setFocus(Qt::OtherFocusReason);
}

FocusHeir::FocusHeir(QWidget* part, std::function<QWidget*()> heir)
    : QObject(part)
    , m_heir(std::move(heir))
{
    part->installEventFilter(this);
}

/// The event comes before Qt takes the focus away.
bool FocusHeir::eventFilter(QObject* watched, QEvent* event)
{
    auto* const part = static_cast<QWidget*>(watched);
    if (event->type() == QEvent::Hide && part->window()->isVisible())
        passFocus(part, m_heir());
    return QObject::eventFilter(watched, event);
}

} // namespace PortCheck
