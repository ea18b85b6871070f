// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/walkthrough/walkthrough.h"

#include "model/words/momenttext.h"
#include "widgets/style/announcer.h"
#include "widgets/style/focusheir.h"
#include "widgets/style/focuskeys.h"
#include "widgets/style/menukey.h"
#include "widgets/style/messagebar.h"
#include "widgets/style/partkeys.h"
#include "widgets/style/plainlabel.h"
#include "widgets/style/screenroom.h"
#include "widgets/style/seenorder.h"
#include "widgets/style/spokenitems.h"
#include "widgets/summary/standinbar.h"
#include "widgets/walkthrough/checkpage.h"
#include "widgets/walkthrough/computerpage.h"
#include "widgets/walkthrough/productpage.h"
#include "widgets/walkthrough/remainingpage.h"
#include "widgets/walkthrough/resumepage.h"
#include "widgets/walkthrough/runwords.h"
#include "widgets/walkthrough/signoffpage.h"
#include "widgets/walkthrough/standinspage.h"
#include "widgets/walkthrough/targetspage.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds keepingPause{500};

/// A page that is higher or wider than the window can be scrolled.
QScrollArea* scrolled(QWidget* page)
{
    auto* const area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

Walkthrough::Walkthrough(
    WalkthroughTools& tools, QSettings& settings, const PortTable& table, FileChooser chooseFile, QWidget* parent)
    : QDialog(parent)
    , m_session(tools, settings, table)
    , m_store(tools.stateFile)
    , m_exporter(settings, chooseFile ? std::move(chooseFile) : fileDialogChooser(this))
    , m_messages(new MessageBar(this))
    , m_standIns(new StandInBar(this))
    , m_demo(
          plainLabel(tr("The demo goes on in the main window. It is no part of this walkthrough, which asks the hosts "
                        "that you name here."),
              this))
    , m_resume(new ResumePage(this))
    , m_steps(new SpokenItems<QListWidget>(this))
    , m_stack(new QStackedWidget(this))
    , m_step(plainLabel({}, this))
    , m_back(new QPushButton(tr("&Back", "button: to the page before"), this))
    , m_next(new QPushButton(tr("&Next", "button: to the next page"), this))
    , m_close(new QPushButton(tr("Cl&ose", "button: closes the walkthrough, which can be taken up again"), this))
{
    setWindowTitle(tr("Walkthrough - GP PortCheck", "title of the window"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    addPages();
    layOut();
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keepingPause);
    connect(&m_keeping, &QTimer::timeout, this, &Walkthrough::keep);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_page - 1, true); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(m_page + 1, true); });
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    connect(m_steps, &QListWidget::currentRowChanged, this, [this](int page) {
        goTo(page, false);
        // What was clicked is selected after this, wherever one may go.
        QMetaObject::invokeMethod(this, &Walkthrough::showStep, Qt::QueuedConnection);
    });
    connect(&m_session.checks, &CheckTableModel::published, this, &Walkthrough::showStandIns);
    connect(&tools.runner, &CheckRunner::finished, this, [this] {
        m_isKept = false; // the session has stored the results
        keep();
    });
    open();
}

Walkthrough::~Walkthrough()
{
    end();
    // The pages use the session, which would be destroyed before them.
    delete m_stack;
}

void Walkthrough::addPages()
{
    auto* const check = new CheckPage(m_session, this);
    m_pages = {new ProductPage(m_session, this), new ComputerPage(m_session, this), new TargetsPage(m_session, this),
        new StandInsPage(m_session, this), check, new RemainingPage(m_session, m_exporter, this),
        new SignOffPage(m_session, this)};
    Q_ASSERT(m_pages.size() == WalkthroughState::pages);
    m_stack->addWidget(m_resume);
    for (WalkthroughPage* const page : std::as_const(m_pages)) {
        m_stack->addWidget(scrolled(page));
        m_steps->addItem(tr("%1. %2", "a step: its number and its name").arg(m_steps->count() + 1).arg(page->title()));
        connect(page, &WalkthroughPage::edited, this, [this] {
            m_isKept = false;
            m_keeping.start();
        });
    }
    connect(check, &CheckPage::done, this, [this, check] {
        if (current() == check)
            goTo(m_page + 1, true);
    });
}

void Walkthrough::layOut()
{
    m_steps->setObjectName(u"steps"_s);
    m_steps->setAccessibleName(tr("Steps", "name of a list for screen readers"));
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_steps->setFixedWidth(
        m_steps->sizeHintForColumn(0) + 2 * fontMetrics().averageCharWidth() + 2 * m_steps->frameWidth());
    m_step->setObjectName(u"step"_s);
    m_demo->setObjectName(u"demoNote"_s);
    m_demo->hide();
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    m_close->setObjectName(u"closeWalkthrough"_s);
    for (QPushButton* const button : {m_back, m_next, m_close})
        button->setAutoDefault(false);
    auto* const sides = new QHBoxLayout;
    sides->addWidget(m_steps);
    sides->addWidget(m_stack, 1);
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_step, 1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addWidget(m_close);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(m_standIns);
    column->addWidget(m_demo);
    column->addLayout(sides, 1);
    column->addLayout(buttons);
    // In characters and lines, so that it suits every font and resolution; smaller on small screens.
    constexpr QSize characters(190, 42);
    const QSize wanted(
        characters.width() * fontMetrics().averageCharWidth(), characters.height() * fontMetrics().lineSpacing());
    resize(wanted.boundedTo(roomOnScreen(*this)));
    keepOnScreen(this);
    new PartKeys(this, {{{m_messages, m_standIns, m_demo}}, {{m_steps}}, {{m_stack}}, {{m_back, m_next, m_close}}});
    new FocusHeir(m_messages, [this] { return m_next; });
    addMenuKey(this);
    FocusKeys::begin();
    orderAsSeen(this);
}

