// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/spokentexts.h"

#include <QComboBox>

namespace PortCheck {

using namespace Qt::StringLiterals;

void describeByValue(QComboBox* box)
{
    box->setAccessibleDescription(box->currentText());
    QObject::connect(box, &QComboBox::currentTextChanged, box, &QWidget::setAccessibleDescription);
}

void describeByValue(QComboBox* box, const QString& explanation)
{
    const auto describe = [box, explanation] {
        box->setAccessibleDescription(box->currentText() + u". "_s + explanation);
    };
    QObject::connect(box, &QComboBox::currentTextChanged, box, describe);
    describe();
}

void nameOnce(QWidget* part, const QString& name)
{
    if (part->accessibleName() != name)
        part->setAccessibleName(name);
}

} // namespace PortCheck
