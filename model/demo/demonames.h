// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/targets/resolver.h"

namespace PortCheck {

/// A resolver that answers for the demo's name, which no DNS server knows, and asks another resolver for all other
/// names.
class DemoNames final : public Resolver {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemoNames)

public:
    /// \a base must outlive it.
    explicit DemoNames(Resolver& base);

    /// From now on \a host, exactly as it is asked for, resolves to these addresses. None: no name is the demo's.
    void know(const QString& host, const QList<QHostAddress>& addresses);

    void resolve(const QString& host, QObject* context, Callback callback) override;
    void askDns(const QString& host, QObject* context, std::function<void(const ResolverWord&)> told) override;
    void cancelAll() override;

private:
    Resolver& m_base;
    QString m_host;
    QList<QHostAddress> m_addresses;
};

} // namespace PortCheck
