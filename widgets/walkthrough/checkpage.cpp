// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/walkthrough/checkpage.h"

#include "model/run/checkplan.h"
#include "widgets/style/actionicon.h"
#include "widgets/style/announcer.h"
#include "widgets/style/focusheir.h"
#include "widgets/style/primarybutton.h"
#include "widgets/style/readlabel.h"
#include "widgets/summary/summaryband.h"
#include "widgets/walkthrough/hostlist.h"
#include "widgets/walkthrough/runwords.h"
#include "widgets/walkthrough/walkthroughsession.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

CheckPage::CheckPage(WalkthroughSession& session, QWidget* parent)
    : WalkthroughPage(session, tr("The check", "title of a page"),
        tr("Each service is asked in its own protocol, as the product will."), parent)
    , m_announcement(addState())
    , m_check(new PrimaryButton(tr("Check no&w", "button: starts the checks"), this))
    , m_stop(new QPushButton(tr("&Stop", "button: ends the checks"), this))
    , m_note(nullptr)
    , m_hosts(new HostList(tr("The hosts and how far each is", "name of a list for screen readers"), false, this))
{
    m_announcement->setObjectName(u"announcement"_s);
    m_check->setObjectName(u"checkNow"_s);
    m_check->setIcon(actionIcon(ActionGlyph::Check, QPalette::HighlightedText));
    m_check->setAutoDefault(false);
    m_stop->setObjectName(u"stopChecks"_s);
    m_stop->setIcon(actionIcon(ActionGlyph::Stop));
    m_stop->setAutoDefault(false);
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_check);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    column()->addLayout(buttons);
    m_note = addState();
    m_note->setObjectName(u"checkNote"_s);
    m_hosts->setObjectName(u"progressOfHosts"_s);
    column()->addWidget(m_hosts, 1);
    column()->addStretch(0); // takes the room while there are no hosts

    CheckRunner* const runner = &session.tools.runner;
    connect(m_check, &QPushButton::clicked, this, [this] {
        m_started = true;
        this->session().start();
    });
    connect(m_stop, &QPushButton::clicked, runner, &CheckRunner::stop);
    connect(runner, &CheckRunner::started, this, [this] {
        m_told.clear();
        if (isVisible())
            announce(this, tr("The checks have begun.", "for screen readers"));
    });
    connect(&session.checks, &CheckTableModel::published, this, &CheckPage::showRun);
    connect(runner, &CheckRunner::askedOnceMore, this, [this](const Check& check, int left) {
        if (m_band != nullptr)
            m_band->showExtraLook(check, left);
    });
    connect(runner, &CheckRunner::finished, this, [this](bool cancelled) {
        m_told.clear(); // later answers can have changed verdicts
        showRun();
        if (std::exchange(m_started, false) && !cancelled)
            Q_EMIT done();
        else if (m_band != nullptr && isVisible())
            announce(this, m_band->sentence());
    });
}

void CheckPage::enter()
{
    delete m_band;
    m_band = new SummaryBand(session().table.title, session().table.origin, this);
    column()->insertWidget(column()->indexOf(m_hosts), m_band);
    m_announcement->setText(announcement(session().request()));
    m_told.clear();
    showRun();
}

void CheckPage::showRun()
{
    if (m_band == nullptr || !isVisible())
        return;
    const CheckRunner& runner = session().tools.runner;
    const bool running = runner.isRunning();
    QPushButton* const possible = running ? m_stop : m_check;
    QPushButton* const other = running ? static_cast<QPushButton*>(m_check) : m_stop;
    possible->setEnabled(true);
    passFocus(other, possible); // the one takes the place of the other
    other->setEnabled(false);
    if (!session().tools.ran) {
        m_note->setText(lastTimeText(session().state));
        m_note->setVisible(!m_note->text().isEmpty());
        m_band->hide();
        m_hosts->show({});
        m_hosts->hide();
        return;
    }
    const bool outdated = !running && !session().runIsCurrent();
    m_note->setText(outdated ? outdatedText() : QString());
    m_note->setVisible(outdated);
    const QList<CheckRecord>& records = session().checks.records();
    const QList<FollowUpRecord> followUps = running ? QList<FollowUpRecord>() : runner.followUps();
    const QList<Finding> found = running ? QList<Finding>() : findings(records, followUps, session().goalOfTheRun());
    m_band->setIpVersions(session().tools.ran->ipVersions);
    m_band->setDynamicRange(session().goalOfTheRun());
    m_band->showRun(records, followUps, found, runner.source().localPorts.dynamic, running);
    m_band->show();
    m_hosts->show(hostLines(running));
    m_hosts->setVisible(true);
}

/// New sentences are only made for hosts about which something was found out since the last time.
QList<HostLine> CheckPage::hostLines(bool running)
{
    QList<HostLine> lines;
    const QList<RecordsOfHost> hosts = byHost(session().checks.records());
    for (const RecordsOfHost& host : hosts) {
        const qsizetype done = std::count_if(host.records.cbegin(), host.records.cend(),
            [](const CheckRecord& record) { return record.phase == Phase::Done; });
        Told& told = m_told[host.host];
        if (!running || told.done != done || told.all != host.records.size())
            told = {done, host.records.size(), progressLine(host, session().goalOfTheRun())};
        lines.append(told.line);
    }
    return lines;
}

} // namespace PortCheck
