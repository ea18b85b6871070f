// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/walkthrough/walkthroughsession.h"

#include "model/catalogue/tablereader.h"
#include "model/causes/findings.h"
#include "model/targets/hostname.h"
#include "model/words/checktext.h"
#include "model/words/findingtext.h"
#include "model/words/headline.h"
#include "widgets/shared/preferences.h"

#include <algorithm>
#include <array>
#include <utility>

namespace PortCheck {

namespace {

constexpr qsizetype mostScoutPorts = 3;

/// Services that nearly every controller answers come before rarer ones. 0 is the most telling.
qsizetype rank(Service service)
{
    constexpr std::array telling{Service::Ldap, Service::Smb, Service::Kerberos, Service::EndpointMapper, Service::Dns};
    return std::find(telling.begin(), telling.end(), service) - telling.begin();
}

/// The ports that the table asks of a role over \a protocol, the most telling first.
QList<quint16> scoutPorts(const PortTable& table, const QString& role, Transport protocol)
{
    QList<quint16> ports;
    for (const PortRow& row : table.rows) {
        if (row.role != role || !row.protocols.contains(protocol))
            continue;
        for (const quint16 port : row.ports) {
            if (!ports.contains(port))
                ports.append(port);
        }
    }
    std::stable_sort(ports.begin(), ports.end(),
        [protocol](quint16 a, quint16 b) { return rank(serviceAt(a, protocol)) < rank(serviceAt(b, protocol)); });
    return ports.first(std::min(ports.size(), mostScoutPorts));
}

} // namespace

PortTable scoutTable(const PortTable& table)
{
    PortTable scout;
    scout.title = table.title;
    const QStringList roles = table.roles();
    for (const QString& role : roles) {
        PortRow row;
        row.number = int(scout.rows.size()) + 1;
        row.role = role;
        row.protocols = {Transport::Tcp};
        row.ports = scoutPorts(table, role, Transport::Tcp);
        if (row.ports.isEmpty()) {
            row.protocols = {Transport::Udp};
            row.ports = scoutPorts(table, role, Transport::Udp);
        }
        if (!row.ports.isEmpty()) // otherwise the role only has a range
            scout.rows.append(row);
    }
    return scout;
}

WalkthroughSession::WalkthroughSession(WalkthroughTools& withTools, QSettings& withSettings, PortTable withTable)
    : tools(withTools)
    , settings(withSettings)
    , startTable(std::move(withTable))
    , table(startTable)
{
    CheckRunner* const runner = &tools.runner;
    QObject::connect(runner, &CheckRunner::started, &checks, &CheckTableModel::clear);
    QObject::connect(runner, &CheckRunner::checksAdded, &checks, &CheckTableModel::addChecks);
    QObject::connect(runner, &CheckRunner::checksRemoved, &checks, &CheckTableModel::removeChecks);
    QObject::connect(runner, &CheckRunner::checkChanged, &checks, &CheckTableModel::updateCheck);
    QObject::connect(runner, &CheckRunner::finished, &checks, [this] {
        checks.publish();
        rememberRun();
    });
    if (tools.ran)
        checks.addChecks(runner->checks());
}

WalkthroughSession::~WalkthroughSession() = default;

QString WalkthroughSession::loadTable()
{
    table = startTable;
    tableRemark.clear();
    if (state.tablePath.isEmpty())
        return {};
    const Result<TableFile> read = readTableFile(state.tablePath);
    if (!read) {
        state.tablePath.clear();
        return read.error();
    }
    table = read->table;
    tableRemark = read->remark;
    return {};
}

QList<Target> WalkthroughSession::targets() const
{
    QList<Target> named;
    const QStringList roles = table.roles();
    for (const QString& role : roles) {
        const QStringList hosts = parseHosts(state.hosts.value(role)).hosts;
        for (const QString& host : hosts)
            named.append({role, host});
    }
    return named;
}

QStringList WalkthroughSession::hosts() const
{
    QStringList hosts;
    const QList<Target> named = targets();
    for (const Target& target : named)
        hosts.append(target.host);
    hosts.removeDuplicates();
    return hosts;
}

QString WalkthroughSession::domain() const
{
    const Result<QString> domain = parseDomain(state.domain);
    return domain ? *domain : QString();
}

RunRequest WalkthroughSession::request() const
{
    const Preferences preferences = readPreferences(settings);
    RunRequest request{table, targets(), domain(), preferences.limits, preferences.extraLooks, preferences.rangeScan,
        preferences.sourcePorts, knownAddresses};
    request.ipVersions = preferences.ipVersions;
    request.dynamicRange = preferences.dynamicRange;
    if (request.rangeScan)
        request.rangeScan = RangeMode::Map;
    return request;
}

RunRequest WalkthroughSession::scoutRequest() const
{
    RunLimits limits = readPreferences(settings).limits;
    limits.probe.tcpRetries = 0; // it is repeated anyway, and the real check asks more patiently
    limits.probe.udpRetries = 1;
    RunRequest request{scoutTable(table), targets(), domain(), limits, false};
    request.ipVersions = readPreferences(settings).ipVersions;
    return request;
}

void WalkthroughSession::start()
{
    tools.ran = request();
    tools.runner.start(*tools.ran);
}

bool WalkthroughSession::hasRun() const
{
    return tools.ran && !tools.runner.isRunning();
}

bool WalkthroughSession::runIsCurrent() const
{
    if (!tools.ran)
        return false;
    const Preferences preferences = readPreferences(settings);
    return tools.ran->table == table && tools.ran->targets == targets() && tools.ran->domain == domain()
        && tools.ran->ipVersions == preferences.ipVersions && tools.ran->dynamicRange == preferences.dynamicRange;
}

DynamicRangeGoal WalkthroughSession::goalOfTheRun() const
{
    return tools.ran ? tools.ran->dynamicRange : DynamicRangeGoal::Usual;
}

RunSnapshot WalkthroughSession::snapshot() const
{
    RunSnapshot run = tools.runner.snapshot();
    if (!state.signOff.by.isEmpty())
        run.signOff = SignOff{state.signOff.by, state.signOff.at, state.product, state.signOff.remarks};
    return run;
}

/// Stores the run's results in the state, for the time when the records are gone.
void WalkthroughSession::rememberRun()
{
    if (!tools.ran) // of a walkthrough that was given up
        return;
    const RunSnapshot run = tools.runner.snapshot();
    const QList<Finding> found = findings(run.checks, run.followUps, run.dynamicRange);
    state.checkedAt = run.startedAt;
    state.headline = headline(run.checks, run.followUps, found);
    state.left.clear();
    for (const Finding& finding : found.first(std::min(found.size(), WalkthroughState::mostLeft)))
        state.left.append({finding.outcome, headingText(finding), ownerText(finding.owner), remedyOf(finding)});
}

} // namespace PortCheck
