// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/service.h"
#include "model/support/vocabulary.h"

#include <QDateTime>
#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringList>

namespace PortCheck {

/// A computer that checks were made on: the run of one results file.
struct SourceColumn {
    QString name; ///< how it is called here, and no other column is; text from a file
    QString computer; ///< as its file says; may be empty
    QString file; ///< the path that it was read from
    QDateTime startedAt; ///< UTC; invalid if unknown
    /// False where a later run of the same computer is there, which alone is judged of the hosts that both asked, or
    /// where all runs are of one: shown, and nothing is told by it.
    bool isJudged = true;
    QString standIns{}; ///< the hosts in whose place a stand-in answered, as a list; empty for none

    friend bool operator==(const SourceColumn&, const SourceColumn&) = default;
};

/// What one computer saw of a check, or the worst that it saw of a host.
struct SourceAnswer {
    bool isAsked = false;
    Outcome outcome = Outcome::NotRun;
    bool isReached = false; ///< something answered there: the port is open from there
    Owner owner = Owner::Nobody; ///< who should act first, as its run says
    QString reason{}; ///< a token
    QString words{}; ///< what was found, a clause as it stood in the file; empty for a pass
    QString address{}; ///< which was asked; empty where the name led nowhere
    bool isJudged = true; ///< of a computer's runs one alone is, for each host

    friend bool operator==(const SourceAnswer&, const SourceAnswer&) = default;
};

/// Whether it says that the port is open from there, or that it is not; neither where nobody asked or could tell, or
/// where nothing is told by it.
[[nodiscard]] bool isReached(const SourceAnswer& answer);
[[nodiscard]] bool isNotReached(const SourceAnswer& answer);

/// One check, whoever made it.
struct SourceRow {
    QString host;
    QString port; ///< "389", "1024-65535"
    Transport protocol = Transport::Tcp;
    QList<SourceAnswer> answers{}; ///< by column
    bool isNamedByMapper = false; ///< an RPC service, which is asked where an endpoint mapper names it

    friend bool operator==(const SourceRow&, const SourceRow&) = default;
};

struct SourceHost {
    QString name;
    QList<SourceAnswer> worst{}; ///< by column
    QList<SourceRow> checks{}; ///< in the order in which they were first met
    bool differs = false; ///< one computer reaches, or passes, what another one doesn't
    bool failsFromOneAlone = false; ///< a check does, and no other computer can tell

    friend bool operator==(const SourceHost&, const SourceHost&) = default;
};

/// What the difference between computers means; what needs most attention first.
enum class SourceFindingKind {
    ReachesNothing, ///< one computer reaches none of what others reach
    OnlyOneFails, ///< one computer alone does not reach what all others do that asked
    SomeFail, ///< several don't, several do
    OnlyOneReaches, ///< one computer alone reaches it
    NobodyReaches, ///< several asked, and none reaches it
    OnlyOneTells, ///< it fails from one computer, and no other one asked or could tell
    FailsFromSome, ///< it answers, and what it answers is wrong from some computers only
    FailsFromAll, ///< it answers, and several computers say that it is wrong
    OtherAddress, ///< a name leads elsewhere
    OtherCertificate, ///< one port of one address shows other certificates
};

/// Where a check that fails got stuck, as a computer's run says.
enum class SourceBlame {
    Way, ///< on the way, or at the host
    Computer, ///< at the computer itself
    Lookup, ///< the name can't be looked up there, which is the computer's own matter
    NameServers, ///< the name servers that are asked there say so
    Answer, ///< it is reached, and answers wrongly
};

/// What the runs of computers say alike.
struct SourceBlamed {
    SourceBlame blame = SourceBlame::Way;
    QList<int> columns{}; ///< ascending
    QStringList words{}; ///< what these runs said of it, each once, three at most

    friend bool operator==(const SourceBlamed&, const SourceBlamed&) = default;
};

/// What differs between computers, or fails from all, for the same ones of them.
struct SourceFinding {
    SourceFindingKind kind = SourceFindingKind::NobodyReaches;
    QList<int> from{}; ///< columns that don't reach it, or see it fail; for OtherAddress and OtherCertificate all
    QList<int> notFrom{}; ///< columns that do
    QList<int> untold{}; ///< columns that don't know, or did not ask
    QList<SourceRow> checks{}; ///< of which; without answers
    Owner owner = Owner::Nobody; ///< who should act first, where all of `from` say the same
    QList<SourceBlamed> blamed{}; ///< all columns of `from`, by what they say; none for OtherAddress and
                                  ///< OtherCertificate
    QStringList looks{}; ///< for these two: what each column sees, a line each, empty where that is not known

    friend bool operator==(const SourceFinding&, const SourceFinding&) = default;
};

/// What must be known of the files before one trusts the comparison.
enum class SourceRemarkKind {
    EqualFile, ///< the same run twice: it is shown once
    OneComputer, ///< all runs are of one computer: nothing is told of what another one reaches
    SameComputer, ///< computers with more than one run: for each host only the last one that asked it is judged
    SameName, ///< computers of one name at other addresses, or whose addresses are masked
    StandIn, ///< computers in whose runs a stand-in answered in place of a host
    OtherTime, ///< more than a day between the first run and the last
    OtherTable, ///< not all runs have asked by the same port table
    NothingAsked, ///< computers whose results have no check that was made
    AskedByOne, ///< hosts that one computer alone asked: nothing is beside that
    AskedLess, ///< a computer that lacks checks which others made of hosts that it asked
};

struct SourceRemark {
    SourceRemarkKind kind = SourceRemarkKind::EqualFile;
    QStringList
        names{}; ///< files, computers, tables or hosts; of AskedLess the computer, how many it lacks, of how many

    friend bool operator==(const SourceRemark&, const SourceRemark&) = default;
};

/// The runs of several computers side by side. A value.
struct SourceMatrix {
    QList<SourceColumn> columns{};
    QList<SourceHost> hosts{}; ///< those that differ first, then those with a check that fails from one alone, else in
                               ///< the order in which they were first met
    QList<SourceFinding> findings{}; ///< in the order of their kinds, then what is of most checks
    QList<SourceRemark> remarks{};

    friend bool operator==(const SourceMatrix&, const SourceMatrix&) = default;
};

[[nodiscard]] QLatin1String token(SourceFindingKind kind); ///< "only-one-fails"; fixed, for files

/// Whether all runs are of one computer, so that nothing can be told of others.
[[nodiscard]] bool isOfOneComputer(const SourceMatrix& matrix);

/// Whether \a column is the last run of its computer, or has asked a host that no later one asked.
[[nodiscard]] bool isJudgedAnywhere(const SourceMatrix& matrix, int column);

/// Whether a check is good from one computer and bad from another one, or reached from one alone.
[[nodiscard]] bool differs(const QList<SourceAnswer>& answers);

/// Whether it fails from somewhere, and no computer that could tell says otherwise.
[[nodiscard]] bool failsAlike(const QList<SourceAnswer>& answers);

/// Whether it fails from one computer alone, while no other one asked or could tell.
[[nodiscard]] bool failsFromOneAlone(const QList<SourceAnswer>& answers);

} // namespace PortCheck
