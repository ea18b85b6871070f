// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/nameevidence.h"

#include "model/system/hostsfile.h"
#include "model/system/ownresolver.h"

#include <QHostAddress>
#include <QJsonArray>

namespace PortCheck {

using namespace Qt::StringLiterals;

Evidence resolverEvidence(const ResolverWord& word)
{
    Evidence evidence;
    if (!word.servers.isEmpty() || word.kind == ResolverWord::Kind::NoServer)
        evidence.insert(u"resolvers"_s, QJsonArray::fromStringList(word.servers));
    if (word.kind == ResolverWord::Kind::Stalled)
        evidence.insert(u"resolverStalled"_s, true);
    if (word.kind == ResolverWord::Kind::Nonsense)
        evidence.insert(u"resolverNonsense"_s, true);
    if (!word.code.isEmpty())
        evidence.insert(u"resolverCode"_s, word.code);
    return evidence;
}

Evidence withHostsFile(Evidence evidence, const HostsFile& file, const Check& check)
{
    const int line = file.lineOf(check.target, QHostAddress(check.address));
    if (line > 0) {
        evidence.insert(u"hostsFileLine"_s, line);
        evidence.insert(u"hostsFile"_s, file.path());
    }
    return evidence;
}

} // namespace PortCheck
