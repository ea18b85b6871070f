// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/watch/spokenlabel.h"

#include "widgets/style/announcer.h"

#include <QPainter>
#include <QStringList>
#include <QTextLayout>

#include <algorithm>

namespace PortCheck {

namespace {

/// \a text in lines of that \a width, which end between words; the last of mostLines is cut where there is more.
QStringList linesOf(const QString& text, const QFont& font, int width)
{
    constexpr int mostLines = 4;
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < mostLines; line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == mostLines;
        lines.append(isLast ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return lines;
}

} // namespace

SpokenLabel::SpokenLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize SpokenLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()), fontMetrics().height()};
}

QSize SpokenLabel::minimumSizeHint() const
{
    constexpr int characters = 20;
    return {fontMetrics().averageCharWidth() * characters, fontMetrics().height()};
}

int SpokenLabel::heightForWidth(int width) const
{
    return std::max(1, int(linesOf(text(), font(), width).size())) * fontMetrics().height();
}

void SpokenLabel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    QStringList lines = linesOf(text(), font(), width());
    if (lines.size() * fontMetrics().height() > height()) // while its layout doesn't know yet
        lines = {text()};
    for (QString& line : lines)
        line = fontMetrics().elidedText(line, Qt::ElideRight, width());
    painter.drawText(rect(), int(Qt::AlignLeading | Qt::AlignVCenter), lines.join(u'\n'));
}

void SpokenLabel::show(const QString& text)
{
    setText(text);
    setToolTip(text.toHtmlEscaped());
    setAccessibleName(text);
    updateGeometry(); // how many lines
}

void SpokenLabel::say(const QString& text)
{
    show(text);
    if (isVisible())
        announce(this, text);
}

} // namespace PortCheck
