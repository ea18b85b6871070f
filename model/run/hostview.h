// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/run/check.h"

#include <QList>
#include <QString>

#include <utility>

namespace PortCheck {

/// What all checks of one address saw together: the light in which each of them is judged. Pure value.
class HostView {
public:
    HostView() = default;
    HostView(const QList<const CheckRecord*>& records, QString domain);

    /// Something on the host answered: a connection, a datagram, or a refusal.
    [[nodiscard]] bool showedLife() const { return m_showedLife; }
    /// Every check was asked and every one met silence.
    [[nodiscard]] bool isSilent() const { return m_allDone && m_allSilent; }
    /// The host said itself that it is no global catalog (rootDSE isGlobalCatalogReady, or the flags of its Netlogon
    /// answer).
    [[nodiscard]] bool deniesGlobalCatalog() const { return m_globalCatalog == Answer::No; }
    /// The service was verified over the transport.
    [[nodiscard]] bool verified(Service service, Transport transport) const;
    /// The directory domain that the person named; empty where none was.
    [[nodiscard]] const QString& domain() const { return m_domain; }

private:
    enum class Answer { Unknown, Yes, No };

    void learn(const CheckRecord& record);

    QString m_domain;
    QList<std::pair<Service, Transport>> m_verified;
    Answer m_globalCatalog = Answer::Unknown;
    bool m_showedLife = false;
    bool m_allDone = true;
    bool m_allSilent = true;
};

} // namespace PortCheck
