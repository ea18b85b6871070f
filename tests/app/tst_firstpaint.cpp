// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/firstpaint.h"

#include "tests/support/patience.h"
#include "tests/support/runtest.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

namespace FirstPaintTests {

using namespace PortCheck;

/// Notes whether it has been painted.
class Part final : public QWidget {
public:
    using QWidget::QWidget;
    bool isPainted = false;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        isPainted = true;
        QWidget::paintEvent(event);
    }
};

class TestFirstPaint final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesAfterAllOfTheWindow()
    {
        QWidget window;
        auto* const part = new Part;
        part->setMinimumSize(50, 50);
        (new QVBoxLayout(&window))->addWidget(part);
        FirstPaint first(window, std::chrono::hours(1));
        QSignalSpy over(&first, &FirstPaint::over);
        bool wasPainted = false;
        connect(&first, &FirstPaint::over, this, [&] { wasPainted = part->isPainted; });
        QCoreApplication::processEvents();
        QCOMPARE(over.count(), 0); // nothing is shown
        window.show();
        QVERIFY(TestPeers::comesTrue([&over] { return over.count() == 1; }));
        QVERIFY(wasPainted);
        window.repaint();
        QCoreApplication::processEvents();
        QCOMPARE(over.count(), 1);
    }

    void aWindowThatIsNotPaintedIsNotWaitedForForEver()
    {
        QWidget window;
        FirstPaint first(window, std::chrono::milliseconds(1));
        QSignalSpy over(&first, &FirstPaint::over);
        QVERIFY(TestPeers::comesTrue([&over] { return over.count() == 1; }));
        window.show();
        QCoreApplication::processEvents();
        QCOMPARE(over.count(), 1);
    }
};

} // namespace FirstPaintTests

int tst_firstpaint(int argc, char* argv[])
{
    return PortCheck::runTest<FirstPaintTests::TestFirstPaint, QApplication>(argc, argv);
}

#include "tst_firstpaint.moc"
