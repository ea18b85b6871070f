// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/targets/resolver.h"

#include "model/system/awaketimer.h"
#include "model/targets/hostname.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <utility>

namespace PortCheck {

namespace {

Resolution resolutionOf(const QHostInfo& info)
{
    Resolution resolution;
    const QList<QHostAddress> addresses = info.addresses();
    for (const QHostAddress& address : addresses) {
        if (!resolution.addresses.contains(address))
            resolution.addresses.append(address);
    }
    if (resolution.addresses.isEmpty()) {
        resolution.error = info.error() == QHostInfo::NoError
            ? SystemResolver::tr("The name has no address.", "the outcome of looking a host name up")
            : info.errorString();
    }
    return resolution;
}

constexpr std::chrono::seconds silenceLasts{30};

/// Asks the system: QHostInfo::lookupHost() would repeat for a minute what was found before, and so a watch would miss
/// what happens to a name. Returns a number that nobody needs.
int askAnew(const QString& host, QObject* context, std::function<void(const QHostInfo&)> answer)
{
    // Never destroyed: a lookup that the system still works on would be waited for; see app/leave.h.
    static QThreadPool* const pool = [] {
        auto* const threads = new QThreadPool;
        constexpr int most = 20; // as many as QHostInfo has
        threads->setMaxThreadCount(most);
        return threads;
    }();
    const auto promise = std::make_shared<QPromise<QHostInfo>>();
    auto* const watcher = new QFutureWatcher<QHostInfo>(context);
    QObject::connect(watcher, &QFutureWatcher<QHostInfo>::finished, context,
        [watcher, answer = std::move(answer)] { answer(watcher->result()); });
    watcher->setFuture(promise->future());
    promise->start();
    pool->start([promise, host] {
        promise->addResult(QHostInfo::fromName(host));
        promise->finish();
    });
    return 0;
}

/// What \a word, of this computer's DNS servers, means for a name that the system's own look-up, which was \a
/// isDefinite or broke off, did not find.
std::optional<LookupFailure> failureOf(const QString& host, const ResolverWord& word, bool isDefinite)
{
    using Kind = ResolverWord::Kind;
    const bool isLocal = host.endsWith(QLatin1String(".local"));
    switch (word.kind) {
    case Kind::HasAddress:
        // nss-mdns leaves such a name out, which DNS has (RFC 6762 3, 22.1).
        return isLocal || !isDefinite ? std::optional(LookupFailure{{}, isLocal}) : std::nullopt;
    case Kind::NoAddress:
        if (isDefinite && (word.lacksProof || !word.aliases.isEmpty())
            && host.contains(u'.')) // others are looked up in full besides
            return LookupFailure{word};
        return isDefinite ? std::nullopt : std::optional(LookupFailure{});
    case Kind::Error:
        // systemd-resolved refuses all of them, without asking anybody.
        return LookupFailure{word, isLocal && word.code == QLatin1String("REFUSED")};
    case Kind::Unspoken:
    case Kind::Silent:
    case Kind::NoRoute:
    case Kind::HeldBack:
    case Kind::Refused:
    case Kind::Empty:
    case Kind::CutShort:
    case Kind::Stalled:
    case Kind::Nonsense:
    case Kind::NoServer:
        return LookupFailure{word};
    case Kind::Untold:
        return isDefinite ? std::nullopt : std::optional(LookupFailure{word});
    }
    Q_UNREACHABLE();
}

} // namespace

HostLookup HostLookup::system()
{
    return {
        askAnew,
        [](int) {}, // the system can't be interrupted; the question, which listens, is gone
        askOwnResolver,
        askDnsAlone,
    };
}

void Resolver::askDns(const QString& /*host*/, QObject* context, std::function<void(const ResolverWord&)> told)
{
    QTimer::singleShot(0, context, [told = std::move(told)] { told({}); });
}

SystemResolver::SystemResolver(QObject* parent)
    : SystemResolver(HostLookup::system(), defaultTimeLimit, parent)
{
}

SystemResolver::SystemResolver(HostLookup lookup, std::chrono::milliseconds timeLimit, QObject* parent)
    : Resolver(parent)
    , m_lookup(std::move(lookup))
    , m_timeLimit(timeLimit)
{
}

SystemResolver::~SystemResolver()
{
    cancelAll();
}

void SystemResolver::resolve(const QString& host, QObject* context, Callback callback)
{
    Q_ASSERT(context && context->thread() == thread());
    auto* const question = new QObject(this);
    m_pending.insert(question, {std::move(callback), host, std::nullopt});
    // NOLINTNEXTLINE(readability-suspicious-call-argument): the question listens, so that its end ends the connection
    connect(context, &QObject::destroyed, question, [this, question] {
        abortLookup(question);
        take(question);
    });

    // QHostInfo would look up the name that belongs to an address, which is slow and not needed.
    if (const std::optional<QHostAddress> address = addressLiteral(host)) {
        QTimer::singleShot(0, question, [this, question, address] { finish(question, {{*address}, {}}); });
        return;
    }
    AwakeTimer::singleShot(m_timeLimit, question, [this, question] {
        abortLookup(question);
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_timeLimit).count();
        onAnswer(question,
            {{}, tr("The name lookup had no answer within %1 s.", "%1 is a number of seconds").arg(seconds)}, false);
    });
    const int lookup = m_lookup.ask(host, question, [this, question](const QHostInfo& info) {
        onAnswer(question, resolutionOf(info), info.error() != QHostInfo::UnknownError);
    });
    if (const auto pending = m_pending.find(question); pending != m_pending.end())
        pending->lookup = lookup;
}

