// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/announcer.h"

#include <QAccessible>
#include <QAccessibleWidget>

#ifdef Q_OS_WIN
#include "widgets/style/uianotification.h"
#endif

namespace PortCheck {

namespace {

QAccessibleInterface* notificationOf(const QString& /*className*/, QObject* object)
{
    auto* const text = qobject_cast<Announcement*>(object);
    return text != nullptr ? new QAccessibleWidget(text, QAccessible::Notification) : nullptr;
}

void hideFromEyes(QWidget* widget)
{
    widget->setAttribute(Qt::WA_TransparentForMouseEvents);
    widget->setFocusPolicy(Qt::NoFocus);
    widget->setGeometry(0, 0, 1, 1); // what has no size is passed over
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
    hideFromEyes(this);
    for (Announcement*& text : m_texts) {
        text = new Announcement(this);
        hideFromEyes(text);
        text->hide();
    }
    show();
}

void Announcer::say(const QString& text)
{
    Announcement* const next = m_texts.at(m_next);
    m_next = (m_next + 1) % m_texts.size();
    next->hide();
    next->setAccessibleName(text);
    next->show();
#ifdef Q_OS_WIN
    raiseUiaNotification(effectiveWinId(), text);
#endif
    Q_EMIT saying(text);
    m_said = text;
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
