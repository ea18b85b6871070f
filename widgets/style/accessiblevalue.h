// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>
#include <QAccessibleWidget>

namespace PortCheck {

/// What screen readers have of a \a Part, a widget that stands at one of several places: its value, a whole number from
/// 0 up. Qt's own interface for a widget knows no value.
template <class Part> class AccessibleValue : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    AccessibleValue(Part* part, QAccessible::Role role)
        : QAccessibleWidget(part, role)
    {
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

protected:
    [[nodiscard]] Part* part() const { return static_cast<Part*>(widget()); }
};

/// For QAccessible::installFactory(), where the same one again counts once: an \a Interface for each \a Part.
template <class Interface, class Part> QAccessibleInterface* accessibleOf(const QString& /*className*/, QObject* object)
{
    auto* const part = qobject_cast<Part*>(object);
    return part == nullptr ? nullptr : new Interface(part);
}

} // namespace PortCheck
