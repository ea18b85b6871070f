// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/standin/standinwindow.h"

#include "model/standin/standintext.h"
#include "widgets/standin/standinform.h"
#include "widgets/style/columnwidths.h"
#include "widgets/style/focusheir.h"
#include "widgets/style/keysplitter.h"
#include "widgets/style/marklabel.h"
#include "widgets/style/menukey.h"
#include "widgets/style/partkeys.h"
#include "widgets/style/plainlabel.h"
#include "widgets/style/primarybutton.h"
#include "widgets/style/screenroom.h"
#include "widgets/style/seenorder.h"
#include "widgets/style/spokenitems.h"
#include "widgets/style/tintedframe.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

QString timeText(std::chrono::milliseconds left)
{
    const auto minutes = std::max<std::chrono::minutes::rep>(1, std::chrono::round<std::chrono::minutes>(left).count());
    return StandInWindow::tr("It ends in %n minute(s), with this window, or by Stop.", "of a stand-in", int(minutes));
}

} // namespace

StandInWindow::StandInWindow(StandInPlan plan, QSettings& settings, QWidget* parent)
    : QDialog(parent)
    , m_plan(std::move(plan))
    , m_settings(settings)
    , m_form(new StandInForm(this))
    , m_button(new PrimaryButton({}, this))
    , m_state(new TintedFrame(this))
    , m_mark(new MarkLabel(1.4, m_state))
    , m_sentence(plainLabel({}, m_state))
    , m_addition(plainLabel({}, m_state))
    , m_view(new SpokenItems<QTableView>(this))
{
    setWindowTitle(tr("Stand in for a target", "title of the window"));
    m_button->setObjectName(u"start"_s);
    m_button->setDefault(true);
    m_sentence->setObjectName(u"sentence"_s);
    m_addition->setObjectName(u"addition"_s);
    layOut();
    m_form->recall(m_settings);
    connect(m_button, &QPushButton::clicked, this, &StandInWindow::startOrStop);
    connect(&m_log, &StandInLogModel::grown, m_view, &QTableView::scrollToBottom);
    constexpr auto second = std::chrono::seconds(1);
    m_clock.setInterval(second);
    connect(&m_clock, &QTimer::timeout, this, &StandInWindow::showState);
    showState();
}

StandInWindow::~StandInWindow()
{
    if (m_server)
        m_server->disconnect(this); // its end is of no interest any more
    m_form->remember(m_settings);
}

