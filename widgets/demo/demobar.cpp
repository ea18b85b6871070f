// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/demo/demobar.h"

#include "widgets/style/elidedlabel.h"
#include "widgets/style/plainlabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace PortCheck {

DemoBar::DemoBar(QWidget* parent)
    : TintedFrame(parent)
    , m_title(plainLabel({}, this))
    , m_text(plainLabel({}, this))
    , m_line(new ElidedLabel(this))
    , m_faults(new QComboBox(this))
    , m_button(new QPushButton(this))
    , m_column(new QVBoxLayout(this))
    , m_controls(new QHBoxLayout)
{
    emphasize(m_title);
    m_title->setWordWrap(false); // a combo box is next to it
    m_text->setObjectName(QStringLiteral("demoOffer"));
    m_line->setObjectName(QStringLiteral("demoText"));
    m_faults->setObjectName(QStringLiteral("demoFaults"));
    m_faults->setAccessibleName(tr("What is wrong in the demo", "name of a list for screen readers"));
    for (const DemoFault fault : allDemoFaults()) {
        m_faults->addItem(demoTitle(fault), QVariant::fromValue(fault));
        m_faults->setItemData(m_faults->count() - 1, demoText(fault).toHtmlEscaped(), Qt::ToolTipRole);
    }
    m_faults->setCurrentIndex(m_faults->findData(QVariant::fromValue(DemoFault::LdapUdpDropped)));
    m_button->setObjectName(QStringLiteral("demoButton"));
    // With large letters a small screen has no room for all of the longest text; the list itself shows all of each.
    constexpr int fewCharacters = 12;
    m_faults->setMinimumWidth(fewCharacters * fontMetrics().averageCharWidth());
    m_faults->view()->setMinimumWidth(m_faults->view()->sizeHintForColumn(0));

    m_controls->addWidget(m_faults);
    m_controls->addWidget(m_line, 1);
    m_controls->addWidget(m_button);
    m_column->addLayout(m_controls);
    m_column->addWidget(m_text);

    m_title->setBuddy(m_faults);
    connect(m_faults, &QComboBox::currentTextChanged, this,
        [this] { m_faults->setAccessibleDescription(m_faults->currentText()); });
    connect(m_faults, &QComboBox::activated, this, [this] {
        if (m_isOn)
            Q_EMIT wanted(m_faults->currentData().value<DemoFault>());
    });
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_isOn)
            Q_EMIT unwanted();
        else
            Q_EMIT wanted(m_faults->currentData().value<DemoFault>());
    });
    offerDemo();
}

/// No focus proxy: Qt calls a frame with one focused as well, and a reader finds two.
void DemoBar::takeFocus()
{
    m_faults->setFocus(Qt::OtherFocusReason);
}

void DemoBar::offerDemo()
{
    m_isOn = false;
    setMark(StatusMark::NotRun);
    m_button->setText(tr("Sho&w the demo", "button"));
    say(tr("No domain at hand?", "title above the offer of a demo"),
        tr("The demo starts a stand-in for a controller on this computer, with what you choose being wrong, and checks "
           "it. It needs no network, no rights and no domain."));
}

void DemoBar::showDemo(DemoFault fault, const QStringList& sentences)
{
    m_isOn = true;
    setMark(StatusMark::Running);
    m_button->setText(tr("E&nd the demo", "button"));
    m_faults->setCurrentIndex(m_faults->findData(QVariant::fromValue(fault)));
    say(tr("Demo:", "title of the bar; before a list of which one is chosen"), sentences.join(u' '));
}

void DemoBar::say(const QString& title, const QString& text)
{
    m_title->setText(title);
    // A short one beside the list, a long one above it.
    m_column->removeWidget(m_title);
    m_controls->removeWidget(m_title);
    (m_isOn ? static_cast<QBoxLayout*>(m_controls) : m_column)->insertWidget(0, m_title);
    m_text->setText(m_isOn ? QString() : text);
    m_text->setVisible(!m_isOn);
    m_line->setText(m_isOn ? text : QString());
    // A screen reader passes over frames, and Qt doesn't tell it the value of a list.
    m_faults->setAccessibleDescription(m_faults->currentText() + u". "_qs + text);
    setAccessibleName(title + u' ' + m_faults->currentText());
    setAccessibleDescription(text);
}

} // namespace PortCheck
