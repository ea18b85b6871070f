// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/datefield.h"

#include "widgets/style/accessiblevalue.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QString>

namespace PortCheck {

namespace {

/// Its text is its value; readers over AT-SPI, which know no value that is no number, have it as the description.
class AccessibleDate final : public QAccessibleWidget {
public:
    explicit AccessibleDate(DateField* field)
        : QAccessibleWidget(field, QAccessible::SpinBox)
    {
    }

    QString text(QAccessible::Text part) const override
    {
        return part == QAccessible::Value || part == QAccessible::Description
            ? static_cast<DateField*>(widget())->text()
            : QAccessibleWidget::text(part);
    }
    int childCount() const override { return 0; }
    QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
};

} // namespace

DateField::DateField(QWidget* parent)
    : QDateEdit(parent)
{
    QAccessible::installFactory(accessibleOf<AccessibleDate, DateField>);
    connect(this, &QDateEdit::dateChanged, this, [this] {
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    });
}

bool DateField::focusNextPrevChild(bool next)
{
    return QWidget::focusNextPrevChild(next); // past QDateTimeEdit's, which goes from section to section
}

} // namespace PortCheck
