// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/model/causes/advicerules.h"

namespace PortCheck::RandomRuns {

// The rules on findings, and all rules together.

inline bool isWorthSaying(const CheckRecord& record)
{
    const Outcome outcome = record.verdict.outcome;
    return isDone(record) && (outcome == Outcome::Fail || outcome == Outcome::Warn || outcome == Outcome::Inconclusive);
}

/// Whether \a record shows what \a finding says; of its checks and of follow-up questions.
inline bool shows(const CheckRecord& record, const Finding& finding)
{
    return isWorthSaying(record) && record.verdict.reason == finding.reason && record.verdict.outcome <= finding.outcome
        && record.verdict.owner == finding.owner;
}

/// What stands behind a finding: its checks, and follow-up questions that show the same.
inline QList<const CheckRecord*> behind(const Finding& finding, const Run& run)
{
    QList<const CheckRecord*> records;
    for (const CheckRecord& record : run.checks) {
        if (finding.checks.contains(record.id))
            records.append(&record);
    }
    for (const FollowUpRecord& followUp : run.followUps) {
        if (shows(followUp.record, finding))
            records.append(&followUp.record);
    }
    return records;
}

inline QString findingsAddressSomebodyElse(const Run& run)
{
    for (const Finding& finding : run.found) {
        const QList<const CheckRecord*> records = behind(finding, run);
        const QList<Owner> owners = finding.owners();
        for (const Owner owner : owners) {
            const bool isAsked = std::any_of(records.begin(), records.end(),
                [owner](const CheckRecord* record) { return addresses(record->verdict, owner); });
            if (owner == Owner::Nobody || !isAsked)
                return u"finding %1 addresses %2"_s.arg(token(finding.reason), token(owner));
        }
    }
    return {};
}

/// Whether a finding can name the host of \a check so: by the name that was asked, or by the one that its host goes by.
inline bool isNameOf(const QString& host, const Check& check)
{
    return host == check.target || host == check.hostName() || host == check.targetText()
        || host == hostText(check.hostName(), check.address);
}

/// Whether \a host, as a finding names it, stands for what \a records showed: a name without an address is for all
/// addresses of it.
inline bool isShownBy(const QString& host, const QList<const CheckRecord*>& records, const Run& run)
{
    const auto isShownAt = [&](const QString& address) {
        return std::any_of(records.begin(), records.end(), [&](const CheckRecord* record) {
            return record->check.address == address && isNameOf(host, record->check);
        });
    };
    QStringList addresses;
    for (const CheckRecord& record : run.checks) {
        if (isNameOf(host, record.check))
            addresses.append(record.check.address);
    }
    return !addresses.isEmpty() && std::all_of(addresses.begin(), addresses.end(), isShownAt);
}

inline QString findingsHoldWhatWasNotSeen(const Run& run)
{
    for (const Finding& finding : run.found) {
        const QList<const CheckRecord*> records = behind(finding, run);
        std::set<QString> ports;
        std::set<QString> shownAt;
        Outcome worst = Outcome::NotRun;
        for (const CheckRecord* record : records) {
            worst = std::max(worst, record->verdict.outcome);
            if (!shows(*record, finding))
                return u"finding %1 %2 has %3"_s.arg(token(finding.outcome), token(finding.reason), told(*record));
            shownAt.insert(record->check.address);
            if (finding.checks.contains(record->id))
                ports.insert(portText(record->check));
        }
        const bool hasItsPorts = ports == std::set<QString>(finding.ports.begin(), finding.ports.end());
        const bool hasItsAddresses = std::all_of(finding.addresses.begin(), finding.addresses.end(),
            [&shownAt](const QString& address) { return shownAt.count(address) > 0; });
        const bool hasItsHosts = std::all_of(finding.hosts.begin(), finding.hosts.end(),
            [&](const QString& host) { return isShownBy(host, records, run); });
        if (worst != finding.outcome || !hasItsPorts || !hasItsAddresses || !hasItsHosts || finding.hosts.isEmpty())
            return u"finding %1 on %2 of %3 at %4"_s.arg(token(finding.reason), finding.ports.join(u' '),
                finding.hosts.join(u' '), finding.addresses.join(u' '));
    }
    return {};
}

inline QString findingsMissOrRepeatAFault(const Run& run)
{
    for (const CheckRecord& record : run.checks) {
        qsizetype times = 0;
        for (const Finding& finding : run.found)
            times += finding.checks.count(record.id);
        if (times != (isWorthSaying(record) ? 1 : 0))
            return u"%1 times: %2"_s.arg(QString::number(times), told(record));
    }
    for (const FollowUpRecord& followUp : run.followUps) {
        const CheckRecord& record = followUp.record;
        const bool isSaid = std::any_of(run.found.begin(), run.found.end(), [&record](const Finding& finding) {
            return finding.reason == record.verdict.reason && finding.addresses.contains(record.check.address);
        });
        if (isWorthSaying(record) && !isSaid)
            return u"not said: "_s + told(record);
    }
    return {};
}

struct Rule {
    const char* name;
    QString (*broken)(const Run&);
};

/// Whether two sentences of a finding tell the same of the same hosts, be it on other ports or by another number.
inline QString saysASentenceTwice(const Run& run)
{
    const auto tellsOfOthers = [](const Statement& a, const Statement& b) {
        if (a.text != b.text || a.values.size() != b.values.size())
            return false;
        for (qsizetype i = 0; i < a.values.size(); ++i) {
            const Value value = a.text->values[std::size_t(i)];
            const bool isOfPorts = value == Value::Ports || value == Value::Ranges || value == Value::Service;
            if (!isOfPorts && a.values[i] != b.values[i])
                return false;
        }
        return true;
    };
    for (const Finding& finding : run.found) {
        for (qsizetype i = 0; i < finding.explanation.size(); ++i) {
            for (qsizetype other = i + 1; other < finding.explanation.size(); ++other) {
                if (tellsOfOthers(finding.explanation.at(i), finding.explanation.at(other)))
                    return u"finding %1 says twice: %2"_s.arg(
                        token(finding.reason), QString::fromUtf8(finding.explanation.at(i).text->source.text));
            }
        }
    }
    return {};
}

constexpr std::array rules{Rule{"what answered is not blocked by the network", networkBlocksWhatAnswered},
    Rule{"no rule for what is open", allowsWhatIsOpen},
    Rule{"what was turned back outside had left this computer", accusesThisComputerOfWhatItSent},
    Rule{"what never left is not the network's", accusesTheNetworkOfWhatWasNotSent},
    Rule{"who answers is not down", callsTheLivingDead},
    Rule{"a stand-in may be who it is", blamesAStandInForItsIdentity},
    Rule{"nothing asked, nothing blocked", accusesTheNetworkOfNothing},
    Rule{"nobody for what is well", namesSomebodyForWhatIsWell},
    Rule{"findings address whom their checks address", findingsAddressSomebodyElse},
    Rule{"findings hold what was seen", findingsHoldWhatWasNotSeen},
    Rule{"every fault in one finding", findingsMissOrRepeatAFault},
    Rule{"silence that proves nothing is not judged", judgesSilenceThatProvesNothing},
    Rule{"who speaks is not nobody", saysThatNobodySpeaksWhereOneDoes},
    Rule{"what was not asked has not failed", failsWhatWasNotAsked},
    Rule{"what answers over an IP version gets through", blocksAnIpVersionThatAnswers},
    Rule{"each sentence once in a finding", saysASentenceTwice},
    Rule{"who is named is told what to do", advisesOthersThanItsOwners}};

} // namespace PortCheck::RandomRuns
