// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/unasked.h"

#include "model/causes/diagnosis.h"
#include "model/run/nameevidence.h"
#include "model/run/proxyevidence.h"
#include "model/system/dnsaliases.h"
#include "model/targets/resolver.h"

#include <QJsonArray>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

void end(CheckRecord& record, State state, Reason reason)
{
    record.phase = Phase::Done;
    record.seen.state = state;
    record.seen.reason = reason;
}

Reason reasonOf(const LookupFailure& failure)
{
    if (failure.word.kind == ResolverWord::Kind::Unspoken)
        return Reason::AddressKindUnused;
    if (failure.word.kind == ResolverWord::Kind::NoAddress || isAliasLoop(failure.word.aliases))
        return Reason::NameNotFound;
    return failure.isKeptLocal ? Reason::ResolverKeepsName : Reason::ResolverFails;
}

} // namespace

void endCancelled(CheckRecord& record, bool isFollowUp)
{
    end(record, State::Cancelled, Reason::Cancelled);
    if (!isFollowUp)
        record.verdict = diagnose(record, HostFacts());
}

void endUnresolved(CheckRecord& record, const Resolution& resolution, const QString& domain, const Evidence& ownLoss,
    const QString& proxy)
{
    end(record, State::Unresolved, Reason::NameNotFound);
    record.seen.errorText = resolution.error;
    record.seen.evidence = fullNameEvidence(record.check.target, domain, resolution.fullNameHasOne);
    if (resolution.failure) {
        record.seen.reason = reasonOf(*resolution.failure);
        record.seen.evidence = resolverEvidence(resolution.failure->word);
    }
    for (auto member = ownLoss.constBegin(); member != ownLoss.constEnd(); ++member)
        record.seen.evidence.insert(member.key(), member.value());
    record.seen.evidence = withProxy(record, proxy);
    record.verdict = diagnose(record, HostFacts());
}

void endNotChosen(CheckRecord& record, const QStringList& addresses, bool noOwnIpv6)
{
    end(record, State::NotRun, Reason::IpVersionNotChosen);
    record.seen.evidence = {{u"addressesLeftOut"_s, QJsonArray::fromStringList(addresses)}};
    if (noOwnIpv6)
        record.seen.evidence.insert(u"noOwnIpv6"_s, true);
    record.verdict = diagnose(record, HostFacts());
}

void endUnsent(CheckRecord& record, const QString& proxy)
{
    end(record, State::Local, Reason::NoHostAddress);
    record.seen.evidence = withProxy(record, proxy);
    record.verdict = diagnose(record, HostFacts());
}

} // namespace PortCheck
