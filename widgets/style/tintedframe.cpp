// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/tintedframe.h"

#include "widgets/style/statuscolors.h"

#include <QPainter>
#include <QPainterPath>

namespace PortCheck {

TintedFrame::TintedFrame(QWidget* parent)
    : QWidget(parent)
{
}

void TintedFrame::setMark(StatusMark mark)
{
    m_mark = mark;
    update();
}

void TintedFrame::paintEvent(QPaintEvent* /*event*/)
{
    constexpr double radius = 4;
    constexpr double accent = 4;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()), radius, radius);
    painter.setClipPath(shape);
    painter.fillRect(rect(), statusTint(m_mark, palette()));
    const double left = layoutDirection() == Qt::RightToLeft ? width() - accent : 0;
    painter.fillRect(QRectF(left, 0, accent, height()), statusColor(m_mark, palette()));
}

} // namespace PortCheck
