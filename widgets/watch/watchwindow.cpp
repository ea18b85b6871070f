// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/watch/watchwindow.h"

#include "model/rounds/watcher.h"
#include "model/watch/watchlimits.h"
#include "model/words/watchtext.h"
#include "widgets/style/columnwidths.h"
#include "widgets/style/menukey.h"
#include "widgets/style/partkeys.h"
#include "widgets/style/plainlabel.h"
#include "widgets/style/screenroom.h"
#include "widgets/style/seenorder.h"
#include "widgets/style/spokenitems.h"
#include "widgets/style/spokentexts.h"
#include "widgets/style/statusicon.h"
#include "widgets/watch/timelinedelegate.h"
#include "widgets/watch/timelinestrip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace PortCheck {

namespace {

constexpr int minuteMs = 60'000;

/// A table in which Space and Return do nothing, and Tab leads out.
void setUpTable(QTableView* table, WatchModel* model)
{
    table->setModel(model);
    table->setObjectName(QStringLiteral("timelines"));
    table->setItemDelegate(new TimelineDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + table->fontMetrics().height() / 2);
    const int character = table->fontMetrics().averageCharWidth();
    constexpr std::pair<int, int> characters[]{
        {WatchModel::CheckName, 46}, {WatchModel::Now, 20}, {WatchModel::Broken, 22}, {WatchModel::Available, 12}};
    for (const auto& [column, width] : characters)
        table->setColumnWidth(column, width * character);
    table->horizontalHeader()->setSectionResizeMode(WatchModel::Timeline, QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
}

} // namespace

WatchWindow::WatchWindow(Watcher& watcher, QWidget* parent)
    : QDialog(parent)
    , m_watcher(watcher)
    , m_span(new QComboBox(this))
    , m_table(new SpokenItems<QTableView>(this))
    , m_strip(new TimelineStrip(this))
    , m_state(plainLabel({}, this))
    , m_events(new SpokenItems<QListWidget>(this))
    , m_note(new QLineEdit(this))
    , m_pin(new QPushButton(tr("&Pin note", "button: keeps a text with the present time"), this))
{
    setWindowTitle(tr("Timelines", "title of a window: checks over time"));
    setUpTable(m_table, &m_model);
    m_table->setAccessibleName(tr("Checks over time", "name of a table, for screen readers"));
    m_span->setObjectName(QStringLiteral("watchSpan"));
    m_span->addItem(tr("All of it", "choice: what part of time is shown"), 0);
    m_span->addItem(tr("The last day", "choice: what part of time is shown"), 24 * 60);
    m_span->addItem(tr("The last hour", "choice: what part of time is shown"), 60);
    m_span->addItem(tr("The last 10 minutes", "choice: what part of time is shown"), 10);
    m_events->setObjectName(QStringLiteral("watchEvents"));
    m_events->setAccessibleName(tr("Changes and notes, the newest first", "heading over a list"));
    m_events->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("watchNote"));
    m_note->setMaxLength(int(longestNote));
    m_note->setPlaceholderText(tr("such as: rule changed", "in an empty field for a note"));
    m_pin->setObjectName(QStringLiteral("watchPin"));
    m_pin->setAutoDefault(false);
    layOut();
    connect(m_span, &QComboBox::currentIndexChanged, this, &WatchWindow::showLog);
    describeByValue(m_span);
    connect(m_note, &QLineEdit::returnPressed, this, &WatchWindow::pin);
    connect(m_pin, &QPushButton::clicked, this, &WatchWindow::pin);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WatchWindow::showCurrent);
    connect(m_strip, &TimelineStrip::currentChanged, this, [this] { m_state->setText(m_strip->currentText()); });
    connect(&m_watcher, &Watcher::logged, this, &WatchWindow::showLog);
    showLog();
}

