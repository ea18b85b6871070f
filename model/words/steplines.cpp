// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/steplines.h"

#include "model/words/statetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

class StepText final {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::StepText)
};

/// In place of a time that nobody took down.
QString thenText()
{
    return StepText::tr("then", "when a step of a check happened: after the step before");
}

QString after(const QString& duration)
{
    return StepText::tr("after %1", "when a step of a check happened; %1 a duration: 0.8 ms").arg(duration);
}

/// How long this program stood still meanwhile; 0 if it did not.
double stoodStillMs(const CheckRecord& record)
{
    return numberIn(record.seen.evidence, "stoodStillMs"_L1);
}

/// Since the first question was sent, as far as this program was there to wait; "then" where this is not known, or
/// where the clock was set back.
QString afterAll(const CheckRecord& record)
{
    if (record.startedAt.isNull() || record.finishedAt < record.startedAt)
        return thenText();
    ProbeResult whole;
    whole.latencyMs = std::max(0.0, double(record.startedAt.msecsTo(record.finishedAt)) - stoodStillMs(record));
    return after(latencyText(whole));
}

/// "after 12 ms" of what the evidence keeps in milliseconds under \a key; empty if it doesn't.
QString afterKept(const ProbeResult& seen, QLatin1String key)
{
    if (!seen.evidence.value(key).isDouble())
        return {};
    ProbeResult kept;
    kept.latencyMs = numberIn(seen.evidence, key);
    return after(latencyText(kept));
}

EvidenceLine nameStep(const CheckRecord& record)
{
    const Check& check = record.check;
    const State state = record.seen.state;
    const QString before = StepText::tr("before", "when a step of a check happened: before anything was sent");
    if (isLookupFailed(record.seen))
        return {before,
            StepText::tr("Name looked up: the lookup of %1 failed, so its address is not known.", "%1 host")
                .arg(check.target)};
    if (state == State::Unresolved)
        return {before, StepText::tr("Name looked up: %1 has no address.", "%1 host").arg(check.target)};
    return {
        before, StepText::tr("Name looked up: %1 is %2.", "%1 host, %2 its address").arg(check.target, check.address)};
}

EvidenceLine sentStep(const CheckRecord& record)
{
    const Check& check = record.check;
    const QString time = QLocale().toString(record.startedAt.toLocalTime().time(), u"HH:mm:ss.zzz"_s);
    const ProbeResult& seen = record.seen;
    const bool isTcp = check.protocol == Transport::Tcp;
    QString text = isTcp ? StepText::tr("Connection to port %1 begun", "%1 number").arg(check.portText())
                         : StepText::tr("Question sent to port %1", "%1 number").arg(check.portText());
    if (!seen.localAddress.isNull())
        text = StepText::tr("%1, from %2, port %3", "%1 what was begun, %2 address of this computer, %3 its port")
                   .arg(text, seen.localAddress.toString(), QString::number(seen.localPort));
    if (seen.attempts > 1)
        text = StepText::tr("%1; attempts in all: %2", "%1 what was begun, %2 number")
                   .arg(text, QString::number(seen.attempts));
    return {time, text};
}

EvidenceLine standstillStep(const CheckRecord& record)
{
    constexpr double msInSecond = 1000;
    const QString seconds = QLocale().toString(stoodStillMs(record) / msInSecond, 'f', 1);
    return {StepText::tr("meanwhile", "when a step of a check happened: beside the others"),
        StepText::tr("This program stood still for %1 s (stopped, or its computer slept), which is not counted",
            "a step of a check; %1 a number of seconds")
            .arg(seconds)};
}

/// How a connection ended before anything could be asked, or that no datagram came.
EvidenceLine endStep(const CheckRecord& record)
{
    const ProbeResult& seen = record.seen;
    QString text = stateText(seen);
    if (!seen.errorText.isEmpty() && seen.state != State::Closed) // which is what the system says as well
        text = StepText::tr("%1: %2", "%1 what the network did, %2 the system's message").arg(text, seen.errorText);
    const QString refused = afterKept(seen, "refusedAfterMs"_L1);
    return {refused.isEmpty() ? afterAll(record) : refused, text};
}

EvidenceLine connectedStep(const ProbeResult& seen)
{
    const QString latency = latencyText(seen);
    return {latency.isEmpty() ? thenText() : after(latency),
        seen.attempts > 1 ? StepText::tr("Connected, at the last attempt", "a step of a check")
                          : StepText::tr("Connected", "a step of a check")};
}

EvidenceLine askedStep(const Check& check, const QString& domain)
{
    return {
        thenText(), StepText::tr("Asked: %1", "%1 a sentence that says what was sent").arg(askedText(check, domain))};
}

EvidenceLine answerStep(const CheckRecord& record)
{
    const QString latency = latencyText(record.seen);
    const bool isUdp = record.check.protocol == Transport::Udp;
    const QString when = isUdp && !latency.isEmpty() ? after(latency) : afterAll(record);
    const QString did = serviceStateText(record.seen.service);
    const QString found = foundText(record);
    // Of all others what was found says that as well.
    if (record.seen.service != ServiceState::Verified || found == did)
        return {when, found};
    return {when,
        StepText::tr("%1: %2", "%1 what the service did, such as Verified, %2 the most telling part of its answer")
            .arg(did, found)};
}

} // namespace

QList<EvidenceLine> stepLines(const CheckRecord& record, const QString& domain)
{
    const Check& check = record.check;
    const ProbeResult& seen = record.seen;
    if (record.phase != Phase::Done || check.range || seen.state == State::NotRun)
        return {};
    if (seen.state == State::Unresolved)
        return {nameStep(record)};
    QList<EvidenceLine> lines;
    if (!check.address.isEmpty() && check.address != check.target)
        lines.append(nameStep(record));
    if (record.startedAt.isNull())
        return lines;
    const bool isOpen = seen.state == State::Open;
    const bool isUdp = check.protocol == Transport::Udp;
    lines.append(sentStep(record));
    if (stoodStillMs(record) > 0)
        lines.append(standstillStep(record));
    if (isOpen && !isUdp)
        lines.append(connectedStep(seen));
    if (isOpen || isUdp)
        lines.append(askedStep(check, domain));
    if (!isOpen)
        lines.append(endStep(record));
    else if (isUdp || seen.service != ServiceState::NotAsked)
        lines.append(answerStep(record));
    return lines;
}

} // namespace PortCheck
