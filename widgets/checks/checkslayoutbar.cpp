// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/checks/checkslayoutbar.h"

#include "model/table/hostmatrixorder.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace PortCheck {

ChecksLayoutBar::ChecksLayoutBar(QWidget* parent)
    : QWidget(parent)
    , m_layouts(new QButtonGroup(this))
    , m_orderLabel(new QLabel(tr("&Order:", "label: in which order hosts are shown"), this))
    , m_orders(new QComboBox(this))
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    addLayout(ChecksLayout::Matrix, QStringLiteral("matrixLayout"), tr("Hosts", "button: a matrix of hosts and ports"),
        tr("All hosts against all requirements", "tooltip"));
    addLayout(ChecksLayout::Table, QStringLiteral("tableLayout"), tr("Checks", "button: a table with a row a check"),
        tr("A row for each check", "tooltip"));
    connect(m_layouts, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT layoutChosen(ChecksLayout(id)); });

    m_orders->setObjectName(QStringLiteral("hostOrder"));
    m_orders->addItem(tr("As planned", "order of hosts"), int(HostOrder::Plan));
    m_orders->addItem(tr("Worst first", "order of hosts"), int(HostOrder::Worst));
    m_orders->addItem(tr("By name", "order of hosts"), int(HostOrder::Name));
    m_orders->addItem(tr("By site", "order of hosts: by their Active Directory site"), int(HostOrder::Site));
    m_orderLabel->setBuddy(m_orders);
    row->addWidget(m_orderLabel);
    row->addWidget(m_orders);
    connect(m_orders, &QComboBox::activated, this,
        [this] { Q_EMIT orderChosen(HostOrder(m_orders->currentData().toInt())); });
    showLayout(ChecksLayout::Table);
}

void ChecksLayoutBar::showLayout(ChecksLayout layout)
{
    m_layouts->button(int(layout))->setChecked(true);
    const bool isMatrix = layout == ChecksLayout::Matrix;
    m_orderLabel->setVisible(isMatrix);
    m_orders->setVisible(isMatrix);
}

void ChecksLayoutBar::addLayout(ChecksLayout layout, const QString& name, const QString& text, const QString& tip)
{
    auto* const button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_layouts->addButton(button, int(layout));
    connect(button, &QToolButton::toggled, button, [button](bool on) { // dark styles hardly show it otherwise
        QFont font = button->font();
        font.setBold(on);
        button->setFont(font);
    });
    this->layout()->addWidget(button);
}

} // namespace PortCheck
