// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/walkthrough/targetspage.h"

#include "model/discovery/discovery.h"
#include "widgets/shared/preferences.h"
#include "widgets/style/actionicon.h"
#include "widgets/targets/targetspanel.h"
#include "widgets/walkthrough/hostlist.h"
#include "widgets/walkthrough/walkthroughsession.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace PortCheck {

using namespace Qt::StringLiterals;

TargetsPage::TargetsPage(WalkthroughSession& session, QWidget* parent)
    : WalkthroughPage(session, tr("Targets", "title of a page"),
        tr("Which hosts must be reached? Type or paste names and addresses, or let DNS name the domain's controllers. "
           "A first look then tells whether each is there."),
        parent)
    , m_place(new QWidget(this))
    , m_look(new QPushButton(tr("&Look who answers", "button: asks each host a little"), this))
    , m_hosts(new HostList(tr("The hosts and who answers", "name of a list for screen readers"), false, this))
{
    m_look->setObjectName(u"look"_s);
    m_look->setAutoDefault(false);
    m_look->setIcon(actionIcon(ActionGlyph::Search));
    m_look->setToolTip(tr("Asks up to three ports of each host once. Nothing is sent before."));
    m_hosts->setObjectName(u"reachable"_s);
    (new QVBoxLayout(m_place))->setContentsMargins({});
    auto* const beside = new QVBoxLayout;
    beside->addWidget(m_look);
    beside->addWidget(m_hosts, 1);
    auto* const sides = new QHBoxLayout;
    sides->addWidget(m_place, 1);
    sides->addLayout(beside, 1);
    column()->addLayout(sides, 1);

    connect(m_look, &QPushButton::clicked, this, &TargetsPage::look);
    const CheckRunner* const scout = &session.tools.scout;
    connect(scout, &CheckRunner::checkChanged, this, &TargetsPage::showHosts);
    connect(scout, &CheckRunner::checksAdded, this, &TargetsPage::showHosts);
    connect(scout, &CheckRunner::checksRemoved, this, &TargetsPage::showHosts);
    connect(scout, &CheckRunner::finished, this, &TargetsPage::showHosts);
}

void TargetsPage::enter()
{
    if (m_panel == nullptr || m_roles != session().table.roles())
        makePanel();
    const IpVersions ipVersions = readPreferences(session().settings).ipVersions;
    m_panel->setIpVersions(ipVersions);
    session().tools.discovery.setIpVersions(ipVersions);
    m_looked = false;
    showHosts();
}

void TargetsPage::leave()
{
    session().tools.discovery.cancel();
    if (m_panel != nullptr)
        m_panel->setDiscovering(false);
    if (m_looked)
        session().tools.scout.stop();
    m_looked = false;
}

bool TargetsPage::mayGoOn()
{
    return m_panel->collect().has_value();
}

void TargetsPage::makePanel()
{
    delete m_panel;
    m_roles = session().table.roles();
    m_panel = new TargetsPanel(session().table, m_place);
    m_panel->layout()->setContentsMargins({});
    m_place->layout()->addWidget(m_panel);
    m_panel->show(); // a layout would show it only later, too late to get the focus
    m_panel->setDomainText(session().state.domain);
    for (const QString& role : std::as_const(m_roles))
        m_panel->setRoleText(role, session().state.hosts.value(role));
    const QList<QPlainTextEdit*> fields = m_panel->findChildren<QPlainTextEdit*>();
    for (const QPlainTextEdit* const field : fields)
        connect(field, &QPlainTextEdit::textChanged, this, &TargetsPage::take);
    const QList<QLineEdit*> lines = m_panel->findChildren<QLineEdit*>();
    for (const QLineEdit* const line : lines)
        connect(line, &QLineEdit::textChanged, this, &TargetsPage::take);
    const QList<QPushButton*> buttons = m_panel->findChildren<QPushButton*>();
    for (QPushButton* const button : buttons)
        button->setAutoDefault(false);
    Discovery* const discovery = &session().tools.discovery;
    connect(m_panel, &TargetsPanel::discoveryWanted, discovery, &Discovery::start);
    connect(m_panel, &TargetsPanel::discoveryUnwanted, discovery, &Discovery::cancel);
    connect(discovery, &Discovery::finished, m_panel, &TargetsPanel::showDiscovery);
    connect(discovery, &Discovery::finished, m_panel,
        [this](const DiscoveryResult& found) { session().knownAddresses.insert(found.addresses); });
}

/// Stores the present content of the fields.
void TargetsPage::take()
{
    session().state.domain = m_panel->domainText();
    for (const QString& role : std::as_const(m_roles))
        session().state.hosts.insert(role, m_panel->roleText(role));
    Q_EMIT edited();
}

void TargetsPage::look()
{
    if (!m_panel->collect())
        return;
    m_looked = true;
    session().tools.scout.start(session().scoutRequest());
}

void TargetsPage::showHosts()
{
    if (!isVisible() && m_looked)
        return;
    QList<HostLine> lines;
    if (m_looked) {
        const QList<RecordsOfHost> hosts = byHost(session().tools.scout.checks());
        for (const RecordsOfHost& host : hosts)
            lines.append(reachabilityLine(host));
    }
    m_hosts->show(lines);
}

} // namespace PortCheck
