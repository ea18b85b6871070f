// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/namelookups.h"

#include "model/run/nameevidence.h"
#include "model/run/runlimits.h"
#include "model/system/descriptorlimit.h"
#include "model/targets/resolver.h"

#include <QPointer>

#include <algorithm>

namespace PortCheck {

namespace {

constexpr int descriptorsOfOne = 12; // more than one has: checks take theirs meanwhile

} // namespace

int lookupsAtOnce(int freeDescriptors)
{
    return std::clamp(freeDescriptors / descriptorsOfOne, 1, mostLookupsAtOnce);
}

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
    if (!isRunning()) // counting them takes a moment
        m_atOnce = lookupsAtOnce(freeDescriptors());
    QList<int>& targets = m_targets[host];
    targets.append(target);
    if (targets.size() == 1)
        m_waiting.push_back({host, fullName(host, domain)});
    askNext();
}

void NameLookups::cancel()
{
    m_resolver.cancelAll();
    m_waiting.clear();
    m_targets.clear();
    m_toTell.clear();
    m_underWay = 0;
}

void NameLookups::askNext()
{
    while (!m_waiting.empty() && m_underWay < m_atOnce) {
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
    m_toTell += m_targets.take(asked.host);
    const QPointer<NameLookups> self(this); // whoever is told may cancel this, or delete it
    while (self && !m_toTell.isEmpty())
        Q_EMIT resolved(m_toTell.takeFirst(), found);
}

} // namespace PortCheck
