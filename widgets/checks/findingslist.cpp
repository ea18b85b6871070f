// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/checks/findingslist.h"

#include "model/words/findingtext.h"
#include "widgets/style/statusicon.h"

#include <QStyle>

#include <algorithm>
#include <utility>

namespace PortCheck {

namespace {

/// Laying out thousands of them would stop the window, and nobody would read them.
constexpr qsizetype mostFindings = 50;

/// The cause, and below it what to do.
QString itemText(const Finding& finding)
{
    const QString cause = headingText(finding);
    const QString remedy = remedyOf(finding);
    return remedy.isEmpty() ? cause : cause + u'\n' + remedy;
}

} // namespace

FindingsList::FindingsList(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("findings"));
    setAccessibleName(tr("What needs attention", "name of the list for screen readers"));
    setWordWrap(true);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    setIconSize({side, side});
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlternatingRowColors(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < m_found.size() && !m_found.at(row).checks.isEmpty())
            Q_EMIT checksWanted(m_found.at(row).checks);
    });
    hide();
}

void FindingsList::show(const QList<Finding>& found)
{
    if (found.size() == m_count && std::equal(m_found.cbegin(), m_found.cend(), found.cbegin()))
        return;
    clear();
    m_count = found.size();
    m_found = found.first(std::min(m_count, mostFindings));
    for (const Finding& finding : std::as_const(m_found)) {
        auto* const item = new QListWidgetItem(statusIcon(statusMark(finding.outcome)), itemText(finding), this);
        item->setToolTip(explanationOf(finding).toHtmlEscaped());
    }
    if (m_count > mostFindings) {
        const QString text = tr("And %1 more: the table shows them all.", "last line of a list; %1: a number");
        auto* const item = new QListWidgetItem(text.arg(m_count - mostFindings), this);
        item->setFlags(Qt::ItemIsEnabled); // can't be activated
    }
    choose();
    fitHeight();
}

void FindingsList::setBrief(bool brief)
{
    m_isBrief = brief;
    choose();
}

/// Whether it is to be seen.
void FindingsList::choose()
{
    setVisible(m_count > (m_isBrief ? 1 : 0));
}

void FindingsList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    fitHeight();
}

/// As high as its content, up to some lines, and fewer in a low window: the table below needs the room more.
void FindingsList::fitHeight()
{
    if (count() == 0)
        return;
    constexpr int share = 8; // of the window's height
    const int mostLines = std::clamp(window()->height() / share / fontMetrics().lineSpacing(), 3, 7);
    doItemsLayout(); // sizeHintForRow() does not know the width at which lines are broken
    const int content = visualItemRect(item(count() - 1)).bottom() + 1 - visualItemRect(item(0)).top();
    setFixedHeight(std::min(content, mostLines * fontMetrics().lineSpacing()) + 2 * frameWidth());
}

} // namespace PortCheck
