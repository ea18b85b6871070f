// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/walkthrough/standinspage.h"

#include "model/system/thiscomputer.h"
#include "widgets/style/actionicon.h"
#include "widgets/style/copytext.h"
#include "widgets/walkthrough/hostlist.h"
#include "widgets/walkthrough/standincommand.h"
#include "widgets/walkthrough/walkthroughsession.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds betweenLooks{5};

} // namespace

StandInsPage::StandInsPage(WalkthroughSession& session, QWidget* parent)
    : WalkthroughPage(session, tr("Stand-ins", "title of a page"),
        tr("Where a target is not installed yet, nothing listens, and an open way looks like a closed one. The program "
           "itself can stand in for it there. Tick such hosts, or go on if all of them exist."),
        parent)
    , m_hosts(new HostList(tr("Hosts that need a stand-in", "name of a list for screen readers"), true, this))
    , m_commands(new QWidget(this))
    , m_again(this)
{
    m_hosts->setObjectName(u"standIns"_s);
    column()->addWidget(m_hosts, 1);
    (new QVBoxLayout(m_commands))->setContentsMargins({});
    column()->addWidget(m_commands);
    m_note = new QLabel(m_commands);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_commands->layout()->addWidget(m_note);
    addCommand(Shell::PowerShell, tr("On &Windows, in PowerShell as an administrator:"), u"powershell"_s);
    addCommand(Shell::Posix, tr("On Linu&x:"), u"posix"_s);
    m_again.setObjectName(u"again"_s);
    m_again.setSingleShot(true);
    m_again.setInterval(betweenLooks);

    connect(&m_again, &QTimer::timeout, this, &StandInsPage::look);
    connect(m_hosts, &QListWidget::itemChanged, this, &StandInsPage::takeTicks);
    const CheckRunner* const scout = &session.tools.scout;
    connect(scout, &CheckRunner::checkChanged, this, &StandInsPage::showHosts);
    connect(scout, &CheckRunner::finished, this, [this](bool cancelled) {
        showHosts();
        if (m_shown && !cancelled)
            m_again.start();
    });
}

void StandInsPage::addCommand(Shell shell, const QString& label, const QString& name)
{
    auto* const text = new QPlainTextEdit(m_commands);
    text->setObjectName(name);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    text->setFixedHeight(3 * text->fontMetrics().lineSpacing() + 2 * text->frameWidth());
    auto* const heading = new QLabel(label, m_commands);
    heading->setBuddy(text);
    text->setAccessibleName(label.split(u'&').join(QString()));
    auto* const copy = new QPushButton(tr("Copy", "button: puts a command on the clipboard"), m_commands);
    copy->setObjectName(name + u"Copy"_s);
    copy->setAccessibleName(
        shell == Shell::PowerShell ? tr("Copy the command for Windows") : tr("Copy the command for Linux"));
    copy->setIcon(actionIcon(ActionGlyph::Copy));
    copy->setAutoDefault(false);
    auto* const line = new QHBoxLayout;
    line->addWidget(text, 1);
    line->addWidget(copy, 0, Qt::AlignTop);
    auto* const lines = qobject_cast<QVBoxLayout*>(m_commands->layout());
    lines->addWidget(heading);
    lines->addLayout(line);
    m_commandTexts.append(text);
    connect(copy, &QPushButton::clicked, this, [this, text] { copyText(this, text->toPlainText()); });
}

void StandInsPage::enter()
{
    m_shown = true;
    m_told.clear();
    const QString tableFile = QFileInfo(session().state.tablePath).fileName();
    const StandInCommand command{thisComputer().addresses, session().domain(), tableFile};
    m_commandTexts.at(0)->setPlainText(command.text(Shell::PowerShell));
    m_commandTexts.at(1)->setPlainText(command.text(Shell::Posix));
    QString note = tr("Copy the program to that computer, or to another one of its network that gets its address, and "
                      "start it there. It answers only this computer, and ends by itself after two hours. If addresses "
                      "are translated on the way, name the translated one after --allow.");
    if (!tableFile.isEmpty())
        note += u' ' + tr("Copy the port table %1 there, too.", "%1 name of a file").arg(tableFile);
    m_note->setText(note);

    QList<HostLine> lines;
    const QStringList hosts = session().hosts();
    for (const QString& host : hosts)
        lines.append({host, StatusMark::NotRun, {}});
    m_hosts->show(lines);
    m_hosts->tick(session().state.standIns);
    takeTicks();
}

void StandInsPage::leave()
{
    m_shown = false;
    m_again.stop();
    session().tools.scout.stop();
}

void StandInsPage::takeTicks()
{
    const QStringList ticked = m_hosts->ticked();
    m_commands->setEnabled(!ticked.isEmpty());
    if (ticked != session().state.standIns) {
        session().state.standIns = ticked;
        Q_EMIT edited();
    }
    if (ticked.isEmpty()) {
        m_again.stop();
        session().tools.scout.stop();
    } else {
        look();
    }
    showHosts();
}

/// Asks only the hosts that are ticked.
void StandInsPage::look()
{
    RunRequest request = session().scoutRequest();
    request.targets.removeIf([this](const Target& target) { return !session().state.standIns.contains(target.host); });
    if (!request.targets.isEmpty())
        session().tools.scout.start(request);
}

void StandInsPage::showHosts()
{
    if (!m_shown)
        return;
    const QList<RecordsOfHost> found = byHost(session().tools.scout.checks());
    QList<HostLine> lines;
    const QStringList hosts = session().hosts();
    for (const QString& host : hosts) {
        HostLine line{host, StatusMark::NotRun, {}};
        if (session().state.standIns.contains(host)) {
            const auto known = std::find_if(
                found.cbegin(), found.cend(), [&host](const RecordsOfHost& each) { return each.host == host; });
            line = standInLine(known != found.cend() ? *known : RecordsOfHost{host, {CheckRecord()}});
            if (line.mark == StatusMark::Running && m_told.contains(host)) // asked again: keeps the last result
                line = m_told.value(host);
            m_told.insert(host, line);
        } else {
            m_told.remove(host);
        }
        lines.append(line);
    }
    m_hosts->show(lines);
}

} // namespace PortCheck
