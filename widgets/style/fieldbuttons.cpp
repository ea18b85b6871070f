// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/fieldbuttons.h"

#include <QLineEdit>
#include <QString>
#include <QToolButton>

namespace PortCheck {

void nameFieldButtons(QLineEdit* field, const QString& name)
{
    for (QToolButton* const button : field->findChildren<QToolButton*>())
        button->setAccessibleName(button->toolTip().isEmpty() ? name : button->toolTip());
}

} // namespace PortCheck
