// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/watch/spokenlabel.h"

#include <QAccessibleWidget>
#include <QPainter>

namespace PortCheck {

namespace {

QAccessibleInterface* accessibleNotification(const QString& /*className*/, QObject* object)
{
    auto* const label = qobject_cast<SpokenLabel*>(object);
    return label == nullptr ? nullptr : new QAccessibleWidget(label, QAccessible::Notification);
}

} // namespace

SpokenLabel::SpokenLabel(QWidget* parent)
    : QLabel(parent)
{
    QAccessible::installFactory(accessibleNotification);
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
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

void SpokenLabel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
        fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

void SpokenLabel::show(const QString& text)
{
    setText(text);
    setToolTip(text.toHtmlEscaped());
    setAccessibleName(text);
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
