// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/kerberos/kerberoserror.h"

#include <array>

namespace PortCheck {

namespace {

struct ErrorName {
    int code;
    const char* name;
};

// RFC 4120 7.5.9
constexpr std::array errorNames{
    ErrorName{0, "KDC_ERR_NONE"},
    ErrorName{1, "KDC_ERR_NAME_EXP"},
    ErrorName{2, "KDC_ERR_SERVICE_EXP"},
    ErrorName{3, "KDC_ERR_BAD_PVNO"},
    ErrorName{4, "KDC_ERR_C_OLD_MAST_KVNO"},
    ErrorName{5, "KDC_ERR_S_OLD_MAST_KVNO"},
    ErrorName{6, "KDC_ERR_C_PRINCIPAL_UNKNOWN"},
    ErrorName{7, "KDC_ERR_S_PRINCIPAL_UNKNOWN"},
    ErrorName{8, "KDC_ERR_PRINCIPAL_NOT_UNIQUE"},
    ErrorName{9, "KDC_ERR_NULL_KEY"},
    ErrorName{10, "KDC_ERR_CANNOT_POSTDATE"},
    ErrorName{11, "KDC_ERR_NEVER_VALID"},
    ErrorName{12, "KDC_ERR_POLICY"},
    ErrorName{13, "KDC_ERR_BADOPTION"},
    ErrorName{14, "KDC_ERR_ETYPE_NOSUPP"},
    ErrorName{15, "KDC_ERR_SUMTYPE_NOSUPP"},
    ErrorName{16, "KDC_ERR_PADATA_TYPE_NOSUPP"},
    ErrorName{17, "KDC_ERR_TRTYPE_NOSUPP"},
    ErrorName{18, "KDC_ERR_CLIENT_REVOKED"},
    ErrorName{19, "KDC_ERR_SERVICE_REVOKED"},
    ErrorName{20, "KDC_ERR_TGT_REVOKED"},
    ErrorName{21, "KDC_ERR_CLIENT_NOTYET"},
    ErrorName{22, "KDC_ERR_SERVICE_NOTYET"},
    ErrorName{23, "KDC_ERR_KEY_EXPIRED"},
    ErrorName{24, "KDC_ERR_PREAUTH_FAILED"},
    ErrorName{25, "KDC_ERR_PREAUTH_REQUIRED"},
    ErrorName{26, "KDC_ERR_SERVER_NOMATCH"},
    ErrorName{27, "KDC_ERR_MUST_USE_USER2USER"},
    ErrorName{28, "KDC_ERR_PATH_NOT_ACCEPTED"},
    ErrorName{29, "KDC_ERR_SVC_UNAVAILABLE"},
    ErrorName{31, "KRB_AP_ERR_BAD_INTEGRITY"},
    ErrorName{32, "KRB_AP_ERR_TKT_EXPIRED"},
    ErrorName{33, "KRB_AP_ERR_TKT_NYV"},
    ErrorName{34, "KRB_AP_ERR_REPEAT"},
    ErrorName{35, "KRB_AP_ERR_NOT_US"},
    ErrorName{36, "KRB_AP_ERR_BADMATCH"},
    ErrorName{37, "KRB_AP_ERR_SKEW"},
    ErrorName{38, "KRB_AP_ERR_BADADDR"},
    ErrorName{39, "KRB_AP_ERR_BADVERSION"},
    ErrorName{40, "KRB_AP_ERR_MSG_TYPE"},
    ErrorName{41, "KRB_AP_ERR_MODIFIED"},
    ErrorName{42, "KRB_AP_ERR_BADORDER"},
    ErrorName{44, "KRB_AP_ERR_BADKEYVER"},
    ErrorName{45, "KRB_AP_ERR_NOKEY"},
    ErrorName{46, "KRB_AP_ERR_MUT_FAIL"},
    ErrorName{47, "KRB_AP_ERR_BADDIRECTION"},
    ErrorName{48, "KRB_AP_ERR_METHOD"},
    ErrorName{49, "KRB_AP_ERR_BADSEQ"},
    ErrorName{50, "KRB_AP_ERR_INAPP_CKSUM"},
    ErrorName{51, "KRB_AP_PATH_NOT_ACCEPTED"},
    ErrorName{52, "KRB_ERR_RESPONSE_TOO_BIG"},
    ErrorName{60, "KRB_ERR_GENERIC"},
    ErrorName{61, "KRB_ERR_FIELD_TOOLONG"},
    ErrorName{62, "KDC_ERROR_CLIENT_NOT_TRUSTED"},
    ErrorName{63, "KDC_ERROR_KDC_NOT_TRUSTED"},
    ErrorName{64, "KDC_ERROR_INVALID_SIG"},
    ErrorName{65, "KDC_ERR_KEY_TOO_WEAK"},
    ErrorName{66, "KDC_ERR_CERTIFICATE_MISMATCH"},
    ErrorName{67, "KRB_AP_ERR_NO_TGT"},
    ErrorName{68, "KDC_ERR_WRONG_REALM"},
    ErrorName{69, "KRB_AP_ERR_USER_TO_USER_REQUIRED"},
    ErrorName{70, "KDC_ERR_CANT_VERIFY_CERTIFICATE"},
    ErrorName{71, "KDC_ERR_INVALID_CERTIFICATE"},
    ErrorName{72, "KDC_ERR_REVOKED_CERTIFICATE"},
    ErrorName{73, "KDC_ERR_REVOCATION_STATUS_UNKNOWN"},
    ErrorName{74, "KDC_ERR_REVOCATION_STATUS_UNAVAILABLE"},
    ErrorName{75, "KDC_ERR_CLIENT_NAME_MISMATCH"},
    ErrorName{76, "KDC_ERR_KDC_NAME_MISMATCH"},
};

} // namespace

QLatin1String kerberosErrorName(int code)
{
    for (const ErrorName& known : errorNames) {
        if (known.code == code)
            return QLatin1String(known.name);
    }
    return {};
}

} // namespace PortCheck
