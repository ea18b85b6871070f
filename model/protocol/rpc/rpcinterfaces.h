// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QUuid>

namespace PortCheck {

/// An RPC interface, or a transfer syntax (how data is encoded): a UUID with a version.
struct RpcInterface {
    QUuid uuid;
    quint16 major = 0;
    quint16 minor = 0;

    /// "4.0"
    [[nodiscard]] QString version() const;
    /// "drsuapi v4.0", or the UUID if the name isn't known.
    [[nodiscard]] QString text() const;

    friend bool operator==(const RpcInterface&, const RpcInterface&) = default;
};

/// The usual name of a well-known interface ("drsuapi"), the same in every language; empty for one that isn't known.
[[nodiscard]] QString rpcInterfaceName(const QUuid& uuid);

/// What that interface is used for, if it matters to a domain's members or their administrators, as fixed words: "task
/// scheduler (remote gpupdate)". Empty for others.
[[nodiscard]] QString rpcInterfaceUse(const QUuid& uuid);

/// Everything that rpcInterfaceUse() can say, each once; its words for people are in model/words.
[[nodiscard]] QStringList rpcInterfaceUses();

/// NDR 2.0, the transfer syntax of everything that is asked here (C706 14).
[[nodiscard]] RpcInterface ndrTransferSyntax();

/// The endpoint mapper, which tells which interface is on which port (C706 appendix O; MS-RPCE 2.2.1.2).
[[nodiscard]] RpcInterface endpointMapperInterface();

} // namespace PortCheck
