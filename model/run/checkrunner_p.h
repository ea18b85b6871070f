// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/sourceinfo.h"
#include "model/run/checkqueue.h"
#include "model/run/checkrunner.h"
#include "model/run/checkstore.h"
#include "model/run/mapperports.h"
#include "model/run/namelookups.h"
#include "model/run/rangechecks.h"
#include "model/run/signalqueue.h"
#include "model/run/verdicts.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <memory>
#include <set>
#include <unordered_map>

namespace PortCheck {

class Probe;
struct ProbeRequest;
struct Resolution;

/// The runner's books and what changes them; checkrunner.cpp leads a run, checkrunnernames.cpp takes in the
/// addresses of its targets, checkrunnerports.cpp the ports that
/// an endpoint mapper names, checkrunnerlooks.cpp the extra looks, checkrunnerranges.cpp whole ranges.
class CheckRunner::Private {
public:
    Private(CheckRunner& owner, ProbeFactory& probeFactory, Resolver& resolver)
        : q(owner)
        , factory(probeFactory)
        , names(resolver)
        , ranges(store, verdicts, probeFactory)
    {
        connect(&names, &NameLookups::resolved, &q,
            [this](int target, const Resolution& resolution) { onResolved(target, resolution); });
        connect(&verdicts, &Verdicts::changed, &q, [this](int id) { changed(id); });
        connect(&mapperPorts, &MapperPorts::changed, &q, [this](int id) { changed(id); });
        connect(&mapperPorts, &MapperPorts::added, &q, [this](const QList<CheckRecord>& records) { added(records); });
        connect(&ranges, &RangeChecks::changed, &q, [this](int id) { changed(id); });
        connect(&ranges, &RangeChecks::progressed, &q, [this] { onRangesProgressed(); });
        connect(&ranges, &RangeChecks::finished, &q, [this] { onRangesFinished(); });
    }

    void begin();
    void onResolved(int target, const Resolution& resolution);
    void settleUnresolved(int id, const QString& error);
    QList<int> copyToFurtherAddresses(const QList<int>& ids, const QList<QHostAddress>& addresses);
    void enqueue(int id);
    void dispatch();
    void startProbe(int id);
    void onNextTurn();
    void onFinished(int id, const ProbeResult& result);
    void settle(int id, const ProbeResult& result);
    [[nodiscard]] ProbeRequest orderFor(int id);
    int followUp(FollowUpKind kind, const Check& check);
    [[nodiscard]] bool hasFollowUp(FollowUpKind kind, const QString& address);
    void lookAtControlPort(const QString& address);
    [[nodiscard]] bool lookBehindMapper(int id, const ProbeResult& seen);
    [[nodiscard]] RpcInterface ownInterface(int id);
    void askMapperFor(int id);
    void onMapperAskedAgain(int followUpId);
    void releaseHeldEndpoints(const QString& address);
    [[nodiscard]] ProbeResult besideCold(int id, ProbeResult second);
    void lookOnceMore(const QString& address);
    void dropNeedlessControl(const QString& address);
    void onRangesProgressed();
    void onRangesFinished();
    CheckRecord& record(int id) { return store.at(id).record; }
    void changed(int id);
    void added(const QList<CheckRecord>& records);
    void cancel();
    void endIfDone();
    void end();
    void emitSignals() { signalQueue.emitAll(&q); }

    CheckRunner& q;
    ProbeFactory& factory;
    RunRequest request;
    CheckStore store;
    CheckQueue queue{0, 0};
    NameLookups names;
    Verdicts verdicts{store};
    std::unordered_map<int, std::unique_ptr<Probe>> probes; ///< by the id of their check
    MapperPorts mapperPorts{store, queue, verdicts};
    RangeChecks ranges;
    int startedThisTurn = 0; ///< probes, in this turn of the event loop
    QHash<QString, QList<int>> heldEndpoints; ///< by address: shut ones that wait for what the first questions bring
    QSet<QString> openedByMapper; ///< addresses where a question to the mapper has opened a port
    SignalQueue signalQueue;
    QDateTime startedAt;
    QDateTime finishedAt;
    SourceInfo source;
    bool running = false;
    bool cancelled = false;
};

} // namespace PortCheck
