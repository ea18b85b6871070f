// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/targets/generalrequirements.h"

#include "model/words/tabletext.h"
#include "widgets/style/announcer.h"
#include "widgets/style/plainlabel.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace PortCheck {

GeneralRequirements::GeneralRequirements(const QStringList& requirements, QWidget* parent)
    : QWidget(parent)
{
    auto* const fold = new QToolButton(this);
    fold->setObjectName(QStringLiteral("generalRequirements"));
    fold->setText(tr("General requirements", "folds out what the port table asks for beside its rows"));
    fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold->setAutoRaise(true);
    fold->setArrowType(Qt::RightArrow);

    auto* const text = plainLabel({}, this);
    QStringList lines;
    for (const QString& requirement : requirements)
        lines << tr("• %1", "a line of a list").arg(tableText(requirement));
    text->setText(lines.join(u'\n'));

    const auto show = [fold, text](bool open) {
        fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        text->setVisible(open);
        const QString state = open ? tr("Expanded", "state of what folds out, for screen readers")
                                   : tr("Collapsed", "state of what folds out, for screen readers");
        fold->setAccessibleDescription(open ? state + u'\n' + text->text() : state); // which no key comes upon
    };
    connect(fold, &QToolButton::clicked, text, [show, fold, text] {
        show(text->isHidden());
        announce(fold, fold->accessibleDescription());
    });
    show(false);

    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(fold);
    column->addWidget(text);
    setVisible(!requirements.isEmpty());
}

} // namespace PortCheck
