// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/checks/checkdetails.h"

#include "widgets/checks/detailstext.h"
#include "widgets/checks/evidencetree.h"
#include "widgets/checks/hostpage.h"
#include "widgets/style/actionicon.h"
#include "widgets/style/marklabel.h"
#include "widgets/style/plainlabel.h"
#include "widgets/style/readingfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTextTable>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace PortCheck {

namespace {

QTextCharFormat boldFormat()
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    return format;
}

void writeLines(QTextCursor& cursor, const QList<EvidenceLine>& lines)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    constexpr double padding = 2;
    format.setCellPadding(padding);
    QTextTable* const table = cursor.insertTable(int(lines.size()), 2, format);
    for (int row = 0; row < int(lines.size()); ++row) {
        table->cellAt(row, 0).firstCursorPosition().insertText(lines.at(row).label);
        table->cellAt(row, 1).firstCursorPosition().insertText(lines.at(row).value);
    }
    cursor.movePosition(QTextCursor::End);
}

/// Unchanged sections are not written again, so that a person who reads or selects text there is not disturbed.
/// \a isSame: they are of the same check, so the caret stays where it is.
void writeSections(
    ReadingField* browser, const QList<DetailsSection>& sections, QList<DetailsSection>& shown, bool isSame = false)
{
    if (std::exchange(shown, sections) == sections)
        return;
    const int caret = isSame ? browser->textCursor().position() : 0;
    QTextCursor cursor(browser->document());
    cursor.beginEditBlock(); // screen readers are told of one change, not of each piece
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    cursor.setBlockFormat({});
    cursor.setCharFormat({});
    bool first = true;
    for (const DetailsSection& section : sections) {
        QTextBlockFormat heading;
        heading.setTopMargin(first ? 0 : browser->fontMetrics().height() / 2.0);
        if (first)
            cursor.setBlockFormat(heading);
        else
            cursor.insertBlock(heading);
        first = false;
        if (!section.title.isEmpty())
            cursor.insertText(section.title, boldFormat());
        if (!section.text.isEmpty()) {
            if (!section.title.isEmpty())
                cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
            cursor.insertText(section.text, QTextCharFormat());
        }
        if (!section.lines.isEmpty()) {
            cursor.setCharFormat(QTextCharFormat());
            writeLines(cursor, section.lines);
        }
    }
    cursor.endEditBlock();
    cursor.setPosition(std::min(caret, browser->document()->characterCount() - 1));
    browser->setTextCursor(cursor);
}

constexpr int leastLines = 4;
constexpr int leastLinesBesideOthers = 2;

void keepLines(QWidget* page, int lines)
{
    page->setMinimumHeight(page->fontMetrics().lineSpacing() * lines);
}

ReadingField* makeField(const QString& placeholder, QWidget* parent)
{
    auto* const field = new ReadingField(parent);
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(placeholder);
    keepLines(field, leastLines);
    return field;
}

} // namespace

CheckDetails::CheckDetails(QWidget* parent)
    : QWidget(parent)
    , m_mark(new MarkLabel(1.2, this))
    , m_title(plainLabel({}, this))
    , m_copy(new QToolButton(this))
    , m_meaning(
          makeField(tr("What it means and what to do", "in an empty text, and its name for screen readers"), this))
    , m_observation(
          makeField(tr("What happened, step by step", "in an empty text, and its name for screen readers"), this))
    , m_evidence(new EvidenceTree(this))
    , m_host(new HostPage(this))
    , m_column(new QVBoxLayout(this))
    , m_pages(new QTabWidget(this))
{
    emphasize(m_title);
    fitAnyWidth(*m_title);
    m_meaning->setObjectName(QStringLiteral("meaning"));
    m_observation->setObjectName(QStringLiteral("observation"));
    m_copy->setText(tr("Copy details", "button"));
    m_copy->setIcon(actionIcon(ActionGlyph::Copy));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setAutoRaise(true);
    connect(m_copy, &QToolButton::clicked, this, &CheckDetails::copyWanted);

    connect(m_meaning, &ReadingField::wholeWanted, this, &CheckDetails::meaningCopyWanted);
    connect(m_observation, &ReadingField::wholeWanted, this, &CheckDetails::copyWanted);

    auto* const heading = new QHBoxLayout;
    heading->addWidget(m_mark);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_copy);
    m_texts = new QHBoxLayout;
    m_texts->addWidget(m_meaning, 1);
    m_texts->addWidget(m_pages, 1);
    addPages();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addLayout(heading);
    m_column->addLayout(m_texts, 1);
    showNothing();
}

