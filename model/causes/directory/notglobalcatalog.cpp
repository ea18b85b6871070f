// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

namespace NotGlobalCatalog {
namespace {

enum { Title, Explained };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 is no global catalog", "cause; %1 is a host"), Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 says that it is no global catalog, so nothing is expected on %2. This is no firewall fault.",
             "%1 host, %2 port and protocol"),
        Value::Hosts, Value::Ports},
};

/// Whether a port of the global catalog is refused or silent. A way that the network reports as barred tells nothing of
/// the catalog.
bool isShutCatalog(const CheckRecord& record)
{
    const Service service = record.check.service;
    const State state = record.seen.state;
    return (service == Service::GlobalCatalog || service == Service::GlobalCatalogTls)
        && (state == State::Closed || state == State::Filtered);
}

std::optional<Ruling> judge(const Observation& seen)
{
    if (!isShutCatalog(seen.record) || !seen.host.deniesGlobalCatalog())
        return std::nullopt;
    return Ruling{Outcome::NotApplicable, Owner::Nobody, say(texts[Title], seen), {say(texts[Explained], seen)}, {}};
}

} // namespace
} // namespace NotGlobalCatalog

constinit const Cause Causes::notGlobalCatalog{
    Reason::NotGlobalCatalog, Cause::Scope::Port, NotGlobalCatalog::judge, NotGlobalCatalog::texts};

} // namespace PortCheck
