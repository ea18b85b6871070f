// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/ranges/rangepanel.h"

#include "model/results/check.h"
#include "widgets/ranges/rangelegend.h"
#include "widgets/ranges/rangestrip.h"
#include "widgets/ranges/rangetable.h"
#include "widgets/style/columnwidths.h"
#include "widgets/style/copytext.h"
#include "widgets/style/plainlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace PortCheck {

RangePanel::RangePanel(QWidget* parent)
    : QWidget(parent)
    , m_strip(new RangeStrip(this))
    , m_legend(new RangeLegend(this))
    , m_line(plainLabel({}, this))
    , m_table(new RangeTable(this))
    , m_zoomIn(add(tr("Zoom in", "menu entry and button"), QStringLiteral("+"), &RangeStrip::zoomIn))
    , m_zoomOut(add(tr("Zoom out", "menu entry and button"), QStringLiteral("−"), &RangeStrip::zoomOut))
    , m_zoomToPart(add(tr("Zoom to the part", "menu entry"), tr("Enter", "a key"), &RangeStrip::zoomToCurrent))
    , m_showAll(add(tr("Whole range", "menu entry and button: zooms out"), QStringLiteral("0"), &RangeStrip::showAll))
    , m_copy(new QAction(tr("Copy all parts", "menu entry: puts a table on the clipboard"), this))
{
    m_line->setObjectName(QStringLiteral("rangeLine"));
    m_copy->setObjectName(QStringLiteral("copyParts"));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copy, &QAction::triggered, this, &RangePanel::copyParts);
    m_strip->addAction(m_copy);
    m_table->addActions({m_zoomToPart, m_copy});
    addColumnWidths(m_table);

    auto* const below = new QHBoxLayout;
    below->addWidget(m_legend, 1, Qt::AlignTop);
    for (QAction* const action : {m_zoomOut, m_zoomIn, m_showAll}) {
        auto* const button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        below->addWidget(button, 0, Qt::AlignTop);
    }
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_strip);
    column->addLayout(below);
    column->addWidget(m_line);

    connect(m_strip, &RangeStrip::currentChanged, this, &RangePanel::showCurrent);
    connect(m_strip, &RangeStrip::scaleChanged, this, [this] {
        m_zoomOut->setEnabled(!m_strip->scale().isWhole());
        m_showAll->setEnabled(!m_strip->scale().isWhole());
    });
    connect(m_table, &RangeTable::portChosen, m_strip, &RangeStrip::setCurrentPort);
    connect(m_table, &RangeTable::activated, m_strip, &RangeStrip::zoomToCurrent);
}

bool RangePanel::canShow(const CheckRecord& record)
{
    return record.check.isRangeScan() && (record.seen.range || record.phase == Phase::Running);
}

void RangePanel::show(const CheckRecord& record, const QList<RangeMark>& marks)
{
    m_known.found = record.seen.range.value_or(RangeResult{{}, *record.check.range, {}, {}});
    m_known.marks = marks;
    m_known.isRunning = record.phase == Phase::Running;
    m_legend->show(m_known);
    m_table->show(m_known);
    m_strip->show(m_known);
    if (m_shownId != record.id)
        m_strip->reset();
    m_shownId = record.id;
    showCurrent();
}

void RangePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    keepHeights();
}

/// In a low window, wrapped labels would be cut: for layouts, heightForWidth() is only a preferred height.
void RangePanel::keepHeights()
{
    m_legend->setMinimumHeight(m_legend->heightForWidth(m_legend->width()));
    m_line->setMinimumHeight(0); // otherwise it would influence the result
    m_line->setMinimumHeight(m_line->heightForWidth(width()));
}

QWidget* RangePanel::table() const
{
    return m_table;
}

QAction* RangePanel::add(const QString& text, const QString& keys, void (RangeStrip::*then)())
{
    auto* const action = new QAction(text, this);
    action->setToolTip(tr("%1 (%2)", "tooltip; %1: what a button does, %2: a key").arg(text, keys));
    connect(action, &QAction::triggered, m_strip, then);
    m_strip->addAction(action);
    return action;
}

void RangePanel::showCurrent()
{
    const QString text = m_strip->currentText();
    m_zoomToPart->setEnabled(!text.isEmpty());
    m_line->setText(text.isEmpty()
            ? tr("Left and Right go from part to part; the wheel, + and − zoom.", "keys, beneath a strip")
            : text);
    keepHeights();
    m_table->setCurrentRun(m_strip->current());
}

void RangePanel::copyParts()
{
    copyText(this, partsText(m_known));
}

} // namespace PortCheck
