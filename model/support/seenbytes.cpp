// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/support/seenbytes.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

QJsonObject membersOf(const SeenBytes& bytes)
{
    return {{u"size"_s, bytes.size}, {u"first"_s, QString::fromLatin1(bytes.first.toHex())}};
}

std::optional<SeenBytes> bytesIn(const Evidence& evidence, QLatin1String side)
{
    if (!evidence.contains(seenBytesMember))
        return std::nullopt;
    const QJsonObject members = evidence.value(seenBytesMember).toObject().value(side).toObject();
    const QByteArray digits = members.value("first"_L1).toString().left(2 * mostSeenBytes).toLatin1();
    SeenBytes bytes{QByteArray::fromHex(digits), 0};
    constexpr double most = 1e15; // exact as a double
    const double size = std::clamp(members.value("size"_L1).toDouble(), 0.0, most);
    bytes.size = std::max<qint64>(qint64(size), bytes.first.size());
    return bytes.first.isEmpty() ? std::nullopt : std::optional(bytes);
}

} // namespace

std::optional<SeenBytes> sentBytesIn(const Evidence& evidence)
{
    return bytesIn(evidence, "sent"_L1);
}

std::optional<SeenBytes> answerBytesIn(const Evidence& evidence)
{
    return bytesIn(evidence, "answer"_L1);
}

void BytesNoted::cameAlone(QByteArrayView bytes)
{
    m_answer = {};
    add(m_answer, bytes);
}

Evidence BytesNoted::with(Evidence evidence) const
{
    QJsonObject sides;
    if (m_sent.size > 0)
        sides.insert(u"sent"_s, membersOf(m_sent));
    if (m_answer.size > 0)
        sides.insert(u"answer"_s, membersOf(m_answer));
    if (!sides.isEmpty())
        evidence.insert(seenBytesMember, sides);
    return evidence;
}

void BytesNoted::add(SeenBytes& to, QByteArrayView bytes)
{
    to.size += bytes.size();
    const qsizetype room = std::max<qsizetype>(mostSeenBytes - to.first.size(), 0);
    to.first.append(bytes.first(std::min(room, bytes.size())));
}

} // namespace PortCheck
