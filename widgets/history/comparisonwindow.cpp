// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/history/comparisonwindow.h"

#include "model/results/check.h"
#include "model/words/checktext.h"
#include "model/words/comparisontext.h"
#include "model/words/tabletext.h"
#include "widgets/style/columnwidths.h"
#include "widgets/style/copytext.h"
#include "widgets/style/menukey.h"
#include "widgets/style/plainlabel.h"
#include "widgets/style/readlabel.h"
#include "widgets/style/screenroom.h"
#include "widgets/style/seenorder.h"
#include "widgets/style/spokenitems.h"
#include "widgets/style/statusicon.h"
#include "widgets/style/statusmark.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr int comparedColumns = 5; ///< port, host, role, then, now
constexpr int placeOfChange = Qt::UserRole; ///< which of the changes

/// What is bad in it, as a mark: colour and shape.
StatusMark markOfChange(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::NewlyBroken:
    case ChangeKind::BrokenOtherwise:
    case ChangeKind::StillBroken:
        return StatusMark::Fail;
    case ChangeKind::Worse:
        return StatusMark::Warn;
    case ChangeKind::Better:
    case ChangeKind::Mended:
        return StatusMark::Pass;
    case ChangeKind::NotReached:
    case ChangeKind::Added:
    case ChangeKind::Gone:
        return StatusMark::NotRun;
    }
    Q_UNREACHABLE();
}

QString outcomeOrNothing(Outcome outcome, const QString& reason)
{
    return outcome == Outcome::NotRun && reason.isEmpty() ? u"–"_s : outcomeText(outcome);
}

} // namespace

ComparisonWindow::ComparisonWindow(Comparison comparison, QWidget* parent)
    : QDialog(parent)
    , m_comparison(std::move(comparison))
    , m_view(new SpokenItems<QTreeWidget>(this))
{
    setWindowTitle(tr("Two runs compared", "title of a window"));
    layOut();
    for (int kind = int(ChangeKind::NewlyBroken); kind <= int(ChangeKind::Gone); ++kind) {
        if (ChangeKind(kind) != ChangeKind::StillBroken)
            addChanges(ChangeKind(kind));
    }
    addNews();
    addChanges(ChangeKind::StillBroken); // which are no change: apart, and folded
    if (m_view->topLevelItemCount() > 0)
        m_view->setCurrentItem(m_view->topLevelItem(0));
    m_view->setFocus();
    connect(m_view, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        const QVariant place = item->data(0, placeOfChange);
        if (place.isValid())
            Q_EMIT checkWanted(m_comparison.changes.at(place.toInt()));
    });
}

QString ComparisonWindow::text() const
{
    return comparisonLines(m_comparison).join(u'\n');
}

