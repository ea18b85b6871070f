// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/walkthrough/walkthroughpage.h"

namespace PortCheck {

/// The computer on which the program runs, and from which everything is asked.
class ComputerPage final : public WalkthroughPage {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComputerPage)

public:
    explicit ComputerPage(WalkthroughSession& session, QWidget* parent = nullptr);

    void enter() override;

private:
    QLabel* m_name;
    QLabel* m_ports;
    QLabel* m_proxy;
    QLabel* m_firewall;
};

} // namespace PortCheck
