// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/tabletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace PortCheck {

namespace {

struct TableText {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::TableText)
};

/// Of resources/tables/group-policy.json, and of serviceName(). Names that are the same in every language are left out.
constexpr std::array tableWords{
    QT_TRANSLATE_NOOP("PortCheck::TableText",
        "On the computer where Netwrix Auditor Server resides, outbound connections from the local ports 1024-65535 "
        "(dynamic) must be allowed."),
    QT_TRANSLATE_NOOP("PortCheck::TableText",
        "Outbound connections to the remote ports in the table must be allowed on the source, and inbound connections "
        "to the same local ports on the target."),
    QT_TRANSLATE_NOOP("PortCheck::TableText", "Domain controllers"),
    QT_TRANSLATE_NOOP("PortCheck::TableText", "DNS Server"),
    QT_TRANSLATE_NOOP("PortCheck::TableText", "LDAP Common queries"),
    QT_TRANSLATE_NOOP("PortCheck::TableText", "LDAP Group membership GC search"),
    QT_TRANSLATE_NOOP("PortCheck::TableText", "Global catalog LDAP over SSL"),
    QT_TRANSLATE_NOOP("PortCheck::TableText", "Kerberos authentication"),
    QT_TRANSLATE_NOOP("PortCheck::TableText", "Windows Management Instrumentation. gpupdate /force"),
    QT_TRANSLATE_NOOP("PortCheck::TableText",
        "SMB 2.0/3.0 Authenticated communication between Netwrix Auditor Server and domain controllers."),
    QT_TRANSLATE_NOOP("PortCheck::TableText", "DNS Client"),
    QT_TRANSLATE_NOOP("PortCheck::TableText", "Global catalog"),
    QT_TRANSLATE_NOOP("PortCheck::TableText", "Global catalog over TLS"),
    QT_TRANSLATE_NOOP("PortCheck::TableText", "RPC endpoint mapper"),
    QT_TRANSLATE_NOOP("PortCheck::TableText", "RPC endpoint"),
    QT_TRANSLATE_NOOP("PortCheck::TableText", "TCP port range"),
};

} // namespace

QString tableText(const QString& words)
{
    // As requirementText() makes it where the row doesn't bring its own.
    static const QLatin1String range(" and dynamic range: ");
    if (const qsizetype end = words.indexOf(range); end >= 0)
        return TableText::tr("%1 and dynamic range: %2", "ports of a row; %1 one or more ports, %2 a range of ports")
            .arg(words.first(end), words.sliced(end + range.size()));
    const QByteArray source = words.toUtf8();
    const bool isKnown = std::find(tableWords.begin(), tableWords.end(), QByteArrayView(source)) != tableWords.end();
    return isKnown ? QCoreApplication::translate("PortCheck::TableText", source.constData()) : words;
}

QString serviceText(Service service)
{
    return tableText(serviceName(service));
}

std::span<const char* const> translatedTableWords()
{
    return tableWords;
}

} // namespace PortCheck
