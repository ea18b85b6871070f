// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/support/systemwords.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace SystemWordsTests {

using namespace PortCheck;

class TestSystemWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withinASentence_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Linux") << QStringLiteral("Permission denied") << QStringLiteral("Permission denied");
        QTest::newRow("Windows") << QStringLiteral("Access is denied.\r\n") << QStringLiteral("Access is denied");
        QTest::newRow("stop within") << QStringLiteral("No. 5 failed.") << QStringLiteral("No. 5 failed");
        QTest::newRow("nothing") << QString() << QString();
    }

    void withinASentence()
    {
        QFETCH(const QString, words);
        QTEST(withoutFullStop(words), "expected");
    }
};

} // namespace SystemWordsTests

int tst_systemwords(int argc, char* argv[])
{
    return PortCheck::runTest<SystemWordsTests::TestSystemWords>(argc, argv);
}

#include "tst_systemwords.moc"
