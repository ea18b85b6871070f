// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/maskedrun.h"

#include "model/causes/statementdata.h"
#include "model/report/namemask.h"
#include "model/support/evidence.h"
#include "model/support/seenbytes.h"
#include "model/words/statementtext.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// The evidence that is a name, of whomever. What it holds is masked in all other texts, too.
bool isNamed(const QString& key)
{
    static const QSet<QString> keys = {u"certificateSubject"_s, u"certificateNames"_s, u"certificateIssuer"_s,
        u"controller"_s, u"domain"_s, u"forest"_s, u"netbiosDomain"_s, u"netbiosController"_s, u"site"_s,
        u"clientSite"_s, u"dnsHostName"_s, u"serverName"_s, u"defaultNamingContext"_s, u"rootDomainNamingContext"_s,
        u"namingContexts"_s, u"ldapServiceName"_s, u"realm"_s, u"clientRealm"_s, u"ntlmComputer"_s,
        u"ntlmNetbiosComputer"_s, u"ntlmDomain"_s, u"ntlmNetbiosDomain"_s, u"ntlmForest"_s, u"namedServer"_s,
        u"aliases"_s};
    return keys.contains(key);
}

/// What a service says that isn't the expected one has names of any kind in it, which nobody could know for names: what
/// tells its protocol is left.
QString maskedBanner(const QString& received)
{
    static const QRegularExpression protocol(
        uR"(^(?:HTTP/[\d.]+(?: \d{3})?|SSH-[\d.]+|RFB [\d.]+|220|\+OK|\* OK)(?![\w.]))"_s);
    const QString begins = protocol.match(received).captured();
    return begins.isEmpty() ? u"…"_s : QString(begins + u" …"_s);
}

class Masker final {
public:
    void learn(const RunSnapshot& run);
    void mask(RunSnapshot& run);
    [[nodiscard]] QByteArray key() const;

private:
    void learn(const CheckRecord& record);
    void learn(const QJsonValue& value);
    void mask(QString& text) { text = m_mask.text(text); }
    void mask(QStringList& texts);
    void mask(CheckRecord& record);
    void mask(Verdict& verdict);
    void mask(Finding& finding);
    void mask(Statement& statement);
    void mask(Comparison& comparison);
    void mask(WatchLog& watch);
    void mask(WatchChange& change);
    [[nodiscard]] QJsonValue masked(const QJsonValue& value);

    NameMask m_mask;
};

void Masker::learn(const RunSnapshot& run)
{
    for (const CheckRecord& record : run.checks) {
        m_mask.learn(record.check.target);
        for (const QString& name : record.check.names)
            m_mask.learn(name);
        m_mask.learn(record.check.address);
    }
    m_mask.learn(run.domain);
    m_mask.learn(run.source.host);
    if (run.comparison)
        m_mask.learn(run.comparison->sourceHost);
    for (const CheckRecord& record : run.checks)
        learn(record);
    for (const FollowUpRecord& followUp : run.followUps)
        learn(followUp.record);
}

void Masker::learn(const CheckRecord& record)
{
    const Evidence& evidence = record.seen.evidence;
    for (auto member = evidence.constBegin(); member != evidence.constEnd(); ++member) {
        if (isNamed(member.key()))
            learn(member.value());
    }
}

void Masker::learn(const QJsonValue& value)
{
    if (value.isString())
        m_mask.learn(value.toString());
    for (const auto& item : value.toArray())
        learn(item);
}

void Masker::mask(RunSnapshot& run)
{
    mask(run.domain);
    mask(run.source.host);
    mask(run.source.addresses);
    mask(run.source.dnsServers);
    for (OwnAddress& own : run.source.ownAddresses)
        mask(own.address);
    for (CheckRecord& record : run.checks)
        mask(record);
    for (FollowUpRecord& followUp : run.followUps)
        mask(followUp.record);
    if (run.found) {
        for (Finding& finding : *run.found)
            mask(finding);
    }
    if (run.comparison)
        mask(*run.comparison);
    if (run.watch)
        mask(*run.watch);
    if (run.signOff)
        mask(run.signOff->remarks);
}

