// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/systemproxy.h"

#include <QFutureWatcher>
#include <QNetworkProxyFactory>
#include <QPromise>
#include <QThreadPool>
#include <QUrl>

#include <memory>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

QString systemProxy(const QString& host)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(host);
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    for (const QNetworkProxy& proxy : proxies) {
        if (proxy.type() != QNetworkProxy::NoProxy && !proxy.hostName().isEmpty())
            return u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
    }
    return {};
}

} // namespace

void askSystemProxy(const QString& host, QObject* context, std::function<void(const QString& proxy)> told)
{
    const auto promise = std::make_shared<QPromise<QString>>(); // shared, since a task may be copied
    auto* const watcher = new QFutureWatcher<QString>(context);
    QObject::connect(watcher, &QFutureWatcher<QString>::finished, context, [watcher, told = std::move(told)] {
        watcher->deleteLater();
        told(watcher->result());
    });
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, host] {
        promise->addResult(systemProxy(host));
        promise->finish();
    });
}

} // namespace PortCheck
