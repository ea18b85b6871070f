// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/namemove.h"
#include "model/results/runsnapshot.h"
#include "model/results/sourceinfo.h"
#include "model/run/runlimits.h"
#include "model/support/ipversions.h"
#include "model/targets/resolver.h"
#include "model/targets/target.h"

#include <QObject>

#include <memory>

namespace PortCheck {

class ProbeFactory;

/// What a person asks for.
struct RunRequest {
    PortTable table;
    QList<Target> targets;
    QString domain; ///< may be empty
    RunLimits limits;
    bool extraLooks = true; ///< see FollowUpKind, without the source ports
    std::optional<RangeMode> rangeScan{}; ///< how dynamic ranges are looked at, beyond what the mapper names there
    bool sourcePorts = false; ///< whether the local ports 1024-65535 are let out, too
    HostAddresses knownAddresses{}; ///< of hosts that the resolver may not know, from a search for controllers
    QByteArray standInToken{}; ///< by which stand-ins are asked to listen for rangeScan; empty: they are not
    IpVersions ipVersions = IpVersions::Both; ///< at which of a name's addresses is asked
    DynamicRangeGoal dynamicRange =
        DynamicRangeGoal::Usual; ///< what is wanted open; it changes nothing of what is asked
    /// False: nobody reads what a check means before the run is over. None is judged before all of its host have ended,
    /// and none is told of for its verdict.
    bool tellsVerdicts = true;

    friend bool operator==(const RunRequest&, const RunRequest&) = default;
};

/// Runs the checks of a plan: resolves names, keeps the limits, judges each result in the light of the others on its
/// host, and asks the ports that an endpoint mapper names. Lives in one thread's event loop and never blocks it.
/// The factory and the resolver must outlive it.
class CheckRunner final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckRunner)

public:
    CheckRunner(ProbeFactory& factory, Resolver& resolver, QObject* parent = nullptr);
    ~CheckRunner() override;

    /// Ends a run that is going on (its records are gone) and starts another. Emits started(), then checksAdded().
    void start(const RunRequest& request);

    /// Asks the checks with these ids again within the present run; unknown ids are passed over, and nothing happens
    /// while a run is going on. A port that an endpoint mapper named is asked after its mapper was asked again. Names
    /// are looked up again: where one leads elsewhere by now, all of its checks follow it and are asked there, and what
    /// has lost its address ends as in a run of then. nameMoved() tells of it.
    void recheck(const QList<int>& ids);

    /// How recheck() looks at whole ranges from now on, in place of what the run was started with; \a perSecond as
    /// RunLimits::rangeRate. Nothing happens while a run is going on.
    void lookAtRanges(RangeMode mode, int perSecond);

    /// Ends the run at once: what runs or waits becomes State::Cancelled; of checks that were asked again, what had an
    /// answer before keeps it, and is judged with what is new. Emits finished() before it returns; called from within
    /// one of its signals, right after that.
    void stop();

    [[nodiscard]] bool isRunning() const;
    /// All records in plan order.
    [[nodiscard]] QList<CheckRecord> checks() const;
    /// The extra looks so far, in the same order.
    [[nodiscard]] QList<FollowUpRecord> followUps() const;
    [[nodiscard]] RunSnapshot snapshot() const;
    /// This computer as it was when the run started; empty before the first one.
    [[nodiscard]] const SourceInfo& source() const;

Q_SIGNALS:
    void started(); ///< every record known so far is void
    void checksAdded(const QList<PortCheck::CheckRecord>& records);
    /// Another name or address of a host leads to where these checks would have asked: its checks stand for them.
    void checksRemoved(const QList<int>& ids);
    void checkChanged(const PortCheck::CheckRecord& record);
    /// A name that was looked up again leads elsewhere; before what becomes of its checks is told.
    void nameMoved(const PortCheck::NameMove& move);
    /// Every check has its answer, and \a check is asked once more, to tell what explains them; \a left questions
    /// like it are to be asked, this one included, as far as is known. A few times a second at most.
    void askedOnceMore(const PortCheck::Check& check, int left);
    void finished(bool cancelled); ///< once a start() or effective recheck()

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace PortCheck
