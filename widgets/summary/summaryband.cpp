// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/summary/summaryband.h"

#include "model/results/runsnapshot.h"
#include "model/results/runsummary.h"
#include "model/words/headline.h"
#include "model/words/ipversionstext.h"
#include "model/words/runnotes.h"
#include "model/words/statementtext.h"
#include "widgets/style/announcer.h"
#include "widgets/style/marklabel.h"
#include "widgets/style/plainlabel.h"
#include "widgets/style/readlabel.h"
#include "widgets/style/spokentexts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace PortCheck {

namespace {

/// The progress of the range scans.
struct RangesUnderWay {
    const CheckRecord* first = nullptr; ///< the first of those that are running
    int running = 0;
    bool isSweep = false;
    qint64 asked = 0; ///< ports asked, in all scans that have begun
    qint64 ports = 0; ///< ports to ask, in the same scans
};

RangesUnderWay rangesUnderWay(const QList<CheckRecord>& records)
{
    RangesUnderWay ranges;
    for (const CheckRecord& record : records) {
        const std::optional<RangeResult>& found = record.seen.range;
        const bool isRunning = record.phase == Phase::Running;
        if (!record.check.isRangeScan() || !(found || isRunning))
            continue;
        ranges.ports += record.check.range->to - record.check.range->from + 1;
        ranges.asked += found ? found->asked() : 0;
        ranges.isSweep = ranges.isSweep || (found && found->mode == RangeMode::EveryPort);
        ranges.running += isRunning;
        if (isRunning && ranges.first == nullptr)
            ranges.first = &record;
    }
    return ranges;
}

QString runningText(const RangesUnderWay& ranges)
{
    const QLocale locale;
    if (ranges.running == 0)
        return SummaryBand::tr("Checking…", "headline while a run goes on");
    const Check& check = ranges.first->check;
    const QString asked = locale.toString(ranges.asked);
    if (!ranges.isSweep && ranges.running == 1)
        return SummaryBand::tr("Mapping ports %1 of %2: %3 asked so far", "%1 range of ports, %2 host, %3 number")
            .arg(check.portText(), check.target, asked);
    if (!ranges.isSweep)
        return SummaryBand::tr(
            "Mapping ports %1 at %n address(es): %2 asked so far", "%1 range, %2 number", ranges.running)
            .arg(check.portText(), asked);
    const QString all = locale.toString(ranges.ports);
    if (ranges.running == 1)
        return SummaryBand::tr("Asking ports %1 of %2: %3 of %4", "%1 range of ports, %2 host, %3, %4 numbers of ports")
            .arg(check.portText(), check.target, asked, all);
    return SummaryBand::tr(
        "Asking ports %1 at %n address(es): %2 of %3", "%1 range of ports, %2, %3 numbers of ports", ranges.running)
        .arg(check.portText(), asked, all);
}

} // namespace

SummaryBand::SummaryBand(const QString& tableTitle, const QString& tableOrigin, QWidget* parent)
    : TintedFrame(parent)
    , m_tableTitle(tableTitle)
    , m_tableOrigin(tableOrigin)
    , m_icon(new MarkLabel(2.0, this))
    , m_sentence(new ReadLabel(this))
    , m_addition(plainLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_rest(new QPushButton(tr("Check the &rest", "button: what a stopped run had not done"), this))
    , m_cause(new QPushButton(tr("Ca&use", "button: opens a menu of what can be done with the cause"), this))
{
    constexpr double headlineSize = 1.2;
    emphasize(m_sentence, headlineSize);
    for (QLabel* const label : {static_cast<QLabel*>(m_sentence), m_addition})
        fitAnyWidth(*label);
    m_sentence->setObjectName(QStringLiteral("headline"));
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(fontMetrics().height() / 2);
    m_progress->setAccessibleName(tr("Checks that are done", "name of the progress bar for screen readers"));
    QSizePolicy keepsRoom = m_progress->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true); // the table must not move when a run begins or ends
    m_progress->setSizePolicy(keepsRoom);

    auto* const column = new QVBoxLayout;
    column->addWidget(m_sentence);
    column->addWidget(m_addition);
    column->addWidget(m_progress);
    auto* const row = new QHBoxLayout(this);
    const int margin = fontMetrics().height() / 2;
    row->setContentsMargins(margin + margin / 2, margin, margin, margin / 2);
    row->setSpacing(margin);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    row->addWidget(m_rest, 0, Qt::AlignTop);
    row->addWidget(m_cause, 0, Qt::AlignTop);
    m_cause->setObjectName(QStringLiteral("causeButton"));
    m_cause->setToolTip(tr("Show the checks of this cause, ask them again, or copy it for the team"));
    m_cause->setMenu(new QMenu(m_cause));
    m_cause->hide();
    m_rest->setObjectName(QStringLiteral("checkRestButton"));
    m_rest->setToolTip(tr("Ask what was not done when the run was stopped (Shift+F5)"));
    m_rest->hide();
    connect(m_rest, &QPushButton::clicked, this, &SummaryBand::restWanted);
    showRun({}, {}, {}, {}, false);
}

void SummaryBand::setTable(const QString& title, const QString& origin)
{
    m_tableTitle = title;
    m_tableOrigin = origin;
}

