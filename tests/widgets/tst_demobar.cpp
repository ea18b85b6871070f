// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/demo/demobar.h"

#include "tests/support/runtest.h"
#include "widgets/style/elidedlabel.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace DemoBarTests {

using namespace PortCheck;

class TestDemoBar final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bar = std::make_unique<DemoBar>(); }

    void offers()
    {
        QSignalSpy wanted(m_bar.get(), &DemoBar::wanted);
        QCOMPARE(faults()->count(), int(allDemoFaults().size()));
        for (int i = 0; i < faults()->count(); ++i) {
            QCOMPARE(faults()->itemText(i), demoTitle(allDemoFaults().at(i)));
            QVERIFY(!faults()->itemData(i, Qt::ToolTipRole).toString().isEmpty());
        }
        QTest::keyClick(faults(), Qt::Key_Down); // choosing alone starts nothing
        QCOMPARE(wanted.size(), 0);
        QTest::keyClick(button(), Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).value<DemoFault>(), DemoFault::CertificateExpired);
    }

    void showsAndSwitches()
    {
        m_bar->showDemo(DemoFault::RpcRangeCut, {QStringLiteral("One <b>thing</b>."), QStringLiteral("Another.")});
        const auto* const line = m_bar->findChild<ElidedLabel*>();
        QCOMPARE(line->text(), QStringLiteral("One <b>thing</b>. Another."));
        QCOMPARE(line->sizeHint().height(), line->fontMetrics().height()); // one line, however long
        QVERIFY(line->minimumSizeHint().width() < line->sizeHint().width());
        QVERIFY(faults()->accessibleDescription().endsWith(line->text()));
        QVERIFY(m_bar->accessibleName().contains(demoTitle(DemoFault::RpcRangeCut)));
        QCOMPARE(faults()->currentText(), demoTitle(DemoFault::RpcRangeCut));
        QSignalSpy wanted(m_bar.get(), &DemoBar::wanted);
        QSignalSpy unwanted(m_bar.get(), &DemoBar::unwanted);
        QTest::keyClick(faults(), Qt::Key_Down);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).value<DemoFault>(), DemoFault::WrongHost);
        button()->click();
        QCOMPARE(unwanted.size(), 1);
        QCOMPARE(wanted.size(), 1);
    }

private:
    QComboBox* faults() const { return m_bar->findChild<QComboBox*>(); }
    QPushButton* button() const { return m_bar->findChild<QPushButton*>(); }

    std::unique_ptr<DemoBar> m_bar;
};

} // namespace DemoBarTests

int tst_demobar(int argc, char* argv[])
{
    return PortCheck::runTest<DemoBarTests::TestDemoBar, QApplication>(argc, argv);
}

#include "tst_demobar.moc"
