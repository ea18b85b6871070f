// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/summary/standinbar.h"

#include "tests/support/runtest.h"
#include "tests/support/standinrecords.h"

#include <QLabel>
#include <QTest>

#include <algorithm>

namespace StandInBarTests {

using namespace PortCheck;

bool says(const StandInBar& bar, const QString& text)
{
    const QList<QLabel*> labels = bar.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisibleTo(&bar) && label->text().contains(text) && label->textFormat() == Qt::PlainText;
    });
}

class TestStandInBar final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isThereAsLongAsAStandInIsShown()
    {
        StandInBar bar;
        QVERIFY(bar.isHidden());
        bar.show(standInsOf({realRecord()}));
        QVERIFY(bar.isHidden());
        bar.show(standInsOf({standInRecord()}));
        QVERIFY(!bar.isHidden());
        QVERIFY(says(bar, QStringLiteral("Checked against a stand-in; Active Directory itself was not tested.")));
        QCOMPARE(bar.accessibleName(),
            QStringLiteral("Checked against a stand-in; Active Directory itself was not tested."));
        bar.show({});
        QVERIFY(bar.isHidden());
    }

    void tellsOfTranslation()
    {
        StandInBar bar;
        bar.show(standInsOf({standInRecord(QStringLiteral("192.0.2.9"))}));
        QVERIFY(says(bar, QStringLiteral("is seen there as 192.0.2.9")));
    }
};

} // namespace StandInBarTests

int tst_standinbar(int argc, char* argv[])
{
    return PortCheck::runTest<StandInBarTests::TestStandInBar, QApplication>(argc, argv);
}

#include "tst_standinbar.moc"