void SummaryBand::showRun(const QList<CheckRecord>& records, const QList<FollowUpRecord>& followUps,
    const QList<Finding>& found, PortRange localPorts, bool running, HeadlineCauses causes)
{
    const RunSummary summary = summarize(records, followUps);
    const RangesUnderWay ranges = rangesUnderWay(records);
    m_icon->setVisible(running || !records.isEmpty());
    m_progress->setVisible(running);
    if (!running)
        m_isOfPorts.reset();
    else if (ranges.running > 0 && ranges.isSweep) // takes longer than everything else
        showProgress(true, ranges.asked, ranges.ports);
    else
        showProgress(false, summary.done(), records.size());

    QString addition =
        tr("%1: checks done %2 of %3. This computer's local ports: %4.",
            "%1: title of the port table, %2 and %3: numbers, %4: a range of ports")
            .arg(m_tableTitle, QString::number(summary.done()), QString::number(records.size()), localPorts.text());
    constexpr qsizetype mostSentences = 3; // hundreds of hosts give hundreds of sentences
    if (const QString note = ipVersionsNote(m_ipVersions); !note.isEmpty())
        addition += u' ' + note;
    QStringList sentences;
    for (const FollowUpRecord& followUp : followUps) {
        if (followUp.kind == FollowUpKind::SourcePorts && followUp.record.phase == Phase::Done)
            sentences.append(explanationOf(followUp.record.verdict));
    }
    RunSnapshot shown;
    shown.checks = records;
    shown.followUps = followUps;
    shown.found = found;
    shown.watch = m_watched;
    shown.dynamicRange = m_dynamicRange;
    if (const QStringList notes = runNotes(shown); !notes.isEmpty())
        addition += u' ' + notes.join(u' ');
    if (!sentences.isEmpty())
        addition += u' ' + sentences.first(std::min(sentences.size(), mostSentences)).join(u' ');
    if (sentences.size() > mostSentences)
        addition += u' '
            + tr("Local ports were tried with %1 more hosts; the reports have the answers.", "%1: a number")
                  .arg(sentences.size() - mostSentences);
    if (!running)
        m_extraLook.clear();
    if (records.isEmpty() && !running) {
        say(StatusMark::NotRun, m_tableTitle, m_tableOrigin);
    } else if (running) {
        const bool isAsked = std::all_of(records.begin(), records.end(),
            [](const CheckRecord& record) { return record.phase == Phase::Done || record.check.isRangeScan(); });
        if (ranges.running > 0 || !isAsked)
            m_extraLook.clear();
        say(StatusMark::Running, m_extraLook.isEmpty() ? runningText(ranges) : m_extraLook, addition);
    } else {
        say(statusMark(summary.outcome), headline(records, followUps, found, causes), addition);
    }
}

/// In the bar, and at each quarter for screen readers. Where a run begins, some of it can be done already.
void SummaryBand::showProgress(bool isOfPorts, qint64 done, qint64 all)
{
    constexpr int steps = 50; // each is told to screen readers
    m_progress->setRange(0, all == 0 ? 0 : steps); // no checks yet: busy
    m_progress->setValue(int(done * steps / std::max<qint64>(all, 1)));
    const qint64 quarters = all > 0 ? done * 4 / all : 0;
    const bool isNew = std::exchange(m_isOfPorts, isOfPorts) != isOfPorts;
    const qint64 told = std::exchange(m_quarters, isNew ? quarters : std::max(quarters, m_quarters));
    if (isNew || quarters <= told || done >= all)
        return;
    m_isNameDue = true;
    const QLocale locale;
    announce(this,
        (isOfPorts ? tr("Ports asked: %1 of %2.", "for screen readers, at each quarter of them; %1, %2 numbers")
                   : tr("Checks done: %1 of %2.", "for screen readers, at each quarter of them; %1, %2 numbers"))
            .arg(locale.toString(done), locale.toString(all)));
}

void SummaryBand::showExtraLook(const Check& check, int left)
{
    if (m_toldMark != StatusMark::Running)
        return;
    m_extraLook =
        tr("Asking %1 of %2 once more, to tell the cause (left: %3)", "%1 port, %2 host, %3 number of questions")
            .arg(portText(check), check.hostName(), QLocale().toString(left));
    say(StatusMark::Running, m_extraLook, m_addition->text());
}

void SummaryBand::setRestOffered(bool offered)
{
    m_rest->setVisible(offered);
}

void SummaryBand::offerCause(const QList<QAction*>& actions)
{
    m_cause->setVisible(!actions.isEmpty());
    QMenu* const menu = m_cause->menu();
    if (menu->actions() == actions)
        return;
    menu->clear();
    menu->addActions(actions);
}

QString SummaryBand::sentence() const
{
    return m_sentence->text();
}

void SummaryBand::setBrief(bool brief)
{
    m_isBrief = brief;
    m_addition->setVisible(!brief);
    setToolTip(brief ? u"<p>%1</p>"_qs.arg(m_addition->text().toHtmlEscaped()) : QString());
}

void SummaryBand::say(StatusMark mark, const QString& sentence, const QString& addition)
{
    setMark(mark);
    m_icon->setMark(mark);
    m_sentence->setText(sentence);
    m_addition->setText(addition);
    setBrief(m_isBrief);
    m_isNameDue = m_isNameDue || mark != StatusMark::Running || mark != m_toldMark;
    m_toldMark = mark;
    if (!std::exchange(m_isNameDue, false)) // screen readers are told of each
        return;
    nameOnce(this, sentence);
    nameOnce(m_sentence, sentence);
    nameOnce(m_addition, addition);
}

} // namespace PortCheck
