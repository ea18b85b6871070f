// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/walkthrough/walkthroughpage.h"

#include "widgets/style/plainlabel.h"

#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace PortCheck {

WalkthroughPage::WalkthroughPage(
    WalkthroughSession& session, const QString& title, const QString& lead, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(title)
    , m_column(new QVBoxLayout(this))
{
    constexpr double larger = 1.3;
    emphasize(addText(title), larger);
    addText(lead);
}

void WalkthroughPage::focusFirst()
{
    for (QWidget* next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        if (isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) != 0 && next->isEnabled()
            && next->isVisibleTo(this)) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void WalkthroughPage::bringIntoSight(QWidget* part)
{
    QTimer::singleShot(0, part, [this, part] {
        for (QWidget* around = parentWidget(); around != nullptr; around = around->parentWidget()) {
            if (auto* const area = qobject_cast<QScrollArea*>(around))
                area->ensureWidgetVisible(part);
        }
    });
}

QLabel* WalkthroughPage::addHeading(const QString& text)
{
    m_column->addSpacing(fontMetrics().height() / 2);
    QLabel* const label = addText(text);
    emphasize(label);
    return label;
}

QLabel* WalkthroughPage::addText(const QString& text)
{
    QLabel* const label = plainLabel(text, this);
    m_column->addWidget(label);
    return label;
}

} // namespace PortCheck