void WatchWindow::layOut()
{
    auto* const spanLabel = new QLabel(tr("&Show", "label of a choice: what part of time"), this);
    spanLabel->setBuddy(m_span);
    auto* const head = new QHBoxLayout;
    head->addWidget(spanLabel);
    head->addWidget(m_span);
    head->addStretch(1);
    auto* const noteLabel = new QLabel(tr("&Note:", "label of a field"), this);
    noteLabel->setBuddy(m_note);
    auto* const note = new QHBoxLayout;
    note->addWidget(noteLabel);
    note->addWidget(m_note, 1);
    note->addWidget(m_pin);
    auto* const column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_table, 3);
    column->addWidget(m_strip);
    column->addWidget(m_state);
    auto* const eventsLabel = new QLabel(m_events->accessibleName(), this); // what the empty list is for
    eventsLabel->setObjectName(QStringLiteral("watchEventsLabel"));
    column->addWidget(eventsLabel);
    column->addWidget(m_events, 2);
    column->addLayout(note);
    constexpr QSize size(190, 40); // in characters and lines
    const QSize wanted(size.width() * fontMetrics().averageCharWidth(), size.height() * fontMetrics().lineSpacing());
    resize(wanted.boundedTo(roomOnScreen(*this)));
    keepOnScreen(this);
    new PartKeys(this, {{{m_span}}, {{m_table}}, {{m_strip}}, {{m_events}}, {{m_note, m_pin}}});
    addColumnWidths(m_table);
    addMenuKey(this);
    orderAsSeen(this);
    constexpr int share = 4; // the drawings need the width more
    m_table->setColumnWidth(
        WatchModel::CheckName, std::min(m_table->columnWidth(WatchModel::CheckName), width() / share));
}

void WatchWindow::focusNote()
{
    m_note->setFocus(Qt::OtherFocusReason);
}

void WatchWindow::showLog()
{
    const qint64 longest = qint64(m_span->currentData().toInt()) * minuteMs;
    m_model.show(m_watcher.log(), timeWindow(m_watcher.log(), m_watcher.now(), longest));
    showCurrent();
    showEvents();
}

void WatchWindow::showCurrent()
{
    // Before anybody chose a row, the first one: choosing it here would speak of a focus that is elsewhere.
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : 0;
    m_strip->show(m_model.log(), m_model.rowCount() == 0 ? -1 : row, m_model.window());
    m_state->setText(m_strip->currentText());
}

/// The newest first; a list that a person reads keeps its place, since only what is new is put on top.
void WatchWindow::showEvents()
{
    constexpr int most = 500;
    struct Event {
        qint64 at;
        QString text;
        StatusMark mark;
    };
    const WatchLog& log = m_watcher.log();
    QList<Event> events;
    for (const WatchChange& change : log.changes)
        events.append({change.at, changeText(log, change), statusMark(change.to)});
    for (const WatchNote& note : log.notes)
        events.append({note.at,
            note.isOfName ? note.text
                          : tr("Note: %1", "in a list of what happened; %1 a person's words").arg(note.text),
            StatusMark::NotApplicable});
    std::stable_sort(
        events.begin(), events.end(), [](const Event& one, const Event& other) { return one.at > other.at; });
    events = events.first(std::min<qsizetype>(events.size(), most));
    QStringList texts;
    for (const Event& event : std::as_const(events))
        texts.append(momentText(event.at) + QStringLiteral("  ") + event.text);
    qsizetype fresh = 0;
    const QString newestBefore = m_events->count() == 0 ? QString() : m_events->item(0)->text();
    while (fresh < texts.size() && texts.at(fresh) != newestBefore)
        ++fresh;
    if (newestBefore.isEmpty() || fresh == texts.size())
        m_events->clear();
    for (qsizetype i = fresh - 1; i >= 0; --i)
        m_events->insertItem(0, new QListWidgetItem(statusIcon(events.at(i).mark), texts.at(i)));
    while (m_events->count() > most)
        delete m_events->takeItem(m_events->count() - 1);
}

void WatchWindow::pin()
{
    const QString text = m_note->text().trimmed();
    if (text.isEmpty()) {
        focusNote();
        return;
    }
    m_note->clear();
    m_watcher.pin(text);
}

} // namespace PortCheck
