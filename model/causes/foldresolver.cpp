// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/foldresolver.h"

#include "model/causes/allcauses.h"
#include "model/causes/registry.h"

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// Whether it says that this computer's own server does not know the domain.
bool isOfItsDomain(const Finding& finding)
{
    return finding.reason == Reason::ResolverLacksName
        && causeThatSays(finding.title.text) == &Causes::resolverLacksDomain;
}

/// The address of the only DNS server that the title of a finding tells; empty if it is about something else.
QString serverOf(const Finding& finding)
{
    const StatementValues& told = finding.title.values;
    if ((finding.reason != Reason::ResolverFails && !isOfItsDomain(finding)) || told.isEmpty()
        || told.constFirst().size() != 1 || finding.title.text->values[0] != Value::Words)
        return {};
    return told.constFirst().constFirst(); // "10.0.0.1, 10.0.0.2" is no address
}

/// Whether it says the same of the server at that address as \a ofNames says of the names.
bool isAboutDnsAt(const Finding& finding, const QString& address, const Finding& ofNames)
{
    if (isOfItsDomain(ofNames))
        return finding.reason == Reason::DnsWrongDomain && finding.addresses.contains(address);
    const bool isFault = finding.outcome == Outcome::Fail || finding.outcome == Outcome::Inconclusive;
    return isFault && finding.reason != Reason::ResolverFails && finding.addresses.contains(address)
        && finding.ports.contains(u"53/UDP"_s);
}

} // namespace

void foldResolverIntoItsServer(QList<Finding>& findings)
{
    for (qsizetype i = findings.size() - 1; i >= 0; --i) {
        const QString server = serverOf(findings[i]);
        const auto ofServer = std::find_if(findings.begin(), findings.end(),
            [&](const Finding& other) { return !server.isEmpty() && isAboutDnsAt(other, server, findings[i]); });
        if (ofServer == findings.end())
            continue;
        const Finding ofNames = findings[i];
        ofServer->explanation += ofNames.explanation;
        ofServer->checks += ofNames.checks;
        ofServer->hosts += ofNames.hosts; // what is counted beside them
        ofServer->ports += ofNames.ports;
        if (isOfItsDomain(ofNames)) // which the server's own does not say
            ofServer->advice += ofNames.advice;
        ofServer->outcome = std::max(ofServer->outcome, ofNames.outcome);
        findings.removeAt(i);
    }
}

} // namespace PortCheck
