// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/buttonwidth.h"

#include <QFontMetrics>
#include <QToolButton>

namespace PortCheck {

int widthWith(const QToolButton& button, const QString& text)
{
    const QFontMetrics metrics = button.fontMetrics();
    const auto widthOf = [&metrics](const QString& each) { return metrics.size(Qt::TextShowMnemonic, each).width(); };
    return button.sizeHint().width() - widthOf(button.text()) + widthOf(text);
}

} // namespace PortCheck
