// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/tlslibrary.h"

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
    QThreadPool::globalInstance()->start([promise] {
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
