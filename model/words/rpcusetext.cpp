// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/rpcusetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// As protocol/rpc/rpcinterfaces has them.
constexpr std::array rpcUses{
    QT_TRANSLATE_NOOP("PortCheck::RpcUse", "endpoint mapper"),
    QT_TRANSLATE_NOOP("PortCheck::RpcUse", "directory replication and name translation"),
    QT_TRANSLATE_NOOP("PortCheck::RpcUse", "secure channel and sign-in"),
    QT_TRANSLATE_NOOP("PortCheck::RpcUse", "identifiers, rights and trusts"),
    QT_TRANSLATE_NOOP("PortCheck::RpcUse", "accounts and groups"),
    QT_TRANSLATE_NOOP("PortCheck::RpcUse", "DNS server management"),
    QT_TRANSLATE_NOOP("PortCheck::RpcUse", "SYSVOL replication (DFS-R)"),
    QT_TRANSLATE_NOOP("PortCheck::RpcUse", "task scheduler (remote gpupdate)"),
    QT_TRANSLATE_NOOP("PortCheck::RpcUse", "task scheduler, old interface"),
    QT_TRANSLATE_NOOP("PortCheck::RpcUse", "service control"),
    QT_TRANSLATE_NOOP("PortCheck::RpcUse", "event log, old interface"),
    QT_TRANSLATE_NOOP("PortCheck::RpcUse", "event log"),
    QT_TRANSLATE_NOOP("PortCheck::RpcUse", "Group Policy client"),
};

QString oneUseText(const QString& use)
{
    const QByteArray source = use.toUtf8();
    const bool isKnown = std::find(rpcUses.begin(), rpcUses.end(), QByteArrayView(source)) != rpcUses.end();
    return isKnown ? QCoreApplication::translate("PortCheck::RpcUse", source.constData()) : use;
}

} // namespace

QString rpcUseText(const QString& uses)
{
    constexpr QLatin1String between("; "); // as usesOf() joins them
    QStringList each = uses.split(between);
    std::transform(each.begin(), each.end(), each.begin(), oneUseText);
    return each.join(between);
}

QJsonArray rpcUseTexts(const QJsonArray& uses)
{
    QJsonArray texts;
    for (const auto& use : uses)
        texts.append(rpcUseText(use.toString()));
    return texts;
}

std::span<const char* const> translatedRpcUses()
{
    return rpcUses;
}

} // namespace PortCheck
