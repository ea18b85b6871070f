// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/table/checkfiltermodel.h"
#include "model/table/checktablemodel.h"
#include "tests/support/statements.h"
#include "widgets/checks/checksview.h"
#include "widgets/checks/hostmatrixview.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>
#include <QTreeView>

#include <memory>

namespace PortCheck {

[[nodiscard]] inline CheckRecord hostCheck(int id, int host, quint16 port, Outcome outcome)
{
    CheckRecord record;
    record.id = id;
    record.check.position = {.target = host, .row = port, .port = port};
    record.check.port = port;
    record.check.requirement = QString::number(port);
    record.check.service = serviceAt(port, Transport::Tcp);
    record.check.target = u"dc%1.lab.example"_qs.arg(host);
    record.check.address = u"10.0.0.%1"_qs.arg(host);
    record.phase = Phase::Done;
    record.verdict.outcome = outcome;
    return record;
}

/// Of three hosts, the second of which fails at 445; ids are 10 * host + 1 and 2.
[[nodiscard]] inline QList<CheckRecord> threeHosts()
{
    QList<CheckRecord> all;
    for (int host = 1; host <= 3; ++host) {
        all.append(hostCheck(10 * host + 1, host, 389, Outcome::Pass));
        all.append(hostCheck(10 * host + 2, host, 445, host == 2 ? Outcome::Fail : Outcome::Pass));
    }
    return all;
}

[[nodiscard]] inline Finding failingBecause(const QList<int>& checks)
{
    Finding finding;
    finding.outcome = Outcome::Fail;
    finding.title = literally(u"445/TCP of dc2 is silent"_qs);
    finding.checks = checks;
    return finding;
}

/// The checks of three hosts in their view, for tests that drive it by keys.
class ShownChecks {
public:
    /// Anew; the view is active, and has been fitted to its rows.
    void show()
    {
        m_view.reset();
        m_model = std::make_unique<CheckTableModel>();
        m_view = std::make_unique<ChecksView>(*m_model);
        m_view->resize(1000, 400);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_model->addChecks(threeHosts());
        m_view->fitColumns();
    }

    [[nodiscard]] QTreeView* table() const { return m_view->findChild<QTreeView*>(u"checks"_qs); }
    [[nodiscard]] HostMatrixView* matrix() const { return m_view->findChild<HostMatrixView*>(); }
    [[nodiscard]] CheckFilterModel* model() const { return m_view->findChild<CheckFilterModel*>(); }

    void group(CheckGrouping grouping) const
    {
        auto* const box = m_view->findChild<QComboBox*>(u"grouping"_qs);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < int(grouping); ++i)
            QTest::keyClick(box, Qt::Key_Down);
    }

    /// As the menu key and Shift+F10 do it.
    [[nodiscard]] QMenu* openMenu(QWidget* rows) const
    {
        const QPoint middle = rows->rect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, middle, rows->mapToGlobal(middle), Qt::NoModifier);
        QApplication::sendEvent(rows, &event);
        return m_view->findChild<QMenu*>(u"rowMenu"_qs);
    }

protected:
    std::unique_ptr<CheckTableModel> m_model;
    std::unique_ptr<ChecksView> m_view;
};

} // namespace PortCheck
