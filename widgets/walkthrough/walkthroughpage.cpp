// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/walkthrough/walkthroughpage.h"

#include "widgets/style/plainlabel.h"
#include "widgets/style/readlabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace PortCheck {

WalkthroughPage::WalkthroughPage(
    WalkthroughSession& session, const QString& title, const QString& lead, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(title)
    , m_lead(new ReadLabel(this))
    , m_column(new QVBoxLayout(this))
{
    constexpr double larger = 1.3;
    emphasize(addText(title), larger);
    m_lead->setText(lead);
    m_lead->setObjectName(QStringLiteral("lead"));
    m_lead->setAccessibleName(title + u". "_qs + lead);
    m_column->addWidget(m_lead);
}

QString WalkthroughPage::spoken() const
{
    QStringList texts{m_lead->text()};
    for (const ReadLabel* const state : m_states)
        texts.append(state->text());
    texts.removeAll(QString());
    return texts.join(u' ');
}

void WalkthroughPage::focusFirst()
{
    for (QWidget* next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        if (isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) != 0 && next->isEnabled()
            && next->isVisibleTo(this) && qobject_cast<ReadLabel*>(next) == nullptr) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_lead->setFocus(Qt::OtherFocusReason);
}

QLabel* WalkthroughPage::addHeading(const QString& text)
{
    m_column->addSpacing(fontMetrics().height() / 2);
    QLabel* const label = addText(text);
    emphasize(label);
    return label;
}

ReadLabel* WalkthroughPage::addState()
{
    auto* const label = new ReadLabel(this);
    m_column->addWidget(label);
    m_states.append(label);
    return label;
}

QLabel* WalkthroughPage::addText(const QString& text)
{
    QLabel* const label = plainLabel(text, this);
    m_column->addWidget(label);
    return label;
}

} // namespace PortCheck
