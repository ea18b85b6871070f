// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/tlslibrary.h"

#include <QCoreApplication>
#include <QPromise>
#include <QSslConfiguration>
#include <QThreadPool>

#include <memory>

namespace PortCheck {

namespace {

QFuture<void> beginLoading()
{
    const auto promise = std::make_shared<QPromise<void>>(); // shared, since a task may be copied
    promise->start();
    // A thread pool of its own, whose thread ends with the task: a thread of the global pool would end with the
    // process, where it races with OpenSSL's own cleanup.
    auto* const pool = new QThreadPool(QCoreApplication::instance());
    pool->setExpiryTimeout(0);
    pool->start([promise] {
        (void)QSslConfiguration::defaultConfiguration(); // Qt loads all of it for this
        promise->finish();
    });
    return promise->future();
}

} // namespace

QFuture<void> loadTlsLibrary()
{
    static const QFuture<void> future = beginLoading();
    return future;
}

} // namespace PortCheck
