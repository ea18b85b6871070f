// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/readingfield.h"

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

} // namespace PortCheck
