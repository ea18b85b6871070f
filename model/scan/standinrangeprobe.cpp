// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/standinrangeprobe.h"

#include "model/scan/listeningrequest.h"

#include <QCoreApplication>

#include <utility>

namespace PortCheck {

namespace {

/// For this long after its answer a stand-in is taken to be listening; it stops by itself after two minutes.
constexpr qint64 longestTrustMs = 90'000;

RangeListening::Way wayOf(const std::optional<ControlAnswer>& answer)
{
    if (!answer)
        return RangeListening::Way::NotReached;
    switch (answer->refusal) {
    case ControlRefusal::NoToken:
        return RangeListening::Way::NoToken;
    case ControlRefusal::WrongToken:
        return RangeListening::Way::WrongToken;
    case ControlRefusal::TooManyWrong:
        return RangeListening::Way::TooManyWrong;
    case ControlRefusal::None: // it could not listen on any of the ports
    case ControlRefusal::NotUnderstood:
        break;
    }
    return RangeListening::Way::NotServed;
}

} // namespace

struct StandInRangeProbe::Host {
    int number = 0; ///< its index in the list that was started
    StandInRangeSearch search;
    QList<quint16> round{}; ///< the ports that are asked in this round
    QList<PortFinding> findings{}; ///< what this round found
    std::unique_ptr<ListeningRequest> request{};
    bool isReleasing = false;
    bool isOver = false;
};

StandInRangeProbe::StandInRangeProbe(std::unique_ptr<RangeProbe> scanner, QObject* parent)
    : RangeProbe(parent)
    , m_scanner(std::move(scanner))
{
    m_turn.setSingleShot(true);
    m_turn.callOnTimeout(this, &StandInRangeProbe::beginRound);
    connect(m_scanner.get(), &RangeProbe::found, this, &StandInRangeProbe::onFound);
    connect(m_scanner.get(), &RangeProbe::hostFinished, this, &StandInRangeProbe::onHostFinished);
    connect(m_scanner.get(), &RangeProbe::finished, this, &StandInRangeProbe::onScanFinished);
}

StandInRangeProbe::~StandInRangeProbe() = default;

void StandInRangeProbe::start(const QList<RangeTarget>& targets, RangeMode mode, const RangeLimits& limits)
{
    if (!m_targets.isEmpty() || targets.isEmpty())
        return;
    m_targets = targets;
    m_mode = mode;
    m_limits = limits;
    for (int number = 0; number < targets.size(); ++number) {
        const RangeTarget& target = targets.at(number);
        if (target.standIn)
            m_listened.push_back(std::make_unique<Host>(Host{number, StandInRangeSearch(target, mode)}));
        else
            m_plain.append(number);
    }
    m_turn.start(0);
}

void StandInRangeProbe::beginRound()
{
    m_asked.clear();
    for (const auto& host : m_listened) {
        if (host->isOver)
            continue;
        ++m_awaited;
        ask(*host, host->search.next());
    }
    if (m_awaited == 0)
        scanPlain();
}

/// No ports: it has to release those of the round before, which shows that it listened until then.
void StandInRangeProbe::ask(Host& host, const QList<quint16>& ports)
{
    const RangeTarget& target = m_targets.at(host.number);
    host.isReleasing = ports.isEmpty();
    host.round.clear();
    host.request =
        std::make_unique<ListeningRequest>(target.address, *target.standIn, ControlRequest{ports}, m_limits.timeout);
    connect(host.request.get(), &ListeningRequest::ended, this,
        [this, &host](const std::optional<ControlAnswer>& answer) { onAnswer(host, answer); });
    host.request->start();
}

void StandInRangeProbe::onAnswer(Host& host, const std::optional<ControlAnswer>& answer)
{
    host.request.release()->deleteLater(); // we are in its signal
    const int scan = m_scan;
    const bool isServed = answer && answer->refusal == ControlRefusal::None;
    if (isServed && !host.isReleasing)
        host.round = host.search.listening(*answer);
    if (!isServed || (host.round.isEmpty() && !host.isReleasing))
        decline(host, answer);
    else if (host.isReleasing)
        finishHost(host);
    if (scan == m_scan && --m_awaited == 0)
        scanListened();
}

/// At the first request the host is then asked like any other; later it keeps what was found. A receiver of that may
/// cancel.
void StandInRangeProbe::decline(Host& host, const std::optional<ControlAnswer>& answer)
{
    if (!host.search.isFresh()) {
        const int scan = m_scan;
        tell(host.number, host.search.lost());
        if (scan == m_scan)
            finishHost(host);
        return;
    }
    m_declined.insert(host.number, RangeListening{wayOf(answer), 0, {}});
    m_plain.append(host.number);
    host.isOver = true;
}

void StandInRangeProbe::finishHost(Host& host)
{
    host.isOver = true;
    Q_EMIT hostFinished(host.search.end(host.number));
}

void StandInRangeProbe::scanListened()
{
    QList<RangeTarget> targets;
    for (const auto& host : m_listened) {
        if (host->isOver || host->round.isEmpty())
            continue;
        RangeTarget target = m_targets.at(host->number);
        target.only = host->round;
        const quint16 door =
            target.standIn->ports.constFirst(); // certain to answer: how soon, and whether it still does
        if (!target.only.contains(door))
            target.only.prepend(door);
        targets.append(target);
        m_asked.push_back(host.get());
    }
    if (targets.isEmpty()) {
        m_turn.start(0);
        return;
    }
    m_isScanning = true;
    m_sinceListening.start();
    m_scanner->start(targets, RangeMode::EveryPort, m_limits);
}

void StandInRangeProbe::scanPlain()
{
    if (m_plain.isEmpty()) {
        end(false);
        return;
    }
    QList<RangeTarget> targets;
    for (const int number : std::as_const(m_plain))
        targets.append(m_targets.at(number));
    m_isPlain = true;
    m_isScanning = true;
    m_scanner->start(targets, m_mode, m_limits);
}

void StandInRangeProbe::onFound(const QList<RangeFindings>& findings)
{
    if (m_isPlain) {
        QList<RangeFindings> numbered = findings;
        for (RangeFindings& found : numbered)
            found.host = m_plain.at(found.host);
        Q_EMIT this->found(numbered);
        return;
    }
    for (const RangeFindings& found : findings)
        m_asked.at(size_t(found.host))->findings += found.ports; // judged at the end of the round
}

void StandInRangeProbe::onHostFinished(const RangeHostEnd& end)
{
    if (m_isPlain) {
        RangeHostEnd numbered = end;
        numbered.host = m_plain.at(end.host);
        if (const auto declined = m_declined.constFind(numbered.host); declined != m_declined.constEnd())
            numbered.listening = *declined;
        Q_EMIT hostFinished(numbered);
        return;
    }
    Host& host = *m_asked.at(size_t(end.host));
    const QList<PortFinding> findings = std::exchange(host.findings, {});
    tell(host.number, host.search.roundEnded(findings, end, m_sinceListening.elapsed() < longestTrustMs));
}

void StandInRangeProbe::onScanFinished()
{
    m_isScanning = false;
    if (m_targets.isEmpty())
        return; // cancel() is in progress
    if (m_isPlain)
        end(false);
    else
        beginRound();
}

void StandInRangeProbe::tell(int host, const QList<PortFinding>& ports)
{
    if (!ports.isEmpty())
        Q_EMIT found({RangeFindings{host, ports}});
}

void StandInRangeProbe::cancel()
{
    if (m_targets.isEmpty())
        return;
    for (const auto& host : m_listened) {
        if (host->isOver || host->search.isFresh())
            continue;
        const RangeTarget& target = m_targets.at(host->number);
        auto* const release = new ListeningRequest(target.address, *target.standIn, ControlRequest{}, m_limits.timeout);
        release->setParent(QCoreApplication::instance()); // it outlives this
        connect(release, &ListeningRequest::ended, release, &QObject::deleteLater);
        release->start();
    }
    end(true);
}

void StandInRangeProbe::end(bool cancelled)
{
    m_turn.stop();
    ++m_scan;
    m_targets.clear();
    if (m_isScanning)
        m_scanner->cancel(); // reports what it knows by now with found()
    m_listened.clear();
    m_asked.clear();
    m_plain.clear();
    m_declined.clear();
    m_awaited = 0;
    m_isPlain = false;
    Q_EMIT finished(cancelled);
}

} // namespace PortCheck
