// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/standin/kerberosresponder.h"

#include "model/protocol/kerberos/kerberoserror.h"
#include "model/protocol/kerberos/kerberosserver.h"
#include "model/support/bytereader.h"
#include "model/support/bytewriter.h"

#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lengthPrefix = 4; // the message's length (RFC 4120 7.2.2)

} // namespace

ResponderStep answerKerberos(
    QByteArrayView message, const StandInIdentity& identity, const StandInVisit& visit, const QDateTime& now)
{
    const std::optional<KerberosRequest> request = KerberosRequest::decoded(message);
    if (!request)
        return {{}, {}, ResponderStep::End::NotUnderstood};
    const bool ours = identity.speaksFor(QString::fromUtf8(request->realm));
    KerberosAnswer answer;
    answer.errorCode = ours ? KerberosError::clientUnknown : KerberosError::wrongRealm;
    answer.realm = ours ? request->realm : identity.domain.toUpper().toUtf8();
    answer.serverTime = now;
    answer.errorText = visit.mark.text();
    const QString asked = u"ticket in %1"_s.arg(evidenceText(QByteArrayView(request->realm)));
    return {encodeKerberosError(answer, request->service), {asked}, ResponderStep::End::GoOn};
}

KerberosResponder::KerberosResponder(const StandInIdentity& identity, StandInVisit visit)
    : m_identity(identity)
    , m_visit(std::move(visit))
{
}

qint64 KerberosResponder::messageSize(QByteArrayView received) const
{
    if (received.front() != '\0') // no request is that long
        return -1;
    ByteReader reader(received);
    const quint32 length = reader.u32be();
    if (reader.failed())
        return 0;
    return length == 0 ? -1 : lengthPrefix + qint64(length);
}

ResponderStep KerberosResponder::answer(QByteArrayView message, const QDateTime& now)
{
    ResponderStep step = answerKerberos(message.sliced(lengthPrefix), m_identity, m_visit, now);
    if (!step.say.isEmpty())
        step.say = ByteWriter().u32be(static_cast<quint32>(step.say.size())).bytes(step.say).result();
    return step;
}

} // namespace PortCheck
