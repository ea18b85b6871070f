// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/ldap/ldapresult.h"

#include <array>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct ResultName {
    int code;
    const char* name;
};

// RFC 4511 4.1.9
constexpr std::array resultNames{
    ResultName{0, "success"},
    ResultName{1, "operationsError"},
    ResultName{2, "protocolError"},
    ResultName{3, "timeLimitExceeded"},
    ResultName{4, "sizeLimitExceeded"},
    ResultName{5, "compareFalse"},
    ResultName{6, "compareTrue"},
    ResultName{7, "authMethodNotSupported"},
    ResultName{8, "strongerAuthRequired"},
    ResultName{10, "referral"},
    ResultName{11, "adminLimitExceeded"},
    ResultName{12, "unavailableCriticalExtension"},
    ResultName{13, "confidentialityRequired"},
    ResultName{14, "saslBindInProgress"},
    ResultName{16, "noSuchAttribute"},
    ResultName{17, "undefinedAttributeType"},
    ResultName{18, "inappropriateMatching"},
    ResultName{19, "constraintViolation"},
    ResultName{20, "attributeOrValueExists"},
    ResultName{21, "invalidAttributeSyntax"},
    ResultName{32, "noSuchObject"},
    ResultName{33, "aliasProblem"},
    ResultName{34, "invalidDNSyntax"},
    ResultName{36, "aliasDereferencingProblem"},
    ResultName{48, "inappropriateAuthentication"},
    ResultName{49, "invalidCredentials"},
    ResultName{50, "insufficientAccessRights"},
    ResultName{51, "busy"},
    ResultName{52, "unavailable"},
    ResultName{53, "unwillingToPerform"},
    ResultName{54, "loopDetect"},
    ResultName{64, "namingViolation"},
    ResultName{65, "objectClassViolation"},
    ResultName{66, "notAllowedOnNonLeaf"},
    ResultName{67, "notAllowedOnRDN"},
    ResultName{68, "entryAlreadyExists"},
    ResultName{69, "objectClassModsProhibited"},
    ResultName{71, "affectsMultipleDSAs"},
    ResultName{80, "other"},
};

/// Active Directory ends its diagnostic texts with a zero byte.
QByteArrayView withoutTrailingZeros(QByteArrayView text)
{
    while (text.endsWith('\0'))
        text.chop(1);
    return text;
}

} // namespace

QLatin1String ldapResultName(int code)
{
    for (const ResultName& known : resultNames) {
        if (known.code == code)
            return QLatin1String(known.name);
    }
    return {};
}

Reply ldapFailure(const LdapResult& result, Evidence seen)
{
    seen.insert("ldapResultCode"_L1, result.code);
    seen.insert("ldapResultName"_L1, ldapResultName(result.code));
    if (const QString diagnostic = evidenceText(withoutTrailingZeros(result.diagnostic)); !diagnostic.isEmpty())
        seen.insert("ldapDiagnostic"_L1, diagnostic);
    return {ServiceState::Failed, Reason::LdapError, std::move(seen)};
}

} // namespace PortCheck
