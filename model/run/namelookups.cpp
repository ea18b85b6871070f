// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/namelookups.h"

#include "model/run/nameevidence.h"
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

void NameLookups::lookUp(int target, const QString& host, const QString& domain)
{
    m_waiting.push_back({target, host, fullName(host, domain)});
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
        m_resolver.resolve(next.host, this, [this, next](const Resolution& found) {
            const bool hasNone = found.addresses.isEmpty() && !found.failure;
            if (hasNone && !next.fullName.isEmpty())
                askFullName(next, found);
            else
                finish(next, found);
        });
    }
}

void NameLookups::askFullName(const Waiting& asked, const Resolution& found)
{
    m_resolver.resolve(asked.fullName, this, [this, asked, none = found](const Resolution& full) mutable {
        none.fullNameHasOne = !full.addresses.isEmpty();
        finish(asked, none);
    });
}

void NameLookups::finish(const Waiting& asked, const Resolution& found)
{
    --m_underWay;
    askNext();
    Q_EMIT resolved(asked.target, found);
}

} // namespace PortCheck
