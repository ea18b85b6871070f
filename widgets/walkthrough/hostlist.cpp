// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/walkthrough/hostlist.h"

#include "widgets/style/statusicon.h"

#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>

namespace PortCheck {

HostList::HostList(const QString& name, bool checkable, QWidget* parent)
    : TickList(parent)
    , m_checkable(checkable)
{
    setAccessibleName(name);
    setWordWrap(true);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    setIconSize({side, side});
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlternatingRowColors(true);
}

void HostList::show(const QList<HostLine>& lines)
{
    const QSignalBlocker quiet(this); // only a person's own ticks are signalled
    while (count() > lines.size())
        delete takeItem(count() - 1);
    m_lines.resize(count());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const HostLine& line = lines.at(i);
        if (i < m_lines.size() && m_lines.at(i) == line)
            continue;
        QListWidgetItem* known = item(int(i));
        if (known == nullptr) {
            known = new QListWidgetItem(this);
            m_lines.append(HostLine());
        }
        if (m_checkable && (known->data(Qt::CheckStateRole).isNull() || m_lines.at(i).host != line.host))
            known->setCheckState(Qt::Unchecked);
        known->setText(line.text.isEmpty() ? line.host : line.host + u'\n' + line.text);
        known->setIcon(statusIcon(line.mark));
        m_lines[i] = line;
    }
    updateGeometry();
}

QStringList HostList::ticked() const
{
    QStringList hosts;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->checkState() == Qt::Checked)
            hosts.append(m_lines.at(i).host);
    }
    return hosts;
}

void HostList::tick(const QStringList& hosts)
{
    const QSignalBlocker quiet(this);
    for (int i = 0; i < count(); ++i)
        item(i)->setCheckState(hosts.contains(m_lines.at(i).host) ? Qt::Checked : Qt::Unchecked);
}

QSize HostList::sizeHint() const
{
    constexpr int mostLines = 14;
    int lines = 0;
    for (const HostLine& line : m_lines)
        lines += 2 + int(line.text.count(u'\n'));
    const int height = std::clamp(lines + 1, 4, mostLines) * fontMetrics().lineSpacing() + 2 * frameWidth();
    return {QListWidget::sizeHint().width(), height};
}

QSize HostList::minimumSizeHint() const
{
    return {QListWidget::minimumSizeHint().width(), sizeHint().height()};
}

} // namespace PortCheck
