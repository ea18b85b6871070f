// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/findings.h"
#include "widgets/export/reportexporter.h"
#include "widgets/walkthrough/walkthroughpage.h"

#include <QPointer>

class QPlainTextEdit;
class QPushButton;

namespace PortCheck {

class FieldMessage;
class TodoRow;
struct LeftToDo;

/// What remains to be done, each with its owner and a button that checks it again, and the request for the firewall
/// team.
class RemainingPage final : public WalkthroughPage {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemainingPage)

public:
    /// \a exporter must outlive it.
    RemainingPage(WalkthroughSession& session, ReportExporter& exporter, QWidget* parent = nullptr);

    void enter() override;

private:
    /// A row and its subject; a row stays in its place while checks are repeated.
    struct Row {
        QString reason; ///< empty for what an earlier session found
        TodoRow* widget;
    };

    void addRequest(ReportExporter& exporter);
    void showRun();
    void showFound(const QList<Finding>& found);
    void showRemembered();
    void showBusy();
    void lendFocus();
    void giveFocusBack();
    void clearRows();
    TodoRow* showRow(const QString& reason, const LeftToDo& todo, const QList<int>& ids);
    void showRequest();

    ReadLabel* m_state;
    QPushButton* m_checkAll;
    QPointer<QWidget> m_lender; ///< of the focus, while checks go on
    bool m_isAsking = false; ///< the checks that go on were begun on this page
    bool m_isLent = false; ///< whether or not the lender is still there
    QVBoxLayout* m_place;
    QList<Row> m_rows;
    QLabel* m_more;
    QPlainTextEdit* m_request;
    QPushButton* m_copy;
    QPushButton* m_save;
    FieldMessage* m_saved;
};

} // namespace PortCheck
