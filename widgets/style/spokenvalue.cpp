// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/spokenvalue.h"

#include <QComboBox>

namespace PortCheck {

void describeByValue(QComboBox* box)
{
    box->setAccessibleDescription(box->currentText());
    QObject::connect(box, &QComboBox::currentTextChanged, box, &QWidget::setAccessibleDescription);
}

} // namespace PortCheck
