// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/sourceinfo.h"
#include "model/run/changedmeanwhile.h"
#include "model/run/checkqueue.h"
#include "model/run/checkrunner.h"
#include "model/run/checkstore.h"
#include "model/run/droppedhere.h"
#include "model/run/filteredhere.h"
#include "model/run/followups.h"
#include "model/run/fromotherports.h"
#include "model/run/hostsfilenames.h"
#include "model/run/lackofports.h"
#include "model/run/localportspread.h"
#include "model/run/losthere.h"
#include "model/run/mapperports.h"
#include "model/run/namedserver.h"
#include "model/run/namelookups.h"
#include "model/run/outages.h"
#include "model/run/ownways.h"
#include "model/run/rangechecks.h"
#include "model/run/refusedports.h"
#include "model/run/refusingservers.h"
#include "model/run/routeevidence.h"
#include "model/run/runclock.h"
#include "model/run/runningprobes.h"
#include "model/run/signalqueue.h"
#include "model/run/standinquestions.h"
#include "model/run/targetaddresses.h"
#include "model/run/turnedaway.h"
#include "model/run/verdicts.h"
#include "model/run/waylosses.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <set>

namespace PortCheck {

struct ProbeRequest;
struct Resolution;

/// What a run consists of, and what leads it from one part to the next. The parts share the store, and the queue where
/// they bring checks in; none of them knows the runner. What they tell is heard here, within the call that led to it.
class CheckRunner::Private {
public:
    Private(CheckRunner& owner, ProbeFactory& probeFactory, Resolver& resolver);

    void begin();
    void cancel();
    void keepAnswers();
    void endIfDone();
    void end();

    void reset(int id);
    void enqueue(int id);
    void askControlPort(const QString& address);
    void askAgain(const std::set<int>& ids);
    void askLostAgain(const QList<int>& ids);
    void takeOutages(const Outages::Settled& seen);
    void askChanged(const QString& address);
    void askFromOtherPorts(const QString& address);
    void askTurnedAway();
    void askTurnedAway(const QList<int>& ids);
    void askStandInsAgain();
    void askThroughLosses();
    void askWhereItStops();
    void askDroppedHere();
    void takeDroppedHere();
    [[nodiscard]] FilteredHere::LocalPortsOf localPortsOf() const;
    void askFilteredHere();
    void tellExtraLook(int id);
    void dispatch();
    void startProbe(int id);
    void onNextTurn();
    [[nodiscard]] ProbeRequest requestFor(int id);
    [[nodiscard]] bool waitsForMeans(int id, const ProbeResult& result);
    void takeRefusals(const QString& address);
    void believeRefusals(const QString& address);
    void goOnAt(const QString& address);
    void settle(int id, const ProbeResult& result);

    void onResolved(int target, const Resolution& resolution);
    void learnOfServers(int target, const Resolution& resolution, const QStringList& leftOut);
    void endWithoutAddress(const QList<int>& ids, const Resolution& resolution, const QStringList& leftOut);
    [[nodiscard]] Evidence lossBehind(const Resolution& resolution);
    /// Of a name that leads nowhere.
    struct WhyNoAddress {
        bool isUnanswered = false; ///< nobody answered for it
        bool isLeftOut = false; ///< its addresses are of the version of IP that nobody wants
    };
    [[nodiscard]] QStringList follow(int target, const QStringList& addresses, const WhyNoAddress& why);
    void planAnew(int target, QList<int>& free);
    void askWhereItLed(int target);
    void askAt(int target, const QStringList& addresses, const QStringList& kept);
    void tellRenamed(const QList<int>& ids);
    void onCompared(const QString& name);
    void judgeNamesAnew(const QList<int>& ids);
    void enqueueWaiting();
    void onProbeFinished(int id, const ProbeResult& result);

    CheckRecord& record(int id) { return store.at(id).record; }
    void changed(int id);
    void added(const QList<CheckRecord>& records);
    void emitSignals() { signalQueue.emitAll(&q); }

    CheckRunner& q;
    ProbeFactory& factory;
    RunRequest request;
    SourceInfo source;
    RunClock clock;
    QDateTime startedAt;
    QDateTime finishedAt;
    QHash<int, CheckRecord> answersBefore; ///< of the checks that are asked again
    QHash<QString, QList<int>> followUpsBefore; ///< the same, by address
    bool isAskedWhereItStops = false; ///< askWhereItStops(): only ranges are left to be asked
    QDateTime askedSince; ///< the run, or when checks of it were asked again
    bool looksUpAgain = false; ///< the names were looked up before
    bool running = false;
    bool cancelled = false;
    QStringList dnsServers; ///< of this computer
    QSet<int> withoutResolver; ///< targets whose addresses only the request knows
    QList<int> settled; ///< what a probe's end has settled and is not judged yet
    QSet<int> triedAlone; ///< checks for which this computer had no means, though no other was running
    int startedThisTurn = 0; ///< probes, in this turn of the event loop

    CheckStore store;
    CheckQueue queue{0, 0};
    LocalPortSpread localPorts;
    SignalQueue signalQueue;
    TargetAddresses targetAddresses{store};
    QHash<int, std::set<int>> waitingForLookup; ///< by target: checks that are asked again where its name leads now
    QList<int> waitingForNames; ///< checks; see TargetAddresses::waitsForNames()
    Verdicts verdicts{store};
    LackOfPorts lackOfPorts;
    OwnWays ownWays;
    RouteEvidence routeEvidence;
    NameLookups names;
    HostsFileNames hostsFile;
    MapperPorts mapperPorts{store, queue, verdicts};
    FollowUps followUps{store, queue};
    RefusedPorts refusedPorts{store, queue};
    FromOtherPorts fromOtherPorts{store};
    TurnedAway turnedAway{store};
    ChangedMeanwhile changedMeanwhile{store};
    Outages outages{store, [this](const QString& address) { return verdicts.factsOf(address); }};
    StandInQuestions standIns{store, queue};
    WayLosses wayLosses{store};
    RefusingServers refusingServers;
    NamedServer namedServer{store, queue};
    RangeChecks ranges;
    RunningProbes probes;
    LostHere lostHere;
    FilteredHere filteredHere{store};
    DroppedHere droppedHere;
    QElapsedTimer sinceLook; ///< since an extra look was told
    int lastOpen = 0; ///< a check of the table that was not done when an extra look began
    QTimer filteredPause; ///< see FilteredHere::takePause()
    QTimer turnedAwayPause; ///< see TurnedAway::pause
};

} // namespace PortCheck