void Masker::mask(QStringList& texts)
{
    for (QString& text : texts)
        mask(text);
}

void Masker::mask(CheckRecord& record)
{
    mask(record.check.target);
    mask(record.check.names);
    mask(record.check.address);
    record.seen.localAddress = m_mask.address(record.seen.localAddress);
    mask(record.seen.errorText);
    record.seen.evidence.remove(seenBytesMember); // names of any kind
    if (const QString received = textIn(record.seen.evidence, "received"_L1); !received.isEmpty())
        record.seen.evidence.insert(u"received"_s, maskedBanner(received));
    record.seen.evidence = masked(record.seen.evidence).toObject();
    mask(record.verdict);
}

void Masker::mask(Verdict& verdict)
{
    mask(verdict.title);
    for (Statement& statement : verdict.explanation)
        mask(statement);
    for (Advice& advice : verdict.advice)
        mask(advice.what);
}

void Masker::mask(Finding& finding)
{
    mask(static_cast<Verdict&>(finding));
    mask(finding.hosts);
    mask(finding.addresses);
}

void Masker::mask(Statement& statement)
{
    for (qsizetype i = 0; i < statement.values.size(); ++i) {
        switch (statement.text->values.at(std::size_t(i))) {
        case Value::Ports:
        case Value::Ranges:
        case Value::Service:
        case Value::Number:
        case Value::TimeOfDay:
        case Value::RpcUses:
            continue;
        case Value::Hosts:
        case Value::HostsWithAddress:
        case Value::Addresses:
        case Value::Domain:
        case Value::Name:
        case Value::Words:
            break;
        }
        QStringList texts = statement.values.at(i);
        mask(texts);
        statement.values[i] = texts;
    }
}

void Masker::mask(Comparison& comparison)
{
    comparison.file = m_mask.text(QFileInfo(comparison.file).fileName()); // folders are often a person's name
    mask(comparison.sourceHost);
    for (CheckChange& change : comparison.changes) {
        mask(change.host);
        mask(change.address);
    }
    for (News& one : comparison.news) {
        if (one.kind == NewsKind::IpVersionsChosen || one.kind == NewsKind::DynamicRangeChosen)
            continue; // no names
        mask(one.host);
        mask(one.before);
        mask(one.now);
    }
}

void Masker::mask(WatchLog& watch)
{
    for (WatchTimeline& timeline : watch.timelines) {
        mask(timeline.host);
        mask(timeline.address);
    }
    for (WatchChange& change : watch.changes)
        mask(change);
    for (WatchNote& note : watch.notes)
        mask(note.text);
}

/// As data, too, so that each reader has it in the own language.
void Masker::mask(WatchChange& change)
{
    std::optional<Statement> said = change.said.isEmpty() ? std::nullopt : statementOfData(change.said);
    if (!said) {
        mask(change.cause);
        change.said.clear(); // it has the names
        return;
    }
    mask(*said);
    change.cause = evidenceText(text(*said));
    change.said = statementData(*said).value_or(QString());
}

QJsonValue Masker::masked(const QJsonValue& value)
{
    if (value.isString())
        return m_mask.text(value.toString());
    if (value.isArray()) {
        QJsonArray items;
        for (const auto& item : value.toArray())
            items.append(masked(item));
        return items;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        member.value() = masked(member.value());
    return object;
}

QByteArray Masker::key() const
{
    QByteArray lines;
    for (const NameMask::Entry& entry : m_mask.entries())
        lines += (entry.mask + u'\t' + entry.original.simplified() + u'\n').toUtf8();
    return lines;
}

} // namespace

MaskedRun maskedRun(const RunSnapshot& run)
{
    Masker masker;
    masker.learn(run);
    RunSnapshot masked = run;
    masker.mask(masked);
    return {masked, masker.key()};
}

} // namespace PortCheck
