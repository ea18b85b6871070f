// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"
#include "model/discovery/discovery.h"
#include "model/targets/target.h"

#include <QWidget>

#include <optional>

class QProgressBar;
class QPushButton;

namespace PortCheck {

class DomainField;
class FieldMessage;
class RoleField;

/// What the person enters: the domain, and the hosts of each role of the port table. Knows nothing of runs or sockets.
class TargetsPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TargetsPanel)

public:
    struct Entries {
        QList<Target> targets;
        QString domain; ///< normalised, or empty
        HostAddresses knownAddresses; ///< what the searches so far brought along
    };

    explicit TargetsPanel(const PortTable& table, QWidget* parent = nullptr);

    /// Another port table: its roles, whose fields are empty, take the place of the former ones.
    void setTable(const PortTable& table);

    /// What to check; no value if a field is wrong or a role is empty: each such field shows that, and the first of
    /// them gets the focus.
    [[nodiscard]] std::optional<Entries> collect();

    /// The fields as written, for storing them.
    [[nodiscard]] QString domainText() const;
    void setDomainText(const QString& text);
    [[nodiscard]] QString roleText(const QString& role) const;
    void setRoleText(const QString& role, const QString& text);
    void focusFirstField();

    /// The hosts as far as they are understood, by the roles of the table, without a word on what is wrong.
    [[nodiscard]] QList<Target> namedTargets() const;
    /// The domain, normalised; empty if none was entered, or what was is none.
    [[nodiscard]] QString namedDomain() const;

    /// Over which versions of IP is asked: addresses of another one are wrong entries. Both at first.
    void setIpVersions(IpVersions versions);

    void setDiscovering(bool discovering);
    /// Adds the result of the search to the roles; the person's own entries are kept.
    void showDiscovery(const DiscoveryResult& result);

Q_SIGNALS:
    /// \a dnsServer is the first host that was entered for DNS, or empty.
    void discoveryWanted(const QString& domain, const QStringList& dnsServers);
    void discoveryUnwanted();
    void edited(); ///< a field has another text, or there are other fields

private:
    void showTable();
    void askForDiscovery();
    [[nodiscard]] RoleField* field(const QString& role) const;

    PortTable m_table;
    DomainField* m_domain;
    QPushButton* m_discover;
    QProgressBar* m_progress;
    FieldMessage* m_found;
    QWidget* m_ofTable = nullptr; ///< the parts that the port table decides on
    QList<RoleField*> m_roles;
    HostAddresses m_knownAddresses; ///< from searches
    IpVersions m_ipVersions = IpVersions::Both;
    bool m_discovering = false;
};

} // namespace PortCheck
