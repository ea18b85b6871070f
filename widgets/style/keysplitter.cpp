// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/keysplitter.h"

#include "widgets/style/accessiblevalue.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace PortCheck {

namespace {

constexpr int whole = 100; // percent

/// Its value is where it is.
class AccessibleBorder final : public AccessibleValue<BorderHandle> {
public:
    explicit AccessibleBorder(BorderHandle* handle)
        : AccessibleValue(handle, QAccessible::Splitter)
    {
    }

    QString text(QAccessible::Text of) const override
    {
        if (of == QAccessible::Value)
            return BorderHandle::tr("%1 %", "%1 a number: where the border between two parts is")
                .arg(part()->percent());
        return QAccessibleWidget::text(of);
    }
    QVariant currentValue() const override { return part()->percent(); }
    void setCurrentValue(const QVariant& /*value*/) override { } // its keys move it
    QVariant maximumValue() const override { return whole; }
};

} // namespace

BorderHandle::BorderHandle(Qt::Orientation orientation, QSplitter* splitter)
    : QSplitterHandle(orientation, splitter)
{
    QAccessible::installFactory(accessibleOf<AccessibleBorder, BorderHandle>);
}

void BorderHandle::begin()
{
    if (hasFocus())
        return;
    QWidget* const focused = window()->focusWidget();
    // From border to border, what had the focus before the first one gets it back.
    const auto* const other = qobject_cast<BorderHandle*>(focused);
    m_before = other != nullptr ? other->m_before.data() : focused;
    m_sizes = splitter()->sizes();
    setFocus(Qt::ShortcutFocusReason);
}

int BorderHandle::percent() const
{
    const int length = orientation() == Qt::Horizontal ? splitter()->width() : splitter()->height();
    return length > 0 ? place() * whole / length : 0;
}

int BorderHandle::place() const
{
    return orientation() == Qt::Horizontal ? x() : y();
}

void BorderHandle::moveTo(int place)
{
    moveSplitter(std::max(place, 0));
    QAccessibleValueChangeEvent moved(this, percent());
    QAccessible::updateAccessibility(&moved);
}

/// Gives the focus back.
void BorderHandle::end()
{
    if (m_before != nullptr && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        focusNextChild();
}

void BorderHandle::keyPressEvent(QKeyEvent* event)
{
    const bool isHorizontal = orientation() == Qt::Horizontal;
    const int step = isHorizontal ? fontMetrics().averageCharWidth() : fontMetrics().lineSpacing();
    const int key = event->key();
    const bool isBack = key == (isHorizontal ? Qt::Key_Left : Qt::Key_Up);
    if (isBack || key == (isHorizontal ? Qt::Key_Right : Qt::Key_Down)) {
        moveTo(place() + (isBack ? -step : step));
    } else if (key == Qt::Key_Home || key == Qt::Key_End) {
        moveTo(key == Qt::Key_Home ? 0 : isHorizontal ? splitter()->width() : splitter()->height());
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        end();
    } else if (key == Qt::Key_Escape) {
        splitter()->setSizes(m_sizes);
        end();
    } else {
        QSplitterHandle::keyPressEvent(event);
    }
}

/// A ring of its own: styles draw none.
void BorderHandle::paintEvent(QPaintEvent* event)
{
    QSplitterHandle::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::WindowText));
}

void BorderHandle::focusInEvent(QFocusEvent* event)
{
    QSplitterHandle::focusInEvent(event);
    update();
}

void BorderHandle::focusOutEvent(QFocusEvent* event)
{
    QSplitterHandle::focusOutEvent(event);
    update();
}

KeySplitter::KeySplitter(Qt::Orientation orientation, QWidget* parent)
    : QSplitter(orientation, parent)
{
}

void KeySplitter::setBorderName(const QString& name)
{
    handle(1)->setAccessibleName(name);
}

QSplitterHandle* KeySplitter::createHandle()
{
    return new BorderHandle(orientation(), this);
}

} // namespace PortCheck
