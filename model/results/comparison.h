// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/service.h"
#include "model/support/vocabulary.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace PortCheck {

/// What became of a check since an earlier run.
enum class ChangeKind {
    NewlyBroken, ///< passed then, with or without a warning, and fails now
    Worse, ///< any other step towards worse: a new warning, no longer told, or more of a range is blocked
    BrokenOtherwise, ///< failed then, and fails now for another reason
    StillBroken,
    Better, ///< any other step towards better
    Mended, ///< failed then, and passes now
    NotReached, ///< judged then, and asked for now, but without a judgement: not run, or not applicable
    Added, ///< not asked then
    Gone, ///< asked then, and not now
};

/// One check that differs between two runs, or fails in both.
struct CheckChange {
    ChangeKind kind = ChangeKind::Added;
    QString role;
    QString host; ///< as it was named
    QString address;
    QString port; ///< "389", "1024-65535"
    Transport protocol = Transport::Tcp;
    Outcome before = Outcome::NotRun; ///< NotRun where it was not asked
    Outcome now = Outcome::NotRun;
    QString reasonBefore{}; ///< a token; empty where it was not asked
    QString reasonNow{};
    /// Of a range that fails in both runs, where other parts are blocked now: "20000-30000" each.
    QStringList blockedBefore{};
    QStringList blockedNow{};

    friend bool operator==(const CheckChange&, const CheckChange&) = default;
};

/// What else is different, whatever the outcomes say; the worst first.
enum class NewsKind {
    IpVersionsChosen, ///< the runs asked over other versions of IP, which a person had chosen; of no host
    DynamicRangeChosen, ///< the same of which of RPC's dynamic ports were wanted open
    HostGone, ///< a host of the earlier run is not among the targets, or its discovery did not find it
    MachineChanged, ///< another computer answers there
    AddressChanged, ///< a name leads elsewhere
    CertificateReplaced,
    PortMoved, ///< an RPC service that the endpoint mapper names has another port: normal after a restart
};

struct News {
    NewsKind kind = NewsKind::PortMoved;
    QString host;
    QString port; ///< with its protocol; empty where all of the host is meant
    QString before;
    QString now;

    friend bool operator==(const News&, const News&) = default;
};

/// Two runs beside each other. A value.
struct Comparison {
    QString file; ///< the earlier run's, as the person named it
    QDateTime startedAt; ///< of the earlier run, UTC
    QString sourceHost; ///< the computer that it was made on
    QList<CheckChange> changes{}; ///< in the order of ChangeKind, then of the runs
    QList<News> news{}; ///< in the order of NewsKind, then of the runs

    friend bool operator==(const Comparison&, const Comparison&) = default;
};

[[nodiscard]] QLatin1String token(ChangeKind kind); ///< "newly-broken"; fixed, for files
[[nodiscard]] QLatin1String token(NewsKind kind); ///< "port-moved"

/// How many of the changes are of that kind.
[[nodiscard]] qsizetype numberOf(const Comparison& comparison, ChangeKind kind);

/// Whether anything is different: what is broken as it was is not.
[[nodiscard]] bool hasChanges(const Comparison& comparison);

} // namespace PortCheck
