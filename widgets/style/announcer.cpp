// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/announcer.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace PortCheck {

namespace {

QAccessibleInterface* notificationOf(const QString& /*className*/, QObject* object)
{
    auto* const announcer = qobject_cast<Announcer*>(object);
    return announcer != nullptr ? new QAccessibleWidget(announcer, QAccessible::Notification) : nullptr;
}

} // namespace

Announcer::Announcer(QWidget* window)
    : QWidget(window)
{
    static const bool isKnown = [] {
        QAccessible::installFactory(notificationOf);
        return true;
    }();
    Q_UNUSED(isKnown)
    setObjectName(QStringLiteral("announcer"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(0, 0, 1, 1); // what has no size is passed over
    hide();
}

void Announcer::say(const QString& text)
{
    hide();
    setAccessibleName(text);
    show();
}

void announce(QWidget* part, const QString& text)
{
    QWidget* const window = part->window();
    if (text.isEmpty() || !window->isVisible())
        return;
    auto* announcer = window->findChild<Announcer*>(QString(), Qt::FindDirectChildrenOnly);
    if (announcer == nullptr)
        announcer = new Announcer(window);
    announcer->say(text);
}

} // namespace PortCheck
