// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/keysplitter.h"
#include "widgets/style/seenorder.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGroupBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMap>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

/// What must hold of every window, whatever it shows: what is wrong as a text, nothing if all is well.
namespace PortCheck::WindowTour {

inline QString nameOf(const QWidget* widget)
{
    return QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
}

/// The texts of which two or more have the same letter underlined: the key of such a letter does nothing but move the
/// focus.
inline QString doubled(const QStringList& texts)
{
    QMap<QString, QStringList> byLetter;
    for (const QString& text : texts) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (!key.isEmpty())
            byLetter[key].append(text);
    }
    QStringList found;
    for (const QStringList& same : byLetter) {
        if (same.size() > 1)
            found.append(same.join(QStringLiteral(" and ")));
    }
    return found.join(QStringLiteral("; "));
}

/// What can be reached by such a letter in \a window as it is now; its menus have letters of their own.
inline QStringList lettered(const QWidget& window)
{
    QStringList texts;
    for (const QWidget* const part : window.findChildren<QWidget*>()) {
        if (!part->isVisibleTo(&window) || part->window() != &window)
            continue;
        if (const auto* const button = qobject_cast<const QAbstractButton*>(part))
            texts.append(button->text());
        if (const auto* const box = qobject_cast<const QGroupBox*>(part))
            texts.append(box->title());
        const auto* const label = qobject_cast<const QLabel*>(part);
        if (label != nullptr && label->buddy() != nullptr)
            texts.append(label->text());
        const auto* const tabs = qobject_cast<const QTabBar*>(part);
        for (int tab = 0; tabs != nullptr && tab < tabs->count(); ++tab)
            texts.append(tabs->tabText(tab));
    }
    return texts;
}

inline bool isStop(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0
        && widget->focusProxy() == nullptr;
}

/// Whose inner widgets are no concern of a person.
inline bool isWhole(const QWidget* widget)
{
    return qobject_cast<const QAbstractItemView*>(widget) != nullptr
        || qobject_cast<const QComboBox*>(widget) != nullptr || qobject_cast<const QAbstractSpinBox*>(widget) != nullptr
        || qobject_cast<const QLineEdit*>(widget) != nullptr || qobject_cast<const QTextEdit*>(widget) != nullptr
        || qobject_cast<const QPlainTextEdit*>(widget) != nullptr || qobject_cast<const QTabBar*>(widget) != nullptr
        || qobject_cast<const QScrollBar*>(widget) != nullptr;
}

/// The widgets directly within \a widget, in the order in which they are seen.
inline QWidgetList partsOf(const QWidget* widget)
{
    QWidgetList parts;
    if (const auto* const main = qobject_cast<const QMainWindow*>(widget)) {
        for (QToolBar* const bar : main->findChildren<QToolBar*>())
            parts.append(bar);
        parts.append(main->centralWidget());
    } else if (const auto* const splitter = qobject_cast<const QSplitter*>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            parts.append(splitter->widget(i));
    } else if (const auto* const tabs = qobject_cast<const QTabWidget*>(widget)) {
        parts = {tabs->tabBar(), tabs->currentWidget()};
    } else if (const auto* const stack = qobject_cast<const QStackedWidget*>(widget)) {
        parts = {stack->currentWidget()};
    } else if (const auto* const area = qobject_cast<const QScrollArea*>(widget)) {
        parts = {area->widget()};
    } else if (!isWhole(widget)) {
        if (widget->layout() != nullptr)
            parts = widgetsOf(*widget->layout());
        for (QWidget* const child : widget->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!parts.contains(child) && !child->isWindow())
                parts.append(child);
        }
    }
    parts.removeAll(nullptr);
    return parts;
}

/// All that Tab should stop at, in the order in which it is seen.
inline void addStops(QWidget* widget, QWidgetList& stops)
{
    if (!widget->isVisible())
        return;
    if (isStop(widget))
        stops.append(widget);
    for (QWidget* const part : partsOf(widget))
        addStops(part, stops);
}

