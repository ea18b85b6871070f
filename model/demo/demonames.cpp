// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/demo/demonames.h"

#include <utility>

namespace PortCheck {

DemoNames::DemoNames(Resolver& base)
    : m_base(base)
{
}

void DemoNames::know(const QString& host, const QList<QHostAddress>& addresses)
{
    m_host = host;
    m_addresses = addresses;
}

void DemoNames::resolve(const QString& host, QObject* context, Callback callback)
{
    if (m_addresses.isEmpty() || host != m_host) {
        m_base.resolve(host, context, std::move(callback));
        return;
    }
    // An address resolves to itself, later and unless it is cancelled: just as this answer must come.
    m_base.resolve(m_addresses.constFirst().toString(), context,
        [callback = std::move(callback), known = Resolution{m_addresses, {}}](
            const Resolution& /*itself*/) { callback(known); });
}

void DemoNames::askDns(const QString& host, QObject* context, std::function<void(const ResolverWord&)> told)
{
    m_base.askDns(host, context, std::move(told));
}

void DemoNames::cancelAll()
{
    m_base.cancelAll();
}

} // namespace PortCheck