/// Asks whether to continue, if there is something to continue.
void Walkthrough::open()
{
    const Result<std::optional<WalkthroughState>> kept = m_store.load();
    if (!kept)
        m_messages->showError(kept.error());
    if (!kept || !*kept) {
        m_session.tools.ran.reset();
        begin({});
        return;
    }
    const WalkthroughState state = **kept;
    m_resume->ask(tr("You left this walkthrough on %1, at step %2: %3. All that you entered is still there.",
        "%1 day and time, %2 a number, %3 name of the step")
                      .arg(momentText(state.savedAt))
                      .arg(state.page + 1)
                      .arg(m_pages.at(state.page)->title()));
    connect(m_resume, &ResumePage::goOnWanted, this, [this, state] { begin(state); });
    connect(m_resume, &ResumePage::newWanted, this, [this] {
        m_store.setAside();
        m_session.tools.ran.reset();
        m_session.checks.clear();
        begin({});
    });
    m_steps->setEnabled(false);
    m_back->setEnabled(false);
    m_next->setEnabled(false);
}

void Walkthrough::begin(const WalkthroughState& state)
{
    m_session.state = state;
    const QString wrong = m_session.loadTable();
    if (!wrong.isEmpty())
        m_messages->showError(wrong);
    m_steps->setEnabled(true);
    turnTo(0);
    goTo(state.page, true);
}

WalkthroughPage* Walkthrough::current() const
{
    return m_page >= 0 ? m_pages.at(m_page) : nullptr;
}

/// Goes forward page by page, as far as the pages permit.
void Walkthrough::goTo(int page, bool takeFocus)
{
    if (page < 0 || page >= m_pages.size())
        return;
    if (page < m_page)
        turnTo(page);
    while (m_page < page && current()->mayGoOn())
        turnTo(m_page + 1);
    const bool arrived = m_page == page;
    showStep();
    if (takeFocus && arrived)
        current()->focusFirst();
    if (arrived)
        tell();
    keep();
}

/// To who hears it: which page it is, and what stands on it.
void Walkthrough::tell()
{
    if (current() != nullptr)
        announce(this, m_step->text() + u": "_s + current()->title() + u". "_s + current()->spoken());
}

void Walkthrough::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    tell(); // the page that it opens with
    if (!m_demo->isHidden())
        announce(this, m_demo->text());
}

void Walkthrough::turnTo(int page)
{
    if (WalkthroughPage* const before = current())
        before->leave();
    m_page = page;
    m_isKept = m_isKept && page == m_session.state.page;
    m_session.state.page = page;
    m_stack->setCurrentIndex(page + 1);
    current()->enter();
    showStep();
    orderAsSeen(this); // a page can have made its parts anew
}

void Walkthrough::showStep()
{
    const QSignalBlocker quiet(m_steps);
    m_steps->setCurrentRow(m_page);
    m_step->setText(tr("Step %1 of %2", "%1 and %2: numbers").arg(m_page + 1).arg(m_pages.size()));
    const bool isLast = m_page + 1 == m_pages.size();
    m_back->setEnabled(m_page > 0);
    m_next->setEnabled(!isLast);
    m_next->setDefault(!isLast); // on the last page Enter must not trigger anything by accident
    showStandIns();
}

/// Only on the pages that show results.
void Walkthrough::showStandIns()
{
    constexpr int checkPage = 4;
    m_standIns->show(m_page >= checkPage ? standInsOf(m_session.checks.records()) : StandIns());
}

void Walkthrough::keep()
{
    m_keeping.stop();
    if (m_isKept || m_page < 0)
        return;
    m_session.state.savedAt = QDateTime::currentDateTimeUtc();
    const Result<QString> result = m_store.save(m_session.state);
    m_isKept = result.ok();
    if (!result)
        m_messages->showError(tr("What you enter is not kept: %1", "%1 a sentence").arg(result.error()));
}

/// Stops all questions, and stores everything.
void Walkthrough::end()
{
    if (WalkthroughPage* const page = current())
        page->leave();
    m_session.tools.scout.stop();
    m_session.tools.runner.stop();
    keep();
}

void Walkthrough::reject()
{
    if (m_session.tools.runner.isRunning())
        m_session.tools.runner.stop();
    else
        close();
}

void Walkthrough::noteDemo(bool isRunning)
{
    const bool isNews = isRunning && m_demo->isHidden();
    m_demo->setVisible(isRunning);
    if (isNews)
        announce(this, m_demo->text());
}

/// The list of steps gives way in a narrow window: the line below says which it is, and its buttons lead to the others.
void Walkthrough::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    constexpr int fewCharacters = 110;
    m_steps->setVisible(width() >= fewCharacters * fontMetrics().averageCharWidth());
}

void Walkthrough::closeEvent(QCloseEvent* event)
{
    end();
    event->accept();
}

} // namespace PortCheck
