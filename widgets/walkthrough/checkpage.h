// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/walkthrough/hostwords.h"
#include "widgets/walkthrough/walkthroughpage.h"

#include <QHash>

class QPushButton;

namespace PortCheck {

class HostList;
class PrimaryButton;
class SummaryBand;

/// The check, live: what will be sent, then a sentence for each host.
class CheckPage final : public WalkthroughPage {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckPage)

public:
    explicit CheckPage(WalkthroughSession& session, QWidget* parent = nullptr);

    void enter() override;

Q_SIGNALS:
    void done(); ///< the run that was started here has ended

private:
    /// What was shown for a host, and from which records.
    struct Told {
        qsizetype done = 0;
        qsizetype all = 0;
        HostLine line;
    };

    void showRun();
    [[nodiscard]] QList<HostLine> hostLines(bool running);

    ReadLabel* m_announcement;
    PrimaryButton* m_check;
    QPushButton* m_stop;
    SummaryBand* m_band = nullptr; ///< created when there is a table
    ReadLabel* m_note;
    HostList* m_hosts;
    QHash<QString, Told> m_told; ///< by host
    bool m_started = false; ///< with this page's button
};

} // namespace PortCheck
