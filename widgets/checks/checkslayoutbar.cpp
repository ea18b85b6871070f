// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/checks/checkslayoutbar.h"

#include "model/table/checkgroups.h"
#include "model/table/hostmatrixorder.h"
#include "widgets/style/spokentexts.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace PortCheck {

namespace {

/// Of what is chosen.
void keepWordsSeen(QComboBox& box)
{
    int longest = 0;
    for (int i = 0; i < box.count(); ++i)
        longest = std::max(longest, box.fontMetrics().horizontalAdvance(box.itemText(i)));
    const int frame = box.sizeHint().width() - longest;
    box.setMinimumWidth(frame + box.fontMetrics().horizontalAdvance(box.currentText()));
}

} // namespace

ChecksLayoutBar::ChecksLayoutBar(QWidget* parent)
    : QWidget(parent)
    , m_layouts(new QButtonGroup(this))
    , m_orderLabel(new QLabel(tr("&Order:", "label: in which order hosts are shown"), this))
    , m_orders(new QComboBox(this))
    , m_groupingLabel(new QLabel(tr("&Groups:", "label: what the rows of a table are grouped by"), this))
    , m_groupings(new QComboBox(this))
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    addLayout(ChecksLayout::Matrix, QStringLiteral("matrixLayout"), tr("Hosts", "button: a matrix of hosts and ports"),
        tr("All hosts against all requirements", "tooltip"));
    addLayout(ChecksLayout::Table, QStringLiteral("tableLayout"), tr("Checks", "button: a table with a row a check"),
        tr("A row for each check", "tooltip"));
    connect(m_layouts, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT layoutChosen(ChecksLayout(id)); });

    addOrders();
    addGroupings();
    for (QComboBox* const box : {m_orders, m_groupings}) { // all of its words, where there is room for them
        connect(box, &QComboBox::currentTextChanged, this, [box] { keepWordsSeen(*box); });
        keepWordsSeen(*box);
        describeByValue(box);
    }
    showLayout(ChecksLayout::Table);
}

void ChecksLayoutBar::showLayout(ChecksLayout layout)
{
    m_layouts->button(int(layout))->setChecked(true);
    choose();
}

void ChecksLayoutBar::showGrouping(CheckGrouping grouping)
{
    m_groupings->setCurrentIndex(m_groupings->findData(int(grouping)));
}

void ChecksLayoutBar::setBrief(bool brief)
{
    if (std::exchange(m_isBrief, brief) != brief)
        choose();
}

void ChecksLayoutBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    for (QComboBox* const box : {m_orders, m_groupings})
        keepWordsSeen(*box);
}

/// Which of the boxes are to be seen.
void ChecksLayoutBar::choose()
{
    const bool isMatrix = m_layouts->checkedId() == int(ChecksLayout::Matrix);
    m_orderLabel->setVisible(isMatrix && !m_isBrief);
    m_orders->setVisible(isMatrix);
    m_groupingLabel->setVisible(!isMatrix && !m_isBrief);
    m_groupings->setVisible(!isMatrix);
}

void ChecksLayoutBar::addOrders()
{
    m_orders->setObjectName(QStringLiteral("hostOrder"));
    m_orders->setAccessibleName(tr("Order of the hosts", "name of a box for screen readers"));
    m_orders->addItem(tr("As planned", "order of hosts"), int(HostOrder::Plan));
    m_orders->addItem(tr("Worst first", "order of hosts"), int(HostOrder::Worst));
    m_orders->addItem(tr("By name", "order of hosts"), int(HostOrder::Name));
    m_orders->addItem(tr("By site", "order of hosts: by their Active Directory site"), int(HostOrder::Site));
    m_orderLabel->setBuddy(m_orders);
    layout()->addWidget(m_orderLabel);
    layout()->addWidget(m_orders);
    connect(m_orders, &QComboBox::activated, this,
        [this] { Q_EMIT orderChosen(HostOrder(m_orders->currentData().toInt())); });
}

void ChecksLayoutBar::addGroupings()
{
    m_groupings->setObjectName(QStringLiteral("grouping"));
    m_groupings->setAccessibleName(tr("Groups of checks", "name of a box for screen readers"));
    m_groupings->addItem(tr("No groups", "how rows are grouped: not at all"), int(CheckGrouping::None));
    m_groupings->addItem(tr("By host", "how rows are grouped"), int(CheckGrouping::Host));
    m_groupings->addItem(tr("By requirement", "how rows are grouped"), int(CheckGrouping::Requirement));
    m_groupings->addItem(tr("By cause", "how rows are grouped"), int(CheckGrouping::Cause));
    m_groupingLabel->setBuddy(m_groupings);
    layout()->addWidget(m_groupingLabel);
    layout()->addWidget(m_groupings);
    connect(m_groupings, &QComboBox::activated, this,
        [this] { Q_EMIT groupingChosen(CheckGrouping(m_groupings->currentData().toInt())); });
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
