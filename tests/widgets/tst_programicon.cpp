// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/programicon.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace ProgramIconTests {

using namespace PortCheck;

class TestProgramIcon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasEverySize();
    void isVisible_data();
    void isVisible();
};

void TestProgramIcon::hasEverySize()
{
    QList<int> sides;
    for (const QSize& size : programIcon().availableSizes()) {
        QCOMPARE(size.width(), size.height());
        sides.append(size.width());
    }
    QCOMPARE(sides, QList<int>({16, 24, 32, 48, 64, 128, 256}));
}

void TestProgramIcon::isVisible_data()
{
    QTest::addColumn<int>("side");
    for (const int side : {16, 24, 32, 48, 64, 128, 256})
        QTest::addRow("%d", side) << side;
}

void TestProgramIcon::isVisible()
{
    QFETCH(const int, side);
    const QImage image = programIcon().pixmap(side, side).toImage();
    QCOMPARE(image.size(), QSize(side, side));
    QCOMPARE(image.pixelColor(side / 2, side / 4 * 3 + side / 16).alpha(), 255);
    QVERIFY(image.pixelColor(0, 0).alpha() < 255); // the tile's corners are round
}

} // namespace ProgramIconTests

int tst_programicon(int argc, char* argv[])
{
    return PortCheck::runTest<ProgramIconTests::TestProgramIcon, QApplication>(argc, argv);
}

#include "tst_programicon.moc"
