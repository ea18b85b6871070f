// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/watch/spokenlabel.h"

#include <QAccessibleWidget>
#include <QPainter>
#include <QTextLayout>

namespace PortCheck {

namespace {

QAccessibleInterface* accessibleNotification(const QString& /*className*/, QObject* object)
{
    auto* const label = qobject_cast<SpokenLabel*>(object);
    return label == nullptr ? nullptr : new QAccessibleWidget(label, QAccessible::Notification);
}

/// As much of \a text as fits into \a width, to the end of a word.
QString firstLine(const QString& text, const QFont& font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(width);
    layout.endLayout();
    return line.isValid() ? text.first(line.textLength()) : text;
}

} // namespace

SpokenLabel::SpokenLabel(QWidget* parent)
    : QLabel(parent)
{
    QAccessible::installFactory(accessibleNotification);
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
    const bool fits = fontMetrics().horizontalAdvance(text()) <= width;
    return (fits ? 1 : 2) * fontMetrics().height();
}

void SpokenLabel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString first = firstLine(text(), font(), width());
    const QString rest = text().mid(first.size());
    const bool hasRoom = height() >= 2 * fontMetrics().height();
    QString shown = fontMetrics().elidedText(hasRoom && !rest.isEmpty() ? first : text(), Qt::ElideRight, width());
    if (hasRoom && !rest.isEmpty())
        shown += u'\n' + fontMetrics().elidedText(rest, Qt::ElideRight, width());
    painter.drawText(rect(), int(Qt::AlignLeading | Qt::AlignVCenter), shown);
}

void SpokenLabel::show(const QString& text)
{
    setText(text);
    setToolTip(text.toHtmlEscaped());
    setAccessibleName(text);
    updateGeometry(); // one line or two
}

void SpokenLabel::say(const QString& text)
{
    show(text);
    if (!isVisible())
        return;
    Q_EMIT said(text);
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

} // namespace PortCheck
