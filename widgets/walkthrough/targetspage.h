// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/walkthrough/walkthroughpage.h"

class QPushButton;

namespace PortCheck {

class HostList;
class TargetsPanel;

/// The targets, typed, pasted or discovered, and whether each can be reached.
class TargetsPage final : public WalkthroughPage {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TargetsPage)

public:
    explicit TargetsPage(WalkthroughSession& session, QWidget* parent = nullptr);

    void enter() override;
    void leave() override;
    [[nodiscard]] bool mayGoOn() override;

private:
    void makePanel();
    void take();
    void look();
    void showHosts();

    QWidget* m_place; ///< where the panel is placed
    TargetsPanel* m_panel = nullptr; ///< created for the roles of a table
    QStringList m_roles;
    QPushButton* m_look;
    HostList* m_hosts;
    bool m_looked = false;
};

} // namespace PortCheck
