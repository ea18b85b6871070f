// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/tlslibrary.h"

#include "model/system/tlsbackend.h"
#include "model/system/trustedauthorities.h"

#include <QCoreApplication>
#include <QPromise>
#include <QSslConfiguration>

#include <memory>
#include <optional>
#ifdef Q_OS_WIN
#include <QThread>
#else
#include <thread>
#endif

namespace PortCheck {

namespace {

void load()
{
    chooseTlsBackend();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration(); // Qt loads all of it for this
    const std::optional<QList<QSslCertificate>> authorities = windowsAuthorities();
    if (!authorities)
        return;
    // That they were set keeps Qt from having Windows look for missing ones, over the network too.
    configuration.setCaCertificates(*authorities);
    QSslConfiguration::setDefaultConfiguration(configuration);
}

/// The thread that loads, which ends before the application object does.
class LoadingThread final : public QObject {
public:
    explicit LoadingThread(QObject* parent)
        : QObject(parent)
    {
        const auto promise = std::make_shared<QPromise<void>>(); // shared, since a function may be copied
        promise->start();
        m_future = promise->future();
        const auto run = [promise] {
            load();
            promise->finish();
        };
#ifdef Q_OS_WIN
        m_thread.reset(QThread::create(run));
        m_thread->start();
#else
        m_thread = std::thread(run);
#endif
    }
    ~LoadingThread() override
    {
#ifdef Q_OS_WIN
        m_thread->wait();
#else
        m_thread.join();
#endif
    }
    Q_DISABLE_COPY_MOVE(LoadingThread)

    [[nodiscard]] QFuture<void> future() const { return m_future; }

private:
    QFuture<void> m_future;
#ifdef Q_OS_WIN
    std::unique_ptr<QThread> m_thread; ///< Qt watches a thread that it didn't make from one more, and that crashed
#else
    /// Joined, as Qt's threads are not here: their wait() returns before OpenSSL has freed what it kept for the thread,
    /// which then races with the end of the process.
    std::thread m_thread;
#endif
};

} // namespace

QFuture<void> loadTlsLibrary()
{
    static const QFuture<void> future = (new LoadingThread(QCoreApplication::instance()))->future();
    return future;
}

} // namespace PortCheck
