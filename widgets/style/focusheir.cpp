// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/focusheir.h"

#include <QApplication>
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
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* /*before*/, const QWidget* now) {
        if (now != nullptr && now != m_holder) // null: another program's window
            m_holder.clear();
    });
}

bool FocusHeir::giveBack()
{
    const bool isThere = m_holder != nullptr && m_holder->window()->focusWidget() == m_holder;
    m_holder.clear();
    auto* const part = static_cast<QWidget*>(parent());
    if (!isThere || !part->isVisible())
        return false;
    const bool canLender = m_lender != nullptr && m_lender->isVisible() && m_lender->isEnabled();
    if (!canLender && part->focusProxy() == nullptr && part->focusPolicy() == Qt::NoFocus)
        return false;
    (canLender ? m_lender.data() : part)->setFocus(Qt::OtherFocusReason);
    return part->window()->focusWidget() == part || part->isAncestorOf(part->window()->focusWidget());
}

void FocusHeir::lend(QWidget* part)
{
    QWidget* const before = part->window()->focusWidget();
    passFocus(part, m_heir());
    QWidget* const now = part->window()->focusWidget();
    if (now == before)
        return; // it wasn't there
    m_lender = before;
    m_holder = now;
    if (now != nullptr)
        now->installEventFilter(this);
}

/// The event comes before Qt takes the focus away. Who uses what has the focus meanwhile keeps it.
bool FocusHeir::eventFilter(QObject* watched, QEvent* event)
{
    auto* const part = static_cast<QWidget*>(parent());
    if (watched == part && event->type() == QEvent::Hide && part->window()->isVisible())
        lend(part);
    if (watched == m_holder && (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress))
        m_holder.clear();
    if (watched != part && watched != m_holder)
        watched->removeEventFilter(this);
    return QObject::eventFilter(watched, event);
}

} // namespace PortCheck
