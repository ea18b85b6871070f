// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/readingfield.h"

#include <QKeyEvent>

namespace PortCheck {

ReadingField::ReadingField(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
}

QVariant ReadingField::loadResource(int /*type*/, const QUrl& /*name*/)
{
    return {};
}

void ReadingField::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) && !textCursor().hasSelection())
        Q_EMIT wholeWanted();
    else
        QTextBrowser::keyPressEvent(event);
}

} // namespace PortCheck
