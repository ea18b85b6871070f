// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/targets/targetspanel.h"

#include "widgets/style/actionicon.h"
#include "widgets/style/fieldmessage.h"
#include "widgets/targets/domainfield.h"
#include "widgets/targets/generalrequirements.h"
#include "widgets/targets/rolefield.h"

#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace PortCheck {

TargetsPanel::TargetsPanel(const PortTable& table, QWidget* parent)
    : QWidget(parent)
    , m_table(table)
    , m_domain(new DomainField(this))
    , m_discover(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_found(new FieldMessage(this))
{
    m_discover->setObjectName(QStringLiteral("discover"));
    m_discover->setIcon(actionIcon(ActionGlyph::Discover));
    m_discover->setToolTip(tr("Asks DNS for the domain's controllers and adds them to the lists below."));
    m_found->setObjectName(QStringLiteral("discoveryMessage"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Asking DNS", "name of a busy indicator for screen readers"));

    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_domain);
    column->addWidget(m_discover);
    column->addWidget(m_progress);
    column->addWidget(m_found);
    showTable();

    connect(m_discover, &QPushButton::clicked, this, &TargetsPanel::askForDiscovery);
    connect(m_domain, &DomainField::edited, this, &TargetsPanel::edited);
    setDiscovering(false);
}

void TargetsPanel::setTable(const PortTable& table)
{
    m_table = table;
    showTable();
    Q_EMIT edited();
}

void TargetsPanel::showTable()
{
    m_roles.clear();
    delete m_ofTable;
    m_ofTable = new QWidget(this);
    auto* const column = new QVBoxLayout(m_ofTable);
    column->setContentsMargins({});
    const int sectionGap = 2 * style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing);
    for (const QString& role : m_table.roles()) {
        auto* const roleField = new RoleField(role, m_ofTable);
        roleField->setIpVersions(m_ipVersions);
        connect(roleField, &RoleField::edited, this, &TargetsPanel::edited);
        m_roles.append(roleField);
        column->addSpacing(sectionGap);
        column->addWidget(roleField, 1);
    }
    column->addSpacing(sectionGap);
    column->addWidget(new GeneralRequirements(m_table.generalRequirements, m_ofTable));
    qobject_cast<QVBoxLayout*>(layout())->addWidget(m_ofTable, 1);
}

std::optional<TargetsPanel::Entries> TargetsPanel::collect()
{
    Entries entries;
    entries.domain = m_domain->domain();
    const bool domainFine = m_domain->validate(false);
    RoleField* firstWrong = nullptr;
    for (RoleField* const roleField : std::as_const(m_roles)) {
        if (!roleField->validate() && firstWrong == nullptr)
            firstWrong = roleField;
        for (const QString& host : roleField->hosts())
            entries.targets.append({roleField->role(), host});
    }
    entries.knownAddresses = m_knownAddresses;
    if (!domainFine)
        m_domain->focusField();
    else if (firstWrong != nullptr)
        firstWrong->focusField();
    else
        return entries;
    return std::nullopt;
}

QList<Target> TargetsPanel::namedTargets() const
{
    QList<Target> targets;
    for (const RoleField* const roleField : m_roles) {
        for (const QString& host : roleField->hosts())
            targets.append({roleField->role(), host});
    }
    return targets;
}

QString TargetsPanel::namedDomain() const
{
    return m_domain->domain();
}

void TargetsPanel::setIpVersions(IpVersions versions)
{
    m_ipVersions = versions;
    for (RoleField* const roleField : std::as_const(m_roles))
        roleField->setIpVersions(versions);
}

QString TargetsPanel::domainText() const
{
    return m_domain->text();
}

void TargetsPanel::setDomainText(const QString& text)
{
    m_domain->setText(text);
}

QString TargetsPanel::roleText(const QString& role) const
{
    const RoleField* const roleField = field(role);
    return roleField != nullptr ? roleField->text() : QString();
}

void TargetsPanel::setRoleText(const QString& role, const QString& text)
{
    if (RoleField* const roleField = field(role))
        roleField->setText(text);
}

void TargetsPanel::focusFirstField()
{
    m_domain->focusField();
}

void TargetsPanel::setDiscovering(bool discovering)
{
    m_discovering = discovering;
    m_progress->setVisible(discovering);
    m_discover->setText(discovering ? tr("Stop s&earching", "button: ends the search for controllers")
                                    : tr("&Discover controllers", "button: finds the domain's controllers"));
    if (discovering)
        m_found->clear();
}

void TargetsPanel::showDiscovery(const DiscoveryResult& result)
{
    setDiscovering(false);
    if (!result.error.isEmpty()) {
        m_found->showMessage(StatusMark::Fail, result.error);
        return;
    }
    m_knownAddresses.insert(result.addresses);
    int added = 0;
    const QList<Target> found = discoveredTargets(result, m_table);
    for (RoleField* const roleField : std::as_const(m_roles)) {
        QStringList hosts;
        for (const Target& target : found) {
            if (target.role == roleField->role())
                hosts.append(target.host);
        }
        added += roleField->addHosts(hosts);
    }
    const QString caution =
        tr("DNS need not list every controller: add those that are missing.", "after the search for controllers");
    const QString count = added > 0
        ? tr("Hosts added: %1.", "after the search for controllers; %1: a number").arg(added)
        : tr("All that DNS lists was there already.", "after the search for controllers");
    if (result.remark.isEmpty())
        m_found->showMessage(added > 0 ? StatusMark::Pass : StatusMark::NotApplicable, count + u'\n' + caution);
    else
        m_found->showMessage(StatusMark::Warn, count + u'\n' + result.remark);
}

void TargetsPanel::askForDiscovery()
{
    if (m_discovering) {
        setDiscovering(false);
        Q_EMIT discoveryUnwanted();
        return;
    }
    if (!m_domain->validate(true)) {
        m_domain->focusField();
        return;
    }
    QStringList dnsServers;
    for (const RoleField* const roleField : std::as_const(m_roles)) {
        if (isDnsRole(m_table, roleField->role()))
            dnsServers += roleField->hosts();
    }
    dnsServers.removeDuplicates();
    setDiscovering(true);
    Q_EMIT discoveryWanted(m_domain->domain(), dnsServers);
}

RoleField* TargetsPanel::field(const QString& role) const
{
    const auto found =
        std::find_if(m_roles.cbegin(), m_roles.cend(), [&role](RoleField* each) { return each->role() == role; });
    return found != m_roles.cend() ? *found : nullptr;
}

} // namespace PortCheck
