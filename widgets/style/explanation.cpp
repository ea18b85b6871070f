// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/explanation.h"

#include "widgets/style/plainlabel.h"

#include <QAccessibleWidget>

namespace PortCheck {

namespace {

/// Still there for who looks for it.
QAccessibleInterface* accessibleParagraph(const QString& /*className*/, QObject* object)
{
    auto* const explanation = qobject_cast<Explanation*>(object);
    return explanation == nullptr ? nullptr
                                  : new QAccessibleWidget(explanation, QAccessible::Paragraph, explanation->text());
}

} // namespace

Explanation::Explanation(const QString& text, QWidget* parent)
    : QLabel(parent)
{
    QAccessible::installFactory(accessibleParagraph); // the same one again counts once
    makePlain(*this);
    setText(text);
}

} // namespace PortCheck
