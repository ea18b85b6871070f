// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/kerberos/kerberosreply.h"

#include "model/protocol/kerberos/kerberoserror.h"
#include "model/support/isotime.h"
#include "model/support/standinmark.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

Reason reasonOf(int errorCode, const QString& domain)
{
    switch (errorCode) {
    case KerberosError::clientUnknown:
    case KerberosError::encryptionTypeUnsupported:
    case KerberosError::clientRevoked:
    case KerberosError::preAuthenticationFailed:
    case KerberosError::preAuthenticationRequired:
    case KerberosError::responseTooBig: // over UDP: the client is to ask again over TCP (RFC 4120 7.2.1)
        return Reason::Answered;
    case KerberosError::serviceUnknown: // the service was krbtgt of the realm
    case KerberosError::wrongRealm:
        return domain.isEmpty() ? Reason::Answered : Reason::KerberosWrongRealm;
    default: // a number from the network, not one of our own values
        return Reason::KerberosError;
    }
}

void insertText(Evidence& evidence, QLatin1String key, QByteArrayView text)
{
    if (const QString kept = evidenceText(text); !kept.isEmpty())
        evidence.insert(key, kept);
}

} // namespace

QString kerberosRealm(const QString& domain)
{
    return domain.isEmpty() ? u"GP-PORTCHECK.INVALID"_s : domain.toUpper();
}

Reply kerberosReply(const KerberosAnswer& answer, const QString& domain)
{
    Evidence evidence;
    insertText(evidence, "realm"_L1, answer.realm);
    if (!answer.errorCode) {
        evidence.insert("kerberosAnswer"_L1, "AS-REP"_L1);
        return {ServiceState::Verified, Reason::Answered, std::move(evidence)};
    }
    evidence.insert("kerberosAnswer"_L1, "KRB-ERROR"_L1);
    evidence.insert("kerberosError"_L1, *answer.errorCode);
    evidence.insert("kerberosErrorName"_L1, kerberosErrorName(*answer.errorCode));
    insertText(evidence, "clientRealm"_L1, answer.clientRealm);
    insertText(evidence, "kerberosService"_L1, answer.service);
    insertText(evidence, "errorText"_L1, answer.errorText);
    insertStandInMark(evidence, answer.errorText);
    if (answer.serverTime.isValid())
        evidence.insert("serverTime"_L1, isoTime(answer.serverTime));
    return {ServiceState::Verified, reasonOf(*answer.errorCode, domain), std::move(evidence)};
}

} // namespace PortCheck
