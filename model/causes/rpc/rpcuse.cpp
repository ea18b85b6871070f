// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/rpc/rpcuse.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace RpcUse {
namespace {

constexpr Text itServes{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Served on %1: %2.",
                            "%1 port and protocol, %2 a list of what RPC interfaces are for"),
    Value::Ports, Value::RpcUses};

} // namespace
} // namespace RpcUse

QList<Statement> usesOf(const Observation& seen)
{
    QStringList uses;
    const QJsonArray known = seen.record.seen.evidence["rpcUses"_L1].toArray();
    for (const auto& use : known)
        uses.append(use.toString());
    if (uses.isEmpty())
        return {};
    return {say(RpcUse::itServes, seen, {{Value::RpcUses, {uses.join("; "_L1)}}})};
}

std::span<const Text> textsOfRpcUse()
{
    return {&RpcUse::itServes, 1};
}

} // namespace PortCheck