/// What the system found, or that its time was over. Windows never says that an answer was not \a isDefinite.
void SystemResolver::onAnswer(QObject* question, const Resolution& resolution, bool isDefinite)
{
    const auto pending = m_pending.constFind(question);
    if (pending == m_pending.cend() || pending->found)
        return;
    if (resolution.addresses.isEmpty() && m_lookup.whyNot)
        askWhy(question, resolution, isDefinite);
    else
        finish(question, resolution);
}

void SystemResolver::askWhy(QObject* question, const Resolution& resolution, bool isDefinite)
{
    Pending& pending = m_pending[question];
    pending.lookup.reset();
    pending.found = resolution;
    if (!isDefinite && !m_silenceHolds.hasExpired()) {
        onReason(question, m_silence, isDefinite);
        return;
    }
    AwakeTimer::singleShot(m_timeLimit, question, [this, question] { onReason(question, {}, false); });
    m_lookup.whyNot(pending.host, question,
        [this, question, isDefinite](const ResolverWord& word) { onReason(question, word, isDefinite); });
}

void SystemResolver::onReason(QObject* question, const ResolverWord& word, bool isDefinite)
{
    const auto pending = m_pending.constFind(question);
    if (pending == m_pending.cend())
        return;
    if (word.kind == ResolverWord::Kind::Silent && m_silenceHolds.hasExpired()) {
        m_silence = word;
        m_silenceHolds.setRemainingTime(silenceLasts);
    }
    Resolution resolution = *pending->found;
    resolution.failure = failureOf(pending->host, word, isDefinite);
    finish(question, resolution);
}

void SystemResolver::askDns(const QString& host, QObject* context, std::function<void(const ResolverWord&)> told)
{
    if (m_lookup.dns)
        m_lookup.dns(host, context, std::move(told));
    else
        Resolver::askDns(host, context, std::move(told));
}

void SystemResolver::cancelAll()
{
    const QList<QObject*> questions = m_pending.keys();
    for (QObject* const question : questions) {
        abortLookup(question);
        take(question);
    }
}

void SystemResolver::abortLookup(QObject* question)
{
    if (const auto pending = m_pending.constFind(question); pending != m_pending.cend() && pending->lookup)
        m_lookup.abort(*pending->lookup);
}

/// Ends a question, once: afterwards its timer, its lookup and the end of its context no longer find it.
std::optional<SystemResolver::Pending> SystemResolver::take(QObject* question)
{
    const auto found = m_pending.find(question);
    if (found == m_pending.end())
        return std::nullopt;
    Pending pending = std::move(*found);
    m_pending.erase(found);
    question->deleteLater();
    return pending;
}

void SystemResolver::finish(QObject* question, const Resolution& resolution)
{
    if (const std::optional<Pending> pending = take(question))
        pending->callback(resolution);
}

} // namespace PortCheck
