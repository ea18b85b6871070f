// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/readingfield.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFragment>

#include <optional>

namespace PortCheck {

namespace {

/// The link behind this place of a text, or before it, as a selection; none where there is no other.
std::optional<QTextCursor> linkFrom(QTextDocument& document, int place, bool next)
{
    std::optional<QTextCursor> found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const int end = fragment.position() + fragment.length();
            if (!fragment.charFormat().isAnchor() || (next ? fragment.position() < place : end > place))
                continue;
            found = QTextCursor(&document);
            found->setPosition(fragment.position());
            found->setPosition(end, QTextCursor::KeepAnchor);
            if (next)
                return found;
        }
    }
    return found;
}

} // namespace

ReadingField::ReadingField(QWidget* parent)
    : QTextEdit(parent)
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
}

QVariant ReadingField::loadResource(int /*type*/, const QUrl& /*name*/)
{
    return {};
}

/// Keys that would only scroll belong to the text, and copying without a selection to its owner.
bool ReadingField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QTextEdit::event(event);
}

bool ReadingField::focusNextPrevChild(bool next)
{
    const QTextCursor cursor = textCursor();
    if (const auto link = linkFrom(*document(), next ? cursor.selectionEnd() : cursor.selectionStart(), next)) {
        setTextCursor(*link);
        ensureCursorVisible();
        return true;
    }
    return QTextEdit::focusNextPrevChild(next);
}

void ReadingField::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QTextCursor cursor = textCursor();
    if (isEnter && cursor.charFormat().isAnchor())
        Q_EMIT anchorClicked(QUrl(cursor.charFormat().anchorHref()));
    else if (event->matches(QKeySequence::Copy) && !cursor.hasSelection())
        Q_EMIT wholeWanted();
    else
        QTextEdit::keyPressEvent(event);
}

void ReadingField::mouseMoveEvent(QMouseEvent* event)
{
    QTextEdit::mouseMoveEvent(event);
    const bool isLink = !anchorAt(event->position().toPoint()).isEmpty();
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void ReadingField::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? anchorAt(event->position().toPoint()) : QString();
    QTextEdit::mousePressEvent(event);
}

void ReadingField::mouseReleaseEvent(QMouseEvent* event)
{
    QTextEdit::mouseReleaseEvent(event);
    const QString link = anchorAt(event->position().toPoint());
    if (!link.isEmpty() && link == m_pressed && !textCursor().hasSelection())
        Q_EMIT anchorClicked(QUrl(link));
    m_pressed.clear();
}

} // namespace PortCheck
