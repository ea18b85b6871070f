// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/tls/tlsalert.h"

#include <array>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct AlertName {
    quint8 description;
    QLatin1String name;
};

/// RFC 8446 6.2, and no_renegotiation of RFC 5246 7.2.
constexpr std::array alertNames{
    AlertName{0, "close_notify"_L1},
    AlertName{10, "unexpected_message"_L1},
    AlertName{20, "bad_record_mac"_L1},
    AlertName{22, "record_overflow"_L1},
    AlertName{40, "handshake_failure"_L1},
    AlertName{42, "bad_certificate"_L1},
    AlertName{43, "unsupported_certificate"_L1},
    AlertName{44, "certificate_revoked"_L1},
    AlertName{45, "certificate_expired"_L1},
    AlertName{46, "certificate_unknown"_L1},
    AlertName{47, "illegal_parameter"_L1},
    AlertName{48, "unknown_ca"_L1},
    AlertName{49, "access_denied"_L1},
    AlertName{50, "decode_error"_L1},
    AlertName{51, "decrypt_error"_L1},
    AlertName{70, "protocol_version"_L1},
    AlertName{71, "insufficient_security"_L1},
    AlertName{80, "internal_error"_L1},
    AlertName{86, "inappropriate_fallback"_L1},
    AlertName{90, "user_canceled"_L1},
    AlertName{100, "no_renegotiation"_L1},
    AlertName{109, "missing_extension"_L1},
    AlertName{110, "unsupported_extension"_L1},
    AlertName{112, "unrecognized_name"_L1},
    AlertName{113, "bad_certificate_status_response"_L1},
    AlertName{115, "unknown_psk_identity"_L1},
    AlertName{116, "certificate_required"_L1},
    AlertName{120, "no_application_protocol"_L1},
};

} // namespace

QString tlsAlertText(quint8 description)
{
    for (const AlertName& alert : alertNames) {
        if (alert.description == description)
            return u"%1 (%2)"_s.arg(alert.name).arg(description);
    }
    return u"alert %1"_s.arg(description);
}

} // namespace PortCheck