void StandInWindow::layOut()
{
    auto* const left = new QWidget(this);
    auto* const fields = new QVBoxLayout(left);
    fields->addWidget(plainLabel(
        tr("Before a controller is there, this computer can answer in its place: on the port table's ports, in each "
           "service's own protocol, and always saying that it is a stand-in. It takes no password and stores nothing."),
        left));
    fields->addWidget(m_form);
    fields->addStretch();
    auto* const scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields have it
    scroll->setWidget(left);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(left->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());

    auto* const band = new QHBoxLayout(m_state);
    band->addWidget(m_mark, 0, Qt::AlignTop);
    auto* const words = new QVBoxLayout;
    emphasize(m_sentence);
    words->addWidget(m_sentence);
    words->addWidget(m_addition);
    band->addLayout(words, 1);

    m_view->setModel(&m_log);
    m_view->setObjectName(u"log"_s);
    m_view->setAccessibleName(tr("Who asked this stand-in what", "name of a table, for screen readers"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    const int characters[]{18, 24, 28};
    for (int column = 0; column < StandInLogModel::What; ++column)
        m_view->setColumnWidth(column, characters[column] * character);

    auto* const right = new QWidget(this);
    auto* const column = new QVBoxLayout(right);
    column->addWidget(m_state);
    column->addWidget(m_view, 1);

    auto* const splitter = new KeySplitter(Qt::Horizontal, this);
    splitter->addWidget(scroll);
    splitter->addWidget(right);
    splitter->setBorderName(tr("Border between the settings and the log", "name for screen readers"));
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    auto* const buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_button);
    auto* const all = new QVBoxLayout(this);
    all->addWidget(splitter, 1);
    all->addLayout(buttons);
    constexpr QSize size(190, 34); // in characters and lines
    const QSize wanted(size.width() * character, size.height() * fontMetrics().lineSpacing());
    resize(wanted.boundedTo(roomOnScreen(*this)));
    constexpr int formCharacters = 72; // so that explanations are no columns of single words
    const int form = std::min(formCharacters * character, width() / 2);
    splitter->setSizes({form, width() - form});
    keepOnScreen(this);
    new PartKeys(this, {{{m_form}}, {{m_view}}, {{m_button}}});
    addColumnWidths(m_view);
    addMenuKey(this);
    orderAsSeen(this);
}

void StandInWindow::startOrStop()
{
    if (isRunning()) {
        m_server->stop();
        return;
    }
    if (const std::optional<StandInSettings> settings = m_form->collect()) {
        m_form->remember(m_settings);
        start(*settings);
    }
}

void StandInWindow::start(const StandInSettings& settings)
{
    m_log.clear();
    m_end.reset();
    m_server = std::make_unique<StandInServer>();
    connect(m_server.get(), &StandInServer::happened, &m_log, &StandInLogModel::add);
    connect(m_server.get(), &StandInServer::ended, this, &StandInWindow::onEnded);
    m_server->start(m_plan, settings);
    showState();
}

void StandInWindow::onEnded(StandInServer::End how)
{
    m_end = how;
    showState();
}

void StandInWindow::showState()
{
    const bool running = isRunning();
    if (running)
        passFocus(m_form, m_button); // Enter in a field has begun it
    m_form->setEnabled(!running);
    m_button->setText(running ? tr("&Stop", "button: ends a stand-in") : tr("&Start", "button: starts a stand-in"));
    if (running)
        m_clock.start();
    else
        m_clock.stop();

    if (running) {
        QStringList lines = placesText(m_server->places()) + skippedText(m_server->skipped());
        lines.append(tr("Let these ports into this computer with its firewall. Then check it from the computer that "
                        "will audit, with this computer's address as the target."));
        lines.append(timeText(m_server->timeLeft()));
        say(m_server->skipped().isEmpty() ? StatusMark::Pass : StatusMark::Warn,
            tr("This computer stands in, with %n connection(s) now.", "of a stand-in", int(m_server->connections())),
            lines.join(u'\n'));
    } else if (m_end) {
        say(StatusMark::NotRun,
            *m_end == StandInServer::End::TimeOver ? tr("The stand-in has ended: its time is over.")
                                                   : tr("The stand-in has ended."),
            tr("Nothing is answered any more."));
    } else if (m_server) {
        say(StatusMark::Fail, tr("The stand-in could not listen on any port."),
            skippedText(m_server->skipped()).join(u'\n'));
    } else {
        say(StatusMark::NotRun, tr("Nothing is answered yet."),
            tr("Say whom the stand-in may answer, and start it. Who asks what will be listed here."));
    }
}

/// Esc is pressed for much else: by itself it ends no stand-in.
void StandInWindow::keyPressEvent(QKeyEvent* event)
{
    if (isRunning() && event->matches(QKeySequence::Cancel))
        askBeforeEnding();
    else
        QDialog::keyPressEvent(event);
}

void StandInWindow::askBeforeEnding()
{
    auto* const question = new QMessageBox(QMessageBox::Question, tr("Stand-in", "title of a question"),
        tr("End the stand-in and close its window? Nothing will be answered after that."), QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* const yes =
        question->addButton(tr("&End it", "button: answers a question; it: the stand-in"), QMessageBox::AcceptRole);
    yes->setObjectName(u"reallyEnd"_s);
    QPushButton* const no = question->addButton(
        tr("&Keep it running", "button: answers a question; it: the stand-in"), QMessageBox::RejectRole);
    question->setDefaultButton(no);
    question->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, [this] {
        if (isRunning())
            m_server->stop();
        reject();
    });
    question->open();
}

void StandInWindow::say(StatusMark mark, const QString& sentence, const QString& addition)
{
    m_state->setMark(mark);
    m_mark->setMark(mark);
    m_sentence->setText(sentence);
    m_addition->setText(addition);
    m_state->setAccessibleName(sentence);
}

} // namespace PortCheck
