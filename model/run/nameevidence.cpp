// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/nameevidence.h"

#include "model/system/dnsaliases.h"
#include "model/system/ownresolver.h"

#include <QJsonArray>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

bool isShort(const QString& host)
{
    return !host.isEmpty() && !host.contains(u'.') && !host.contains(u':');
}

} // namespace

Evidence resolverEvidence(const ResolverWord& word)
{
    Evidence evidence;
    if (!word.servers.isEmpty() || word.kind == ResolverWord::Kind::NoServer)
        evidence.insert(u"resolvers"_s, QJsonArray::fromStringList(word.servers));
    if (word.kind == ResolverWord::Kind::Stalled)
        evidence.insert(u"resolverStalled"_s, true);
    if (word.kind == ResolverWord::Kind::Refused)
        evidence.insert(u"resolverRefused"_s, true);
    if (word.kind == ResolverWord::Kind::Silent && !word.refusing.isEmpty())
        evidence.insert(u"refusingResolvers"_s, QJsonArray::fromStringList(word.refusing));
    if (word.kind == ResolverWord::Kind::NoRoute)
        evidence.insert(u"resolverNoRoute"_s, true);
    if (word.kind == ResolverWord::Kind::HeldBack)
        evidence.insert(u"resolverHeldBack"_s, true);
    if (word.kind == ResolverWord::Kind::Empty)
        evidence.insert(u"resolverEmpty"_s, true);
    if (word.kind == ResolverWord::Kind::NoAddress && word.lacksProof)
        evidence.insert(u"resolverSentNoProof"_s, true);
    if (word.kind == ResolverWord::Kind::CutShort)
        evidence.insert(u"resolverCutShort"_s, true);
    if (word.kind == ResolverWord::Kind::Nonsense)
        evidence.insert(u"resolverNonsense"_s, true);
    if (word.kind == ResolverWord::Kind::Unspoken)
        evidence.insert(u"unusedAddresses"_s, QJsonArray::fromStringList(word.addresses));
    if (!word.aliases.isEmpty())
        evidence.insert(u"aliases"_s, QJsonArray::fromStringList(word.aliases));
    if (isAliasLoop(word.aliases))
        evidence.insert(u"aliasLoop"_s, true);
    if (!word.code.isEmpty())
        evidence.insert(u"resolverCode"_s, word.code);
    return evidence;
}

QString fullName(const QString& host, const QString& domain)
{
    return isShort(host) && domain.contains(u'.') ? u"%1.%2"_s.arg(host, domain) : QString();
}

Evidence fullNameEvidence(const QString& host, const QString& domain, bool hasAddress)
{
    if (!isShort(host))
        return {};
    return {{u"fullName"_s, fullName(host, domain)}, {u"fullNameHasAddress"_s, hasAddress}};
}

} // namespace PortCheck
