// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/names/whatdnssays.h"

#include "model/causes/conditions.h"

namespace PortCheck::WhatDnsSays {

using namespace Qt::StringLiterals;

namespace {

/// What this computer's own servers said; where they gave no answer, what a server of the run did.
QLatin1String addressesKey(const CheckRecord& record)
{
    return isTrueIn(record.seen.evidence, "dnsUnanswered"_L1) ? "namedServerAddresses"_L1 : "dnsAddresses"_L1;
}

QStringList addressesOf(const CheckRecord& record)
{
    return textList(record.seen.evidence[addressesKey(record)]);
}

} // namespace

bool agrees(const CheckRecord& record)
{
    return addressesOf(record).contains(record.check.address);
}

bool isOtherwise(const CheckRecord& record)
{
    return !addressesOf(record).isEmpty() && !agrees(record);
}

bool isUnknown(const CheckRecord& record)
{
    return isTrueIn(record.seen.evidence, "dnsUnanswered"_L1) && addressesOf(record).isEmpty();
}

QList<Statement> beside(const Observation& seen, std::span<const Text, 3> texts)
{
    enum { OtherAddresses, NoAddress, NotCompared };
    const Evidence& evidence = seen.record.seen.evidence;
    if (isUnknown(seen.record))
        return {say(texts[NotCompared], seen)};
    if (!evidence.contains(addressesKey(seen.record)))
        return {};
    const QStringList addresses = addressesOf(seen.record);
    if (addresses.isEmpty())
        return {say(texts[NoAddress], seen)};
    return {say(texts[OtherAddresses], seen, {{Value::Words, {addresses.join(", "_L1)}}})};
}

} // namespace PortCheck::WhatDnsSays
