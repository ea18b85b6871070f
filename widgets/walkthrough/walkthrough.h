// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/export/reportexporter.h"
#include "widgets/walkthrough/walkthroughsession.h"
#include "widgets/walkthrough/walkthroughstore.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace PortCheck {

class MessageBar;
class ResumePage;
class StandInBar;
class WalkthroughPage;

/// Guides a person through a deployment check in seven steps, from the product to the sign-off. What is entered is
/// stored at once, so that the walkthrough can be interrupted and continued later. Connects the pages, as the main
/// window connects its parts. \a tools and \a settings must outlive it.
class Walkthrough final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Walkthrough)

public:
    Walkthrough(WalkthroughTools& tools, QSettings& settings, const PortTable& table, FileChooser chooseFile,
        QWidget* parent = nullptr);
    ~Walkthrough() override;

    /// Escape stops a run in progress; otherwise it closes the window, and everything is stored.
    void reject() override;

    /// Says that a demo goes on in the main window, or no longer: this is no part of it.
    void noteDemo(bool isRunning);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void addPages();
    void layOut();
    void open();
    void begin(const WalkthroughState& state);
    void goTo(int page, bool takeFocus);
    void tell();
    void turnTo(int page);
    void showStep();
    void showStandIns();
    void keep();
    void end();
    [[nodiscard]] WalkthroughPage* current() const;

    WalkthroughSession m_session;
    WalkthroughStore m_store;
    ReportExporter m_exporter;
    QTimer m_keeping; ///< runs from an edit until it is stored
    MessageBar* m_messages;
    StandInBar* m_standIns;
    QLabel* m_demo; ///< that there is one, in the main window
    ResumePage* m_resume;
    QListWidget* m_steps;
    QStackedWidget* m_stack; ///< the question whether to continue comes first, then the pages
    QLabel* m_step;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_close;
    QList<WalkthroughPage*> m_pages;
    int m_page = -1; ///< -1 while the question whether to continue is shown
    bool m_isKept = true;
};

} // namespace PortCheck
