// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

#include <QList>
#include <QStringList>

#include <map>
#include <tuple>

namespace PortCheck {

/// What came out at the other addresses of a host's names. A host that goes by several names is known by each. A part
/// of HostFacts.
class OtherAddresses {
public:
    /// \a target has an IPv4 address among its other addresses.
    [[nodiscard]] bool hasIpv4(const QString& target) const { return m_withIpv4.contains(target); }
    /// The other address at which the same check of the same host passed; empty if there is none.
    [[nodiscard]] QString worksAt(const Check& check) const;
    /// The other address at which any check of that host passed; empty if there is none.
    [[nodiscard]] QString livesAt(const Check& check) const;

    friend bool operator==(const OtherAddresses&, const OtherAddresses&) = default;

protected:
    void learnElsewhere(const QList<const CheckRecord*>& elsewhere);

private:
    using CheckKey = std::tuple<QString, Service, Transport, quint16>;

    void learnWorking(const QString& name, const Check& check);

    std::map<CheckKey, QString> m_worksAt; ///< the address at which each check passed, of a name one after another
    QStringList m_withIpv4; ///< targets
};

} // namespace PortCheck
