// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/systemproxy.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QRegularExpression>
#include <QStringList>
#include <QThreadPool>

#include <algorithm>
#include <memory>

#ifdef Q_OS_WIN
#include <windows.h>

#include <winhttp.h>
#else
#include <QNetworkProxyFactory>
#include <QUrl>
#endif

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_WIN

QString takenText(wchar_t* text)
{
    const QString taken = text != nullptr ? QString::fromWCharArray(text) : QString();
    if (text != nullptr)
        GlobalFree(text);
    return taken;
}

SystemProxy systemProxy(const QString& host)
{
    WINHTTP_CURRENT_USER_IE_PROXY_CONFIG settings{};
    if (WinHttpGetIEProxyConfigForCurrentUser(&settings) == 0)
        return {};
    const QString script = takenText(settings.lpszAutoConfigUrl);
    const QString servers = takenText(settings.lpszProxy);
    const QString bypass = takenText(settings.lpszProxyBypass);
    return {windowsProxyFor(servers, bypass, host), settings.fAutoDetect != 0 || !script.isEmpty()};
}

#else

SystemProxy systemProxy(const QString& host)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(host);
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    for (const QNetworkProxy& proxy : proxies) {
        if (proxy.type() != QNetworkProxy::NoProxy && !proxy.hostName().isEmpty())
            return {u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port()), false};
    }
    return {};
}

#endif

bool excepts(const QString& bypass, const QString& host)
{
    static const QRegularExpression separators(u"[;\\s]+"_s);
    const QStringList exceptions = bypass.split(separators, Qt::SkipEmptyParts);
    return std::any_of(exceptions.begin(), exceptions.end(), [&host](const QString& exception) {
        if (exception == "<local>"_L1)
            return !host.contains(u'.') && !host.contains(u':');
        const QRegularExpression pattern(
            QRegularExpression::wildcardToRegularExpression(exception), QRegularExpression::CaseInsensitiveOption);
        return pattern.match(host).hasMatch();
    });
}

} // namespace

QString windowsProxyFor(const QString& servers, const QString& bypass, const QString& host)
{
    if (excepts(bypass, host))
        return {};
    static const QRegularExpression separators(u"[;\\s]+"_s);
    QString forAll;
    const QStringList entries = servers.split(separators, Qt::SkipEmptyParts);
    for (const QString& entry : entries) {
        if (entry.startsWith("https="_L1, Qt::CaseInsensitive))
            return entry.section(u'=', 1);
        if (!entry.contains(u'=') && forAll.isEmpty())
            forAll = entry;
    }
    return forAll;
}

void askSystemProxy(const QString& host, QObject* context, std::function<void(const SystemProxy& proxy)> told)
{
    const auto promise = std::make_shared<QPromise<SystemProxy>>(); // shared, since a task may be copied
    auto* const watcher = new QFutureWatcher<SystemProxy>(context);
    QObject::connect(watcher, &QFutureWatcher<SystemProxy>::finished, context, [watcher, told = std::move(told)] {
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
