// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/namelookups.h"

#include "model/run/runlimits.h"
#include "model/targets/resolver.h"

namespace PortCheck {

NameLookups::NameLookups(Resolver& resolver, QObject* parent)
    : QObject(parent)
    , m_resolver(resolver)
{
}

NameLookups::~NameLookups()
{
    m_resolver.cancelAll();
}

void NameLookups::lookUp(int target, const QString& host)
{
    m_waiting.push_back({target, host});
    askNext();
}

void NameLookups::cancel()
{
    m_resolver.cancelAll();
    m_waiting.clear();
    m_underWay = 0;
}

void NameLookups::askNext()
{
    while (!m_waiting.empty() && m_underWay < mostLookupsAtOnce) {
        const Waiting next = m_waiting.front();
        m_waiting.pop_front();
        ++m_underWay;
        m_resolver.resolve(next.host, this, [this, target = next.target](const Resolution& resolution) {
            --m_underWay;
            askNext();
            Q_EMIT resolved(target, resolution);
        });
    }
}

} // namespace PortCheck
