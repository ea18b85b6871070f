// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/help/keylist.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QStringList>
#include <QWidget>

namespace PortCheck {

namespace {

struct KeyWords {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::KeyList)
};

QString keyText(Qt::Key key, Qt::KeyboardModifiers also = {})
{
    return QKeySequence(QKeyCombination(also, key)).toString(QKeySequence::NativeText);
}

/// Two keys, of which the second leads back.
QString thereAndBack(Qt::Key key, Qt::KeyboardModifiers also = {})
{
    return keyText(key, also) + QStringLiteral(", ") + keyText(key, also | Qt::ShiftModifier);
}

QString wholeWindow()
{
    return KeyWords::tr("The whole window", "where keys hold");
}

/// The names of the parts that an action was added to.
QString placeOf(const QAction& action)
{
    if (action.shortcutContext() != Qt::WidgetShortcut && action.shortcutContext() != Qt::WidgetWithChildrenShortcut)
        return wholeWindow();
    QStringList names;
    for (const QObject* const each : action.associatedObjects()) {
        const auto* const part = qobject_cast<const QWidget*>(each);
        if (part != nullptr && !part->accessibleName().isEmpty())
            names.append(part->accessibleName());
    }
    return names.join(QStringLiteral(", "));
}

void addWindow(QList<KeyRow>& rows)
{
    const QString where = wholeWindow();
    rows.append({thereAndBack(Qt::Key_Tab), KeyWords::tr("To the next field, list or button, or back"), where});
    rows.append({thereAndBack(Qt::Key_F6),
        KeyWords::tr("To the next part of the window, or back, to where the focus was in it"), where});
    rows.append({thereAndBack(Qt::Key_F8),
        KeyWords::tr("To a border between parts: arrows move it, Enter keeps it, Esc takes it back"), where});
    rows.append(
        {KeyWords::tr("Menu key", "name of a key") + QStringLiteral(", ") + keyText(Qt::Key_F10, Qt::ShiftModifier),
            KeyWords::tr("Opens the menu of what has the focus"), where});
    rows.append({KeyWords::tr("Alt+letter", "keys; letter: one that is underlined"),
        KeyWords::tr("To the field, or presses the button, whose name has this letter underlined"), where});
    rows.append({KeyWords::tr("Space, Enter", "keys"), KeyWords::tr("Presses a button, opens its menu"), where});
    rows.append({KeyWords::tr("Esc", "a key"), KeyWords::tr("Closes a dialog or a menu"),
        KeyWords::tr("Dialogs and menus", "where keys hold")});
}

void addChecks(QList<KeyRow>& rows)
{
    const QString table = KeyWords::tr("Table of checks", "where keys hold");
    rows.append({KeyWords::tr("Up, Down", "keys"), KeyWords::tr("From row to row"), table});
    rows.append({KeyWords::tr("Left, Right", "keys"), KeyWords::tr("Folds a group, unfolds it"), table});
    rows.append({KeyWords::tr("Shift+Up, Shift+Down", "keys"), KeyWords::tr("Selects several rows"), table});
    rows.append({keyText(Qt::Key_A, Qt::ControlModifier), KeyWords::tr("Selects all rows"), table});
    rows.append({KeyWords::tr("Menu key", "name of a key"),
        KeyWords::tr("Sorting, folding of groups, which columns, their order and widths, copying, the cause"), table});
    const QString matrix = KeyWords::tr("Matrix of hosts", "where keys hold");
    rows.append({KeyWords::tr("Arrows", "keys"), KeyWords::tr("From cell to cell"), matrix});
    rows.append({KeyWords::tr("Enter", "a key"), KeyWords::tr("The checks of the cell, in the table"), matrix});
    rows.append({KeyWords::tr("Menu key", "name of a key"),
        KeyWords::tr("Selecting all of a host or of a requirement, widths of columns, copying, the cause"), matrix});
    const QString causes = KeyWords::tr("Causes", "where keys hold");
    rows.append({KeyWords::tr("Up, Down", "keys"), KeyWords::tr("From cause to cause"), causes});
    rows.append({KeyWords::tr("Enter", "a key"), KeyWords::tr("To its words: what it means, and what to do"), causes});
    rows.append({KeyWords::tr("Menu key", "name of a key"),
        KeyWords::tr("Its checks, asking them again, a text for the team"), causes});
    rows.append({KeyWords::tr("Esc", "a key"), KeyWords::tr("Takes the words away that are searched for"),
        KeyWords::tr("Filter", "where keys hold")});
    rows.append({thereAndBack(Qt::Key_Tab, Qt::ControlModifier), KeyWords::tr("The next page, or the one before"),
        KeyWords::tr("Details, settings", "where keys hold")});
}

void addDrawings(QList<KeyRow>& rows)
{
    const QString range = KeyWords::tr("Map of a range of ports", "where keys hold");
    rows.append({KeyWords::tr("Left, Right", "keys"), KeyWords::tr("From part to part"), range});
    rows.append({KeyWords::tr("Home, End", "keys"), KeyWords::tr("To the first part, to the last one"), range});
    rows.append({QStringLiteral("+, −"), KeyWords::tr("Zooms in, zooms out"), range});
    rows.append({KeyWords::tr("Enter", "a key"), KeyWords::tr("Zooms to the part"), range});
    rows.append({QStringLiteral("0"), KeyWords::tr("Shows the whole range"), range});
    const QString timeline = KeyWords::tr("Timeline", "where keys hold");
    rows.append({KeyWords::tr("Left, Right", "keys"), KeyWords::tr("From change to change"), timeline});
    rows.append({KeyWords::tr("Home, End", "keys"), KeyWords::tr("To the beginning, to the end"), timeline});
}

void addOtherWindows(QList<KeyRow>& rows)
{
    const QString history = KeyWords::tr("History", "where keys hold: a window");
    rows.append({KeyWords::tr("Enter", "a key"), KeyWords::tr("Opens the run"), history});
    rows.append({keyText(Qt::Key_Delete), KeyWords::tr("Deletes the selected runs, after a question"), history});
    const QString comparison = KeyWords::tr("Two runs compared", "where keys hold: a window");
    rows.append({KeyWords::tr("Enter", "a key"), KeyWords::tr("Leads to the check in the main window"), comparison});
    const QString sources = KeyWords::tr("Several computers", "where keys hold: a window");
    rows.append({QStringLiteral("+, −"), KeyWords::tr("Unfolds the checks of a host, folds them"), sources});
    rows.append({KeyWords::tr("Enter", "a key"), KeyWords::tr("Opens the run of the cell at its check"), sources});
    const QString handbook = KeyWords::tr("Handbook", "where keys hold: a window");
    rows.append({keyText(Qt::Key_Left, Qt::AltModifier), KeyWords::tr("Back to the topic before"), handbook});
    rows.append({QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText),
        KeyWords::tr("To the field for words to search for"), handbook});
    rows.append({keyText(Qt::Key_F1), KeyWords::tr("The handbook, at what has the focus"),
        KeyWords::tr("Every window", "where keys hold")});
}

} // namespace

QList<KeyRow> keysOfActions(const QWidget& window)
{
    QList<KeyRow> ofWindow;
    QList<KeyRow> ofParts;
    for (const QAction* const action : window.findChildren<QAction*>()) {
        const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        if (keys.isEmpty() || action->text().isEmpty() || !action->isVisible())
            continue;
        const QString what = action->text().remove(u'&').remove(u'…');
        const QString where = placeOf(*action);
        (where == wholeWindow() ? ofWindow : ofParts).append({QString(keys).replace(u"; "_qs, u", "_qs), what, where});
    }
    return ofWindow + ofParts;
}

QList<KeyRow> keysOfParts()
{
    QList<KeyRow> rows;
    addWindow(rows);
    addChecks(rows);
    addDrawings(rows);
    addOtherWindows(rows);
    return rows;
}

} // namespace PortCheck
