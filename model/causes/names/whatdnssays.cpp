// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/names/whatdnssays.h"

#include "model/causes/conditions.h"

namespace PortCheck::WhatDnsSays {

using namespace Qt::StringLiterals;

bool agrees(const CheckRecord& record)
{
    return textList(record.seen.evidence["dnsAddresses"_L1]).contains(record.check.address);
}

bool isOtherwise(const CheckRecord& record)
{
    return !textList(record.seen.evidence["dnsAddresses"_L1]).isEmpty() && !agrees(record);
}

bool isUnknown(const CheckRecord& record)
{
    return isTrueIn(record.seen.evidence, "dnsUnanswered"_L1);
}

QList<Statement> beside(const Observation& seen, std::span<const Text, 3> texts)
{
    enum { OtherAddresses, NoAddress, NotCompared };
    const Evidence& evidence = seen.record.seen.evidence;
    if (isUnknown(seen.record))
        return {say(texts[NotCompared], seen)};
    if (!evidence.contains("dnsAddresses"_L1))
        return {};
    const QStringList addresses = textList(evidence["dnsAddresses"_L1]);
    if (addresses.isEmpty())
        return {say(texts[NoAddress], seen)};
    return {say(texts[OtherAddresses], seen, {{Value::Words, {addresses.join(", "_L1)}}})};
}

} // namespace PortCheck::WhatDnsSays
