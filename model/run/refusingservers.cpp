// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/refusingservers.h"

#include <algorithm>
#include <iterator>

namespace PortCheck {

void RefusingServers::start()
{
    m_refusing.clear();
    m_unanswered.clear();
}

QList<int> RefusingServers::learn(int target, const Resolution& resolution, const QStringList& leftOut)
{
    using Kind = ResolverWord::Kind;
    m_unanswered.erase(target);
    if (!resolution.failure)
        return {};
    const ResolverWord& word = resolution.failure->word;
    const auto before = m_refusing.size();
    const QStringList& refusing = word.kind == Kind::Refused ? word.servers : word.refusing;
    for (const QString& server : refusing)
        m_refusing.insert(server);
    QList<int> changed;
    if (m_refusing.size() != before) {
        for (auto& [other, unanswered] : m_unanswered) {
            const Resolution now = inLight(unanswered.resolution);
            if (now == unanswered.told)
                continue;
            unanswered.told = now;
            changed.append(other);
        }
    }
    if (word.kind == Kind::Silent)
        m_unanswered[target] = {resolution, inLight(resolution), leftOut};
    return changed;
}

Resolution RefusingServers::inLight(Resolution resolution) const
{
    using Kind = ResolverWord::Kind;
    if (!resolution.failure || resolution.failure->word.kind != Kind::Silent)
        return resolution;
    ResolverWord& word = resolution.failure->word;
    // Behind a stub, those that were asked are others than the servers.
    QStringList refusing;
    std::copy_if(word.refusing.begin(), word.refusing.end(), std::back_inserter(refusing),
        [&word](const QString& server) { return !word.servers.contains(server); });
    const auto others = refusing.size();
    std::copy_if(word.servers.begin(), word.servers.end(), std::back_inserter(refusing),
        [this, &word](const QString& server) { return m_refusing.contains(server) || word.refusing.contains(server); });
    if (!word.servers.isEmpty() && refusing.size() - others == word.servers.size()) {
        word.kind = Kind::Refused;
        refusing.clear();
    }
    word.refusing = refusing;
    return resolution;
}

} // namespace PortCheck
