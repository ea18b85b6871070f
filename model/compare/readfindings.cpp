// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/compare/readfindings.h"

#include "model/compare/readsaid.h"
#include "model/compare/resultsjson.h"
#include "model/results/asitstood.h"
#include "model/support/isotime.h"
#include "model/support/oftoken.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// A line of the remedy each, and whom it addresses: the last ones those who are named besides the owner.
QList<Advice> adviceOf(const QJsonObject& object, Owner owner, const QString& language)
{
    const QString remedy = linesOf(object.value("remedy"_L1));
    if (remedy.isEmpty())
        return {};
    QList<Owner> others;
    for (const QString& word : textsOf(object.value("owners"_L1))) {
        if (const std::optional<Owner> other = ofToken(allOwners(), word); other && *other != owner)
            others.append(*other);
    }
    QList<Advice> advice;
    const QStringList lines = remedy.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qsizetype other = i - (lines.size() - others.size());
        advice.append({other < 0 ? owner : others.at(other), asItStood(lines.at(i), language)});
    }
    return advice;
}

Finding findingOf(const QJsonObject& object)
{
    Finding finding;
    finding.outcome = ofToken(allOutcomes(), object.value("outcome"_L1).toString()).value_or(Outcome::NotRun);
    finding.reason = ofToken(allReasons(), object.value("reason"_L1).toString()).value_or(Reason::None);
    finding.owner = ofToken(allOwners(), object.value("owner"_L1).toString()).value_or(Owner::Nobody);
    const SaidInFile said = saidInFile(object.value("said"_L1));
    const QString explanation = linesOf(object.value("explanation"_L1));
    const QList<Advice> advice = adviceOf(object, finding.owner, said.language);
    if (said.isWhole && said.title.text != nullptr && said.explanation.isEmpty() == explanation.isEmpty()
        && said.advice.isEmpty() == advice.isEmpty()) {
        finding.title = said.title;
        finding.explanation = said.explanation;
        finding.advice = said.advice;
    } else {
        finding.title = asItStood(linesOf(object.value("cause"_L1)), said.language);
        if (!explanation.isEmpty())
            finding.explanation = {asItStood(explanation, said.language)};
        finding.advice = advice;
    }
    finding.hosts = textsOf(object.value("hosts"_L1));
    if (const QString host = lineOf(object.value("host"_L1)); finding.hosts.isEmpty() && !host.isEmpty())
        finding.hosts = {host}; // as files had it at first: one, and no addresses
    finding.addresses = textsOf(object.value("addresses"_L1));
    finding.ports = textsOf(object.value("ports"_L1));
    return finding;
}

/// Which of the findings with the same cause \a check belongs to.
Finding& matching(QList<Finding>& found, const QList<qsizetype>& places, const Check& check)
{
    const auto place = std::find_if(places.begin(), places.end(), [&](qsizetype each) {
        const Finding& finding = found.at(each);
        const bool isThere = finding.addresses.isEmpty() ? finding.hosts.contains(check.target)
                                                         : finding.addresses.contains(check.address);
        return isThere && finding.ports.contains(portText(check));
    });
    return found[place == places.end() ? places.constFirst() : *place];
}

template <typename Kind> std::optional<Kind> kindOf(const QString& word, Kind last)
{
    for (int kind = 0; kind <= int(last); ++kind) {
        if (word == token(Kind(kind)))
            return Kind(kind);
    }
    return std::nullopt;
}

} // namespace

QList<Finding> findingsOfFile(const QJsonArray& findings, const QList<CheckRecord>& checks)
{
    QList<Finding> found;
    QHash<QString, QList<qsizetype>> ofCause;
    QList<qsizetype> counts; ///< of checks, as the file says
    for (const QJsonValue& value : findings) {
        Finding finding = findingOf(value.toObject());
        if (finding.outcome == Outcome::NotRun || finding.title.text == nullptr)
            continue;
        ofCause[linesOf(value["cause"_L1])].append(found.size());
        counts.append(value["checks"_L1].toInt());
        found.append(std::move(finding));
    }
    for (const CheckRecord& record : checks) {
        if (!isAsItStood(record.verdict.title))
            continue;
        const auto places = ofCause.constFind(record.verdict.title.values.constFirst().constFirst());
        if (places == ofCause.constEnd())
            continue;
        Finding& finding = places->size() == 1 ? found[places->constFirst()] : matching(found, *places, record.check);
        finding.checks.append(record.id);
    }
    // A range can fail for two causes, of which its check names one.
    for (qsizetype place = 0; place < found.size(); ++place) {
        for (const CheckRecord& record : checks) {
            if (found.at(place).checks.size() >= counts.at(place))
                break;
            if (record.check.isRangeScan() && found.at(place).addresses.contains(record.check.address)
                && found.at(place).ports.contains(portText(record.check))
                && !found.at(place).checks.contains(record.id))
                found[place].checks.append(record.id);
        }
    }
    return found;
}

std::optional<SignOff> signOffOf(const QJsonValue& value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    return SignOff{lineOf(object.value("by"_L1)).left(longestSigner),
        QDate::fromString(object.value("at"_L1).toString(), Qt::ISODate), lineOf(object.value("product"_L1)),
        linesOf(object.value("remarks"_L1)).left(longestRemarks)};
}

std::optional<Comparison> comparisonOf(const QJsonValue& value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    Comparison comparison{lineOf(object.value("file"_L1)), momentOfIsoTime(object.value("startedAt"_L1).toString()),
        lineOf(object.value("sourceHost"_L1))};
    for (const QJsonValue& each : object.value("changes"_L1).toArray()) {
        const QJsonObject change = each.toObject();
        const std::optional<ChangeKind> kind = kindOf(change.value("change"_L1).toString(), ChangeKind::Gone);
        if (!kind)
            continue;
        comparison.changes.append({*kind, lineOf(change.value("role"_L1)), lineOf(change.value("target"_L1)),
            lineOf(change.value("address"_L1)), lineOf(change.value("port"_L1)),
            change.value("protocol"_L1).toString() == token(Transport::Udp) ? Transport::Udp : Transport::Tcp,
            ofToken(allOutcomes(), change.value("outcomeBefore"_L1).toString()).value_or(Outcome::NotRun),
            ofToken(allOutcomes(), change.value("outcome"_L1).toString()).value_or(Outcome::NotRun),
            lineOf(change.value("reasonBefore"_L1)), lineOf(change.value("reason"_L1))});
    }
    for (const QJsonValue& each : object.value("news"_L1).toArray()) {
        const QJsonObject news = each.toObject();
        if (const std::optional<NewsKind> kind = kindOf(news.value("news"_L1).toString(), NewsKind::PortMoved))
            comparison.news.append({*kind, lineOf(news.value("target"_L1)), lineOf(news.value("port"_L1)),
                lineOf(news.value("before"_L1)), lineOf(news.value("now"_L1))});
    }
    return comparison;
}

} // namespace PortCheck
