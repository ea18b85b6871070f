// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/marklabel.h"

#include "widgets/style/statusicon.h"

#include <QPainter>

namespace PortCheck {

MarkLabel::MarkLabel(double factor, QWidget* parent)
    : QWidget(parent)
    , m_factor(factor)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkLabel::setMark(StatusMark mark)
{
    m_mark = mark;
    update();
}

QSize MarkLabel::sizeHint() const
{
    const int side = qRound(fontMetrics().height() * m_factor);
    return {side, side};
}

void MarkLabel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintStatusMark(painter, QRectF(rect()), m_mark, palette());
}

} // namespace PortCheck
