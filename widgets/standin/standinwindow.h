// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/standin/standinserver.h"
#include "widgets/standin/standinlogmodel.h"
#include "widgets/style/statusmark.h"

#include <QDialog>

#include <memory>

class QLabel;
class QSettings;
class QTableView;

namespace PortCheck {

class MarkLabel;
class PrimaryButton;
class StandInForm;
class TintedFrame;

/// Runs a stand-in on this computer, and shows live who asks it what. The stand-in ends with the window.
class StandInWindow final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StandInWindow)

public:
    /// For the ports of \a plan. \a settings must outlive the window.
    StandInWindow(StandInPlan plan, QSettings& settings, QWidget* parent = nullptr);
    ~StandInWindow() override;

    /// The stand-in that runs, or ran last; null before the first.
    [[nodiscard]] const StandInServer* server() const { return m_server.get(); }
    [[nodiscard]] bool isRunning() const { return m_server && m_server->isRunning(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void askBeforeEnding();
    void layOut();
    void startOrStop();
    void start(const StandInSettings& settings);
    void onEnded(StandInServer::End how);
    void showState();
    void say(StatusMark mark, const QString& sentence, const QString& addition);

    StandInPlan m_plan;
    QSettings& m_settings;
    std::unique_ptr<StandInServer> m_server;
    std::optional<StandInServer::End> m_end;
    StandInLogModel m_log;
    QTimer m_clock;
    StandInForm* m_form;
    PrimaryButton* m_button;
    TintedFrame* m_state;
    MarkLabel* m_mark;
    QLabel* m_sentence;
    QLabel* m_addition;
    QTableView* m_view;
};

} // namespace PortCheck
