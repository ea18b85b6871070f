// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/partkeys.h"

#include "widgets/style/keysplitter.h"

#include <QApplication>
#include <QKeySequence>
#include <QShortcut>

#include <algorithm>

namespace PortCheck {

namespace {

bool isIn(const WindowPart& part, const QWidget* widget)
{
    return widget != nullptr && std::any_of(part.widgets.cbegin(), part.widgets.cend(), [widget](const QWidget* each) {
        return each == widget || each->isAncestorOf(widget);
    });
}

bool canHaveFocus(const QWidget* widget)
{
    return widget != nullptr && widget->isVisible() && widget->isEnabled();
}

/// The first that Tab stops at within \a part; null if there is none.
QWidget* firstStopIn(QWidget* part)
{
    if (canHaveFocus(part) && (part->focusPolicy() & Qt::TabFocus) != 0)
        return part;
    for (QWidget* next = part->nextInFocusChain(); next != part; next = next->nextInFocusChain()) {
        if (part->isAncestorOf(next) && canHaveFocus(next) && (next->focusPolicy() & Qt::TabFocus) != 0)
            return next;
    }
    return nullptr;
}

} // namespace

PartKeys::PartKeys(QWidget* window, const QList<WindowPart>& parts)
    : QObject(window)
    , m_window(window)
{
    for (const WindowPart& part : parts)
        m_places.append({part});
    addKey(Qt::Key_F6, [this] { goOn(1); });
    addKey(Qt::SHIFT | Qt::Key_F6, [this] { goOn(-1); });
    addKey(Qt::Key_F8, [this] { goToBorder(1); });
    addKey(Qt::SHIFT | Qt::Key_F8, [this] { goToBorder(-1); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { noteFocus(now); });
}

void PartKeys::putBefore(const QWidget* widget, const QWidget* other)
{
    const int from = placeOf(widget);
    const int to = placeOf(other);
    if (from >= 0 && to >= 0)
        m_places.move(from, from < to ? to - 1 : to);
}

void PartKeys::addKey(QKeyCombination key, const std::function<void()>& then)
{
    auto* const shortcut = new QShortcut(QKeySequence(key), m_window);
    connect(shortcut, &QShortcut::activated, this, then);
}

void PartKeys::noteFocus(QWidget* now)
{
    if (const int place = placeOf(now); place >= 0)
        m_places[place].last = now;
}

/// Which part a widget is in; -1 if in none. What stands within another part comes before that.
int PartKeys::placeOf(const QWidget* widget) const
{
    const auto place = std::find_if(
        m_places.cbegin(), m_places.cend(), [widget](const Place& each) { return isIn(each.part, widget); });
    return place == m_places.cend() ? -1 : int(place - m_places.cbegin());
}

/// The part that has the focus; -1 if none has it.
int PartKeys::present() const
{
    return placeOf(m_window->focusWidget());
}

QWidget* PartKeys::stopIn(const Place& place) const
{
    if (canHaveFocus(place.last) && isIn(place.part, place.last))
        return place.last;
    if (QWidget* const first = place.part.first ? place.part.first() : nullptr; canHaveFocus(first))
        return first;
    for (QWidget* const widget : place.part.widgets) {
        if (QWidget* const stop = canHaveFocus(widget) ? firstStopIn(widget) : nullptr)
            return stop;
    }
    return nullptr;
}

void PartKeys::goOn(int step)
{
    const int count = int(m_places.size());
    int next = present();
    if (next < 0 && step < 0)
        next = 0;
    for (int tried = 0; tried < count; ++tried) {
        next = (next + step + count) % count;
        if (QWidget* const stop = stopIn(m_places.at(next))) {
            stop->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

void PartKeys::goToBorder(int step)
{
    QList<BorderHandle*> borders = m_window->findChildren<BorderHandle*>();
    borders.removeIf([this](const BorderHandle* each) { return !each->isVisible() || each->window() != m_window; });
    if (borders.isEmpty())
        return;
    const auto focused =
        std::find_if(borders.cbegin(), borders.cend(), [](const BorderHandle* each) { return each->hasFocus(); });
    const int count = int(borders.size());
    const int last = step > 0 ? -1 : 0;
    const int present = focused == borders.cend() ? last : int(focused - borders.cbegin());
    borders.at((present + step + count) % count)->begin();
}

} // namespace PortCheck
