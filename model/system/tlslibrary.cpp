// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/tlslibrary.h"

#include "model/system/tlsbackend.h"
#include "model/system/trustedauthorities.h"

#include <QCoreApplication>
#include <QPromise>
#include <QSslConfiguration>

#include <optional>
#include <thread>
#include <utility>

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

/// The thread that loads, which ends before the application object does. It is joined, as Qt's threads are not: their
/// wait() returns before OpenSSL has freed what it kept for the thread, which then races with the end of the process.
class LoadingThread final : public QObject {
public:
    explicit LoadingThread(QObject* parent)
        : QObject(parent)
    {
        QPromise<void> promise;
        promise.start();
        m_future = promise.future();
        m_thread = std::thread([promise = std::move(promise)]() mutable {
            load();
            promise.finish();
        });
    }
    ~LoadingThread() override { m_thread.join(); }
    Q_DISABLE_COPY_MOVE(LoadingThread)

    [[nodiscard]] QFuture<void> future() const { return m_future; }

private:
    QFuture<void> m_future;
    std::thread m_thread;
};

} // namespace

QFuture<void> loadTlsLibrary()
{
    static const QFuture<void> future = (new LoadingThread(QCoreApplication::instance()))->future();
    return future;
}

} // namespace PortCheck