inline QString namesOf(const QWidgetList& widgets)
{
    QStringList names;
    for (const QWidget* const widget : widgets)
        names.append(nameOf(widget));
    return names.join(QStringLiteral(", "));
}

/// What \a key leads to, one after the other, until it is back where it began. \a wrong: what is wrong with that.
inline QWidgetList walk(QWidget& window, Qt::Key key, Qt::KeyboardModifiers modifiers, QString& wrong)
{
    constexpr int most = 300;
    constexpr int mostSections = 3; // of a date, which has one after the other
    QWidgetList found;
    QWidget* const first = QApplication::focusWidget();
    int sections = 0;
    for (int i = 0; i < most; ++i) {
        QWidget* const widget = QApplication::focusWidget();
        if (widget == nullptr || !widget->isVisible() || widget->window() != &window) {
            wrong = QStringLiteral("the focus is at %1, after %2")
                        .arg(widget == nullptr ? QStringLiteral("nothing") : nameOf(widget), namesOf(found));
            return found;
        }
        if (found.isEmpty() || found.last() != widget)
            found.append(widget);
        QTest::keyClick(widget, key, modifiers);
        if (QApplication::focusWidget() == first)
            return found;
        sections = QApplication::focusWidget() == widget ? sections + 1 : 0;
        const int mostHere = qobject_cast<const QDateTimeEdit*>(widget) != nullptr ? mostSections : 1;
        if (sections >= mostHere) {
            wrong = QStringLiteral("a trap: ") + nameOf(widget);
            return found;
        }
    }
    wrong = QStringLiteral("no way back to %1: %2").arg(nameOf(first), namesOf(found.last(6)));
    return found;
}

/// What a screen reader says of it first; not the value, which Qt takes for the name of a combo box on some systems.
inline QString spokenName(QWidget* widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    for (const QLabel* const label : widget->window()->findChildren<QLabel*>()) {
        if (label->buddy() == widget)
            return label->text();
    }
    if (qobject_cast<QComboBox*>(widget) != nullptr)
        return {};
    QAccessibleInterface* const spoken = QAccessible::queryAccessibleInterface(widget);
    const bool isTabBar = qobject_cast<QTabBar*>(widget) != nullptr; // its pages have names
    return isTabBar ? QStringLiteral("pages") : spoken->text(QAccessible::Name);
}

/// Tab and Shift+Tab get round, to the same stops, in the order in which these are seen, and each has a name.
inline QString wrongWithTab(QWidget& window)
{
    QWidgetList seen;
    addStops(&window, seen);
    if (seen.isEmpty())
        return QStringLiteral("nothing for the focus");
    seen.first()->setFocus(Qt::OtherFocusReason);
    QString wrong;
    const QWidgetList forward = walk(window, Qt::Key_Tab, {}, wrong);
    if (!wrong.isEmpty())
        return wrong;
    seen.clear();
    addStops(&window, seen); // of buttons of which one is chosen, the one that had the focus is the stop, arrows go on
    QWidgetList back = walk(window, Qt::Key_Backtab, Qt::ShiftModifier, wrong);
    if (!wrong.isEmpty())
        return QStringLiteral("back: ") + wrong;
    back.append(back.takeFirst());
    std::reverse(back.begin(), back.end());
    if (back != forward)
        return QStringLiteral("another way back: %1 | %2").arg(namesOf(forward), namesOf(back));
    for (QWidget* const widget : forward) {
        if (spokenName(widget).isEmpty())
            return QStringLiteral("no name: ") + nameOf(widget);
        if (const auto* const box = qobject_cast<QComboBox*>(widget);
            box != nullptr && !box->accessibleDescription().contains(box->currentText()))
            return QStringLiteral("no value: ") + nameOf(widget);
        if (const auto* const button = qobject_cast<QAbstractButton*>(widget); button != nullptr
            && !spokenName(widget).contains(button->text().remove(u'&').remove(u'…').trimmed(), Qt::CaseInsensitive))
            return QStringLiteral("named %1, labelled %2").arg(spokenName(widget), button->text());
    }
    for (qsizetype i = 0; i < std::max(seen.size(), forward.size()); ++i) {
        if (seen.value(i) != forward.value(i))
            return QStringLiteral("not as seen, from %1 on: %2 | %3")
                .arg(QString::number(i), namesOf(forward.mid(i, 4)), namesOf(seen.mid(i, 4)));
    }
    return {};
}

