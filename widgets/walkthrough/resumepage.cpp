// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/walkthrough/resumepage.h"

#include "widgets/style/plainlabel.h"
#include "widgets/style/primarybutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace PortCheck {

ResumePage::ResumePage(QWidget* parent)
    : QWidget(parent)
    , m_text(plainLabel({}, this))
    , m_goOn(new PrimaryButton(tr("&Go on", "button: with what was left"), this))
{
    auto* const column = new QVBoxLayout(this);
    QLabel* const heading = plainLabel(tr("Welcome back", "heading"), this);
    constexpr double larger = 1.3;
    emphasize(heading, larger);
    column->addWidget(heading);
    column->addWidget(m_text);
    m_goOn->setObjectName(QStringLiteral("goOn"));
    auto* const anew = new QPushButton(tr("Begin ane&w", "button: with an empty walkthrough"), this);
    anew->setObjectName(QStringLiteral("beginAnew"));
    anew->setAutoDefault(false);
    anew->setToolTip(tr("The file of the old one is kept beside the new one."));
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_goOn);
    buttons->addWidget(anew);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_goOn, &QPushButton::clicked, this, &ResumePage::goOnWanted);
    connect(anew, &QPushButton::clicked, this, &ResumePage::newWanted);
}

void ResumePage::ask(const QString& text)
{
    m_text->setText(text);
    m_goOn->setDefault(true);
    m_goOn->setFocus(Qt::OtherFocusReason);
}

} // namespace PortCheck
