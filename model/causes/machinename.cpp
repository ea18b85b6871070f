// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/machinename.h"

#include "model/causes/rundomain.h"
#include "model/support/standinmark.h"

#include <algorithm>
#include <array>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// Whom to believe if votes are equal: the table is about the directory.
constexpr std::array byTrust{Service::Ldap, Service::Ldaps, Service::Cldap, Service::GlobalCatalog,
    Service::GlobalCatalogTls, Service::Smb, Service::RpcEndpoint};

QString label(const QString& name)
{
    constexpr qsizetype longestNetbiosName = 15;
    return name.section(u'.', 0, 0).left(longestNetbiosName).toLower();
}

/// Whether it was asked by a name that no real host has, and by no other. Where a stand-in is searched for a domain's
/// controllers, it names itself like that, beside the name by which a person knows it.
bool isOfDemo(const Check& check)
{
    return isInvalid(check.target)
        && std::all_of(check.names.begin(), check.names.end(), [](const QString& name) { return isInvalid(name); });
}

} // namespace

bool isInvalid(const QString& name)
{
    return name.endsWith(".invalid"_L1, Qt::CaseInsensitive);
}

QString ownName(const CheckRecord& record)
{
    if (record.phase != Phase::Done || record.seen.service != ServiceState::Verified)
        return {};
    // A stand-in openly has no name of its own; in a demo it plays the host.
    if (StandInMark::in(record.seen.evidence) && !isOfDemo(record.check))
        return {};
    static constexpr std::array keys{
        "controller"_L1, "dnsHostName"_L1, "netbiosController"_L1, "ntlmComputer"_L1, "ntlmNetbiosComputer"_L1};
    for (const QLatin1String key : keys) {
        if (QString name = textIn(record.seen.evidence, key); !name.isEmpty())
            return name;
    }
    return {};
}

bool sameMachine(const QString& a, const QString& b)
{
    return label(a) == label(b);
}

bool showsBuiltInCertificate(const CheckRecord& record)
{
    return record.seen.evidence["certificateSubject"_L1].toString() == standInCertificateName;
}

QString consensusName(const QList<const CheckRecord*>& records, const QString& domain)
{
    struct Candidate {
        QString name;
        QList<Service> services;
        bool servesDomain = false;
    };
    struct Told {
        std::ptrdiff_t trust; ///< the smaller, the more
        Service service;
        QString name;
        bool servesDomain;
    };
    const auto serves = [&](const CheckRecord& record) {
        return !domain.isEmpty() && domainServedBy(record).compare(domain, Qt::CaseInsensitive) == 0;
    };
    QList<Told> told;
    for (const CheckRecord* record : records) {
        const auto* const service = std::find(byTrust.begin(), byTrust.end(), record->check.service);
        if (QString name = service == byTrust.end() ? QString() : ownName(*record); !name.isEmpty())
            told.append({service - byTrust.begin(), *service, std::move(name), serves(*record)});
    }
    if (told.isEmpty())
        return {};
    std::stable_sort(told.begin(), told.end(), [](const Told& a, const Told& b) { return a.trust < b.trust; });
    QList<Candidate> candidates;
    for (const auto& [trust, service, name, servesDomain] : std::as_const(told)) {
        const auto known = std::find_if(candidates.begin(), candidates.end(),
            [&name = name](const Candidate& candidate) { return sameMachine(candidate.name, name); });
        if (known == candidates.end()) {
            candidates.append({name, {service}, servesDomain});
            continue;
        }
        known->servesDomain = known->servesDomain || servesDomain;
        if (!known->services.contains(service))
            known->services.append(service);
    }
    // The first of those with the most votes: they are in the order of trust.
    const auto most =
        std::max_element(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
            return std::pair(a.servesDomain, a.services.size()) < std::pair(b.servesDomain, b.services.size());
        });
    return most == candidates.end() ? QString() : most->name;
}

} // namespace PortCheck
