// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/walkthrough/hostwords.h"

#include "model/causes/findings.h"
#include "model/results/addresstranslation.h"
#include "model/results/runsnapshot.h"
#include "model/results/runsummary.h"
#include "model/support/standinmark.h"
#include "model/words/headline.h"
#include "model/words/statementtext.h"
#include "model/words/statetext.h"
#include "model/words/tabletext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

class HostWords final {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::HostWords)
};

bool isDone(const CheckRecord& record)
{
    return record.phase == Phase::Done;
}

bool allDone(const QList<CheckRecord>& records)
{
    return std::all_of(records.cbegin(), records.cend(), isDone);
}

template <typename Predicate> bool anyOf(const QList<CheckRecord>& records, Predicate predicate)
{
    return std::any_of(records.cbegin(), records.cend(), predicate);
}

bool isIn(const CheckRecord& record, State state)
{
    return record.seen.state == state;
}

/// Of a name that led nowhere: that it has no address, or that nobody could tell, and why.
QString nameSentence(const CheckRecord& record)
{
    if (!isLookupFailed(record.seen))
        return HostWords::tr("The name has no address.");
    const QString why = text(record.verdict.title);
    return why.isEmpty()
        ? HostWords::tr("The name could not be looked up.")
        : HostWords::tr("The name could not be looked up: %1.",
            "%1 a clause that says why, such as: this computer's DNS server does not answer (10.0.0.53)")
              .arg(why);
}

QString addressSentence(const QString& address, const QList<CheckRecord>& records)
{
    const auto any = [&records](State state) {
        return anyOf(records, [state](const CheckRecord& record) { return isIn(record, state); });
    };
    if (any(State::Open) || any(State::Closed))
        return HostWords::tr("%1 answers.", "%1 an IP address").arg(address);
    if (!allDone(records))
        return HostWords::tr("%1: no answer so far.", "%1 an IP address").arg(address);
    if (any(State::Unreachable))
        return HostWords::tr("%1: the network reports that it cannot be reached.", "%1 an IP address").arg(address);
    if (any(State::Local))
        return HostWords::tr("%1: this computer does not let the questions out.", "%1 an IP address").arg(address);
    if (any(State::Cancelled))
        return HostWords::tr("%1: not looked at to the end.", "%1 an IP address").arg(address);
    return HostWords::tr("%1: no answer yet. The check will tell more.", "%1 an IP address").arg(address);
}

/// Whether the stand-in saw this computer under another address than it sent from.
QString translationSentence(const CheckRecord& record)
{
    const std::optional<AddressTranslation> views = addressTranslation(record);
    if (!views || views->translation != Translation::Addresses)
        return {};
    return HostWords::tr("It sees this computer as %1, which sends from %2: addresses are translated on the way.",
        "%1 and %2: IP addresses")
        .arg(views->seenAs, views->sentFrom);
}

QString answeredText(const QList<CheckRecord>& records)
{
    QStringList services;
    for (const CheckRecord& record : records) {
        const QString name = serviceText(record.check.service);
        if (record.seen.service == ServiceState::Verified && !name.isEmpty() && !services.contains(name))
            services.append(name);
    }
    if (services.isEmpty())
        return {};
    return HostWords::tr("Answered so far: %1.", "%1 a list of services such as LDAP").arg(services.join(", "_L1));
}

} // namespace

QList<RecordsOfHost> byHost(const QList<CheckRecord>& records)
{
    QList<RecordsOfHost> hosts;
    QHash<QString, qsizetype> places;
    for (const CheckRecord& record : records) {
        const QString& host = record.check.hostName();
        const auto known = places.constFind(host);
        if (known != places.constEnd()) {
            hosts[*known].records.append(record);
            continue;
        }
        places.insert(host, hosts.size());
        hosts.append({record.check.namesText(), {record}});
    }
    return hosts;
}

