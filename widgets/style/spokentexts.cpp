// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/spokentexts.h"

#include <QComboBox>

namespace PortCheck {

void describeByValue(QComboBox* box)
{
    box->setAccessibleDescription(box->currentText());
    QObject::connect(box, &QComboBox::currentTextChanged, box, &QWidget::setAccessibleDescription);
}

void nameOnce(QWidget* part, const QString& name)
{
    if (part->accessibleName() != name)
        part->setAccessibleName(name);
}

} // namespace PortCheck
