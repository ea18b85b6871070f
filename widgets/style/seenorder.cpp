// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/seenorder.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHash>
#include <QLineEdit>
#include <QMainWindow>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTextEdit>
#include <QToolBar>

#include <utility>

namespace PortCheck {

namespace {

void addItems(const QLayout* layout, QWidgetList& widgets);

void addItem(QLayoutItem* item, QWidgetList& widgets)
{
    if (item == nullptr)
        return;
    if (item->widget() != nullptr && !widgets.contains(item->widget())) // one can be in several cells of a grid
        widgets.append(item->widget());
    else if (item->layout() != nullptr)
        addItems(item->layout(), widgets);
}

void addItems(const QLayout* layout, QWidgetList& widgets)
{
    if (const auto* const form = qobject_cast<const QFormLayout*>(layout)) {
        for (int row = 0; row < form->rowCount(); ++row) {
            for (const auto role : {QFormLayout::LabelRole, QFormLayout::FieldRole, QFormLayout::SpanningRole})
                addItem(form->itemAt(row, role), widgets);
        }
    } else if (const auto* const grid = qobject_cast<const QGridLayout*>(layout)) {
        for (int row = 0; row < grid->rowCount(); ++row) {
            for (int column = 0; column < grid->columnCount(); ++column)
                addItem(grid->itemAtPosition(row, column), widgets);
        }
    } else {
        for (int i = 0; i < layout->count(); ++i)
            addItem(layout->itemAt(i), widgets);
    }
}

/// What has parts of its own that are no concern of a person.
bool isWhole(const QWidget* widget)
{
    return qobject_cast<const QAbstractItemView*>(widget) != nullptr
        || qobject_cast<const QComboBox*>(widget) != nullptr || qobject_cast<const QAbstractSpinBox*>(widget) != nullptr
        || qobject_cast<const QLineEdit*>(widget) != nullptr || qobject_cast<const QTextEdit*>(widget) != nullptr
        || qobject_cast<const QPlainTextEdit*>(widget) != nullptr || qobject_cast<const QTabBar*>(widget) != nullptr
        || qobject_cast<const QMessageBox*>(widget) != nullptr;
}

/// The widgets directly within \a widget that have a place, in the order of their places.
QWidgetList placedIn(const QWidget* widget)
{
    QWidgetList parts;
    if (isWhole(widget))
        return parts;
    if (const auto* const main = qobject_cast<const QMainWindow*>(widget)) {
        for (QToolBar* const bar : main->findChildren<QToolBar*>(QString(), Qt::FindDirectChildrenOnly))
            parts.append(bar);
        parts.append(main->centralWidget());
    } else if (const auto* const splitter = qobject_cast<const QSplitter*>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            parts.append(splitter->widget(i));
    } else if (const auto* const tabs = qobject_cast<const QTabWidget*>(widget)) {
        parts.append(tabs->tabBar());
        for (int i = 0; i < tabs->count(); ++i)
            parts.append(tabs->widget(i));
    } else if (const auto* const stack = qobject_cast<const QStackedWidget*>(widget)) {
        for (int i = 0; i < stack->count(); ++i)
            parts.append(stack->widget(i));
    } else if (const auto* const area = qobject_cast<const QScrollArea*>(widget)) {
        parts.append(area->widget());
    } else if (widget->layout() != nullptr) {
        parts = widgetsOf(*widget->layout());
    }
    parts.removeAll(nullptr);
    return parts;
}

/// Whether Tab can stop at \a widget, or at a part of it that it names: in Qt 6.4 Tab takes one that comes after its
/// parts back to them, again and again.
bool isStop(const QWidget* widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 || widget->isAncestorOf(widget->focusProxy());
}

/// Arrow keys go from tab to tab. The buttons that scroll the tabs where not all have room change nothing but what is
/// seen, and Qt lets Tab stop at them.
void leaveScrollingToMouse(const QWidget& tabBar)
{
    for (QAbstractButton* const button : tabBar.findChildren<QAbstractButton*>())
        button->setFocusPolicy(Qt::NoFocus);
}

/// Puts the parts of \a widget in order, and adds all that Tab can stop at to \a stops.
void order(QWidget* widget, QWidgetList& stops)
{
    if (isStop(widget))
        stops.append(widget);
    if (qobject_cast<const QTabBar*>(widget) != nullptr)
        leaveScrollingToMouse(*widget);
    if (isWhole(widget))
        return;
    QWidgetList parts = placedIn(widget);
    const bool keepsItsOwn = qobject_cast<const QSplitter*>(widget) != nullptr
        || qobject_cast<const QTabWidget*>(widget) != nullptr || qobject_cast<const QStackedWidget*>(widget) != nullptr
        || qobject_cast<const QScrollArea*>(widget) != nullptr;
    QWidgetList all = parts;
    for (QWidget* const child : widget->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!all.contains(child) && !child->isWindow() && !keepsItsOwn)
            all.append(child); // what lies above the others, say
    }
    // What has a proxy within it is put before its first child when it gets that back.
    if (widget->focusProxy() != nullptr) {
        QWidget* const first =
            keepsItsOwn ? widget->findChild<QWidget*>(QString(), Qt::FindDirectChildrenOnly) : all.value(0);
        if (first != nullptr)
            stops.append(first);
    }
    for (QWidget* const part : std::as_const(all)) {
        if (!keepsItsOwn && part->parentWidget() == widget)
            part->raise(); // after those before it
        order(part, stops);
    }
}

} // namespace

QWidgetList widgetsOf(const QLayout& layout)
{
    QWidgetList widgets;
    addItems(&layout, widgets);
    return widgets;
}

void orderAsSeen(QWidget* window)
{
    QWidgetList stops;
    order(window, stops);
    // Qt would move what has a proxy together with all that follows it up to there.
    QHash<QWidget*, QWidget*> proxies;
    for (QWidget* const stop : std::as_const(stops)) {
        if (stop->focusProxy() == nullptr)
            continue;
        proxies.insert(stop, stop->focusProxy());
        stop->setFocusProxy(nullptr);
    }
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
    for (auto it = proxies.cbegin(); it != proxies.cend(); ++it)
        it.key()->setFocusProxy(it.value());
}

} // namespace PortCheck
