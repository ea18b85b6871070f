// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/plainlabel.h"

#include <QFontInfo>
#include <QLabel>

namespace PortCheck {

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* const label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void fitAnyWidth(QLabel& label)
{
    QSizePolicy policy = label.sizePolicy(); // whose height follows its width
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    label.setSizePolicy(policy);
}

void emphasize(QWidget* widget, double factor)
{
    QFont font = widget->font();
    font.setBold(true);
    if (factor > 1.0) // once a size is set, the font no longer follows the application's
        font.setPointSizeF(QFontInfo(font).pointSizeF() * factor);
    widget->setFont(font);
}

} // namespace PortCheck
