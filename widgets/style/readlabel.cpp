// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/readlabel.h"

#include "widgets/style/focusring.h"
#include "widgets/style/plainlabel.h"

#include <QPainter>

namespace PortCheck {

ReadLabel::ReadLabel(QWidget* parent)
    : QLabel(parent)
{
    makePlain(*this);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::NoFocus); // an empty one
}

void ReadLabel::setText(const QString& text)
{
    QLabel::setText(text);
    setFocusPolicy(text.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
}

void ReadLabel::paintEvent(QPaintEvent* event)
{
    QLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    paintFocusRing(painter, rect(), palette().color(QPalette::WindowText));
}

void ReadLabel::focusInEvent(QFocusEvent* event)
{
    QLabel::focusInEvent(event);
    update();
}

void ReadLabel::focusOutEvent(QFocusEvent* event)
{
    QLabel::focusOutEvent(event);
    update();
}

} // namespace PortCheck
