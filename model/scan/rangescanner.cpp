// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/rangescanner.h"

#include "model/scan/rangeengine.h"

#include <QPointer>

#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace PortCheck {

/// The results of one scan on their way between the two threads. News that is not fetched is kept together, so that a
/// busy thread gets it in one piece.
class RangeScanner::Mail final {
public:
    struct Content {
        RangeNews news;
        bool isEnd = false;
    };

    explicit Mail(RangeJob job)
        : m_job(std::move(job))
    {
    }

    [[nodiscard]] const RangeJob& job() const { return m_job; }
    [[nodiscard]] const std::atomic<bool>& isStopped() const { return m_stop; }
    void stop() { m_stop = true; }

    /// True if the receiver must be told that there is something to fetch.
    bool put(RangeNews&& news, bool isEnd)
    {
        const std::lock_guard lock(m_mutex);
        m_content.news.findings.append(std::move(news.findings));
        m_content.news.ends.append(std::move(news.ends));
        m_content.isEnd = isEnd;
        return !std::exchange(m_isAnnounced, true);
    }

    Content take()
    {
        const std::lock_guard lock(m_mutex);
        m_isAnnounced = false;
        return std::exchange(m_content, {});
    }

private:
    const RangeJob m_job;
    std::atomic<bool> m_stop = false;
    std::mutex m_mutex;
    Content m_content;
    bool m_isAnnounced = false;
};

/// The thread. It does one job after the other, so that nobody has to wait until a cancelled one has closed its
/// sockets.
class RangeScanner::Worker final {
public:
    explicit Worker(RangeScanner& scanner)
        : m_scanner(scanner)
        , m_thread([this] { run(); })
    {
    }
    Q_DISABLE_COPY_MOVE(Worker)
    ~Worker()
    {
        push(nullptr);
        m_thread.join();
    }

    /// Null ends the thread.
    void push(const std::shared_ptr<Mail>& mail)
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(mail);
        m_pushed.notify_one();
    }

private:
    std::shared_ptr<Mail> pop()
    {
        std::unique_lock lock(m_mutex);
        m_pushed.wait(lock, [this] { return !m_jobs.empty(); });
        const std::shared_ptr<Mail> mail = m_jobs.front();
        m_jobs.pop_front();
        return mail;
    }

    void run()
    {
        while (const std::shared_ptr<Mail> mail = pop()) {
            const auto deliver = [this, &mail](RangeNews&& news) { put(*mail, std::move(news), false); };
            { // gives back its descriptors before anybody hears of the end
                RangeEngine engine(mail->job(), deliver, mail->isStopped());
                engine.run();
            }
            put(*mail, {}, true);
        }
    }

    void put(Mail& mail, RangeNews&& news, bool isEnd)
    {
        if (mail.put(std::move(news), isEnd))
            QMetaObject::invokeMethod(&m_scanner, &RangeScanner::collect, Qt::QueuedConnection);
    }

    RangeScanner& m_scanner;
    std::mutex m_mutex;
    std::condition_variable m_pushed;
    std::deque<std::shared_ptr<Mail>> m_jobs;
    std::thread m_thread; ///< last: it uses the other members
};

RangeScanner::RangeScanner(QObject* parent, ReadinessKind readiness)
    : RangeProbe(parent)
    , m_readiness(readiness)
{
}

RangeScanner::~RangeScanner()
{
    if (m_mail)
        m_mail->stop();
    m_worker.reset(); // as long as this object is complete and may be called
}

void RangeScanner::start(const QList<RangeTarget>& targets, RangeMode mode, const RangeLimits& limits)
{
    if (isRunning())
        return;
    m_mail = std::make_shared<Mail>(RangeJob{targets, mode, limits, m_readiness});
    if (!m_worker)
        m_worker = std::make_unique<Worker>(*this);
    m_worker->push(m_mail);
}

void RangeScanner::cancel()
{
    if (!isRunning() || m_isEnding)
        return;
    m_isEnding = true;
    m_mail->stop();
    const Mail::Content content = m_mail->take();
    const QPointer<RangeScanner> self(this);
    if (!content.news.findings.isEmpty())
        Q_EMIT found(content.news.findings);
    for (const RangeHostEnd& host : content.news.ends) {
        if (self)
            Q_EMIT hostFinished(host);
    }
    if (self)
        end(!content.isEnd);
}

/// The worker has put something into its mail.
void RangeScanner::collect()
{
    if (!isRunning() || m_isEnding)
        return;
    const std::shared_ptr<Mail> mail = m_mail;
    const QPointer<RangeScanner> self(this);
    const auto isOurs = [&] { return self && m_mail == mail; }; // whoever receives the news may cancel, or delete this
    const Mail::Content content = mail->take();
    if (!content.news.findings.isEmpty())
        Q_EMIT found(content.news.findings);
    for (const RangeHostEnd& host : content.news.ends) {
        if (isOurs())
            Q_EMIT hostFinished(host);
    }
    if (content.isEnd && isOurs())
        end(false);
}

void RangeScanner::end(bool cancelled)
{
    m_mail.reset(); // what an earlier scan has not delivered yet is not fetched any more
    m_isEnding = false;
    Q_EMIT finished(cancelled);
}

} // namespace PortCheck