HostLine reachabilityLine(const RecordsOfHost& host)
{
    QMap<QString, QList<CheckRecord>> addresses;
    for (const CheckRecord& record : host.records) {
        if (isIn(record, State::Unresolved))
            return {host.host, StatusMark::Fail, nameSentence(record)};
        if (!record.check.address.isEmpty())
            addresses[record.check.address].append(record);
    }
    const auto isNotChosen = [](const CheckRecord& record) {
        return record.phase == Phase::Done && record.seen.reason == Reason::IpVersionNotChosen;
    };
    if (anyOf(host.records, isNotChosen))
        return {host.host, StatusMark::Inconclusive,
            HostWords::tr("Only addresses of the version of IP were found that the settings leave out.")};
    if (addresses.isEmpty()) {
        return allDone(host.records)
            ? HostLine{host.host, StatusMark::NotRun, HostWords::tr("Not looked at to the end.")}
            : HostLine{host.host, StatusMark::Running, HostWords::tr("Asking for its addresses…")};
    }
    QStringList sentences;
    bool allAnswer = true;
    for (auto it = addresses.constBegin(); it != addresses.constEnd(); ++it) {
        sentences.append(addressSentence(it.key(), it.value()));
        allAnswer = allAnswer && anyOf(it.value(), [](const CheckRecord& record) {
            return isIn(record, State::Open) || isIn(record, State::Closed);
        });
    }
    const StatusMark unanswered = allDone(host.records) ? StatusMark::Inconclusive : StatusMark::Running;
    return {host.host, allAnswer ? StatusMark::Pass : unanswered, sentences.join(u'\n')};
}

HostLine standInLine(const RecordsOfHost& host)
{
    const auto isMarked = [](const CheckRecord& record) { return StandInMark::in(record.seen.evidence).has_value(); };
    const auto isKnown = [](const CheckRecord& record) { return !standInNonce(record.seen.evidence).isEmpty(); };
    auto found = std::find_if(host.records.cbegin(), host.records.cend(), isMarked); // which tells of translation
    if (found == host.records.cend())
        found = std::find_if(host.records.cbegin(), host.records.cend(), isKnown);
    if (found != host.records.cend()) {
        const QString translation = translationSentence(*found);
        const QString sentence = HostWords::tr("A stand-in answers here.");
        return {host.host, StatusMark::Pass, translation.isEmpty() ? sentence : sentence + u'\n' + translation};
    }
    if (anyOf(host.records, [](const CheckRecord& record) { return record.seen.service == ServiceState::Verified; })) {
        return {host.host, StatusMark::Warn,
            HostWords::tr("A real service answers here already: the check needs no stand-in.")};
    }
    if (!allDone(host.records))
        return {host.host, StatusMark::Running, HostWords::tr("Not found yet. Looking…", "a stand-in")};
    if (anyOf(host.records, [](const CheckRecord& record) { return isLookupFailed(record.seen); }))
        return {host.host, StatusMark::Queued,
            HostWords::tr("Not found yet: the name could not be looked up.", "a stand-in")};
    if (anyOf(host.records, [](const CheckRecord& record) { return isIn(record, State::Unresolved); }))
        return {host.host, StatusMark::Queued, HostWords::tr("Not found yet: the name has no address.", "a stand-in")};
    if (anyOf(host.records, [](const CheckRecord& record) { return isIn(record, State::Open); })) {
        return {host.host, StatusMark::Queued,
            HostWords::tr("Not found yet: something accepts connections, and is no stand-in.", "a stand-in")};
    }
    if (anyOf(host.records, [](const CheckRecord& record) { return isIn(record, State::Closed); })) {
        return {host.host, StatusMark::Queued,
            HostWords::tr("Not found yet: connections are refused, so nothing listens there.", "a stand-in")};
    }
    return {host.host, StatusMark::Queued, HostWords::tr("Not found yet: no answer.", "a stand-in")};
}

HostLine progressLine(const RecordsOfHost& host, DynamicRangeGoal goal)
{
    if (allDone(host.records)) {
        const StatusMark mark = statusMark(summarize(host.records).outcome);
        return {host.host, mark, headline(host.records, {}, goal)};
    }
    const QString sentence = headline(host.records, {}, QList<Finding>());
    const QString answered = answeredText(host.records);
    return {host.host, StatusMark::Running, answered.isEmpty() ? sentence : sentence + u' ' + answered};
}

} // namespace PortCheck
