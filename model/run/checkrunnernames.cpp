// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/diagnosis.h"
#include "model/probe/probe.h"
#include "model/run/checkrunner_p.h"
#include "model/targets/resolver.h"

#include <algorithm>
#include <utility>

namespace PortCheck {

void CheckRunner::Private::onResolved(int target, const Resolution& resolution)
{
    QList<int> ids = store.unresolved(target);
    if (resolution.addresses.isEmpty()) {
        for (const int id : std::as_const(ids))
            settleUnresolved(id, resolution.error);
    } else {
        // The first address takes the checks that stand in the table already; each further one gets its own.
        for (const int id : std::as_const(ids)) {
            store.setAddress(id, resolution.addresses.first().toString());
            changed(id);
        }
        ids += copyToFurtherAddresses(ids, resolution.addresses);
        // TLS comes last: its library takes some milliseconds to start, and the other questions are under way by then.
        std::stable_partition(
            ids.begin(), ids.end(), [this](int id) { return record(id).check.service != Service::GlobalCatalogTls; });
        for (const int id : std::as_const(ids))
            enqueue(id);
        for (const QHostAddress& address : resolution.addresses)
            lookAtControlPort(address.toString());
    }
    dispatch();
    endIfDone();
    emitSignals();
}

QList<int> CheckRunner::Private::copyToFurtherAddresses(const QList<int>& ids, const QList<QHostAddress>& addresses)
{
    QList<int> copies;
    QList<CheckRecord> records;
    for (int i = 1; i < addresses.size(); ++i) {
        for (const int id : ids) {
            Check check = record(id).check;
            check.position.address = i;
            check.address = addresses.at(i).toString();
            copies.append(store.add(check));
            records.append(record(copies.last()));
        }
    }
    if (!records.isEmpty())
        added(records);
    return copies;
}

void CheckRunner::Private::settleUnresolved(int id, const QString& error)
{
    CheckRecord& unresolved = record(id);
    unresolved.phase = Phase::Done;
    unresolved.seen.state = State::Unresolved;
    unresolved.seen.reason = Reason::NameNotFound;
    unresolved.seen.errorText = error;
    unresolved.verdict = diagnose(unresolved, HostFacts());
    changed(id);
}

} // namespace PortCheck
