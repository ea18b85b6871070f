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
        for (const auto& [other, unanswered] : m_unanswered) {
            if (inLight(unanswered.resolution) != unanswered.resolution)
                changed.append(other);
        }
    }
    if (word.kind == Kind::Silent)
        m_unanswered[target] = {resolution, leftOut};
    return changed;
}

Resolution RefusingServers::inLight(Resolution resolution) const
{
    using Kind = ResolverWord::Kind;
    if (!resolution.failure || resolution.failure->word.kind != Kind::Silent)
        return resolution;
    ResolverWord& word = resolution.failure->word;
    QStringList refusing;
    std::copy_if(word.servers.begin(), word.servers.end(), std::back_inserter(refusing),
        [this](const QString& server) { return m_refusing.contains(server); });
    if (!refusing.isEmpty() && refusing.size() == word.servers.size()) {
        word.kind = Kind::Refused;
        refusing.clear();
    }
    word.refusing = refusing;
    return resolution;
}

} // namespace PortCheck