void ComparisonWindow::layOut()
{
    const QStringList lines = comparisonLines(m_comparison);
    auto* const lead = new ReadLabel(this);
    lead->setText(hasChanges(m_comparison)   ? lines.constFirst()
            : m_comparison.changes.isEmpty() ? lines.join(u' ')
                                             : lines.constFirst() + u' ' + tr("Nothing has changed."));
    lead->setAccessibleName(lead->text());
    lead->setObjectName(u"comparisonLead"_s);
    fitAnyWidth(*lead);
    m_view->setObjectName(u"comparison"_s);
    m_view->setAccessibleName(tr("Checks by what became of them", "name of a tree, for screen readers"));
    m_view->setHeaderLabels({tr("Port", "column"), tr("Host", "column"), tr("Role", "column"),
        tr("Then", "column: the outcome in the earlier of two runs"),
        tr("Now", "column: the outcome in the later of two runs")});
    m_view->setAllColumnsShowFocus(true);
    m_view->setUniformRowHeights(true);
    m_view->setTabKeyNavigation(false);
    const int character = fontMetrics().averageCharWidth();
    const int characters[]{26, 34, 22, 20, 14};
    for (int column = 0; column < comparedColumns; ++column)
        m_view->setColumnWidth(column, characters[column] * character);
    auto* const copy = new QPushButton(tr("&Copy as text", "button"), this);
    copy->setObjectName(u"copyComparison"_s);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] { copyText(this, text()); });
    auto* const close = new QPushButton(tr("Close", "button: closes a window"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(lead);
    column->addWidget(m_view, 1);
    column->addLayout(buttons);
    constexpr QSize size(124, 30); // in characters and lines
    const QSize wanted(size.width() * character, size.height() * fontMetrics().lineSpacing());
    resize(wanted.boundedTo(roomOnScreen(*this)));
    keepOnScreen(this);
    addColumnWidths(m_view);
    addMenuKey(this);
    orderAsSeen(this);
}

QTreeWidgetItem* ComparisonWindow::addGroup(const QString& name, qsizetype count)
{
    auto* const group = new QTreeWidgetItem(
        m_view, {tr("%1 (%2)", "a group; %1 its name, %2 the number in it").arg(name, QLocale().toString(count))});
    group->setFirstColumnSpanned(true);
    QFont font = m_view->font();
    font.setBold(true);
    group->setFont(0, font);
    return group;
}

void ComparisonWindow::addChanges(ChangeKind kind)
{
    const qsizetype count = numberOf(m_comparison, kind);
    if (count == 0)
        return;
    const bool isChange = kind != ChangeKind::StillBroken;
    QTreeWidgetItem* const group = addGroup(changeText(kind), count);
    group->setIcon(0, statusIcon(markOfChange(kind)));
    QList<QTreeWidgetItem*> items;
    for (qsizetype i = 0; i < m_comparison.changes.size() && items.size() < mostOfAKind; ++i) {
        const CheckChange& change = m_comparison.changes.at(i);
        if (change.kind != kind)
            continue;
        const QString port = change.port + u'/' + token(change.protocol);
        const QString host = hostText(change.host, change.address);
        const QString then = outcomeOrNothing(change.before, change.reasonBefore);
        const QString now = outcomeOrNothing(change.now, change.reasonNow);
        auto* const item = new QTreeWidgetItem({port, host, tableText(change.role), then, now});
        item->setData(0, placeOfChange, int(i));
        item->setData(0, Qt::AccessibleTextRole,
            tr("%1, %2, %3: then %4, now %5",
                "a check in two runs; %1 what became of it, %2 port, %3 host, %4 and %5 outcomes")
                .arg(changeText(kind), port, host, then, now));
        items.append(item);
    }
    group->addChildren(items);
    if (count > items.size()) {
        auto* const rest = new QTreeWidgetItem(
            group, {tr("and %n more, in the results file", "end of a list", int(count - items.size()))});
        rest->setFirstColumnSpanned(true);
    }
    group->setExpanded(isChange ? kind != ChangeKind::Added && kind != ChangeKind::Gone : !hasChanges(m_comparison));
}

void ComparisonWindow::addNews()
{
    if (m_comparison.news.isEmpty())
        return;
    QStringList texts;
    for (qsizetype begin = 0; begin < m_comparison.news.size();) {
        qsizetype end = begin;
        while (end < m_comparison.news.size() && m_comparison.news.at(end).kind == m_comparison.news.at(begin).kind)
            ++end;
        texts += newsTexts(m_comparison.news.mid(begin, end - begin));
        begin = end;
    }
    QTreeWidgetItem* const group = addGroup(tr("What else is new", "name of a group"), texts.size());
    group->setIcon(0, statusIcon(StatusMark::Inconclusive));
    for (const QString& sentence : std::as_const(texts)) {
        auto* const item = new QTreeWidgetItem(group, {sentence});
        item->setFirstColumnSpanned(true);
        item->setToolTip(0, u"<p>%1</p>"_s.arg(sentence.toHtmlEscaped()));
    }
    group->setExpanded(true);
}

} // namespace PortCheck
