// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/ranges/rangemarks.h"

#include "model/words/rpcusetext.h"

#include <QJsonArray>
#include <QMap>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

QString firstFew(const QJsonArray& words)
{
    constexpr qsizetype most = 3;
    QStringList few;
    for (const auto& word : words) {
        if (few.size() == most)
            return few.join(", "_L1) + u", …"_s;
        few.append(word.toString());
    }
    return few.join(", "_L1);
}

/// What the port is used for, or else the names of the interfaces on it.
QString whatLivesAt(const CheckRecord& endpoint)
{
    const QString uses = firstFew(rpcUseTexts(endpoint.seen.evidence.value("rpcUses"_L1).toArray()));
    return uses.isEmpty() ? firstFew(endpoint.seen.evidence.value("rpcInterfaces"_L1).toArray()) : uses;
}

} // namespace

QList<RangeMark> rangeMarks(const QList<CheckRecord>& records, const Check& range)
{
    QMap<quint16, RangeMark> marks;
    for (const CheckRecord& record : records) {
        const Check& check = record.check;
        if (check.service == Service::RpcEndpoint && !check.range && check.address == range.address && range.range
            && range.range->contains(check.port) && !marks.contains(check.port))
            marks.insert(check.port, {check.port, whatLivesAt(record)});
    }
    return marks.values();
}

} // namespace PortCheck