/// Within each part, readers come upon things in the order in which they are seen.
inline QString wrongWithOrder(const QWidget& window)
{
    QWidgetList all = window.findChildren<QWidget*>();
    all.prepend(const_cast<QWidget*>(&window));
    for (QWidget* const widget : std::as_const(all)) {
        if (widget->layout() == nullptr || !widget->isVisible() || isWhole(widget) || widget->window() != &window
            || qobject_cast<QMainWindow*>(widget) != nullptr || widget->inherits("QDialogButtonBox")
            || widget->inherits("QMessageBox")) // whose parts are Qt's
            continue;
        const QWidgetList seen = widgetsOf(*widget->layout());
        const QObjectList children = widget->children();
        qsizetype last = -1;
        const QWidget* before = nullptr;
        for (QWidget* const part : seen) {
            if (part->parentWidget() != widget || !part->isVisible())
                continue;
            const qsizetype place = children.indexOf(part);
            if (place < last)
                return QStringLiteral("%1: %2 is seen before %3").arg(nameOf(widget), nameOf(before), nameOf(part));
            last = place;
            before = part;
        }
    }
    return {};
}

inline bool isInside(const QWidget* widget)
{
    for (const QWidget* around = widget->parentWidget(); around != nullptr; around = around->parentWidget()) {
        if (isWhole(around))
            return true;
    }
    return widget->objectName() == QStringLiteral("qt_toolbar_ext_button");
}

inline bool canBeClicked(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) != nullptr || qobject_cast<const QComboBox*>(widget) != nullptr
        || qobject_cast<const QLineEdit*>(widget) != nullptr
        || qobject_cast<const QAbstractItemView*>(widget) != nullptr
        || qobject_cast<const QAbstractSpinBox*>(widget) != nullptr || qobject_cast<const QTabBar*>(widget) != nullptr
        || qobject_cast<const QTextEdit*>(widget) != nullptr || qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
}

inline bool hasSettableWidths(const QHeaderView& heads)
{
    for (int section = 0; section < heads.count(); ++section) {
        const bool isRest = heads.stretchLastSection() && heads.visualIndex(section) == heads.count() - 1;
        if (!isRest && !heads.isSectionHidden(section) && heads.sectionResizeMode(section) == QHeaderView::Interactive)
            return true;
    }
    return false;
}

/// What only a mouse can use.
inline QStringList onlyByMouse(const QWidget& window)
{
    QStringList found;
    for (const QWidget* const widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != &window)
            continue;
        const auto* const button = qobject_cast<const QAbstractButton*>(widget);
        const bool isByArrows = button != nullptr && button->group() != nullptr && button->group()->exclusive();
        if (canBeClicked(widget) && !isInside(widget) && !isStop(widget) && !isByArrows)
            found.append(nameOf(widget));
        if (widget->inherits("QSplitterHandle") && qobject_cast<const BorderHandle*>(widget) == nullptr)
            found.append(QStringLiteral("a border of ") + nameOf(widget->parentWidget()));
        const auto* const heads = qobject_cast<const QHeaderView*>(widget);
        if (heads == nullptr || heads->orientation() != Qt::Horizontal || !hasSettableWidths(*heads))
            continue;
        const QList<QAction*> actions = heads->parentWidget()->actions();
        if (std::none_of(actions.cbegin(), actions.cend(),
                [](const QAction* action) { return action->objectName() == QStringLiteral("columnWidths"); }))
            found.append(QStringLiteral("widths of ") + nameOf(heads->parentWidget()));
    }
    return found;
}

} // namespace PortCheck::WindowTour