void CheckDetails::showRecord(const CheckRecord& record, const QString& domain)
{
    if (m_record == record)
        return;
    const bool isSameCheck = m_record && m_record->id == record.id;
    m_record = record;
    m_mark->setMark(statusMark(record.phase, record.verdict.outcome));
    m_mark->show();
    m_title->setText(detailsTitle(record.check));
    m_copy->setEnabled(true);
    const QPoint reading(m_meaning->verticalScrollBar()->value(), m_observation->verticalScrollBar()->value());
    showMeaning(isSameCheck);
    QList<DetailsSection> happened = happenedSections(record, domain);
    if (!happened.isEmpty() && happened.constFirst().title == m_pages->tabText(m_pages->indexOf(m_observation)))
        happened.first().title.clear();
    writeSections(m_observation, happened, m_observationShown, isSameCheck);
    m_evidence->showLines(cameBackLines(record), record.phase == Phase::Done ? record.seen.evidence : Evidence());
    if (isSameCheck) { // it changes while a person reads
        m_meaning->verticalScrollBar()->setValue(reading.x());
        m_observation->verticalScrollBar()->setValue(reading.y());
    }
}

void CheckDetails::setAdviceShown(bool shown)
{
    if (!shown && m_meaning->hasFocus())
        return; // it is being read
    if (std::exchange(m_isAdviceShown, shown) != shown && m_record)
        showMeaning(true);
}

void CheckDetails::readMeaning()
{
    m_meaning->setFocus(Qt::OtherFocusReason); // first: Orca takes a caret that moves for the focus, and says no name
    m_meaning->moveCursor(QTextCursor::Start);
}

void CheckDetails::showMeaning(bool isSameCheck)
{
    const AdvicePlace here = m_isBrief ? AdvicePlace::First : AdvicePlace::Last;
    writeSections(
        m_meaning, meaningSections(*m_record, m_isAdviceShown ? here : AdvicePlace::Elsewhere), m_meaningShown,
        isSameCheck);
}

void CheckDetails::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    shareWidth();
}

/// Half for the pages, and up to three fifths where the titles of their tabs need it.
void CheckDetails::shareWidth()
{
    const int spare = width() - m_texts->spacing();
    const int pages = std::clamp(m_pages->tabBar()->sizeHint().width(), spare / 2, std::max(spare / 2, spare * 3 / 5));
    m_texts->setStretch(0, spare - pages);
    m_texts->setStretch(1, pages);
}

bool CheckDetails::isHostSeen() const
{
    return m_pages->currentWidget() == m_host;
}

void CheckDetails::showHost(const QList<CheckRecord>& records)
{
    if (m_record)
        m_host->showHost(*m_record, records);
}

void CheckDetails::addPages()
{
    m_pages->setDocumentMode(true);
    m_pages->addTab(m_observation, tr("What happened", "title of a page in the details of a check"));
    m_pages->addTab(m_evidence, tr("What came back", "title of a page in the details of a check"));
    m_pages->addTab(m_host, tr("The host", "title of a page in the details of a check: all checks of its host"));
    connect(m_host, &HostPage::checkWanted, this, &CheckDetails::checkWanted);
    connect(m_pages, &QTabWidget::currentChanged, this, [this] {
        if (isHostSeen())
            Q_EMIT hostWanted();
    });
}

void CheckDetails::clear()
{
    if (!m_record)
        return; // called at each change of the table: emptying documents takes time
    m_record.reset();
    showNothing();
}

void CheckDetails::setBrief(bool brief)
{
    m_isBrief = brief;
    if (m_record)
        showMeaning(true);
    keepLeastLines(m_page != nullptr && m_pages->indexOf(m_page) >= 0);
}

void CheckDetails::keepLeastLines(bool besideParts)
{
    for (QWidget* const page : {static_cast<QWidget*>(m_meaning), static_cast<QWidget*>(m_observation),
             static_cast<QWidget*>(m_evidence), static_cast<QWidget*>(m_host)})
        keepLines(page, besideParts || m_isBrief ? leastLinesBesideOthers : leastLines);
}

void CheckDetails::showNothing()
{
    m_mark->hide();
    m_title->setText(tr("Select a check to see its details."));
    m_copy->setEnabled(false);
    writeSections(m_meaning, {}, m_meaningShown);
    writeSections(m_observation, {}, m_observationShown);
    m_evidence->showLines({});
    m_host->clear();
    showParts(false);
}

void CheckDetails::addBand(QWidget* band)
{
    m_column->insertWidget(1, band);
}

void CheckDetails::addParts(QWidget* band, QWidget* page, const QString& pageTitle)
{
    m_band = band;
    m_page = page;
    m_pageTitle = pageTitle;
    m_column->insertWidget(1, band);
    page->setParent(this);
    page->hide();
    band->hide();
}

void CheckDetails::showParts(bool shown)
{
    const int at = m_page == nullptr ? -1 : m_pages->indexOf(m_page);
    if (m_band == nullptr || shown == (at >= 0))
        return;
    m_band->setVisible(shown);
    keepLeastLines(shown);
    if (shown)
        m_pages->addTab(m_page, m_pageTitle);
    else
        m_pages->removeTab(at);
    shareWidth();
}

} // namespace PortCheck
