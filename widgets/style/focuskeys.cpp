// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/focuskeys.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextEdit>
#include <QTimer>
#include <QToolButton>

namespace PortCheck {

namespace {

/// Where the keyboard is within \a part, in its coordinates; null if at no place of its own.
QRect placeWithin(const QWidget& part)
{
    if (!part.hasFocus())
        return {};
    QRect place;
    const auto* const area = qobject_cast<const QAbstractScrollArea*>(&part);
    if (const auto* const text = qobject_cast<const QTextEdit*>(area))
        place = text->cursorRect();
    else if (const auto* const plain = qobject_cast<const QPlainTextEdit*>(area))
        place = plain->cursorRect();
    else if (const auto* const items = qobject_cast<const QAbstractItemView*>(area))
        place = items->visualRect(items->currentIndex());
    if (place.isValid())
        place.moveTopLeft(area->viewport()->mapTo(area, place.topLeft()));
    return place;
}

/// What is to be seen of \a part.
QRect wantedOf(const QWidget& part, int mostHeight)
{
    if (part.height() <= mostHeight)
        return part.rect();
    const QRect place = placeWithin(part);
    return place.isValid() ? place : QRect(0, 0, part.width(), mostHeight);
}

/// As little as needed; the first end where not all has room.
void scrollTo(QScrollBar& bar, int first, int last, int room)
{
    if (last > bar.value() + room)
        bar.setValue(last - room);
    if (first < bar.value())
        bar.setValue(first);
}

void scrollIntoSightOf(QScrollArea& area, const QWidget& part)
{
    const QSize room = area.viewport()->size();
    QRect wanted = wantedOf(part, room.height());
    wanted.moveTopLeft(part.mapTo(area.widget(), wanted.topLeft()));
    scrollTo(*area.verticalScrollBar(), wanted.top(), wanted.bottom() + 1, room.height());
    if (wanted.width() <= room.width())
        scrollTo(*area.horizontalScrollBar(), wanted.left(), wanted.right() + 1, room.width());
}

bool isEnter(const QKeyEvent& key)
{
    const bool isPlain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return isPlain && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter);
}

/// Not where what \a widget stands in is scrolled by \a key instead: it would be scrolled back at once.
bool movesItsCursor(const QWidget& widget, const QKeyEvent& key)
{
    if (qobject_cast<const QLineEdit*>(&widget) != nullptr)
        return !key.text().isEmpty() || key.key() == Qt::Key_Left || key.key() == Qt::Key_Right
            || key.key() == Qt::Key_Home || key.key() == Qt::Key_End;
    return qobject_cast<const QTextEdit*>(&widget) != nullptr || qobject_cast<const QPlainTextEdit*>(&widget) != nullptr
        || qobject_cast<const QAbstractItemView*>(&widget) != nullptr;
}

/// Boxes that are ticked have Space, and Enter is the dialog's there.
bool isPressedByEnter(const QWidget& widget)
{
    return qobject_cast<const QToolButton*>(&widget) != nullptr || qobject_cast<const QPushButton*>(&widget) != nullptr;
}

void press(QWidget* button)
{
    auto* const tool = qobject_cast<QToolButton*>(button);
    auto* const push = qobject_cast<QPushButton*>(button);
    if (tool != nullptr && tool->menu() != nullptr && tool->popupMode() == QToolButton::InstantPopup)
        tool->showMenu();
    else if (push != nullptr && push->menu() != nullptr)
        push->showMenu();
    else
        qobject_cast<QAbstractButton*>(button)->click();
}

} // namespace

void scrollIntoSight(QWidget* part)
{
    for (QWidget* around = part->parentWidget(); around != nullptr; around = around->parentWidget()) {
        auto* const area = qobject_cast<QScrollArea*>(around);
        if (area != nullptr && area->widget() != nullptr && area->widget()->isAncestorOf(part))
            scrollIntoSightOf(*area, *part);
        if (around->isWindow())
            return;
    }
}

void scrollIntoSightSoon(QWidget* part)
{
    QTimer::singleShot(0, part, [part] {
        if (part->isVisible())
            scrollIntoSight(part);
    });
}

FocusKeys::FocusKeys(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [](QWidget* /*before*/, QWidget* now) {
        if (now != nullptr && QGuiApplication::mouseButtons() == Qt::NoButton) // else it would slip away under a click
            scrollIntoSightSoon(now);
    });
}

void FocusKeys::begin()
{
    static QPointer<FocusKeys> present; // tests have one application after the other
    if (present == nullptr)
        present = new FocusKeys(qApp);
}

bool FocusKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    auto* const widget = static_cast<QWidget*>(watched);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (widget->hasFocus() && movesItsCursor(*widget, key))
        scrollIntoSightSoon(widget);
    if (!isEnter(key) || !isPressedByEnter(*widget))
        return QObject::eventFilter(watched, event);
    if (!key.isAutoRepeat()) // who holds it down presses once
        press(widget);
    return true;
}

} // namespace PortCheck
