// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/walkthrough/walkthroughpage.h"

namespace PortCheck {

class ReadingField;

/// The computer on which the program runs, and from which everything is asked.
class ComputerPage final : public WalkthroughPage {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComputerPage)

public:
    explicit ComputerPage(WalkthroughSession& session, QWidget* parent = nullptr);

    void enter() override;

private:
    void tell();

    ReadingField* m_text;
    QList<QPair<QString, QString>> m_facts; ///< a heading, and what stands below it
};

} // namespace PortCheck
